// The calendar files of the confirmation, read by hand as RFC 5545 says: lines, folding, escaping, one event a date, each its file.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { calledOffEvents, invitedEvents } from '../../src/domain/mail/calendar-events.ts';
import { mailFacts } from '../../src/domain/mail/mail-facts.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { calendarFiles } from '../../src/pages/mails/invitation.ts';
import { findNamesIn } from '../../src/words/names.ts';
import { aRequest, HOURS } from '../domain/requests.ts';
import { OFFICE } from './office.ts';

const factsOf = (given: Partial<BookingRequest>, step: Partial<Parameters<typeof mailFacts>[3]> = {}) =>
  mailFacts(aRequest(given), [], [], { at: '2026-11-24T13:05:00+07:00', hours: HOURS, ...step });
const invitations = (facts: ReturnType<typeof factsOf>) => calendarFiles(invitedEvents(facts), OFFICE);
const filesOf = (given: Partial<BookingRequest> = {}) =>
  invitations(factsOf({ activity: 'Kunjungan industri', ...given })).map(({ content }) => content);
const fileOf = (given: Partial<BookingRequest> = {}) => filesOf(given).join('');

/** The lines as a calendar reads them: folds undone. */
const unfolded = (file: string): string[] => file.replace(/\r\n /g, '').split('\r\n');

/** The values of a property, escapes undone. */
const valuesOf = (file: string, name: string): string[] =>
  unfolded(file)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) =>
      line.slice(line.indexOf(':') + 1).replace(/\\([\\;,nN])/g, (_, mark) => (/n/i.test(mark) ? '\n' : mark)),
    );

describe('the event of one day', () => {
  it('is this file', () =>
    expect(unfolded(fileOf())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Agenda Pontive Center//ID',
      'METHOD:PUBLISH',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Pontianak',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0700',
      'TZOFFSETTO:+0700',
      'TZNAME:WIB',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:PC-2026-0001-1@agenda-pontive-center',
      'SEQUENCE:1',
      'DTSTAMP:20261124T060500Z',
      'ORGANIZER:mailto:pontive.center@diskominfo.example',
      'DTSTART;TZID=Asia/Pontianak:20261208T090000',
      'DTEND;TZID=Asia/Pontianak:20261208T110000',
      'SUMMARY:Kunjungan Pontive Center: Kunjungan industri',
      'LOCATION:Ruang Pontive Center\\, Kantor Wali Kota Pontianak',
      'DESCRIPTION:Nomor permohonan PC-2026-0001. Hidangan prasmanan tidak diperkenankan.',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]));
});

describe('the id of an event', () => {
  afterEach(() => findNamesIn(() => undefined));
  const idAt = (desk: string) => {
    findNamesIn(
      () => undefined,
      () => desk,
    );
    return valuesOf(fileOf(), 'UID');
  };

  it('is of one desk: an applicant of two offices that number alike has two events', () => {
    expect(idAt('one')).toEqual(['PC-2026-0001-1@one.agenda-pontive-center']);
    expect(idAt('two')).not.toEqual(idAt('one'));
  });
});

describe('several days and nights', () => {
  it('are one file a working date, each a whole calendar with an id of its own', () => {
    const files = filesOf({ startDate: '2026-12-10', endDate: '2026-12-14' });
    expect(files.map((file) => valuesOf(file, 'UID'))).toEqual([
      ['PC-2026-0001-1@agenda-pontive-center'],
      ['PC-2026-0001-2@agenda-pontive-center'],
      ['PC-2026-0001-3@agenda-pontive-center'],
    ]);
    for (const file of files) {
      expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
      expect([file.match(/BEGIN:VEVENT/g), file.match(/END:VEVENT/g)].map((all) => all?.length)).toEqual([1, 1]);
    }
  });

  it('a night ends on the morning after', () =>
    expect(
      unfolded(fileOf({ endDate: '2026-12-09', startTime: '22:00', endTime: '02:00' })).filter((line) =>
        /^DT(START|END);/.test(line),
      ),
    ).toEqual(['DTSTART;TZID=Asia/Pontianak:20261208T220000', 'DTEND;TZID=Asia/Pontianak:20261209T020000']));

  it('an unreadable time makes no file, and no broken one', () => expect(filesOf({ startTime: null })).toEqual([]));
});

