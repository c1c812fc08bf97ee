// Formats and reads dates by Java's SimpleDateFormat letters, as `Utilities.formatDate` and `parseDate` do (facts 7.5).
import { ServiceError } from '../service-error.ts';
import { instantOf, offsetAt, wallOf } from './zone.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');

interface Piece {
  readonly letter?: string;
  readonly text: string;
}

/** Cuts a pattern into runs of one letter and literal text; `'` quotes and `''` is a quote. @throws ServiceError for an open quote */
function pieces(pattern: string): Piece[] {
  const found: Piece[] = [];
  if ((pattern.match(/'/g) ?? []).length % 2 === 1) throw new ServiceError('Unterminated quote');
  for (const [text, quoted, run] of pattern.matchAll(/'((?:[^']|'')*)'|(([A-Za-z])\3*)|[^A-Za-z']+/g)) {
    if (run !== undefined) found.push({ letter: run.charAt(0), text: run });
    else if (text === "''") found.push({ text: "'" });
    else found.push({ text: quoted === undefined ? text : quoted.replaceAll("''", "'") });
  }
  return found;
}

/**
 * Formats an instant.
 * @param at milliseconds since 1970 UTC
 * @param zone IANA zone or `GMT+7`
 * @throws ServiceError for a letter that is no pattern letter
 */
export function formatJava(at: number, zone: string, pattern: string): string {
  const known = knownZone(zone);
  const wall = new Date(wallOf(known, at));
  return pieces(pattern)
    .map(({ letter, text }) => (letter ? field(letter, text.length, wall, known, at) : text))
    .join('');
}

