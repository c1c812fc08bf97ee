// Fires `onEventUpdated`: a calendar changed, by a person or by a script; the event does not say what (facts 2, 5).
import type { ExecutionRecord } from '../../facade.ts';
import { fire } from '../execution/launcher.ts';
import type { World } from '../world.ts';

/** A handler that changes the calendar it waits for sets itself off again; here it stops after so many rounds. */
const mostRounds = 10;

/** @returns the executions of every trigger that waits for a calendar that has changed */
export function fireCalendarTriggers(world: World): ExecutionRecord[] {
  const records: ExecutionRecord[] = [];
  for (let round = 0; world.changedCalendars.size > 0 && round < mostRounds; round++) {
    const changed = [...world.changedCalendars];
    world.changedCalendars.clear();
    for (const calendarId of changed) {
      for (const trigger of world.triggers.waitingFor('ON_EVENT_UPDATED', calendarId)) {
        records.push(fire(world, trigger, { calendarId }));
      }
    }
  }
  world.changedCalendars.clear();
  return records;
}
