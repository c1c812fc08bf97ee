// Formats and reads dates by Java's SimpleDateFormat letters, as `Utilities.formatDate` and `parseDate` do (facts 7.5).
import { ServiceError } from '../service-error.ts';
import { instantOf, offsetAt, wallOf } from './zone.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');

interface Piece {
  readonly letter?: string;
  readonly text: string;
}

/** Cuts a pattern into runs of one letter and literal text; `'` quotes and `''` is a quote. */
function pieces(pattern: string): Piece[] {
  const found: Piece[] = [];
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

function zoneName(zone: string, at: number, timeZoneName: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName }).formatToParts(at);
  return parts.find((each) => each.type === 'timeZoneName')?.value ?? zone;
}

/** `GMT+7` and `GMT+07:00` are zones to Java, to Intl only `+07:00` is; a name Java does not know means GMT to it. */
function knownZone(zone: string): string {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (match) return `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}`;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return zone;
  } catch {
    return 'UTC';
  }
}

/** @returns the instant that a text shows under a pattern in a zone @throws ServiceError when the text does not fit */
export function parseJava(text: string, zone: string, pattern: string): number {
  const found: Record<string, string> = {};
  const letters: string[] = [];
  const list = pieces(pattern);
  const source = list.map(({ letter, text: piece }, index) => {
    if (!letter) return piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    letters.push(letter + (letter === 'M' && piece.length >= 3 ? 'N' : ''));
    const adjacent = list[index + 1]?.letter !== undefined;
    if (letter === 'E' || letter === 'a' || (letter === 'M' && piece.length >= 3)) return '([A-Za-z]+)';
    if (letter === 'Z' || letter === 'X') return '(Z|[+-]\\d{2}:?\\d{2})';
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
  const hour = found.h === undefined ? Number(found.H ?? found.k ?? 0) : (Number(found.h) % 12) + (afternoon ? 12 : 0);
  const year = Number(found.y ?? 1970);
  const wall = Date.UTC(
    (found.y?.length ?? 4) <= 2 ? 2000 + year : year,
    month,
    Number(found.d ?? 1),
    hour,
    Number(found.m ?? 0),
    Number(found.s ?? 0),
    Number(found.S ?? 0),
  );
  const offset = found.Z ?? found.X;
  if (offset === undefined) return instantOf(knownZone(zone), wall);
  if (offset === 'Z') return wall;
  const digits = offset.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return wall - (digits.startsWith('-') ? -minutes : minutes) * 60_000;
}
