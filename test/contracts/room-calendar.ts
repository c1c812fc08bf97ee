// The contract of the port RoomCalendar.
import { type CalendarEntry, type CalendarKey, type RoomCalendar, saidBy } from '../../src/app/ports/room-calendar.ts';
import type { Slot } from '../../src/domain/time/time.ts';
import type { Contract } from './contract.ts';
import { FIRST, SECOND } from './examples.ts';

export interface RoomCalendarBench {
  /** The calendar as the next execution finds it. */
  open(): RoomCalendar;
  /** Somebody makes an event; `free`: it takes nobody's time. */
  make(title: string, slot: Slot, free?: boolean): void;
  /** Somebody makes an event of whole days, the last one included. */
  makeDays(title: string, from: string, to: string): void;
  /** Somebody drags one of our entries elsewhere. */
  move(number: string, kind: CalendarKey['kind'], slot: Slot): void;
  /** Somebody writes notes into our entries of a request. */
  note(number: string, description: string): void;
  /** Somebody deletes our entries of a request. */
  remove(number: string): void;
  /** What the people see who open our entries of a request. */
  detailsOf(number: string): readonly string[];
}

const DAY = { from: '2026-12-08', to: '2026-12-08' };
const WEEK = { from: '2026-12-07', to: '2026-12-11' };

function slot(from: string, to: string, date = '2026-12-08'): Slot {
  return { start: `${date}T${from}`, end: `${date}T${to}` };
}

function anEvent(number: string, from: string, to: string, date?: string): CalendarEntry {
  const time = slot(from, to, date);
  const said = { title: `Kegiatan ${number}`, description: `Rincian ${number}`, place: 'Ruang Pontive Center' };
  return { number, letter: number, kind: 'EVENT', slotStart: time.start, ...time, ...said };
}

/** The event and the half hour before it. */
function both(number: string, from = '09:00', to = '11:00', date?: string): CalendarEntry[] {
  const event = anEvent(number, from, to, date);
  const before = `${String(Number(from.slice(0, 2)) - 1).padStart(2, '0')}:30`;
  return [event, { ...event, kind: 'PREPARATION', ...slot(before, from, date), title: `Persiapan ${number}` }];
}

/** "PC-2026-0001 EVENT 2026-12-08T09:00–11:00 of 09:00", in the order of time. */
const shown = (calendar: RoomCalendar, range = WEEK) =>
  calendar
    .look(range)
    .own.map(
      ({ number, kind, start, end, slotStart }) =>
        `${number} ${kind} ${start}–${end.slice(11)} of ${slotStart.slice(11)}`,
    )
    .sort();

const STANDING = [
  `${FIRST} EVENT 2026-12-08T09:00–11:00 of 09:00`,
  `${FIRST} PREPARATION 2026-12-08T08:30–09:00 of 09:00`,
];

