// What must hold of any desk at any time, by the rules of the flow; each throws with the numbers it is about.
import { blockersOf, rank, rankOf } from '../../../src/domain/clash/clash.ts';
import type { Decision } from '../../../src/domain/commands/decision.ts';
import { lettersPassedOn } from '../../../src/domain/mail/reminders.ts';
import { isBlocking } from '../../../src/domain/request/finding.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { slotsOf } from '../../../src/domain/request/room-time.ts';
import { FIXED_STATUSES, holderIn, isOwnUse, WAITING_STATUSES } from '../../../src/domain/request/status.ts';
import type { Action } from '../../../src/domain/vocabulary.ts';
import { naiveBlockers, naiveTouch } from '../clash/naive-clash.ts';
import { ROOM } from '../requests.ts';
import { type PaperDesk, RIGHTFUL } from './paper-desk.ts';

function fail(what: string, detail: unknown): never {
  throw new Error(`${what}: ${JSON.stringify(detail)}`);
}

const blockersIn = (desk: PaperDesk, request: BookingRequest, requests = desk.requests) =>
  blockersOf(request, requests, ROOM, desk.hours);

/**
 * No two fixed times touch. A holiday announced later may part or join the dates of a longer range, so times are
 * reckoned as on the day they were fixed: without what was announced since.
 */
export function noFixedTimesTouch(desk: PaperDesk, hours = desk.hours): void {
  const holders = desk.requests.filter((request) => rankOf(request) === 2);
  holders.forEach((one, index) => {
    for (const other of holders.slice(index + 1)) {
      if (naiveTouch(one, other, ROOM.setupMinutes, hours)) fail('fixed times touch', [one.number, other.number]);
    }
  });
}

/** The clashes that a row shows are those that the rule finds, read once more as it is written. */
export function clashesAreAsStored(desk: PaperDesk): void {
  for (const request of desk.requests) {
    if (!WAITING_STATUSES.includes(request.status)) continue;
    const blockers = naiveBlockers(request, desk.requests, ROOM.setupMinutes, desk.hours);
    const found = [
      ...blockers.filter((each) => each.touch === 'EVENT'),
      ...blockers.filter((each) => each.touch === 'SETUP'),
    ].map(({ number }) => number);
    if (found.join() !== request.clashesWith.join()) fail(`${request.number} clashes`, [request.clashesWith, found]);
  }
}

/** Follows who blocks whom until nobody is left who is not blocked by one who is left. */
export function nobodyWaitsInACircle(desk: PaperDesk): void {
  let left = desk.requests.map((request) => ({
    number: request.number,
    blockers: blockersIn(desk, request).map(({ number }) => number),
  }));
  for (;;) {
    const names = new Set(left.map(({ number }) => number));
    const rest = left.filter(({ blockers }) => blockers.some((number) => names.has(number)));
    if (rest.length === left.length) break;
    left = rest;
  }
  if (left.length > 0) fail('a circle', left);
}

/** What is dead, or displaced, stands in nobody's way. */
export function theDeadChangeNobody(desk: PaperDesk): void {
  const living = desk.requests.filter((request) => rankOf(request) !== null);
  for (const request of desk.requests) {
    const one = blockersIn(desk, request).map(({ number }) => number);
    const other = blockersIn(desk, request, living).map(({ number }) => number);
    if (one.join() !== other.join()) fail(`${request.number} and the dead`, [one, other]);
  }
}

/** Each emptied set of blockers gives one notice, and nothing else gives one. */
export function emptiedBlockersAreToldOnce(before: readonly BookingRequest[], decision: Decision): void {
  if (!decision.ok) return;
  for (const { number, step, change } of decision.history) {
    if (step !== 'REEXAMINE' || change.message === null) continue;
    const old = before.find((each) => each.number === number);
    if (!old || change.before?.status !== change.after.status) continue;
    const emptied = old.clashesWith.length > 0 && change.after.clashesWith.length === 0;
    const notices = decision.history.filter(
      (each) => each.number === number && each.change.message?.code === 'TIME_FREE_NOW',
    ).length;
    if (notices !== (emptied ? 1 : 0)) fail(`${number} is told`, { emptied, notices });
  }
}

/** Revisions count by one, the last state is what stands on the desk, mails have keys of their own. */
export function historyIsUnbroken(desk: PaperDesk): void {
  const last = new Map<string, number>();
  const keys = new Set<string>();
  for (const { number, revision, change, effects } of desk.history) {
    if (revision !== (last.get(number) ?? 0) + 1 || change.after.revision !== revision)
      fail('revision', [number, revision]);
    last.set(number, revision);
    for (const effect of effects) {
      const key = 'key' in effect ? effect.key : `${number}@${revision}:${effect.type}`;
      if (keys.has(key)) fail('one key twice', key);
      keys.add(key);
    }
  }
  for (const { number, revision } of desk.requests) if (last.get(number) !== revision) fail('the desk lags', number);
}

