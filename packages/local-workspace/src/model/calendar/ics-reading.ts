// Reads the events of an iCalendar file (RFC 5545) that came with a mail, so that its reader sees them before importing.
import { instantOf, isoIn, isZone } from '../time/zone.ts';

/** An event as the file announces it. */
export interface AnnouncedEvent {
  readonly title: string;
  /** Instants with the zone's offset, or plain dates (end exclusive) for whole days. */
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
  readonly location: string;
  readonly description: string;
  readonly cancelled: boolean;
}

interface Property {
  readonly value: string;
  readonly parameters: Readonly<Record<string, string>>;
}

type Properties = Readonly<Record<string, Property>>;

/**
 * @param zone of times that name none
 * @returns the events that have a readable start, in the order of the file; none for text that is no calendar
 */
export function announcedEvents(text: string, zone: string): AnnouncedEvent[] {
  const cancelled = /^METHOD:CANCEL\s*$/im.test(text);
  return components(text).flatMap((event) => {
    const start = readTime(event.DTSTART, zone);
    if (!start) return [];
    const end = readTime(event.DTEND, zone) ?? start;
    return {
      title: textOf(event.SUMMARY),
      start,
      end: end === start && !start.includes('T') ? nextDay(start) : end,
      allDay: !start.includes('T'),
      location: textOf(event.LOCATION),
      description: textOf(event.DESCRIPTION),
      cancelled: cancelled || event.STATUS?.value.toUpperCase() === 'CANCELLED',
    };
  });
}

/** The properties of each VEVENT; what stands in its alarms is left out. */
function components(text: string): Properties[] {
  const found: Record<string, Property>[] = [];
  const open: string[] = [];
  for (const line of text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    const { name, ...property } = readLine(line);
    if (name === 'BEGIN') {
      open.push(property.value.toUpperCase());
      if (open.at(-1) === 'VEVENT') found.push({});
    } else if (name === 'END') open.pop();
    else if (open.at(-1) === 'VEVENT') {
      const event = found.at(-1);
      if (event) event[name] ??= property;
    }
  }
  return found;
}

/** Parameters may hold colons between quotes. */
function readLine(line: string): Property & { readonly name: string } {
  const [, head = '', value = ''] = /^((?:[^:"]|"[^"]*")*):(.*)$/.exec(line) ?? [];
  const [name = '', ...rest] = head.match(/(?:[^;"]|"[^"]*")+/g) ?? [];
  const parameters = rest.map((each): [string, string] => {
    const [key = '', ...parts] = each.split('=');
    return [key.toUpperCase(), parts.join('=').replaceAll('"', '')];
  });
  return { name: name.toUpperCase(), value, parameters: Object.fromEntries(parameters) };
}

function readTime(property: Property | undefined, zone: string): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(property?.value.trim() ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, utc] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return Number.isNaN(Date.parse(date)) ? undefined : date;
  const wall = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(wall)) return undefined;
  const named = property?.parameters.TZID;
  const own = named !== undefined && isZone(named) ? named : zone;
  return isoIn(zone, utc ? wall : instantOf(own, wall));
}

function textOf(property: Property | undefined): string {
  const raw = property?.value ?? '';
  return raw.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark)).trim();
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
