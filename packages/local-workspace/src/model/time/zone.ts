// Turns instants into a zone's wall clock and into spreadsheet serials, and back, without touching the host's own zone.

const DAY = 86_400_000;
const QUARTER = 900_000;
/** Serial 0 of a spreadsheet: 30 December 1899 (facts 3.2). */
const EPOCH = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatter(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, found);
  }
  return found;
}

/** @returns whether the text names a time zone */
export function isZone(zone: string): boolean {
  try {
    formatter(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param at instant, milliseconds since 1970 UTC
 * @returns milliseconds by which the zone's wall clock is ahead of UTC then, to the second (old zones have odd seconds)
 */
export function offsetAt(zone: string, at: number): number {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000;
  const bucket = Math.floor(at / QUARTER);
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  let offset = known.get(bucket);
  if (offset === undefined) {
    const second = Math.floor((bucket * QUARTER) / 1000) * 1000;
    const part: Record<string, string> = {};
    for (const { type, value } of formatter(zone).formatToParts(second)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
    wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
    offset = wall.getTime() - second;
    known.set(bucket, offset);
  }
  return offset;
}

/** @returns the wall clock of the zone at an instant, as the milliseconds that UTC would show it at */
export function wallOf(zone: string, at: number): number {
  return at + offsetAt(zone, at);
}

/** @returns the instant at which the zone's wall clock shows this; in a gap the clock's time after the jump */
export function instantOf(zone: string, wall: number): number {
  const first = wall - offsetAt(zone, wall - offsetAt(zone, wall));
  return first + offsetAt(zone, first) === wall ? first : wall - offsetAt(zone, first);
}

/** @returns the spreadsheet serial (days since 30 December 1899 on the zone's wall clock) of an instant */
export function serialOf(zone: string, at: number): number {
  return (wallOf(zone, at) - EPOCH) / DAY;
}

/** @returns the instant of a spreadsheet serial in a zone, to the millisecond */
export function instantOfSerial(zone: string, serial: number): number {
  return instantOf(zone, wallOfSerial(serial));
}

/** @returns whether a serial is a day that a `Date` can hold, in any zone */
export function isDay(serial: number): boolean {
  return Math.abs(serial) < 1e8 - 100_000;
}

/** @returns the wall clock of a serial, as the milliseconds that UTC would show it at */
export function wallOfSerial(serial: number): number {
  return EPOCH + Math.round(serial * DAY);
}

/** @returns the serial of a wall clock given as the milliseconds that UTC would show it at */
export function serialOfWall(wall: number): number {
  return (wall - EPOCH) / DAY;
}

/** @returns `2026-12-01T09:00:00+07:00` */
export function isoIn(zone: string, at: number): string {
  const offset = Math.round(offsetAt(zone, at) / 60_000);
  const text = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${text}${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