/** A letter that waits for the Kepala Dinas lies with him; once his day is over the Kabid is told of it once. */
export function theKabidIsToldOfWhatIsPassedOn(desk: PaperDesk): void {
  for (const { number, marks } of desk.requests)
    if (marks.holder === 'AGENCY_HEAD' && marks.headUntil === null) fail('waits for nobody', [number, marks.holder]);
  const now = '2036-01-01T00:00:00+07:00';
  const context = { ...desk.context(null), now };
  const told = lettersPassedOn(context, '').flatMap(({ facts }) => [facts, ...(facts.dates ?? [])]);
  const waiting = desk.requests.filter(({ marks }) => marks.holder === 'AGENCY_HEAD' && !marks.holdsNoTime);
  const numbers = (of: readonly { readonly number: string }[]) => of.map(({ number }) => number).sort();
  if (String(numbers(told)) !== String(numbers(waiting))) fail('a letter is told twice, or never', numbers(told));
}

/**
 * Whatever was changed after the approval: what is entered into the agenda, or for which the room is ready, has nothing
 * against it. Undoing is left out, since it gives back what was.
 */
export function nothingSpeaksAgainstWhatGoesOn(desk: PaperDesk, decision: Decision): void {
  if (!decision.ok) return;
  for (const { number, step, from, to, change } of decision.history) {
    const place = FIXED_STATUSES.indexOf(to);
    if (step === 'UNDO' || place < 1 || FIXED_STATUSES.indexOf(from ?? to) >= place) continue;
    const { after, findings } = change;
    const against = [
      ...findings.filter(isBlocking).map(({ code }) => code),
      ...(after.catering === 'BUFFET' ? ['a buffet'] : []),
      // The office's own use needs none.
      ...(after.letterFile === '' && after.receivedOn === null && !isOwnUse(after.kind) ? ['no letter'] : []),
      ...slotsOf(after, desk.hours).flatMap(({ start, end }) => [
        ...(after.marks.setAside.some(({ code }) => code === 'HOLIDAY') ? [] : desk.hours.holidays)
          .filter(({ date }) => date === start.slice(0, 10))
          .map(({ name }) => name),
        ...desk.foreign
          .filter((event) => event.start >= desk.now && event.start < end && start < event.end)
          .map(({ title }) => title),
      ]),
    ];
    if (against.length > 0) fail(`${number} goes on to ${to}`, against);
  }
}

/** A step that a refusal names is taken, if what it asks for is said; the refused one has changed nothing of that. */
export function theNamedStepIsTaken(desk: PaperDesk, request: BookingRequest | undefined, decision: Decision): void {
  if (decision.ok || !request || !('next' in decision.refusal) || decision.refusal.next === null) return;
  const { next } = decision.refusal;
  const number = request.number;
  const by = next === 'UNDO' ? (desk.request(number).marks.undo?.by ?? '') : RIGHTFUL[next];
  const other = Object.assign(Object.create(Object.getPrototypeOf(desk)), desk, { history: [...desk.history] });
  // Of an event in the calendar that nobody has looked at yet no row tells.
  if (!request.findingCodes.includes('ROOM_BLOCKED')) other.foreign = [];
  // A holiday of the fixed ones may stand beside others; the first day of spring is none.
  const time = next === 'CHANGE_TIME' ? { startDate: '2027-03-02', endDate: '2027-03-02', ...MORNING } : undefined;
  const take = (): Decision => other.act(number, next, by, [SAID[next] ?? 'alasan', 'Mohon dijawab'], time);
  let taken = take();
  // A room is made ready when its day is near: whoever is told from when comes back then.
  if (!taken.ok && taken.refusal.code === 'NOT_BEGUN' && taken.refusal.from) {
    other.now = `${taken.refusal.from}T00:00:00+07:00`;
    taken = take();
  }
  if (!taken.ok) fail(`${number} is sent on to ${next}`, [decision.refusal, taken.refusal]);
}

const MORNING = { startTime: '09:00', endTime: '10:00' } as const;
const SAID: Readonly<Partial<Record<Action, string>>> = {
  RECORD_LETTER: 'map 3',
  CHANGE_TIME: 'permintaan dinas',
  COMPLETE: 'hadir 12 orang',
};

/** The letter lies where the status says, or where a mark says. */
export function lettersLieWhereTheyShould(desk: PaperDesk): void {
  for (const { number, status, holder, marks } of desk.requests) {
    if (holder !== (marks.holder ?? holderIn(status))) fail('the letter is lost', [number, status, holder]);
    if (marks.released && status !== 'AWAITING_APPLICANT' && rank(status, marks.released) === 1) {
      fail('displaced, but not waiting for an answer', [number, status]);
    }
  }
}
