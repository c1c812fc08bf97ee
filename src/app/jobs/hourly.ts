// The hourly job: missed events, unfinished work, and what people changed without the script.
import { newlyPast } from '../../domain/commands/reexamine.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { minutesLater } from '../../domain/time/time.ts';
import { carryOutInBatches } from '../commands/carry-out-in-batches.ts';
import { isQuiet } from '../commands/correct-edited-rows.ts';
import { receiveMissedSubmissions } from '../commands/receive-submission.ts';
import { processOutbox } from '../outbox/process-outbox.ts';
import type { Desk } from '../ports/desk.ts';
import { inspectRegister } from '../recovery/inspect-register.ts';
import { recover } from '../recovery/recover.ts';
import { checkCalendar } from './check-calendar.ts';
import { type Means, meansOf } from './means.ts';
import { remindOfUrgentLetters } from './morning-mails.ts';
import { runTier, type Task } from './run-tasks.ts';
import { reviewSurveys } from './surveys.ts';
import { takeQuietEdits } from './take-quiet-edits.ts';

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
        const left = (state.get('leftSteps') ?? []).map(({ number, action }) => `:${number}:${action}`);
        // What the sweep takes next is not to be chosen again.
        const standing = (state.get('standingSteps') ?? []).filter((key) => !left.some((step) => key.endsWith(step)));
        const before = { steps: standing, notified: state.get('notifiedRows') ?? [] };
        const found = inspectRegister(desk, before, ({ shownNumber }) => isQuiet(notes[shownNumber], now));
        const isNews = String([before.steps, before.notified]) !== String([found.steps, found.notified]);
        if (isNews) state.put({ standingSteps: found.steps, notifiedRows: found.notified });
        requests = found.requests;
        if (requests.length > 0 && !state.get('hadRequest')) state.put({ hadRequest: true });
        takeQuietEdits(desk, means, found);
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
        const known = requests ?? desk.exclusive.hold(() => recover(desk)).requests;
        const after = checkCalendar(desk, known, before, means);
        if (after !== before) state.put({ examinedCalendar: after });
      },
    },
    {
      name: 'PAST_EVENTS',
      run: () => {
        const { hours } = desk.office.snapshot().settings;
        const known = requests ?? desk.exclusive.hold(() => recover(desk)).requests;
        if (newlyPast(known, hours, now).length > 0)
          carryOutInBatches(desk, { type: 'REEXAMINE', cause: 'DAY' }, means);
      },
    },
    { name: 'SURVEYS', run: () => reviewSurveys(desk, false) },
    { name: 'URGENT_LETTERS', run: () => remindOfUrgentLetters(desk) },
  ];
}
