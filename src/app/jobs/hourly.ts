// The hourly job: missed events, unfinished work, and what people changed without the script.

import { newlyPast } from '../../domain/commands/reexamine.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { minutesLater } from '../../domain/time/time.ts';
import { adoptRows } from '../commands/adopt-typed-rows.ts';
import { carryOutInBatches } from '../commands/carry-out.ts';
import { isQuiet } from '../commands/cell-edits.ts';
import { correctRows } from '../commands/correct-edited-rows.ts';
import { receiveMissedSubmissions } from '../commands/receive-submission.ts';
import { processOutbox } from '../outbox/process-outbox.ts';
import type { Desk } from '../ports/desk.ts';
import type { TypedRow } from '../ports/register.ts';
import type { EditNotes } from '../ports/state.ts';
import { inspectRegister, settleEdits } from '../recovery/inspect-register.ts';
import { recover } from '../recovery/recover.ts';
import { checkCalendar } from './check-calendar.ts';
import { remindOfUrgentLetters } from './morning-mails.ts';
import { type Means, meansOf, runAll, runTier, type Task } from './tasks.ts';

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
        const notes = state.get('editNotes') ?? {};
        const notifiedBefore = state.get('notifiedRows') ?? [];
        const findings = inspectRegister(desk, notifiedBefore, ({ shownNumber }) => isQuiet(notes[shownNumber], now));
        if (String(notifiedBefore) !== String(findings.notified)) state.put({ notifiedRows: findings.notified });
        requests = findings.requests;
        if (requests.length > 0 && !state.get('hadRequest')) state.put({ hadRequest: true });
        takeQuietEdits(desk, means, findings.typed);
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
 * Records what people typed, once nobody is typing there any more, and puts back what does not count.
 * @param found the rows of people's own, where an inspection has just found them
 */
export function takeQuietEdits(desk: Desk, means: Means, found?: readonly TypedRow[]): void {
  const notes: EditNotes = desk.state.get('editNotes') ?? {};
  const now = desk.office.now();
  const quiet = Object.keys(notes).filter((number) => isQuiet(notes[number], now));
  const notedNow = () => desk.state.get('editNotes') ?? {};
  const editMeans = { ...means, isStill: (number: string) => isQuiet(notedNow()[number], now) };
  const typedIn = quiet.filter((number) => number !== '' && (notes[number]?.fields.length ?? 0) > 0);
  const isQuietRow = ({ shownNumber }: TypedRow) => isQuiet(notes[shownNumber], now);
  // All of them, until it is known that nothing is left to record of them.
  let uncorrected: readonly string[] = typedIn;
  let unadopted: readonly string[] = quiet;
  let seen: readonly TypedRow[] | null = null;
  runAll([
    () => {
      const corrected = correctRows(desk, typedIn, editMeans);
      seen = corrected.typed;
      uncorrected = corrected.waiting;
    },
    () => {
      // A copied row carries the number of its original, so any noted number may belong to a copy.
      const typed = found ?? (quiet.length > 0 ? (seen ?? typedRows(desk)).filter(isQuietRow) : []);
      const isAll = adoptRows(desk, typed, notes, editMeans);
      unadopted = isAll ? [] : typed.map(({ shownNumber }) => shownNumber);
    },
    () => {
      // Rows edited meanwhile stay noted until they are quiet, and those for which there was no time until the next job.
      const waiting = new Set([...uncorrected, ...unadopted]);
      const settled = quiet.filter((number) => !waiting.has(number) && isQuiet(notedNow()[number], now));
      if (settled.length > 0) settleEdits(desk, notes, settled);
    },
  ]);
}

function typedRows(desk: Desk): readonly TypedRow[] {
  return desk.exclusive.hold(() => recover(desk)).typed;
}
