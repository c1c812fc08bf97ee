// `ScriptApp`, `Session`, and what the realm itself asks of the host: the clock, the log, the project's pages.
import { createHash } from 'node:crypto';
import { consentMissing } from '../engine/accounts/consents.ts';
import { addressOf, deploymentsOf, projectOf } from '../engine/deployments.ts';
import type { Services } from '../engine/execution/bridge.ts';
import type { Launch } from '../engine/execution/launch.ts';
import type { TriggerData } from '../engine/store/office-records.ts';
import type { Schedule } from '../engine/triggers/schedule.ts';
import type { World } from '../engine/world.ts';
import type { LogLine } from '../facade.ts';
import { ServiceError } from '../model/service-error.ts';
import { instantOf, isZone } from '../model/time/zone.ts';

interface TriggerWish {
  readonly function: string;
  readonly event: TriggerData['event'];
  readonly source: TriggerData['source'];
  readonly sourceId: string | null;
  readonly schedule:
    | (Omit<Schedule, 'zone'> & {
        readonly zone?: string;
        readonly after?: number;
        readonly date?: readonly [number, number, number];
      })
    | null;
}

export const SCRIPT_ID = 'local-script';

const minuteSteps = [1, 5, 10, 15, 30];
const hourSteps = [1, 2, 4, 6, 8, 12];

/** What each part of a clock trigger may be: a whole number from the first to the last. */
const bounds: readonly (readonly [
  field: 'every' | 'hour' | 'minute' | 'monthDay',
  method: string,
  first: number,
  last: number,
])[] = [
  ['hour', 'atHour', 0, 23],
  ['minute', 'nearMinute', 0, 59],
  ['monthDay', 'onMonthDay', 1, 31],
];

function refuseUnbounded(wish: NonNullable<TriggerWish['schedule']>): void {
  const every = ['every', wish.kind === 'weeks' ? 'everyWeeks' : 'everyDays', 1, 1000] as const;
  for (const [field, method, first, last] of [...bounds, ...(['days', 'weeks'].includes(wish.kind) ? [every] : [])]) {
    const value = wish[field];
    if (value === undefined || (Number.isInteger(value) && value >= first && value <= last)) continue;
    throw new ServiceError(`The value you passed to ${method} was invalid. It must be between ${first} and ${last}.`);
  }
  const moments = wish.date ?? [wish.after ?? wish.at];
  if (wish.kind === 'at' && !moments.every(Number.isFinite)) {
    throw new ServiceError('Invalid argument: date');
  }
}

function scheduleOf(wish: NonNullable<TriggerWish['schedule']>, zone: string, now: number): Schedule {
  const itsZone = wish.zone ?? zone;
  if (!isZone(itsZone)) throw new ServiceError(`Invalid argument: timezone`);
  if (wish.kind === 'minutes' && !minuteSteps.includes(wish.every ?? 1)) {
    throw new ServiceError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
  }
  if (wish.kind === 'hours' && !hourSteps.includes(wish.every ?? 1)) {
    throw new ServiceError('The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.');
  }
  refuseUnbounded(wish);
  const { after, date, ...rest } = wish;
  // A date begins at its midnight in the trigger's zone.
  const [year = 0, month = 1, day = 1] = date ?? [];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) throw new ServiceError('Invalid argument: date');
  const midnight = date ? { at: instantOf(itsZone, Date.UTC(year, month - 1, day)) } : {};
  return { ...rest, ...midnight, ...(after === undefined ? {} : { at: now + after }), zone: itsZone };
}

/** Whom the person is compared with: a simple trigger has nobody's authority, so there it is the owner (facts 7.4). */
function authorityOf(world: World, launch: Launch): string {
  return launch.simple ? world.settings.owner : launch.effective;
}

export const scriptServices = {
  'ScriptApp.createTrigger': ({ world, launch }, wish: TriggerWish) => {
    if (launch.trigger === 'api') throw new ServiceError('This method cannot create triggers.');
    const { schedule, ...rest } = wish;
    const rule = schedule ? { schedule: scheduleOf(schedule, world.zone, world.clock.now()) } : {};
    const made = world.triggers.create({ ...rest, ...rule, creator: launch.effective });
    world.notify({ kind: 'trigger', id: made.uid });
    return made;
  },
  'ScriptApp.getProjectTriggers': ({ world, launch }) => world.triggers.ofCreator(launch.effective),
  'ScriptApp.deleteTrigger': ({ world, launch }, uid: string) => {
    world.triggers.delete(uid, launch.effective);
    world.notify({ kind: 'trigger', id: uid });
  },
  'ScriptApp.getScriptId': () => SCRIPT_ID,
  /** The shape of Google's own addresses; only a request to the deployment learns the deployment's (facts 13.2). */
  'ScriptApp.getUrl': ({ world, launch }) => {
    if (world.readings.of('serviceUrl') === 'never-published') return addressOf('never-published');
    if (launch.address === 'exec' && launch.deployment !== undefined) return addressOf(launch.deployment);
    // Elsewhere it is the test address or, by the milder reading, that of a deployment: an old one where there are several.
    const [oldest] = deploymentsOf(world);
    return addressOf(world.readings.of('serviceUrl') === 'exec' && oldest ? oldest.id : 'dev');
  },
  'ScriptApp.getOAuthToken': () => 'local-workspace-token',
  /** Google asks the person there and then, and the execution ends (facts 7.3). */
  'ScriptApp.requireAllScopes': ({ world, launch }) => {
    if (!world.consents.complete(launch.effective)) throw new ServiceError(consentMissing);
  },
  'ScriptApp.isAuthorised': ({ world, launch }) => world.consents.complete(launch.effective),
  /** Nobody is at the keyboard of a clock trigger (facts 7.4, 17.1). */
  'Session.getActiveUser': (execution) => {
    const { world, launch } = execution;
    if (launch.trigger === 'clock') return execution.withholds('clockTriggerUser') ? '' : launch.effective;
    return world.accounts.visible(launch.person, authorityOf(world, launch));
  },
  'Session.getEffectiveUser': ({ world, launch }) =>
    launch.simple ? world.accounts.visible(launch.person, authorityOf(world, launch)) : launch.effective,
  /** One key a person for thirty days, from which nobody finds the person (facts 7.4). */
  'Session.getTemporaryActiveUserKey': ({ world, launch }) => {
    const month = Math.floor(world.clock.now() / (30 * 86_400_000));
    return createHash('sha256')
      .update(`${launch.person ?? launch.effective} ${month}`)
      .digest('base64url');
  },
  'Session.getScriptTimeZone': ({ world }) => world.zone,
  'Session.getActiveUserLocale': ({ world }) => world.settings.locale.split('_')[0],
  'Clock.random': ({ world }) => world.documents.chance(),
  'Clock.now': ({ world, record, slept }) =>
    world.clock.now() + (world.timePasses ? record.modelledMilliseconds - slept : 0),
  'Log.write': ({ record }, level: LogLine['level'], text: string) => {
    record.logs.push({ level, text });
  },
  'HtmlService.getUserAgent': ({ launch }) => launch.userAgent ?? null,
  'Project.printedNumbers': ({ world }) => world.readings.of('printedNumbers'),
  'Project.page': ({ world, launch }, name: string | null) => {
    const found = projectOf(world, launch.deployment).pages.get(String(name).replace(/\.html$/, ''));
    if (found === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return found;
  },
} satisfies Services;
