// Triggers as somebody sets them in the script editor, without a line of code, and takes them away again.

import { triggerEvents } from '../data/triggers.ts';
import { readInstant } from '../engine/clock.ts';
import { BadRequest, EditRefused, NotFound, unknown } from '../engine/refusals.ts';
import type { TriggerData } from '../engine/store/office-records.ts';
import type { Schedule } from '../engine/triggers/schedule.ts';
import type { World } from '../engine/world.ts';
import type { Email, TriggerDraft, TriggerSchedule } from '../facade.ts';
import { told, toldWithKnown } from '../model/refusal-words.ts';
import { ServiceError } from '../model/service-error.ts';

/**
 * Sets a trigger as the account that it will run as.
 * @throws NotFound for an unknown function or document @throws BadRequest where the event needs another one
 * @throws EditRefused for the 21st trigger of one account
 */
export function makeTrigger(world: World, draft: TriggerDraft, as: Email = world.settings.owner): TriggerData {
  const { functions } = world.project.info;
  if (!functions.includes(draft.function)) {
    throw new NotFound(
      toldWithKnown(told('NO_FUNCTION', { name: JSON.stringify(draft.function) }), functions.join(', ')),
    );
  }
  const event = triggerEvents[draft.event];
  if (event === undefined) {
    const known = Object.keys(triggerEvents).join(', ');
    throw new BadRequest(`There is no event ${JSON.stringify(draft.event)}. Those there are: ${known}`);
  }
  const made = { function: draft.function, event, creator: as };
  try {
    const trigger =
      event === 'CLOCK'
        ? world.triggers.create({ ...made, source: 'CLOCK', sourceId: null, schedule: scheduleOf(world, draft) })
        : world.triggers.create({ ...made, ...sourceOf(world, draft) });
    world.notify({ kind: 'trigger', id: trigger.uid });
    return trigger;
  } catch (error) {
    if (error instanceof ServiceError) throw new EditRefused(error);
    throw error;
  }
}

/** Takes a trigger away. @throws NotFound */
export function removeTrigger(world: World, uid: string): void {
  const found = world.triggers.get(uid);
  if (!found) throw new NotFound(told('NO_TRIGGER', { name: JSON.stringify(uid) }));
  world.triggers.delete(uid, found.creator);
  world.notify({ kind: 'trigger', id: uid });
}

/** The document the trigger waits at: the one named, by id or title, else the bound one. */
function sourceOf(world: World, { event, of }: TriggerDraft): Pick<TriggerData, 'source' | 'sourceId'> {
  const { spreadsheets, forms, calendars } = world.documents;
  if (event === 'calendar') {
    const key = of ?? world.ownCalendar(world.settings.owner);
    const calendar = calendars.get(key) ?? [...calendars.values()].find((each) => each.summary === key);
    if (!calendar) {
      const names = [...calendars.values()].map(({ summary }) => summary);
      throw unknown(told('NO_CALENDAR', { name: JSON.stringify(key) }), names);
    }
    return { source: 'CALENDAR', sourceId: calendar.id };
  }
  const key = of ?? world.container;
  if (key === null) throw new BadRequest(told('WHICH_DOCUMENT'));
  const spreadsheet = spreadsheets.get(key) ?? [...spreadsheets.values()].find((each) => each.title === key);
  if (spreadsheet) return { source: 'SPREADSHEETS', sourceId: spreadsheet.id };
  const form = forms.get(key) ?? [...forms.values()].find((each) => [each.title, each.fileName].includes(key));
  if (!form) {
    const titles = [...spreadsheets.values(), ...forms.values()].map(({ title }) => title);
    throw unknown(told('NO_DOCUMENT', { name: JSON.stringify(key) }), titles);
  }
  if (event === 'edit' || event === 'change') throw new BadRequest(told('FORM_HAS_NO_EDITS'));
  return { source: 'FORMS', sourceId: form.id };
}

/** What the number of each schedule may be, as the script editor lets one choose. */
const SCHEDULES: Readonly<Record<string, (value: number) => boolean>> = {
  minutes: (value) => [1, 5, 10, 15, 30].includes(value),
  hours: (value) => [1, 2, 4, 6, 8, 12].includes(value),
  days: (value) => value >= 1,
  weekDay: (value) => value >= 1 && value <= 7,
  monthDay: (value) => value >= 1 && value <= 31,
};

/** The schedules in words, for whoever wrote another one. */
export const SCHEDULE_WORDS =
  'write {"minutes": 1, 5, 10, 15 or 30}, {"hours": 1, 2, 4, 6, 8 or 12}, {"days", "hour"?}, {"weekDay": 1–7, "hour"?}, {"monthDay", "hour"?} or {"at": instant}';

/** @throws BadRequest for a schedule that there is not: it would never come, or be looked for without end */
function scheduleOf(world: World, { schedule }: TriggerDraft): Schedule {
  if (!schedule) throw new BadRequest(`A clock trigger needs a schedule: ${SCHEDULE_WORDS}`);
  if (!isSchedule(schedule)) throw new BadRequest(`Not a schedule: ${JSON.stringify(schedule)}; ${SCHEDULE_WORDS}`);
  return { ...rule(schedule), zone: world.zone };
}

function isSchedule(schedule: object): boolean {
  const { hour = 0, ...rest } = schedule as Record<string, unknown>;
  const [[name, value] = ['', 0], ...others] = Object.entries(rest);
  const isWhole = (each: unknown): each is number => Number.isInteger(each);
  const hourFits = isWhole(hour) && hour >= 0 && hour <= 23 && (!('hour' in schedule) || /^(days|.*Day)$/.test(name));
  if (others.length > 0 || !hourFits) return false;
  return name === 'at' || (isWhole(value) && SCHEDULES[name]?.(value) === true);
}

function rule(schedule: TriggerSchedule): Omit<Schedule, 'zone'> {
  const hour = 'hour' in schedule && schedule.hour !== undefined ? { hour: schedule.hour } : {};
  if ('minutes' in schedule) return { kind: 'minutes', every: schedule.minutes };
  if ('hours' in schedule) return { kind: 'hours', every: schedule.hours };
  if ('days' in schedule) return { kind: 'days', every: schedule.days, ...hour };
  if ('weekDay' in schedule) return { kind: 'weeks', every: 1, weekDay: schedule.weekDay, ...hour };
  if ('monthDay' in schedule) return { kind: 'month-day', monthDay: schedule.monthDay, ...hour };
  return { kind: 'at', at: readInstant(schedule.at) };
}
