// What a row of the table of fields may say, and how it is written: by what the field holds.

import * as z from 'zod/mini';
import { count, instant, plainDate, plainTime } from '../records/fields.ts';
import { onFirstUse, type Schema } from '../records/schema.ts';

/** Where people read a field beside its column. Without words of its own there it is a line: its header and its value. */
export type Shown =
  /** On the page of the letter, for officers. */
  | 'STAFF'
  /** On the applicant's page, and in what they get on paper: reply and confirmation. */
  | 'APPLICANT'
  /** In the mails to officers that tell what a letter asks for. */
  | 'MAIL'
  /** Wherever an event is prepared or told: checklist, mails about it, calendar, agenda, berita acara. */
  | 'CHECKLIST';

/**
 * What becomes of a field once the retention is over: it stays, it is emptied, it is replaced by a mask, or addresses,
 * numbers and the contact's name are masked within it.
 */
export type Personal = 'NO' | 'EMPTIED' | 'MASKED' | 'FREE_TEXT';

/** What a row of the table says for itself. */
interface Said<Typed = never> {
  /** `FORM`: a question of the form; `STAFF`: typed in the register alone. */
  readonly from: 'FORM' | 'STAFF';
  readonly shown?: readonly Shown[];
  /** Whether the form sends nothing without an answer. */
  readonly isRequired?: true;
  /** Applicants may type it on their own page as long as the request is open: a text or a number. */
  readonly isOwn?: Typed;
}

interface SaidOfText extends Said<true> {
  readonly personal?: Personal;
  /** So much of it, in code points, a mail repeats where it is not the usual 200; the register keeps the whole text. */
  readonly mailed?: number;
}

/** A text as people write it; it may name somebody unless its row says otherwise. */
export const text = <const Row extends SaidOfText>(row: Row) => {
  return { holds: 'TEXT', schema: textSchema, blank: '' as string, ...row } as const;
};
interface SaidOfNumber extends Said<true> {
  /** Not 0: a smaller number is none, wherever it is written. */
  readonly least?: number;
  /** A greater one is none either. */
  readonly most?: number;
}

/** A whole number from 0, or within what its row says; `null`: nobody has said. */
export const number = <const Row extends SaidOfNumber>(row: Row) => {
  return { holds: 'COUNT', schema: countSchema, blank: null as number | null, ...row } as const;
};
/** A day; `null`: nobody has said, or the answer cannot be read. */
export const day = <const Row extends Said>(row: Row) => {
  return { holds: 'DAY', schema: daySchema, blank: null as string | null, ...row } as const;
};
export const hour = <const Row extends Said>(row: Row) => {
  return { holds: 'HOUR', schema: hourSchema, blank: null as string | null, ...row } as const;
};
export const moment = <const Row extends Said>(row: Row) => {
  return { holds: 'MOMENT', schema: momentSchema, blank: null as string | null, ...row } as const;
};
export const list = <const Row extends Said>(row: Row) => {
  return { holds: 'LIST', schema: listSchema, blank: [] as readonly string[], ...row } as const;
};
/** One of a fixed list of codes. @param blank the code where nobody has chosen */
export const choice = <const Code extends string, const Row extends Said>(
  codes: readonly Code[],
  blank: Code,
  row: Row,
) => {
  const schema = onFirstUse((): Schema<Code> => z.enum(codes) as Schema<Code>);
  return { holds: 'CHOICE', schema, blank: blank as Code, codes, ...row } as const;
};
/** What the desk itself decides, or takes from the way a request came. */
export const state = <Value>(schema: () => Schema<Value>) => ({ holds: 'STATE', schema, from: 'MACHINE' }) as const;

export const textSchema = onFirstUse((): Schema<string> => z.string());
const countSchema = onFirstUse((): Schema<number | null> => z.nullable(count()));
const daySchema = onFirstUse((): Schema<string | null> => z.nullable(plainDate()));
const hourSchema = onFirstUse((): Schema<string | null> => z.nullable(plainTime()));
export const momentSchema = onFirstUse((): Schema<string | null> => z.nullable(instant()));
export const listSchema = onFirstUse((): Schema<readonly string[]> => z.array(z.string()));
