// The contract of the port Guests.
import type { Guests } from '../../src/app/ports/tabs.ts';
import { type EventDay, type Guest, guestKey } from '../../src/domain/guests/guests.ts';
import type { Contract } from './contract.ts';

export interface GuestsBench {
  /** The tab as the next execution finds it. */
  open(): Guests;
}

const DAY: EventDay = { number: 'PC-2026-0001', date: '2026-12-08' };
const guest = (name: string, given: Partial<Guest> = {}): Guest => ({
  at: '2026-12-08T09:05:00+07:00',
  name,
  institution: 'SMK Negeri 4',
  phone: '',
  struckBy: '',
  ...given,
});
const HOSTILE = guest('=HYPERLINK("http://x";"y")', { institution: '+1', phone: '0812-0000' });

/** So many that one look at the end of the tab does not show all of them. */
const MANY = 130;

export const guestsContract: Contract<GuestsBench> = [
  { title: 'holds nobody at first', act: ({ open }) => open().of(DAY), expected: [] },
  {
    title: 'keeps guests in the order in which they came, texts letter by letter',
    act: ({ open }) => [open().add(DAY, HOSTILE, 5), open().add(DAY, guest('Budi'), 5), open().of(DAY)],
    expected: ['SIGNED', 'SIGNED', [HOSTILE, guest('Budi')]],
  },
  {
    title: 'keeps another day and another event apart',
    act: ({ open }) => {
      open().add({ ...DAY, date: '2026-12-07' }, guest('Senin', { at: '2026-12-07T09:00:00+07:00' }), 5);
      open().add({ ...DAY, number: 'PC-2026-0002' }, guest('Lain'), 5);
      open().add(DAY, guest('Budi'), 5);
      return [
        open().of(DAY),
        open()
          .of({ ...DAY, date: '2026-12-07' })
          .map(({ name }) => name),
      ];
    },
    expected: [[guest('Budi')], ['Senin']],
  },
  {
    title: 'takes the same guest once, and twice of what the room holds',
    act: ({ open }) => [
      ...['Budi', 'budi ', 'Siti', 'Wati'].map((name) => open().add(DAY, guest(name), 1)),
      open().of(DAY).length,
    ],
    expected: ['SIGNED', 'AGAIN', 'SIGNED', 'FULL', 2],
  },
  {
    title: 'finds a day behind many others',
    act: ({ open }) => {
      open().add(DAY, guest('Budi'), 5);
      const later = { number: 'PC-2026-0002', date: '2026-12-20' };
      const at = '2026-12-20T09:00:00+07:00';
      for (let index = 0; index < MANY; index++) open().add(later, guest(`Tamu ${index}`, { at }), MANY);
      return [
        open()
          .of(DAY)
          .map(({ name }) => name),
        open().of(later).length,
      ];
    },
    expected: [['Budi'], MANY],
  },
  {
    title: 'strikes out the one who is meant, and takes it back',
    act: ({ open }) => {
      for (const name of ['Budi', 'Siti']) open().add(DAY, guest(name), 5);
      const struck = () =>
        open()
          .of(DAY)
          .map(({ struckBy }) => struckBy);
      open().strike(DAY, guestKey(guest('Siti')), 'Admin');
      open().strike(DAY, 'nobody', 'Admin');
      open().strike({ ...DAY, date: '2026-12-09' }, guestKey(guest('Budi')), 'Admin');
      const before = struck();
      open().strike(DAY, guestKey(guest('Siti')), '');
      return [before, struck()];
    },
    expected: [
      ['', 'Admin'],
      ['', ''],
    ],
  },
  {
    title: 'forgets the days that are over, and goes on below the others',
    act: ({ open }) => {
      open().add({ ...DAY, date: '2026-12-07' }, guest('Senin', { at: '2026-12-07T09:00:00+07:00' }), 5);
      open().add(DAY, HOSTILE, 5);
      open().forget((date) => date < '2026-12-08');
      open().add(DAY, guest('Budi'), 5);
      return [open().of({ ...DAY, date: '2026-12-07' }), open().of(DAY)];
    },
    expected: [[], [HOSTILE, guest('Budi')]],
  },
];