function field(letter: string, width: number, wall: Date, zone: string, at: number): string {
  const number = (value: number) => String(value).padStart(width, '0');
  const hour = wall.getUTCHours();
  switch (letter) {
    case 'y':
      return width === 2 ? String(wall.getUTCFullYear() % 100).padStart(2, '0') : number(wall.getUTCFullYear());
    case 'Y':
      return width === 2 ? String(weekOfYear(wall).year % 100).padStart(2, '0') : number(weekOfYear(wall).year);
    case 'M':
    case 'L': {
      const name = months[wall.getUTCMonth()] ?? '';
      return width >= 4 ? name : width === 3 ? name.slice(0, 3) : number(wall.getUTCMonth() + 1);
    }
    case 'd':
      return number(wall.getUTCDate());
    case 'D':
      return number(dayOfYear(wall));
    case 'w':
      return number(weekOfYear(wall).week);
    case 'W':
      return number(Math.floor((wall.getUTCDate() - 1 + ((wall.getUTCDay() - wall.getUTCDate() + 36) % 7)) / 7) + 1);
    case 'F':
      return number(Math.floor((wall.getUTCDate() - 1) / 7) + 1);
    case 'E': {
      const name = days[wall.getUTCDay()] ?? '';
      return width >= 4 ? name : name.slice(0, 3);
    }
    case 'u':
      return number(wall.getUTCDay() || 7);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hour);
    case 'k':
      return number(hour || 24);
    case 'K':
      return number(hour % 12);
    case 'h':
      return number(hour % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'G':
      return 'AD';
    case 'z':
      return zoneName(zone, at, width >= 4 ? 'long' : 'short');
    case 'Z':
      return offsetText(zone, at, '');
    case 'X':
      return offsetAt(zone, at) === 0
        ? 'Z'
        : width === 1
          ? offsetText(zone, at, '').slice(0, 3)
          : offsetText(zone, at, width === 2 ? '' : ':');
    default:
      throw new ServiceError(`Illegal pattern character '${letter}'`, 'IllegalArgumentException');
  }
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

/** Week and week year with weeks from Sunday, the first being the one with 1 January (Java's US rule). */
function weekOfYear(wall: Date): { year: number; week: number } {
  const year = wall.getUTCFullYear();
  const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  const nextFirst = new Date(Date.UTC(year + 1, 0, 1)).getUTCDay();
  const left = Math.floor((Date.UTC(year + 1, 0, 1) - wall.getTime() - 1) / 86_400_000);
  if (left < nextFirst) return { year: year + 1, week: 1 };
  return { year, week: Math.floor((dayOfYear(wall) - 1 + first) / 7) + 1 };
}

function offsetText(zone: string, at: number, between: string): string {
  const minutes = Math.round(offsetAt(zone, at) / 60_000);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}${between}${pad(Math.abs(minutes) % 60)}`;
}

/** Short names that Java has for times of which Intl's English knows only the offset. */
const shortNames: Readonly<Record<string, string>> = {
  'Western Indonesia Time': 'WIB',
  'Central Indonesia Time': 'WITA',
  'Eastern Indonesia Time': 'WIT',
  'Central European Standard Time': 'CET',
  'Central European Summer Time': 'CEST',
  'Eastern European Standard Time': 'EET',
  'Eastern European Summer Time': 'EEST',
  'British Summer Time': 'BST',
  'India Standard Time': 'IST',
  'Japan Standard Time': 'JST',
  'Korean Standard Time': 'KST',
  'China Standard Time': 'CST',
  'Singapore Standard Time': 'SGT',
  'Australian Eastern Standard Time': 'AEST',
  'Australian Eastern Daylight Time': 'AEDT',
};

function zoneName(zone: string, at: number, timeZoneName: 'short' | 'long'): string {
  if (/^[+-]/.test(zone)) return `GMT${zone}`;
  if (zone === 'GMT') return timeZoneName === 'long' ? 'Greenwich Mean Time' : zone;
  const name = (style: 'short' | 'long') =>
    new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style })
      .formatToParts(at)
      .find((each) => each.type === 'timeZoneName')?.value ?? zone;
  return timeZoneName === 'long' ? name('long') : (shortNames[name('long')] ?? name('short'));
}

/** A year of two digits, where the pattern has two letters, lies in the eighty years before now or the twenty after (Java's rule). */
function fullYear(digits: string, width: number, now: number): number {
  const year = Number(digits);
  if (width !== 2 || digits.length !== 2) return year;
  const latest = new Date(now).getUTCFullYear() + 20;
  return latest - ((latest - year) % 100);
}

/** `GMT+7` and `GMT+07:00` are zones to Java, to Intl only `+07:00` is; a name Java does not know means GMT to it. */
function knownZone(zone: string): string {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (match) return `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}`;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return zone;
  } catch {
    return 'GMT';
  }
}

/**
 * Reads a date.
 * @param now for years of two digits
 * @returns the instant that a text shows under a pattern in a zone
 * @throws ServiceError when the text does not fit
 */
export function parseJava(text: string, zone: string, pattern: string, now: number): number {
  const found: Record<string, string> = {};
  const letters: string[] = [];
  let yearWidth = 0;
  const list = pieces(pattern);
  const source = list.map(({ letter, text: piece }, index) => {
    if (!letter) return piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const named = /[ML]/.test(letter) && piece.length >= 3;
    letters.push(named ? 'MN' : letter === 'L' ? 'M' : letter);
    if (letter === 'y') yearWidth = piece.length;
    const adjacent = list[index + 1]?.letter !== undefined;
    if (letter === 'E' || letter === 'a' || letter === 'G' || named) return '([A-Za-z]+)';
    if (letter === 'z') return '((?:GMT|UTC)[+-]\\d{1,2}:?\\d{2}|[+-]\\d{2}:?\\d{2}|[A-Z]{1,5})';
    if (letter === 'Z' || letter === 'X') return '(Z|[+-]\\d{2}(?::?\\d{2})?)';
    return adjacent ? `(\\d{${piece.length}})` : '(\\d+)';
  });
  const match = new RegExp(`^\\s*${source.join('')}`).exec(text);
  if (!match) throw new ServiceError(`Unparseable date: "${text}"`);
  for (const [index, letter] of letters.entries()) found[letter] = match[index + 1] ?? '';
  const month = found.MN
    ? months.findIndex((each) => each.slice(0, 3).toLowerCase() === found.MN?.slice(0, 3).toLowerCase())
    : Number(found.M ?? 1) - 1;
  if (month < 0) throw new ServiceError(`Unparseable date: "${text}"`);
  const afternoon = found.a?.toUpperCase() === 'PM';
  const half = found.h ?? found.K;
  const hour =
    half === undefined ? Number(found.H ?? Number(found.k ?? 0) % 24) : (Number(half) % 12) + (afternoon ? 12 : 0);
  const year = fullYear(found.y ?? '1970', yearWidth, now);
  const modern = Date.UTC(
    year,
    month,
    Number(found.d ?? 1),
    hour,
    Number(found.m ?? 0),
    Number(found.s ?? 0),
    Number(found.S ?? 0),
  );
  // Date.UTC takes the years below 100 for ones of the twentieth century.
  const wall = year < 100 ? new Date(modern).setUTCFullYear(year) : modern;
  const offset = found.Z ?? found.X ?? found.z;
  if (offset === undefined) return instantOf(knownZone(zone), wall);
  const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  if (sign !== undefined) return wall - (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (/^(Z|GMT|UTC)$/.test(offset)) return wall;
  const named = namedOffsets[offset];
  if (named === undefined) throw new ServiceError(`Unparseable date: "${text}"`);
  return wall - named * 3_600_000;
}

/** Hours from UTC of the names of zones that a date is read with. */
const namedOffsets: Readonly<Record<string, number>> = {
  WIB: 7,
  WITA: 8,
  WIT: 9,
  IST: 5.5,
  SGT: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};
