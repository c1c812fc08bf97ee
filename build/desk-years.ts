// What comes once in a while on a desk of years, and how much each of its executions costs: what is finished goes to the archive,
// and the people in it are masked.

import type { ExecutionRecord } from '../packages/local-workspace/src/facade.ts';
import { openFullDesk } from './full-desk.ts';

/** @returns by its name the costliest execution of each kind */
export function countYears(requests: number): ReadonlyMap<string, ExecutionRecord> {
  const workspace = openFullDesk(requests, { leaves: true, timePasses: true });
  const counted = new Map<string, ExecutionRecord>();
  const count = (executions: readonly ExecutionRecord[], names: Readonly<Record<string, string>>) => {
    for (const execution of executions) {
      if (execution.error) throw new Error(`${execution.function}: ${execution.error.stack}`);
      const name = names[execution.function];
      if (name === undefined) continue;
      const costliest = counted.get(name);
      if (!costliest || costliest.longestHold < execution.longestHold) counted.set(name, execution);
    }
  };
  // The hour finds that no event stands in the calendar.
  count(workspace.clock.advance('PT65M'), { everyHour_: 'hour, 40 events are put back' });
  count(workspace.clock.set('2026-11-25T07:41:00+07:00'), { everyNight_: 'night, what is finished is archived' });
  count(workspace.clock.set('2029-01-10T03:00:00+07:00'), { everyNight_: 'night, the time of many is over' });
  for (let sweep = 0; sweep < 3; sweep++) {
    count(workspace.clock.advance('PT10M'), { everyTenMinutes_: 'ten minutes, people are masked' });
  }
  return counted;
}
