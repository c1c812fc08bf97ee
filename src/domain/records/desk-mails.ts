// What the mails about the desk itself are written from, told as schemas alone: the outbox reads them, the types follow.
import * as z from 'zod/mini';
import { brokenDevice, damageMailFacts } from '../devices/open.ts';
import type { DeskMail } from '../mail/mails.ts';
import { post } from '../settings/team.ts';
import { URGENCIES } from '../vocabulary.ts';
import { sending, texts, timeWithDaysOffSchema } from './effects.ts';
import { count, holder, instant, instantOrBlank, plainDate, requestNumber, role, status, wallTime } from './fields.ts';
import { onFirstUse, type ReadBy, type Schema } from './schema.ts';

/** One request in a digest; texts are clipped. */
export const digestItem = onFirstUse(() =>
  z.object({
    ...timeWithDaysOffSchema(),
    number: requestNumber(),
    /** The other dates of its letter that wait with it. */
    others: z.array(z.object(timeWithDaysOffSchema())),
    institution: z.string(),
    activity: z.string(),
    status: status(),
    holder: holder(),
    /** Since when it waits for what its section says. */
    since: instantOrBlank(),
    dueAt: z.nullable(instant()),
    /** Working time since the deadline, in full office days and remaining minutes; `null` before the deadline. */
    late: z.nullable(z.object({ days: count(), minutes: count() })),
    contactName: z.string(),
    phone: z.string(),
    urgency: z.enum(URGENCIES),
    /** The event has begun. */
    past: z.boolean(),
    /** Of an event that the room is made ready for: when it begins, from when on, what is broken. */
    preparation: z.exactOptional(z.object({ start: wallTime(), from: wallTime(), broken: z.array(brokenDevice()) })),
  }),
);

/** Work of the outbox that was given up, or has failed several times, in the words of its tab. */
export const failedWork = onFirstUse(() =>
  z.object({
    work: z.string(),
    number: z.string(),
    recipient: z.string(),
    problem: z.string(),
    /** Whether it is not tried again. */
    givenUp: z.boolean(),
  }),
);

/** Why a request is in somebody's digest; each reason is a section of the mail, in this order. */
export const DIGEST_SECTIONS = [
  /** Preparations of today, and until the next working day. */
  'TO_PREPARE',
  /** The reader has the letter. */
  'DESK',
  /** Forms of strangers beyond the days that those may hold: told as one, by their number. */
  'UNHELD',
  /** No mail reaches the applicant: the Kasi calls them. */
  'TELL_APPLICANT',
  /** The applicant did not answer in time: a person decides. */
  'SILENT_APPLICANT',
  /** A fixed time that is blocked now: the Kasi decides, since only people move it. */
  'REVIEW',
  /** The event is over and nobody has said how it went. */
  'UNCLOSED',
  /** Letters that others have had for longer than the Kabid allows. */
  'OTHER_HOLDERS',
] as const;

/** What one person reads in the morning. */
const digest = onFirstUse(() =>
  z.object({
    day: plainDate(),
    sections: z.array(
      z.object({
        section: z.enum(DIGEST_SECTIONS),
        items: z.array(digestItem()),
        /** How many requests are not listed. */
        more: count(),
      }),
    ),
    failed: z.array(failedWork()),
    /** What is wrong with the desk itself, in words. */
    troubles: texts(),
  }),
);

const yearReport = onFirstUse(() =>
  z.object({
    year: count(),
    /** Requests that came in, without repeated ones, and what became of them until now. */
    received: count(),
    rejected: count(),
    cancelled: count(),
    noShow: count(),
    /** Events that took place, by kind, and the people who came as far as recorded. */
    visits: count(),
    loans: count(),
    participants: count(),
  }),
);

const teamChange = onFirstUse(() =>
  z.object({
    at: instant(),
    /** Who changed it, in words; blank if Google did not say. */
    editor: z.string(),
    /** The account that runs the desk. */
    owner: z.string(),
    roles: z.array(role()),
    /** What changed, in words, a line a post. */
    changes: texts(),
    /** Which of them the reader holds now. */
    posts: z.array(post()),
  }),
);

/** What keeps the desk from its work, in words. */
const trouble = onFirstUse(() => z.object({ at: instant(), problem: z.string() }));

/** What each mail is written from; `null` where it says the same to everybody. */
const DESK_FACTS = {
  TEAM_CHANGED: teamChange,
  TROUBLE: trouble,
  DAMAGE: damageMailFacts,
  DIGEST: digest,
  DESK_LINK: null,
  YEAR_REPORT: yearReport,
} as const satisfies Readonly<Record<DeskMail, (() => Schema<unknown>) | null>>;

/** The schemas of the mails, as the outbox keeps them. */
export const deskMails = onFirstUse(() =>
  Object.entries(DESK_FACTS).map(([type, facts]) =>
    z.object({ type: z.literal(type), ...sending(), ...(facts && { facts: facts() }) }),
  ),
);

type FactsBy<Make> = Make extends () => Schema<unknown> ? { readonly facts: ReadBy<Make> } : unknown;

/** A mail about the desk itself, as work for the outbox. */
export type DeskMailEffect<Code extends DeskMail = DeskMail> = {
  readonly [Each in Code]: Sending & { readonly type: Each } & FactsBy<(typeof DESK_FACTS)[Each]>;
}[Code];

/** What all mails have in addition to their facts. */
export type Sending = { readonly [Key in keyof ReturnType<typeof sending>]: z.infer<ReturnType<typeof sending>[Key]> };

/** What a mail about the desk is written from. */
export type DeskFacts<Code extends Exclude<DeskMail, 'DESK_LINK'>> = ReadBy<(typeof DESK_FACTS)[Code]>;
