// Writes the confirmed event as an iCalendar file (RFC 5545), which the applicant can import into their calendar.

import type { CalendarEvent } from '../../domain/mail/calendar-events.ts';
import type { MailFacts } from '../../domain/records/effects.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { instantAt, ROOM_OFFSET, ROOM_ZONE, type Slot, type WallTime } from '../../domain/time/time.ts';
import { deskName, idRealm } from '../../words/names.ts';
import { KIND_WORDS } from '../../words/sheet/choices.ts';
import type { Attachment } from './attachment.ts';

/**
 * A file an event; of several each is named by its day: of several in one most calendars of telephones take the first alone, or
 * none (facts 16.2).
 */
export function calendarFiles(events: readonly CalendarEvent[], office: OfficeIdentity): Attachment[] {
  return events.map(({ slot, index, method, facts }) => {
    const day = events.length === 1 ? '' : `-${slot.start.slice(0, 10)}${method === 'CANCEL' ? '-batal' : ''}`;
    const status = method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED';
    return {
      name: `${facts.number}${day}.ics`,
      type: `text/calendar; charset=utf-8; method=${method}`,
      content: calendarLines(method, eventLines(slot, index, status, facts, office)),
    };
  });
}

/** A whole calendar as text. */
function calendarLines(method: 'PUBLISH' | 'CANCEL', events: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Agenda Pontive Center//ID',
    `METHOD:${method}`,
    'BEGIN:VTIMEZONE',
    `TZID:${ROOM_ZONE}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${ROOM_OFFSET.replace(':', '')}`,
    `TZOFFSETTO:${ROOM_OFFSET.replace(':', '')}`,
    'TZNAME:WIB',
    'END:STANDARD',
    'END:VTIMEZONE',
    ...events,
    'END:VCALENDAR',
    '',
  ];
  return lines.flatMap(fold).join('\r\n');
}

/**
 * One event. Its id is the desk's, the request's number and the index of its date, so that a moved event replaces the old one
 * (RFC 5545 3.8.7.4, `SEQUENCE`), and no other office's.
 */
function eventLines(
  slot: Slot,
  index: number,
  status: 'CONFIRMED' | 'CANCELLED',
  facts: MailFacts,
  { room, place, replyTo }: OfficeIdentity,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${facts.number}-${index + 1}@${idRealm()}`,
    `SEQUENCE:${facts.revision}`,
    `DTSTAMP:${utcStamp(facts.at)}`,
    `ORGANIZER:mailto:${replyTo}`,
    `DTSTART;TZID=${ROOM_ZONE}:${basicTime(slot.start)}`,
    `DTEND;TZID=${ROOM_ZONE}:${basicTime(slot.end)}`,
    `SUMMARY:${escapeText(titleOf(facts))}`,
    `LOCATION:${escapeText(`${room}, ${place}`)}`,
    `DESCRIPTION:${escapeText(noteOf(facts))}`,
    `STATUS:${status}`,
    'END:VEVENT',
  ];
}

type Told = Pick<MailFacts, 'kind' | 'activity' | 'number'>;

function titleOf({ kind, activity }: Told): string {
  return `${KIND_WORDS[kind]} ${deskName()}: ${activity}`;
}

function noteOf({ number }: Told): string {
  return `Nomor permohonan ${number}. Hidangan prasmanan tidak diperkenankan.`;
}

/** The address at which Google Calendar offers an event to whoever opens it, ready to be saved (facts 5). */
export function calendarAddress({ start, end }: Slot, request: Told, { room, place }: OfficeIdentity): string {
  const fields = {
    text: titleOf(request),
    dates: [start, end].map((time) => utcStamp(instantAt(time))).join('/'),
    details: noteOf(request),
    location: `${room}, ${place}`,
  };
  const query = Object.entries(fields).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
  return `https://calendar.google.com/calendar/render?action=TEMPLATE${query.join('')}`;
}

/** `2026-12-08T09:00` → `20261208T090000` */
function basicTime(time: WallTime): string {
  return `${time.replace(/[-:]/g, '')}00`;
}

function utcStamp(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** RFC 5545 3.3.11: backslash, semicolon, comma and line ends are escaped; other control characters are not allowed. */
function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** RFC 5545 3.1: no line is longer than 75 octets; a continuation begins with a space. */
function fold(line: string): string[] {
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const point of line) {
    const size = utf8Length(point);
    if (octets + size > 75) {
      folded.push(current);
      current = ' ';
      octets = 1;
    }
    current += point;
    octets += size;
  }
  return [...folded, current];
}

function utf8Length(point: string): number {
  const code = point.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