describe('what an applicant typed', () => {
  it('is escaped: backslash, semicolon, comma, line ends', () =>
    expect(
      unfolded(fileOf({ activity: 'a\\b;c,d\r\nEND:VEVENT\ne\tf' })).find((line) => line.startsWith('SUMMARY')),
    ).toBe('SUMMARY:Kunjungan Pontive Center: a\\\\b\\;c\\,d\\nEND:VEVENT\\ne f'));

  it('never breaks the lines: CRLF, at most 75 octets, no character cut in two, read back as written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 190 }),
      fc
        .array(fc.constantFrom('👨‍👩‍👧‍👦', 'é', ';', ',', '\\', '\n', '\u2028', '\u2029', 'Ruang ', '日'), {
          maxLength: 25,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (activity) => {
        const file = fileOf({ activity });
        expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
        expect(valuesOf(file, 'SUMMARY')).toEqual([
          `Kunjungan Pontive Center: ${activity.replace(/\r\n|[\r\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ')}`,
        ]);
      }),
    );
  });
});

describe('an event that is moved or called off', () => {
  const day = (date: string) => ({ start: `${date}T09:00`, end: `${date}T11:00` });
  /** Of each file its name and method, and the id, sequence, start and status of its event. */
  const told = (files: ReturnType<typeof calendarFiles>) =>
    files.map(({ name, type, content }) => {
      expect(type).toBe(`text/calendar; charset=utf-8; method=${valuesOf(content, 'METHOD')[0]}`);
      // The zone has a start of its own.
      const [, start] = valuesOf(content, 'DTSTART');
      return [
        name,
        ...['METHOD', 'UID', 'SEQUENCE'].map((each) => valuesOf(content, each)[0]),
        start,
        valuesOf(content, 'STATUS')[0],
      ];
    });
  const ID = 'PC-2026-0001-1@agenda-pontive-center';

  it('keeps its id and counts up, so that the calendar moves it', () => {
    const moved = factsOf({ startDate: '2026-12-10', revision: 7 }, { invited: [day('2026-12-08')] });
    expect(told(invitations(moved))).toEqual([
      ['PC-2026-0001.ics', 'PUBLISH', ID, '7', '20261210T090000', 'CONFIRMED'],
    ]);
  });

  it('loses the dates it has no more', () => {
    const invited = [day('2026-12-08'), day('2026-12-09'), day('2026-12-10')];
    const shortened = factsOf({ startDate: '2026-12-08', endDate: '2026-12-09', revision: 7 }, { invited });
    expect(
      told(invitations(shortened)).map(([name, method, , , start, status]) => [name, method, start, status]),
    ).toEqual([
      ['PC-2026-0001-2026-12-08.ics', 'PUBLISH', '20261208T090000', 'CONFIRMED'],
      ['PC-2026-0001-2026-12-09.ics', 'PUBLISH', '20261209T090000', 'CONFIRMED'],
      ['PC-2026-0001-2026-12-10-batal.ics', 'CANCEL', '20261210T090000', 'CANCELLED'],
    ]);
  });

  it('is called off under the same id, at the time it had', () => {
    const off = factsOf({ startDate: '2026-12-08', revision: 9 }, { invited: [day('2026-12-08')] });
    expect(told(calendarFiles(calledOffEvents(off), OFFICE))).toEqual([
      ['PC-2026-0001.ics', 'CANCEL', ID, '9', '20261208T090000', 'CANCELLED'],
    ]);
  });
});

it('of a letter that asks for several dates each has its file, under its own number', () => {
  const dates = [
    { number: 'PC-2026-0002', revision: 4, ...aTime('2026-12-15') },
    { number: 'PC-2026-0003', revision: 5, ...aTime('2026-12-29') },
  ];
  const files = invitations(factsOf({}, { dates }));
  expect(files.map(({ name }) => name)).toEqual([
    'PC-2026-0001-2026-12-08.ics',
    'PC-2026-0002-2026-12-15.ics',
    'PC-2026-0003-2026-12-29.ics',
  ]);
  const content = files.map((file) => file.content).join('');
  expect(valuesOf(content, 'UID')).toEqual(
    ['PC-2026-0001', 'PC-2026-0002', 'PC-2026-0003'].map((number) => `${number}-1@agenda-pontive-center`),
  );
  expect(valuesOf(content, 'SEQUENCE')).toEqual(['1', '4', '5']);
});

function aTime(day: string) {
  return { startDate: day, endDate: day, startTime: '09:00', endTime: '11:00' };
}
