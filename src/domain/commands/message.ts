// What `Pesan` of a row says after something was recorded: codes with their data; the words are in `words/sheet/messages`.

import * as z from 'zod/mini';
import { alternative } from '../clash/offered-time.ts';
import { action, answerType, count, instant, mailTemplate, role } from '../records/fields.ts';
import { onFirstUse, type ReadBy, type Schema } from '../records/schema.ts';
import { FILLED_FIELDS } from '../request/fields.ts';
import { finding } from '../request/finding.ts';
import { attendance } from '../request/marks.ts';
import { RECEIPT_LIMITS } from '../vocabulary.ts';
import type { BlockedRefusal } from './refusal.ts';

const blockedRefusal = onFirstUse(
  (): Schema<BlockedRefusal> =>
    z.object({
      code: z.literal('BLOCKED'),
      action: action(),
      findings: z.array(finding()),
      alternatives: z.array(alternative()),
      next: z.nullable(action()),
    }),
);

/** What `Pesan` says after a step, by code; `told`: the step before, whose news left first and which cannot be undone any more. */
export const message = onFirstUse(() => {
  const task = z.exactOptional(z.enum(RECORDED_TASKS));
  const passedOn = z.exactOptional(z.string());
  const [at, told] = [instant(), z.exactOptional(action())];
  const saying = <const Code extends string, const Shape extends object>(codes: readonly Code[], shape: Shape) =>
    z.object({ code: z.literal(codes), at, told, ...shape });
  return z.discriminatedUnion('code', [
    saying(['RECORDED'], {
      action: action(),
      /** What staff still have to do. */
      task,
      /** How many people came and on which day, as read from the text. */
      came: z.exactOptional(attendance()),
      passedOn,
      /** The office's own request that the step made. */
      made: z.exactOptional(z.string()),
      /** The request with which it was taken on the whole letter. */
      along: z.exactOptional(z.string()),
    }),
    /** The step that was chosen was not taken; the letter went back instead. `written`: what stood beside the choice. */
    saying(['HELD_BACK'], { refusal: blockedRefusal(), written: z.exactOptional(z.string()) }),
    /** A letter that staff entered is a request now; `closed` if its event has already taken place. */
    saying(['ADOPTED'], { closed: z.boolean(), task }),
    saying(['ANSWERED'], { answer: answerType() }),
    saying(['CORRECTED'], {
      byApplicant: z.boolean(),
      queued: z.enum(REQUEUED),
      /** None: the description speaks of a buffet, and now it is said that none is served. */
      changed: z.array(z.enum(FILLED_FIELDS)),
    }),
    saying(['REPLACED_BY'], { number: z.string() }),
    /** The office's own request, for the time of the one that gives way. */
    saying(['MADE_INSTEAD_OF'], { number: z.string() }),
    /** Somebody else sent a form for the same event: nothing is changed. */
    saying(['SECOND_FORM'], { number: z.string() }),
    saying(['DUPLICATE_OF'], {
      number: z.string(),
      /** It names another address than the first: staff find out whether the sender is the same. */
      byOther: z.exactOptional(z.literal(true)),
      /** Why its sender got no receipt. */
      limit: z.exactOptional(z.enum(RECEIPT_LIMITS)),
    }),
    /** The row was gone from the sheet and was restored from the history. */
    saying(['RESTORED'], {}),
    saying(['APPLICANT_UNTOLD'], { task: z.exactOptional(z.literal('FIND_CONTACT')) }),
    /** Recorded beyond a limit on the mails that forms cause. */
    saying(['NO_RECEIPT'], { limit: z.enum(RECEIPT_LIMITS) }),
    saying(['MASKED'], { months: count() }),
    saying(['NOBODY_TOLD'], { role: role() }),
    /** `isTask`: the applicant must be told in another way. */
    saying(['MAIL_FAILED'], { template: mailTemplate(), recipient: z.string(), isTask: z.boolean(), passedOn }),
    saying(['TIME_FREE_NOW'], { cause: z.string() }),
    saying(['FINDINGS_CHANGED'], { cause: z.string() }),
  ]);
});
export type Message = ReadBy<typeof message>;

/** Whether a correction changes the place in the queue: by a new time, or by the day on which the letter came. */
const REQUEUED = ['AS_BEFORE', 'MOVED', 'BY_LETTER'] as const;
export type Requeued = (typeof REQUEUED)[number];

/**
 * `TELL_APPLICANT`: no mail reaches the applicant. `FIND_CONTACT`: neither does a telephone call.
 * `COUNT_PARTICIPANTS`: nobody has said how many came. `SAY_WHAT_WAS_SERVED`: nor what is, or was, served, where that is asked.
 */
const RECORDED_TASKS = ['TELL_APPLICANT', 'FIND_CONTACT', 'COUNT_PARTICIPANTS', 'SAY_WHAT_WAS_SERVED'] as const;

export type RecordedTask = (typeof RECORDED_TASKS)[number];
