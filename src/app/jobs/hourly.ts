// The hourly job: missed events, unfinished work, and what people changed without the script.

import { newlyPast } from '../../domain/commands/reexamine.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { minutesLater } from '../../domain/time/time.ts';
import { adoptRows } from '../commands/adopt-typed-rows.ts';
import { carryOutInBatches } from '../commands/carry-out.ts';
import { correctRows, isQuiet } from '../commands/correct-edited-rows.ts';
import { receiveMissedSubmissions } from '../commands/receive-submission.ts';
import { processOutbox } from '../outbox/process-outbox.ts';
import type { Desk } from '../ports/desk.ts';
import type { TypedRow } from '../ports/register.ts';
import type { EditNotes } from '../ports/state.ts';
import { inspectRegister } from '../recovery/inspect-register.ts';
import { recover } from '../recovery/recover.ts';
import { checkCalendar } from './check-calendar.ts';
import { remindOfUrgentLetters } from './morning-mails.ts';
import { reviewSurveys } from './surveys.ts';
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
        const stepsToTake = (state.get('leftSteps') ?? []).map(({ number, action }) => `:${number}:${action}`);
        // What the sweep takes next is not to be chosen again.
        const standing = (state.get('standingSteps') ?? []).filter(
          (key) => !stepsToTake.some((step) => key.endsWith(step)),
        );
        const before = { steps: standing, notified: state.get('notifiedRows') ?? [] };
        const findings = inspectRegister(desk, before, ({ shownNumber }) => isQuiet(notes[shownNumber], now));
        const isNews = String([before.steps, before.notified]) !== String([findings.steps, findings.notified]);
        if (isNews) state.put({ standingSteps: findings.steps, notifiedRows: findings.notified });
        requests = findings.requests;
        if (requests.length > 0 && !state.get('hadRequest')) state.put({ hadRequest: true });
        takeQuietEdits(desk, means, findings);
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
    { name: 'OUTBOX', run: () => processOutbox(desk) },
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
    { name: 'SURVEYS', run: () => reviewSurveys(desk, false) },
    { name: 'URGENT_LETTERS', run: () => remindOfUrgentLetters(desk) },
  ];
}

/** @param findings what an inspection of the register found in addition to the noted edits */
export function takeQuietEdits(
  desk: Desk,
  means: Means,
  findings?: { readonly edited: readonly string[]; readonly typed: readonly TypedRow[] },
): void {
  const notes: EditNotes = desk.state.get('editNotes') ?? {};
  const now = desk.office.now();
  const quiet = Object.keys(notes).filter((number) => isQuiet(notes[number], now));
  const noted = () => desk.state.get('editNotes') ?? {};
  const editMeans = { ...means, isStill: (number: string) => isQuiet(noted()[number], now) };
  const edited = findings?.edited.filter((number) => isQuiet(notes[number], now)) ?? [];
  const numbers = [...new Set([...quiet, ...edited])].filter((number) => number !== '');
  const isQuietRow = ({ shownNumber }: TypedRow) => isQuiet(notes[shownNumber], now);
  let seen: readonly TypedRow[] | null = null;
  let notAdopted: readonly string[] = [];
  runAll([
    () => {
      seen = correctRows(desk, numbers, notes, editMeans);
    },
    () => {
      // A copied row carries the number of its original, so any noted number may belong to a copy.
      const typed = findings?.typed ?? (quiet.length > 0 ? (seen ?? typedRows(desk)).filter(isQuietRow) : []);
      const isAll = adoptRows(desk, typed, notes, editMeans);
      if (!isAll) notAdopted = typed.map(({ shownNumber }) => shownNumber);
    },
    () => {
      if (quiet.length === 0) return;
      // Rows edited meanwhile stay noted until they are quiet, and those for which there was no time until the next job.
      const kept = Object.entries(noted()).filter(
        ([number, note]) => !isQuiet(note, now) || notAdopted.includes(number),
      );
      desk.state.put({ editNotes: Object.fromEntries(kept) });
    },
  ]);
}

function typedRows(desk: Desk): readonly TypedRow[] {
  return desk.exclusive.hold(() => desk.register.read()).typed;
}
