// Instants in the workspace's zone, as the pages write them.
import { say } from '../words/words.ts';
import { desk } from './desk.ts';

const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const timeZone = options.timeZone ?? desk().zone;
  const key = JSON.stringify({ ...options, timeZone });
  const known = formats.get(key) ?? new Intl.DateTimeFormat(say.measures.locale, { ...options, timeZone });
  formats.set(key, known);
  return known;
}

/** @returns `Selasa, 1 Desember 2026` */
function longDay(iso: string): string {
  const timeZone = iso.includes('T') ? {} : { timeZone: 'UTC' };
  return format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...timeZone }).format(new Date(iso));
}

/** @returns `Sel, 1 Des 2026` */
function shortDay(iso: string): string {
  const timeZone = iso.includes('T') ? {} : { timeZone: 'UTC' };
  return format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...timeZone }).format(
    new Date(iso),
  );
}

/** @returns `16.45` */
export function hour(iso: string): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .format(new Date(iso))
    .replace(':', say.measures.hourMark);
}

/** @returns `Sel, 1 Des 2026 16.45` */
export function dayAndHour(iso: string): string {
  return `${shortDay(iso)} ${hour(iso)}`;
}

/** @returns the wall clock of an instant in the workspace's zone, as milliseconds of a clock in UTC */
function wallOf(at: number): number {
  const parts = Object.fromEntries(
    format({
      ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
      ...({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const),
    })
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour: hours = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hours, minute, second);
}

/** @returns `Selasa, 8 Desember 2026, 09.00–11.00`; of whole days the first and the last; both times in full over two days */
export function spanInWords({ start, end, allDay }: { start: string; end: string; allDay: boolean }): string {
  if (allDay) {
    const last = new Date(Date.parse(end) - DAY).toISOString().slice(0, 10);
    return last > start ? `${longDay(start)} – ${longDay(last)}` : longDay(start);
  }
  return longDay(start) === longDay(end)
    ? `${longDay(start)}, ${hour(start)}–${hour(end)}`
    : `${dayAndHour(start)} – ${dayAndHour(end)}`;
}

/** @returns the wall clock of an instant, `2026-12-01T16:45` */
export function wallTime(iso: string): string {
  return new Date(wallOf(Date.parse(iso))).toISOString().slice(0, 16);
}

/** @returns the instant of a wall clock of the workspace's zone, given as `2026-12-01T16:45` */
export function instantOf(local: string): string | undefined {
  const wall = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
  if (Number.isNaN(wall)) return undefined;
  let at = wall;
  // Twice: the first guess may stand on the other side of a change of the clock.
  for (let turn = 0; turn < 2; turn++) at += wall - wallOf(at);
  return new Date(at).toISOString();
}

/** @returns the date on the wall, `2026-12-01`, so many days later */
export function wallDate(iso: string, days = 0): string {
  return new Date(wallOf(Date.parse(iso)) + days * DAY).toISOString().slice(0, 10);
}
