// What deciding commands needs to know of the desk, read under the lock.

import type { Command, Context } from '../../domain/commands/command.ts';
import type { Accepted, Change } from '../../domain/commands/decision.ts';
import { registerYear } from '../../domain/commands/due.ts';
import { asksCalendar, foreignWindow } from '../../domain/commands/foreign-window.ts';
import { pastTimes } from '../../domain/commands/past-times.ts';
import { asNumbers, nextNumbers } from '../../domain/request/numbering.ts';
import type { Instant } from '../../domain/time/time.ts';
import { offerReasonWords } from '../../words/problems/offers.ts';
import { archivedOn } from '../archive/archive-desk.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { RecoveredReading } from '../recovery/recover.ts';

/** What deciding some commands needs, the numbers for new requests excepted; the calendar is read for all of them at once. */
export function contextFor(
  desk: Desk,
  commands: readonly Command[],
  recorded: RecoveredReading,
  office: OfficeSnapshot,
  now: Instant,
): Context {
  const { requests } = recorded;
  const { room, hours, standards, limits, identity, privacy, receipts, office: self } = office.settings;
  const known = { requests, room, hours, now };
  const past = commands.flatMap((command) => pastTimes(command, known));
  const asks = commands.some((command) => asksCalendar(command, known));
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
    receipts: { ...receipts, quotaLeft: null },
    team: office.team,
    damaged: office.damaged,
    foreign: asks ? desk.calendar.foreign(foreignWindow(now)) : [],
    reasonFor: offerReasonWords,
    nextNumber: '',
  };
}

/** The numbers for new requests. @param making the command that makes them; others need none */
export function numbersFor(
  { history, archives }: Pick<Desk, 'history' | 'archives'>,
  making: Command | undefined,
  { requests, tail }: Pick<RecoveredReading, 'requests' | 'tail'>,
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
