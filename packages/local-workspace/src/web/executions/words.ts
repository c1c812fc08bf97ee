// The workspace's own terms in words: what started an execution, how it ended, schedules, quotas.
import type { ExecutionRecord, ExecutionStatus } from '../../data/index.ts';
import { WEEKDAYS } from '../fields/month-grid.tsx';
import { say } from '../words/words.ts';

const STARTS: Readonly<Record<string, string>> = {
  'form-submit': say.starts.formSubmit,
  edit: say.starts.edit,
  change: say.starts.change,
  open: say.starts.open,
  clock: say.starts.clock,
  calendar: say.starts.calendar,
  'simple-open': say.starts.simpleOpen,
  'simple-edit': say.starts.simpleEdit,
  menu: say.starts.menu,
  run: say.starts.run,
  page: say.starts.page,
  'web-app': say.starts.webApp,
  'custom-function': say.starts.formula,
};

/** @returns what started it; a start that has no words yet as it is */
export function startInWords({ trigger }: Pick<ExecutionRecord, 'trigger'>): string {
  return STARTS[trigger] ?? trigger;
}

const ENDS: Readonly<Record<ExecutionStatus, string>> = {
  completed: say.ends.completed,
  failed: say.ends.failed,
  killed: say.ends.killed,
  waiting: say.ends.waiting,
  running: say.ends.running,
};

/** @returns how it ended, or where it stands */
export function endInWords(status: ExecutionStatus): string {
  return ENDS[status];
}

const EVENTS: Readonly<Record<string, string>> = {
  ON_FORM_SUBMIT: say.starts.formSubmit,
  ON_EDIT: say.starts.edit,
  ON_CHANGE: say.starts.change,
  ON_OPEN: say.starts.open,
  ON_EVENT_UPDATED: say.starts.calendar,
  CLOCK: say.starts.clock,
};

/** @returns what a trigger waits for */
export function eventInWords(event: string): string {
  return EVENTS[event] ?? event;
}

/**
 * @param schedule in the workspace's words: `every 10 minutes`, `every 1 weeks on weekday 1 at 07:00`, `every month on day 1`
 * @returns `setiap 10 menit`
 */
export function scheduleInWords(schedule: string): string {
  const at = /\bat (\d\d):(\d\d)\b/.exec(schedule);
  const hour = at ? say.schedules.about(at[1] ?? '', at[2] ?? '') : '';
  const month = /^every month on day (\d+)/.exec(schedule);
  if (month) return say.schedules.everyMonth(month[1] ?? '') + hour;
  const every = /^every (\d+) (minutes|hours|days|weeks)(?: on weekday (\d))?/.exec(schedule);
  if (!every) return schedule.replace(/^once at .*/, say.schedules.once);
  const unit = every[2] as Parameters<typeof say.schedules.every>[1];
  const weekday = WEEKDAYS[Number(every[3]) - 1];
  return say.schedules.every(Number(every[1]), unit) + (weekday === undefined ? '' : say.schedules.on(weekday)) + hour;
}

const QUOTAS: Readonly<Record<string, string>> = {
  'mail recipients': say.quotas.mails,
  'trigger runtime in seconds': say.quotas.triggerTime,
  'calendar events created': say.quotas.events,
  'calendar changes in a minute': say.quotas.changes,
  'properties read and written': say.quotas.properties,
  'url fetch calls': say.quotas.fetches,
  'files converted': say.quotas.conversions,
  'spreadsheets created': say.quotas.spreadsheets,
};

/** @returns the quota in words */
export function quotaInWords(name: string): string {
  return QUOTAS[name] ?? name;
}

const fractions = new Intl.NumberFormat(say.measures.locale, { maximumFractionDigits: 1 });

/** @returns `340 ms`, `3,4 dtk`, `2 mnt 5 dtk` */
export function durationInWords(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return say.measures.seconds(fractions.format(seconds));
  return say.measures.minutes(Math.floor(seconds / 60), Math.round(seconds % 60));
}

/** @returns `12.345` */
export function number(value: number): string {
  return new Intl.NumberFormat(say.measures.locale).format(value);
}