export const roomCalendarContract: Contract<RoomCalendarBench> = [
  {
    title: 'begins empty',
    act: ({ open }) => [open().look(WEEK), open().foreign(WEEK)],
    expected: [{ foreign: [], own: [] }, []],
  },
  {
    title: 'shows each entry once, however often it is written',
    act: ({ open, detailsOf }) => {
      open().match(FIRST, [FIRST], both(FIRST));
      open().match(FIRST, [FIRST], both(FIRST));
      open().match(FIRST, [FIRST], both(FIRST));
      const titles = open()
        .look(WEEK)
        .own.map(({ title }) => title);
      return [shown(open()), titles.sort(), detailsOf(FIRST)];
    },
    expected: [
      STANDING,
      [`Kegiatan ${FIRST}`, `Persiapan ${FIRST}`],
      new Array(2).fill(`Rincian ${FIRST}, Ruang Pontive Center`),
    ],
  },
  {
    title: 'removes entries that are not among the new ones',
    act: ({ open }) => {
      open().match(FIRST, [FIRST], both(FIRST));
      open().match(FIRST, [FIRST], both(FIRST, '13:00', '15:00'));
      const moved = shown(open());
      open().match(FIRST, [FIRST], []);
      return [moved, shown(open())];
    },
    expected: [
      [`${FIRST} EVENT 2026-12-08T13:00–15:00 of 13:00`, `${FIRST} PREPARATION 2026-12-08T12:30–13:00 of 13:00`],
      [],
    ],
  },
  {
    title: 'leaves the entries of other requests alone',
    act: ({ open }) => {
      open().match(FIRST, [FIRST], both(FIRST));
      open().match(SECOND, [SECOND], both(SECOND, '13:00', '15:00'));
      open().match(SECOND, [SECOND], []);
      return shown(open());
    },
    expected: STANDING,
  },
  {
    title: 'matches dates of a letter at once, and leaves its others alone',
    act: ({ open }) => {
      const second = both(SECOND, '13:00', '15:00').map((entry) => ({ ...entry, letter: FIRST }));
      open().match(FIRST, [FIRST, SECOND], [...both(FIRST), ...second]);
      const all = shown(open()).length;
      open().match(FIRST, [SECOND], []);
      const left = shown(open());
      open().match(FIRST, [FIRST, SECOND], second);
      return [all, left, shown(open()).length];
    },
    expected: [4, STANDING, 2],
  },
  {
    title: 'removes all other entries of the request, wherever they were moved',
    act: ({ open, move }) => {
      open().match(FIRST, [FIRST], [...both(FIRST), ...both(FIRST, '09:00', '11:00', '2026-12-09')]);
      move(FIRST, 'EVENT', slot('14:00', '16:00', '2026-12-10'));
      open().match(FIRST, [FIRST], both(FIRST));
      return shown(open());
    },
    expected: STANDING,
  },
  {
    title: 'creates entries again that were removed or deleted before',
    act: ({ open, remove }) => {
      open().match(FIRST, [FIRST], both(FIRST));
      open().match(FIRST, [FIRST], []);
      open().match(FIRST, [FIRST], both(FIRST));
      remove(FIRST);
      const gone = shown(open());
      open().match(FIRST, [FIRST], both(FIRST));
      const again = shown(open());
      open().match(FIRST, [FIRST], []);
      open().match(FIRST, [FIRST], both(FIRST));
      open().match(FIRST, [FIRST], both(FIRST));
      return [gone, again, shown(open())];
    },
    expected: [[], STANDING, STANDING],
  },
  {
    title: 'accepts that somebody has deleted the entries already',
    act: ({ open, remove }) => {
      open().match(FIRST, [FIRST], both(FIRST));
      remove(FIRST);
      open().match(FIRST, [FIRST], []);
      return shown(open());
    },
    expected: [],
  },
  {
    title: 'tells where somebody moved an entry, and puts it back',
    act: ({ open, move }) => {
      open().match(FIRST, [FIRST], both(FIRST));
      move(FIRST, 'EVENT', slot('10:00', '12:00'));
      const moved = shown(open());
      open().match(FIRST, [FIRST], both(FIRST));
      return [moved, shown(open())];
    },
    expected: [[`${FIRST} EVENT 2026-12-08T10:00–12:00 of 09:00`, STANDING[1]], STANDING],
  },
  {
    title: 'tells what was written into an entry, whatever somebody has noted there',
    act: ({ open, note, detailsOf }) => {
      const entries = both(FIRST);
      open().match(FIRST, [FIRST], entries);
      note(FIRST, 'Kunci di satpam');
      const said = open()
        .look(WEEK)
        .own.map((each) => each.said);
      return [said.every((each) => entries.some((entry) => saidBy(entry) === each)), detailsOf(FIRST)];
    },
    expected: [true, new Array(2).fill('Kunci di satpam, Ruang Pontive Center')],
  },
  {
    title: 'tells hand-made events from our own entries',
    act: ({ open, make }) => {
      open().match(FIRST, [FIRST], both(FIRST));
      make('Rapat pimpinan', slot('13:00', '15:00'));
      const { foreign, own } = open().look(DAY);
      return [foreign, own.length, open().foreign(DAY)];
    },
    expected: [
      [{ ...slot('13:00', '15:00'), title: 'Rapat pimpinan' }],
      2,
      [{ ...slot('13:00', '15:00'), title: 'Rapat pimpinan' }],
    ],
  },
  {
    title: 'reads an all-day event as midnight to midnight',
    act: ({ open, makeDays }) => {
      makeDays('Perbaikan AC', '2026-12-08', '2026-12-09');
      return open().foreign(WEEK);
    },
    expected: [{ start: '2026-12-08T00:00', end: '2026-12-10T00:00', title: 'Perbaikan AC' }],
  },
  {
    title: 'ignores events that are marked as free time',
    act: ({ open, make }) => {
      make('Hari Bakti', slot('08:00', '16:00'), true);
      return open().foreign(DAY);
    },
    expected: [],
  },
  {
    title: 'looks at whole days, including the last, and at events that run into them',
    act: ({ open, make }) => {
      make('Sehari sebelumnya', slot('08:00', '09:00', '2026-12-07'));
      make('Semalam', { start: '2026-12-07T22:00', end: '2026-12-08T02:00' });
      make('Malam itu', slot('22:00', '23:30'));
      make('Sehari kemudian', slot('00:00', '01:00', '2026-12-09'));
      return open()
        .foreign(DAY)
        .map(({ title }) => title);
    },
    expected: ['Semalam', 'Malam itu'],
  },
];
