// What is known of a request but is in no column that people read: kept together, small, and as plain data.

import * as z from 'zod/mini';
import { type AlternativeTime, alternative } from '../clash/offered-time.ts';
import { action, addressee, count, holder, instant, plainDate, requestNumber } from '../records/fields.ts';
import { onFirstUse, orElse, type ReadBy, readable, type Schema } from '../records/schema.ts';
import type { Instant, PlainDate } from '../time/time.ts';
import { type Action, type Addressee, RECEIPT_LIMITS, type ReceiptLimit } from '../vocabulary.ts';
import { BLANKS, FIELDS, type FieldName, schemasOf, type Values } from './fields.ts';
import { type FindingCode, findingCode } from './finding.ts';

/**
 * What ends a mark: any step, another status, the letter back with the usual holder of the status, an applicant who need
 * not answer any more, a time that nobody waits for any more or that is fixed, another time, an answer, and the
 * coordination that begins anew.
 */
type End = 'STEP' | 'STATUS' | 'HOLDER' | 'ASKING' | 'WAITING' | 'FIXED' | 'TIME' | 'ANSWER' | 'ANEW';

/** A mark: how it is read, what it is where there is none, what ends it, and how it is read where the request must be read with it. */
const mark = <Value>(schema: () => Schema<Value>, none: Value, ends: readonly End[], readable = schema) => ({
  schema,
  none,
  ends,
  readable,
});
const flag = (...ends: End[]) => mark((): Schema<boolean> => z.boolean(), false, ends);
const orNull = <Value>(schema: () => Schema<Value>, ...ends: End[]) =>
  mark((): Schema<Value | null> => z.nullable(schema()), null as Value | null, ends);
const listOf = <Value>(schema: () => Schema<Value>, ...ends: End[]) =>
  mark((): Schema<readonly Value[]> => z.array(schema()), [] as readonly Value[], ends);
/** Marks with codes outlive these: one that this version does not know is passed over. */
const codedOrNull = <Value>(schema: () => Schema<Value>, ...ends: End[]) => {
  const { schema: whole, none } = orNull(schema);
  return mark(whole, none, ends, () => orElse(whole(), none));
};
const codedList = <Value>(schema: () => Schema<Value>, ...ends: End[]) => {
  const { schema: whole, none } = listOf(schema);
  return mark(whole, none, ends, () => readable(schema()));
};

/** Every mark. */
const MARKS = {
  /** Displaced by the office: keeps its place in the queue, blocks no other request. */
  released: flag('FIXED', 'TIME', 'ANEW'),
  /** By which step the applicant was asked, and with which words, as long as they have not answered. */
  asked: codedOrNull((): Schema<Asked> => z.object({ step: action(), message: z.string() }), 'ASKING'),
  /** The times that the Kasi wrote for that offer; none where the desk finds them. */
  offers: listOf((): Schema<AlternativeTime> => alternative(), 'ASKING'),
  /** Who has the letter, if not the usual holder of the status: the Kabid after a proposed refusal, the Kepala Dinas or the sender at first. */
  holder: codedOrNull(() => holder(), 'STATUS', 'HOLDER'),
  /** Until when the Kepala Dinas or the sender had it first, also afterwards: then the Kabid's time began, without a step of theirs. */
  headUntil: orNull(() => instant()),
  /** What the Kasi wrote with a proposed refusal: it stays before the Kabid until they decide. */
  proposedRefusal: orNull((): Schema<ProposedRefusal> => proposedRefusal(), 'HOLDER'),
  /** What the Kepala Dinas wrote with the disposition: passed on where the Kabid writes nothing. */
  disposition: orNull((): Schema<Disposition> => z.object({ text: z.string(), actorName: z.string() }), 'STATUS'),
  /** What the Kabid has set aside, and why. */
  setAside: codedList((): Schema<{ readonly code: string; readonly reason: string }> => {
    return z.object({ code: findingCode(), reason: z.string() });
  }, 'TIME'),
  /** Findings that staff settled and that are not raised again ("Bukan ganda", "Sesi tambahan"). */
  settled: codedList((): Schema<string> => findingCode()),
  /** The applicant confirmed this time on their page: the Kasi need not write the result of the coordination. */
  confirmed: flag('ANEW'),
  /** Since when the time that they wait for is free for them, as long as they have not said whether they still want it. */
  freedAt: orNull(() => instant(), 'WAITING', 'TIME', 'ANSWER'),
  /** The dates for which the room was marked ready. */
  ready: listOf(() => plainDate(), 'TIME', 'ANEW'),
  /** How many came, date by date; `null` if the number was not said, 0 if nobody came. */
  attended: listOf((): Schema<Attendance> => attendance()),
  /** Since when the applicant does not know how the request stands, because no mail reaches them: the Kasi calls. */
  untold: orNull(() => instant(), 'ANSWER'),
  /** Its personal data was removed, also from the form response, because the retention was over. */
  masked: flag(),
  /** When it last got another time, by the applicant's or the office's wish; counted in the yearly report. */
  movedAt: orNull(() => instant()),
  /**
   * The dates of its range on which nothing takes place, as of when its time was fixed; `null` before that. People
   * decide whether a day that becomes a holiday afterwards is left out too.
   */
  daysOff: orNull((): Schema<readonly PlainDate[]> => z.array(plainDate())),
  /** The first of the requests for the dates of one letter, on each of them; `null` where it asks for one date. */
  sessionOf: orNull(() => requestNumber()),
  /** What of `Tanggal Lain` is recorded nowhere else, as written; on the first date alone. */
  unreadDates: listOf((): Schema<string> => z.string()),
  /** Why the form got no receipt, and the Kabid no mail about it alone; `null` if no limit was reached. */
  noReceipt: codedOrNull((): Schema<ReceiptLimit> => z.enum(RECEIPT_LIMITS)),
  /** Beyond the limit on held days: it holds no time before somebody of the office takes it on. */
  holdsNoTime: flag('STATUS'),
  /** When its applicant was last told of a second form by somebody else. */
  secondFormAt: orNull(() => instant()),
  /** What undoing the last step needs; `null` if it cannot be undone. */
  undo: codedOrNull((): Schema<UndoMark> => undoMarkSchema(), 'STEP'),
};

