// Triggers as somebody sets them in the script editor, without a line of code, and takes them away again.

import { ServiceError } from '../engine/execution/service-error.ts';
import { BadRequest, EditRefused, NotFound } from '../engine/refusals.ts';
import type { TriggerData } from '../engine/store/office-records.ts';
import type { Schedule } from '../engine/triggers/schedule.ts';
import type { World } from '../engine/world.ts';
import type { Email, TriggerDraft, TriggerSchedule } from '../facade.ts';

const EVENTS: Readonly<Record<TriggerDraft['event'], TriggerData['event']>> = {
  'form-submit': 'ON_FORM_SUBMIT',
  edit: 'ON_EDIT',
  change: 'ON_CHANGE',
  open: 'ON_OPEN',
  clock: 'CLOCK',
  calendar: 'ON_EVENT_UPDATED',
};

/**
 * Sets a trigger as the account that it will run as.
 * @throws NotFound for an unknown function or document @throws BadRequest where the event needs another one
 * @throws EditRefused for the 21st trigger of one account
 */
export function makeTrigger(world: World, draft: TriggerDraft, as: Email = world.settings.owner): TriggerData {
  const { functions } = world.project.info;
  if (!functions.includes(draft.function)) {
    throw new NotFound(`There is no function "${draft.function}". Those there are: ${functions.join(', ')}`);
  }
  const event = EVENTS[draft.event];
  const made = { function: draft.function, event, creator: as };
  try {
    const trigger =
      event === 'CLOCK'
        ? world.triggers.create({ ...made, source: 'CLOCK', sourceId: null, schedule: scheduleOf(world, draft) })
        : world.triggers.create({ ...made, ...sourceOf(world, draft) });
    world.notify({ kind: 'trigger', id: trigger.uid });
    return trigger;
  } catch (error) {
    if (error instanceof ServiceError) throw new EditRefused(error.message);
    throw error;
  }
}

/** Takes a trigger away. @throws NotFound */
export function removeTrigger(world: World, uid: string): void {
  const found = world.triggers.get(uid);
  if (!found) throw new NotFound(`There is no trigger ${JSON.stringify(uid)}`);
  world.triggers.delete(uid, found.creator);
  world.notify({ kind: 'trigger', id: uid });
}

/** The document the trigger waits at: the one named, by id or title, else the bound one. */
function sourceOf(world: World, { event, of }: TriggerDraft): Pick<TriggerData, 'source' | 'sourceId'> {
  const { spreadsheets, forms, calendars } = world.documents;
  if (event === 'calendar') {
    const key = of ?? world.ownCalendar(world.settings.owner);
    const calendar = calendars.get(key) ?? [...calendars.values()].find((each) => each.summary === key);
    if (!calendar) throw new NotFound(`There is no calendar ${JSON.stringify(key)}`);
    return { source: 'CALENDAR', sourceId: calendar.id };
  }
  const key = of ?? world.container;
  if (key === null) throw new BadRequest('Say which document the trigger waits at');
  const spreadsheet = spreadsheets.get(key) ?? [...spreadsheets.values()].find((each) => each.title === key);
  if (spreadsheet) return { source: 'SPREADSHEETS', sourceId: spreadsheet.id };
  const form = forms.get(key) ?? [...forms.values()].find((each) => [each.title, each.fileName].includes(key));
  if (!form) throw new NotFound(`There is no document ${JSON.stringify(key)}`);
  if (event === 'edit' || event === 'change')
    throw new BadRequest('A form is neither edited nor changed: name a spreadsheet');
  return { source: 'FORMS', sourceId: form.id };
}

function scheduleOf(world: World, { schedule }: TriggerDraft): Schedule {
  if (!schedule) throw new BadRequest('A clock trigger needs a schedule');
  return { ...rule(schedule), zone: world.zone };
}

function rule(schedule: TriggerSchedule): Omit<Schedule, 'zone'> {
  const hour = 'hour' in schedule && schedule.hour !== undefined ? { hour: schedule.hour } : {};
  if ('minutes' in schedule) return { kind: 'minutes', every: schedule.minutes };
  if ('hours' in schedule) return { kind: 'hours', every: schedule.hours };
  if ('days' in schedule) return { kind: 'days', every: schedule.days, ...hour };
  if ('weekDay' in schedule) return { kind: 'weeks', every: 1, weekDay: schedule.weekDay, ...hour };
  if ('monthDay' in schedule) return { kind: 'month-day', monthDay: schedule.monthDay, ...hour };
  return { kind: 'at', at: Date.parse(schedule.at) };
}
