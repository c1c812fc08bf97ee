// The hourly job: missed events, unfinished work, and what people changed without the script.

import { newlyPast } from '../../domain/commands/reexamine.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { minutesLater } from '../../domain/time/time.ts';
import { adoptRows } from '../commands/adopt-typed-rows.ts';
import { carryOutInBatches } from '../commands/carry-out.ts';
import { receiveMissedSubmissions } from '../commands/receive-submission.ts';
import { processOutbox } from '../outbox/process-outbox.ts';
import type { Desk } from '../ports/desk.ts';
import type { TypedRow } from '../ports/register.ts';
import { inspectRegister } from '../recovery/inspect-register.ts';
import { recover } from '../recovery/recover.ts';
import { checkCalendar } from './check-calendar.ts';
import { remindOfUrgentLetters } from './morning-mails.ts';
import { isQuiet } from './quiet.ts';
import { type Means, meansOf, runTier, type Task } from './tasks.ts';

/** Before the first response of any form. */
const BEFORE_ALL = '2000-01-01T00:00:00+07:00';
/** Google may deliver a response this much later than its timestamp. */
const LATE_MINUTES = 60;

export function hourly(desk: Desk): void {
  runHourlyTasks(desk, meansOf(desk));
}

/** @param from the task to begin with; absent: the first */
export function runHourlyTasks(desk: Desk, means: Means, from?: string): void {
  runTier(desk.state, 'HOUR', hourlyTasks(desk, means), means, from);
}

function hourlyTasks(desk: Desk, means: Means): readonly Task[] {
  const { state } = desk;
  const now = desk.office.now();
  let requests: readonly BookingRequest[] | undefined;
  return [
    {
      name: 'REGISTER',
      run: () => {
        const notifiedBefore = state.get('notifiedRows') ?? [];
        const findings = inspectRegister(desk, notifiedBefore, (row) => isQuietRow(desk, row));
        if (String(notifiedBefore) !== String(findings.notified)) state.put({ notifiedRows: findings.notified });
        requests = findings.requests;
        if (requests.length > 0 && !state.get('hadRequest')) state.put({ hadRequest: true });
        takeQuietRows(desk, means, findings.typed);
      },
    },
    {
      name: 'RESPONSES',
      run: () => {
        const since = state.get('responsesReadUntil') ?? BEFORE_ALL;
        const isAll = receiveMissedSubmissions(desk, since, means.mayGoOn);
        if (isAll) state.put({ responsesReadUntil: minutesLater(now, -LATE_MINUTES) });
      },
    },
    { name: 'OUTBOX', run: () => processOutbox(desk, means) },
    {
      name: 'CALENDAR',
      run: () => {
        const before = state.get('examinedCalendar') ?? '';
        const recordedRequests = requests ?? desk.exclusive.hold(() => recover(desk)).requests;
        const after = checkCalendar(desk, recordedRequests, before, means);
        if (after !== before) state.put({ examinedCalendar: after });
      },
    },
    {
      name: 'PAST_EVENTS',
      run: () => {
        const { hours } = desk.office.snapshot().settings;
        const recordedRequests = requests ?? desk.exclusive.hold(() => recover(desk)).requests;
        if (newlyPast(recordedRequests, hours, now).length > 0)
          carryOutInBatches(desk, { type: 'REEXAMINE', cause: 'DAY' }, means);
      },
    },
    { name: 'URGENT_LETTERS', run: () => remindOfUrgentLetters(desk) },
  ];
}

/**
 * Takes in the rows that people typed, once nobody is typing there any more.
 * @param found those that an inspection has just found
 */
export function takeQuietRows(desk: Desk, means: Means, found?: readonly TypedRow[]): void {
  const notes = desk.state.get('editNotes') ?? {};
  const quiet = Object.keys(notes).filter((number) => isQuietIn(desk, number));
  const typed = found ?? (quiet.length > 0 ? typedRows(desk).filter((row) => isQuietRow(desk, row)) : []);
  const isAll = adoptRows(desk, typed, notes, { ...means, isStill: (number) => isQuietIn(desk, number) });
  const waiting = new Set(isAll ? [] : typed.map(({ shownNumber }) => shownNumber));
  const done = quiet.filter((number) => !waiting.has(number) && isQuietIn(desk, number));
  if (done.length === 0) return;
  // Two events note at once.
  desk.exclusive.hold(() => {
    const remaining = Object.entries(desk.state.get('editNotes') ?? {}).filter(([number]) => !done.includes(number));
    desk.state.put({ editNotes: Object.fromEntries(remaining) });
  });
}

function isQuietRow(desk: Desk, { shownNumber }: TypedRow): boolean {
  return isQuietIn(desk, shownNumber);
}

/** Whether nobody is typing in rows that show this number. */
function isQuietIn({ state, office }: Desk, number: string): boolean {
  const note = state.get('editNotes')?.[number];
  return note === undefined || isQuiet(note, office.now());
}

function typedRows(desk: Desk): readonly TypedRow[] {
  return desk.exclusive.hold(() => recover(desk)).typed;
}
