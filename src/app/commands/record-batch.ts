// Decides and records commands as one batch under one lock: the register is read and written once for all of them.
import type { Command } from '../../domain/commands/command.ts';
import { decide } from '../../domain/commands/decide.ts';
import {
  type Accepted,
  accepted,
  type Decision,
  type HistoryEntry,
  requestsWith,
} from '../../domain/commands/decision.ts';
import { makesRequest } from '../../domain/commands/own-use.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import { asksQuota } from '../../domain/mail/receipt-limits.ts';
import type { Instant } from '../../domain/time/time.ts';
import { isByApplicant, withinReserve } from '../outbox/mail-item.ts';
import { newsInTurn } from '../outbox/news-in-turn.ts';
import type { Owed } from '../outbox/owed.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import { type RecoveredReading, recover } from '../recovery/recover.ts';
import { contextFor, mergeChanges, numbersFor } from './context.ts';
import { writeDecision } from './write-decision.ts';

/** So many entries are found in the history's tail wherever it begins: recovery finishes a killed batch from there. */
export const MOST_ENTRIES = 20;

export type Outcome =
  | { readonly type: 'RECORDED'; readonly decision: Accepted }
  | { readonly type: 'REFUSED'; readonly refusal: Refusal }
  | { readonly type: 'NOTHING' };

/** `FAILED`: the command could not even be decided. */
export type BatchOutcome = Outcome | { readonly type: 'FAILED'; readonly error: unknown };

/** Makes the commands from what is recorded, as read under the lock; `null` for one of which nothing is to be done. */
export type PrepareBatch = (recorded: RecoveredReading, office: OfficeSnapshot) => readonly (Command | null)[];

export interface Batch extends Owed {
  /** What became of each command, in their order; of those that had no room in the batch nothing is told. */
  readonly outcomes: readonly BatchOutcome[];
  /** All that was recorded, of refused commands as well. */
  readonly decision: Accepted;
}

/**
 * Records commands, each decided on the state that the one before left. Call it under the lock; it sends nothing.
 * `Riwayat` is written first and is the commit, and the rows come last: a row whose `Data` has the new revision proves that
 * everything before it was written.
 * A command that is refused or fails stops no other, and nothing is written of it.
 * @throws DeskError if the sheet lacks a tab or column
 */
export function recordBatch(desk: Desk, prepare: PrepareBatch): Batch {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const recorded = recover(desk);
  const commands = prepare(recorded, office);
  const { decision, outcomes } = decideBatch(desk, commands, recorded, office, now);
  const { mails, events } = writeDecision(desk, decision, { requests: recorded.requests, office, now });
  const affordable = withinReserve(desk, mails, office, ({ effect }) => isByApplicant(effect));
  return { outcomes, decision, mails: newsInTurn(desk, affordable, office, now), events, office };
}

/**
 * The batch ends before a command that has no room in it, and before one that changes what the batch has changed: each
 * request changes once, as after a single command, so that recovery may take each row for that of one step.
 */
function decideBatch(
  desk: Desk,
  commands: readonly (Command | null)[],
  recorded: RecoveredReading,
  office: OfficeSnapshot,
  now: Instant,
): { readonly decision: Accepted; readonly outcomes: readonly BatchOutcome[] } {
  const present = commands.flatMap((command) => command ?? []);
  const outcomes: BatchOutcome[] = [];
  const history: HistoryEntry[] = [];
  const decideNext = present.length > 0 ? deciderFor(desk, present, recorded, office, now) : null;
  for (const command of commands) {
    if (!command || !decideNext) {
      outcomes.push({ type: 'NOTHING' });
      continue;
    }
    const decision = decideNext(command, history);
    if ('error' in decision) {
      outcomes.push({ type: 'FAILED', error: decision.error });
      continue;
    }
    const entries = (decision.ok ? decision : decision.instead)?.history ?? [];
    const isTooLong = history.length + entries.length > MOST_ENTRIES;
    const isAgain = entries.some(({ number }) => history.some((entry) => entry.number === number));
    if (entries.length > 0 && history.length > 0 && (isTooLong || isAgain)) break;
    history.push(...entries);
    outcomes.push(
      decision.ok
        ? { type: 'RECORDED', decision: mergeChanges(decision) }
        : { type: 'REFUSED', refusal: decision.refusal },
    );
  }
  return { decision: mergeChanges(accepted(history)), outcomes };
}

/** Decides one command after the other. @returns a function that takes what the batch has recorded so far */
function deciderFor(
  desk: Desk,
  commands: readonly Command[],
  recorded: RecoveredReading,
  office: OfficeSnapshot,
  now: Instant,
): (command: Command, before: readonly HistoryEntry[]) => Decision | { readonly error: unknown } {
  const context = contextFor(desk, commands, recorded, office, now);
  let { quotaLeft } = context.receipts;
  return (command, before) => {
    const requests = requestsWith(
      recorded.requests,
      before.map(({ change }) => change),
    );
    const isForm = command.type === 'SUBMIT' && command.source.type === 'FORM';
    // The day's forms may have used up the mails.
    if (isForm && quotaLeft === null && asksQuota(command.submittedAt, requests, context.receipts))
      quotaLeft = desk.mailer.remaining();
    // The mails of the batch are still to be sent.
    const mailsLeft = quotaLeft === null ? null : quotaLeft - mailsOf(before, now);
    const numbers = makesRequest(command) ? numbersFor(desk, command, { ...recorded, requests }, now) : {};
    try {
      return decide(command, {
        ...context,
        ...numbers,
        requests,
        receipts: { ...context.receipts, quotaLeft: mailsLeft },
      });
    } catch (error) {
      console.error(`A command of a batch could not be decided: ${error}`);
      return { error };
    }
  };
}

/** How many mails leave at once. */
function mailsOf(history: readonly HistoryEntry[], now: Instant): number {
  const effects = history.flatMap((entry) => entry.effects);
  return effects.filter((effect) => effect.type === 'MAIL' && effect.notBefore <= now).length;
}
