// The room's calendar for other calendars (RFC 5545): when it is taken, and nothing else.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Instant, Slot } from '../../domain/time/time.ts';
import { ROOM_ZONE } from '../../domain/time/time.ts';
import { ROOM_WORDS } from '../../words/pages/room.ts';
import { basicTime, calendarLines, escapeText, utcStamp } from '../mails/invitation.ts';

const BEGINNING = 'BEGIN:VCALENDAR';

/** @param taken without overlaps, so that its beginning names each */
export function roomFeed(taken: readonly Slot[], { room, place }: OfficeIdentity, now: Instant): string {
  const events = taken.flatMap(({ start, end }) => [
    'BEGIN:VEVENT',
    `UID:${basicTime(start)}@ruang.agenda-pontive-center`,
    `DTSTAMP:${utcStamp(now)}`,
    `DTSTART;TZID=${ROOM_ZONE}:${basicTime(start)}`,
    `DTEND;TZID=${ROOM_ZONE}:${basicTime(end)}`,
    `SUMMARY:${escapeText(ROOM_WORDS.taken)}`,
    `LOCATION:${escapeText(place)}`,
    'END:VEVENT',
  ]);
  return calendarLines('PUBLISH', [`X-WR-CALNAME:${escapeText(room)}`], events);
}

/** Whether an answer is a calendar rather than a page. */
export function isFeed(answer: string): boolean {
  return answer.startsWith(BEGINNING);
}
