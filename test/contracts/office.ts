// The contract of the port Office.
import type { Office } from '../../src/app/ports/office.ts';
import { type Contract, faultOf } from './contract.ts';

export interface OfficeBench {
  /** The office as the next execution finds it. */
  open(): Office;
  /** So many seconds pass. */
  pass(seconds: number): void;
  /** Somebody enters broken equipment. */
  enterDamage(equipment: string): void;
  /** The desk is one that nobody has installed. */
  uninstall(): void;
}

export const officeContract: Contract<OfficeBench> = [
  {
    title: 'tells the time to the second, in the zone of the room',
    act: ({ open, pass }) => {
      const before = open().now();
      pass(90);
      const after = open().now();
      return [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/.test(before), (Date.parse(after) - Date.parse(before)) / 1000];
    },
    expected: [true, 90],
  },
  {
    title: 'returns the settings, the team, the damages and the addresses of sheet and calendar',
    act: ({ open }) => {
      const { settings, sheetUrl, calendarUrl, team, damaged } = open().snapshot();
      const leadsToCalendar = /^https:\/\/calendar\.google\.com\/calendar\/u\/0\/r\?cid=[\w-]+$/.test(calendarUrl);
      return [
        settings.room.setupMinutes,
        sheetUrl.startsWith('https://'),
        leadsToCalendar,
        Array.isArray(team),
        damaged,
      ];
    },
    expected: [30, true, true, true, []],
  },
  {
    title: 'applies what was entered in a tab at the next refresh',
    act: ({ open, enterDamage }) => {
      enterDamage('Proyektor');
      const before = open().snapshot().damaged;
      open().refresh('');
      return [
        before,
        open()
          .snapshot()
          .damaged.map(({ device }) => device),
      ];
    },
    expected: [[], ['Proyektor']],
  },
  {
    title: 'applies a damage at once where its tab alone is read again',
    act: ({ open, enterDamage }) => {
      enterDamage('Proyektor');
      open().refreshDamages();
      return open()
        .snapshot()
        .damaged.map(({ device }) => device);
    },
    expected: ['Proyektor'],
  },
  {
    title: 'lists a trouble until it is over',
    act: ({ open }) => {
      const none = open().troubles();
      open().report('Riwayat hilang.');
      open().reportUnreadable('K7 rusak.');
      const both = open().troubles();
      open().reportUnreadable('');
      return [none, both, open().troubles()];
    },
    expected: [[], ['Riwayat hilang.', 'K7 rusak.'], ['Riwayat hilang.']],
  },
  {
    title: 'lists what strangers meet, each door until it is said of it that all is well',
    act: ({ open }) => {
      open().reportDoors({ FORM: 'Formulir tertutup.', SHEET: 'Lembar terbuka.' });
      const both = open().troubles();
      open().reportDoors({ FORM: '' });
      return [both, open().troubles()];
    },
    expected: [['Formulir tertutup.', 'Lembar terbuka.'], ['Lembar terbuka.']],
  },
  {
    title: 'has no snapshot before the desk is installed',
    act: ({ open, uninstall }) => {
      uninstall();
      return faultOf(() => open().snapshot());
    },
    expected: 'NOT_INSTALLED',
  },
];
