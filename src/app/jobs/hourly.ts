// The hourly job: missed events, unfinished work, and what people changed without the script.

import { newlyPast } from '../../domain/commands/reexamine.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { minutesLater } from '../../domain/time/time.ts';
import { carryOutInBatches } from '../commands/carry-out.ts';
import { receiveMissedSubmissions } from '../commands/receive-submission.ts';
import { processOutbox } from '../outbox/process-outbox.ts';
import type { Desk } from '../ports/desk.ts';
import { inspectRegister } from '../recovery/inspect-register.ts';
import { recover } from '../recovery/recover.ts';
import { checkCalendar } from './check-calendar.ts';
import { remindOfLetters } from './morning-mails.ts';
import { type Means, meansOf, runTier, type Task } from './tasks.ts';

/** Before the first response of any form. */
const BEFORE_ALL = '2000-01-01T00:00:00+07:00';
/** Google may deliver a response this much later than its timestamp. */
const LATE_MINUTES = 60;

/** @param from the task to begin with; absent: the first */
export function hourly(desk: Desk, means: Means = meansOf(desk), from?: string): void {
  runTier(desk.state, 'HOUR', hourlyTasks(desk, means), means, from);
}

function hourlyTasks(desk: Desk, means: Means): readonly Task[] {
  const { state } = desk;
  const now = desk.office.now();
  let requests: readonly BookingRequest[] | undefined;
  const recorded = () => requests ?? desk.exclusive.hold(() => recover(desk)).requests;
  return [
    {
      name: 'REGISTER',
      run: () => {
        requests = inspectRegister(desk);
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
        const after = checkCalendar(desk, recorded(), before, means);
        if (after !== before) state.put({ examinedCalendar: after });
      },
    },
    {
      name: 'PAST_EVENTS',
      run: () => {
        const { hours } = desk.office.snapshot().settings;
        if (newlyPast(recorded(), hours, now).length > 0)
          carryOutInBatches(desk, { type: 'REEXAMINE', cause: 'DAY' }, means);
      },
    },
    { name: 'URGENT_LETTERS', run: () => remindOfLetters(desk, recorded()) },
  ];
}
