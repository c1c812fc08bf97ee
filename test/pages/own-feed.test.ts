// The calendars that others subscribe to, read by hand as RFC 5545 says: lines, folds, escapes, times, ids.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FeedEntry, isFeed, ownFeed, roomFeed } from '../../src/pages/mails/invitation.ts';
import { SETTINGS } from './office.ts';

const NOW = '2026-11-24T13:05:00+07:00';
const { office } = SETTINGS;

interface Read {
  readonly name: string;
  readonly events: readonly Readonly<Record<string, string>>[];
}

/** A feed as a calendar reads it. */
function readFeed(text: string): Read {
  const lines = text.replace(/\r\n /g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  let name = '';
  let within = '';
  for (const line of lines.slice(0, -1)) {
    const [, key = '', parameters = '', raw = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/s.exec(line) ?? [];
    const value = raw.replace(/\\([\\;,nN])/g, (_, mark) => (/n/i.test(mark) ? '\n' : mark));
    if (key === 'BEGIN') within = value;
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (key === 'X-WR-CALNAME') name = value;
    else if (within === 'VEVENT' && key !== 'END')
      Object.assign(events[events.length - 1] ?? {}, { [key + parameters]: value });
  }
  return { name, events };
}

const EVENT: FeedEntry = {
  id: 'PC-2026-0001-2026-12-08',
  start: '2026-12-08T09:00',
  end: '2026-12-08T11:00',
  title: 'SMK Negeri 4: Kunjungan (PC-2026-0001)',
  about: 'Kunjungan industri',
};

it('an event has its times in the zone of the room, what waits without a time all of its day; ids stay', () => {
  const day = { id: 'PC-2026-0002-DESK', start: '2026-11-24', end: '2026-11-24', title: 'Surat di meja Anda' };
  const read = readFeed(ownFeed([EVENT, day], office, NOW));
  const common = { DTSTAMP: '20261124T060500Z', LOCATION: office.place };
  expect(read).toEqual({
    name: `Meja saya: ${office.room}`,
    events: [
      {
        ...common,
        UID: 'PC-2026-0001-2026-12-08@meja.agenda-pontive-center',
        'DTSTART;TZID=Asia/Pontianak': '20261208T090000',
        'DTEND;TZID=Asia/Pontianak': '20261208T110000',
        SUMMARY: EVENT.title,
        DESCRIPTION: 'Kunjungan industri',
      },
      {
        ...common,
        UID: 'PC-2026-0002-DESK@meja.agenda-pontive-center',
        'DTSTART;VALUE=DATE': '20261124',
        SUMMARY: 'Surat di meja Anda',
      },
    ],
  });
});

it('that of the room names its times alone', () =>
  expect(readFeed(roomFeed([{ start: EVENT.start, end: EVENT.end }], office, NOW))).toEqual({
    name: office.room,
    events: [
      {
        UID: '20261208T090000@ruang.agenda-pontive-center',
        DTSTAMP: '20261124T060500Z',
        'DTSTART;TZID=Asia/Pontianak': '20261208T090000',
        'DTEND;TZID=Asia/Pontianak': '20261208T110000',
        SUMMARY: 'Terpakai',
        LOCATION: office.place,
      },
    ],
  }));

it('whatever applicants typed stays in its line: CRLF, at most 75 octets, read back as written', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('👨‍👩‍👧‍👦', ';', ',', '\\', '\n', '\r\nEND:VEVENT\r\n', '\u2028'),
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (title, about) => {
      const feed = ownFeed([{ ...EVENT, title, about }], office, NOW);
      expect(isFeed(feed)).toBe(true);
      expect(feed.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      for (const line of feed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const written = (words: string) => words.replace(/\r\n|[\r\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
      const { events } = readFeed(feed);
      expect(events).toHaveLength(1);
      expect([events[0]?.SUMMARY, events[0]?.DESCRIPTION]).toEqual([written(title), written(about)]);
    }),
  );
});
