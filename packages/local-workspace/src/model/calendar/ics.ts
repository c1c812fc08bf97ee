// A calendar as an iCalendar file, for people who want to see it in their own programme.
import type { CalendarData, EventData, EventTime } from './calendar-data.ts';

/** @returns the calendar's events that are not deleted, as RFC 5545 text */
export function icsOf(calendar: CalendarData): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//local workspace//EN',
    `X-WR-CALNAME:${escaped(calendar.summary)}`,
  ];
  for (const event of calendar.events) {
    if (event.status === 'cancelled') continue;
    const gone = calendar.events.filter((each) => each.recurringEventId === event.id && each.status === 'cancelled');
    lines.push(...eventLines(event, gone));
  }
  lines.push('END:VCALENDAR', '');
  return lines.map(folded).join('\r\n');
}

/** @param gone single events of a recurring one that were deleted */
function eventLines(event: EventData, gone: readonly EventData[]): string[] {
  const lines = ['BEGIN:VEVENT', `UID:${event.iCalUID}`, `DTSTAMP:${utc(event.updated)}`, `SEQUENCE:${event.sequence}`];
  lines.push(line('DTSTART', event.start), line('DTEND', event.end));
  if (event.originalStartTime) lines.push(line('RECURRENCE-ID', event.originalStartTime as EventTime));
  lines.push(...((event.recurrence ?? []) as string[]));
  for (const each of gone) lines.push(line('EXDATE', each.originalStartTime as EventTime));
  if (event.summary) lines.push(`SUMMARY:${escaped(event.summary)}`);
  if (event.description) lines.push(`DESCRIPTION:${escaped(event.description)}`);
  if (event.location) lines.push(`LOCATION:${escaped(event.location)}`);
  for (const guest of event.attendees ?? []) lines.push(`ATTENDEE:mailto:${guest.email}`);
  lines.push('END:VEVENT');
  return lines;
}

function line(name: string, time: EventTime): string {
  return time.date ? `${name};VALUE=DATE:${time.date.replaceAll('-', '')}` : `${name}:${utc(time.dateTime ?? '')}`;
}

function utc(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(/[,;]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}

/** Lines are cut at 75 octets and go on after a blank. */
function folded(text: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of text) {
    if (Buffer.byteLength(part + letter) > (parts.length ? 74 : 75)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}
