// What deciding a command needs to know of the desk, read under the lock; and several commands decided in turn.

import type { Command, Context, SubmitCommand } from '../../domain/commands/command.ts';
import { decide } from '../../domain/commands/decide.ts';
import {
  type Accepted,
  accepted,
  type Change,
  type HistoryEntry,
  requestsWith,
} from '../../domain/commands/decision.ts';
import { registerYear } from '../../domain/commands/due.ts';
import { foreignWindow } from '../../domain/commands/foreign-window.ts';
import { makesRequest } from '../../domain/commands/own-use.ts';
import { pastTimes } from '../../domain/commands/past-times.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import { asksQuota } from '../../domain/mail/receipt-limits.ts';
import { nextNumbers } from '../../domain/request/numbering.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { ReceiptRules } from '../../domain/settings/settings.ts';
import type { Instant } from '../../domain/time/time.ts';
import { offerReasonWords } from '../../words/problems/offers.ts';
import { archivedOn } from '../archive/archive-desk.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { Recorded } from '../recovery/recover.ts';

/** The context of the first of some commands; the calendar is read for all of them at once. */
export function contextFor(
  desk: Desk,
  commands: readonly Command[],
  recorded: Recorded,
  office: OfficeSnapshot,
  now: Instant,
): Context {
  const { requests } = recorded;
  const { room, hours, standards, limits, identity, privacy, receipts, office: self } = office.settings;
  const windows = commands.flatMap((command) => foreignWindow(command, { requests, room, hours, now }) ?? []);
  const [from] = windows.map((window) => window.from).sort();
  const to = windows
    .map((window) => window.to)
    .sort()
    .pop();
  const submission = commands.find((command) => command.type === 'SUBMIT');
  const making = commands.find(makesRequest);
  const past = commands.flatMap((command) => pastTimes(command, { requests, room, hours, now }));
  const isAsked = submission !== undefined && needsQuota(submission, requests, receipts);
  return {
    now,
    requests,
    archived: archivedOn(desk, past),
    room,
    hours,
    standards,
    office: self,
    limits,
    identity,
    privacy,
    receipts: { ...receipts, quotaLeft: isAsked ? desk.post.remaining() : null },
    team: office.team,
    damaged: office.damaged,
    foreign: from !== undefined && to !== undefined ? desk.calendar.foreign({ from, to }) : [],
    reasonFor: offerReasonWords,
    ...numbersFor(desk, making, recorded, now),
  };
}

/** The numbers for new requests. @param making the command that makes them; others need none */
export function numbersFor(
  { history, archives }: Pick<Desk, 'history' | 'archives'>,
  making: Command | undefined,
  { requests, tail }: Pick<Recorded, 'requests' | 'tail'>,
  now: Instant,
): Pick<Context, 'nextNumber' | 'furtherNumbers'> {
  const isNew = making?.type === 'SUBMIT';
  const year = isNew ? registerYear(making, now) : now.slice(0, 4);
  const many = 1 + ((isNew && making.further?.times.length) || 0);
  // The history of the desk does not tell the numbers of archived requests.
  const archived = making ? asNumbers(archives.numbers()) : [];
  const numbered = [...requests, ...tail, ...history.before(), ...archived];
  const [nextNumber = '', ...furtherNumbers] = nextNumbers(numbered, year, many);
  return { nextNumber, furtherNumbers };
}

function asNumbers(numbers: readonly string[]): { readonly number: string }[] {
  return numbers.map((number) => ({ number }));
}

/** Whether it must be known how many mails may still be sent today: the day's forms may have used them up. */
export function needsQuota(
  { source, submittedAt }: SubmitCommand,
  requests: readonly BookingRequest[],
  limits: ReceiptRules,
): boolean {
  return source.type === 'FORM' && asksQuota(submittedAt, requests, limits);
}

/** Decides commands in order, each on the state that the one before left; stops at the first refusal, with what is recorded instead. */
export function decideInTurn(
  commands: readonly Command[],
  context: Context,
): { readonly decision: Accepted; readonly refusal: Refusal | null } {
  const history: HistoryEntry[] = [];
  let { requests } = context;
  let refusal: Refusal | null = null;
  for (const command of commands) {
    const decision = decide(command, { ...context, requests });
    if (!decision.ok) {
      refusal = decision.refusal;
      history.push(...(decision.instead?.history ?? []));
      break;
    }
    history.push(...decision.history);
    requests = requestsWith(requests, decision.changes);
  }
  return { decision: mergeChanges(accepted(history)), refusal };
}

/** Merges the changes of each request into one, so that its row is written once. */
export function mergeChanges(decision: Accepted): Accepted {
  const lastChanges = new Map<string, Change>();
  for (const change of decision.changes) {
    const earlier = lastChanges.get(change.after.number);
    const merged = { ...change, before: earlier?.before ?? null, message: change.message ?? earlier?.message ?? null };
    lastChanges.set(change.after.number, earlier ? merged : change);
  }
  return { ...decision, changes: [...lastChanges.values()] };
}