type MarkValues = { readonly [Mark in keyof typeof MARKS]: (typeof MARKS)[Mark]['none'] };

/** The marks of a request, each finding by its code. */
export interface Marks extends Omit<MarkValues, 'setAside' | 'settled'> {
  readonly setAside: readonly { readonly code: FindingCode; readonly reason: string }[];
  readonly settled: readonly FindingCode[];
}

/** One value for each mark. */
function byMark<Values>(make: (mark: (typeof MARKS)[keyof Marks], name: keyof Marks) => unknown): Values {
  return Object.fromEntries(
    Object.entries(MARKS).map(([name, each]) => [name, make(each, name as keyof Marks)]),
  ) as Values;
}

/** All marks of a record; one that is younger than the record, or was left out since it says nothing, is not there. */
export const bookingMarks = onFirstUse(() => marksBy('schema'));
export const readableMarks = onFirstUse(() => marksBy('readable'));

function marksBy(how: 'schema' | 'readable'): Schema<Marks> {
  return z.object(
    byMark<{ readonly [Mark in keyof Marks]: Schema<Marks[Mark]> }>(({ none, [how]: schema }) =>
      z._default(schema() as Schema<unknown>, none),
    ),
  );
}

const proposedRefusal = onFirstUse(() =>
  z.object({
    reason: z.string(),
    /** What the applicant might read, shown to the Kabid; blank where the Kasi proposes no words. */
    applicantMessage: z.string(),
  }),
);
export type ProposedRefusal = ReadBy<typeof proposedRefusal>;

export const attendance = onFirstUse(() => z.object({ date: plainDate(), people: z.nullable(count()) }));
export type Attendance = ReadBy<typeof attendance>;

interface Disposition {
  readonly text: string;
  readonly actorName: string;
}

interface Asked {
  readonly step: Action;
  /** Clipped as a mail clips it. */
  readonly message: string;
}

/** What a request holds beside its marks. */
export interface RequestFields extends Omit<Values<FieldName>, 'findingCodes'> {
  /** What the last examination found; only the codes are kept, the data is found again each time. */
  readonly findingCodes: readonly FindingCode[];
}

/** A request before a step, as much of it as the step changed. */
type Was = Partial<RequestFields & { readonly marks: Marks }>;

/** What undoing a step needs. */
export interface UndoMark {
  readonly action: Action;
  readonly at: Instant;
  /** Address of the person who took it; blank for an editor whom Google does not name. */
  readonly by: string;
  /** The values, before the step, of the fields it changed. */
  readonly was: Was;
  /** Steps whose mails are withdrawn if they were not sent yet: "PC-2026-0001@3". */
  readonly steps: readonly string[];
  /** Who was told at once, and must be told that the step is void. */
  readonly notified: readonly Addressee[];
  /** The other request that the step ended as well, or that it made: of this `was` is `null`. */
  readonly other: { readonly number: string; readonly was: Was | null } | null;
  /** Until when its mails wait, and the applicant is shown what they were told before it; absent: it was told at once. */
  readonly heldUntil?: Instant;
  /** It was taken on another request, and is undone there; absent: on this one. */
  readonly isElsewhere?: true;
}

/** Fields of a request, as many as there are: a field that is not there is not blank, but as it was. */
const someFields = onFirstUse((): Schema<Was> => {
  const fields = schemasOf(Object.keys(FIELDS) as FieldName[], (name) => z.exactOptional(FIELDS[name].schema()));
  return z.object({
    ...fields,
    get marks() {
      return z.exactOptional(bookingMarks());
    },
  }) as Schema<Was>;
});

const undoMarkSchema = onFirstUse(
  (): Schema<UndoMark> =>
    z.object({
      action: action(),
      at: instant(),
      by: z.string(),
      was: someFields(),
      steps: z.array(z.string()),
      notified: z.array(addressee()),
      other: z.nullable(z.object({ number: requestNumber(), was: z.nullable(someFields()) })),
      heldUntil: z.exactOptional(instant()),
      isElsewhere: z.exactOptional(z.literal(true)),
    }),
);

/** The marks of a request without any. */
export const NO_MARKS: Marks = byMark(({ none }) => none);

const unexamined = { revision: 1, dueAt: null, findingCodes: [], clashesWith: [], responseId: '' } as const;
/** What a new request begins with. */
export const NEW_REQUEST = { ...BLANKS, ...unexamined, marks: NO_MARKS };

/** The marks that outlive what has happened. @param happened `false` for what has not */
export function marksAfter(marks: Marks, ...happened: readonly (End | false)[]): Marks {
  return byMark(({ ends, none }, name) => (ends.some((end) => happened.includes(end)) ? none : marks[name]));
}

/** The marks that say anything. */
export function filledMarks(marks: Marks): Partial<Marks> {
  const entries = Object.entries(marks).filter(([key, value]) => {
    const blank = NO_MARKS[key as keyof Marks];
    return Array.isArray(blank) ? (value as readonly unknown[]).length > 0 : value !== blank;
  });
  return Object.fromEntries(entries);
}
