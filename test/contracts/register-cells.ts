// The contract of the port Register: what people type into the row of a request, and what is put right there.
import { holderIn } from '../../src/domain/request/status.ts';
import type { RegisterColumn } from '../../src/words/sheet/columns.ts';
import { aRequest } from '../domain/requests.ts';
import { SETTINGS } from '../pages/office.ts';
import type { Contract } from './contract.ts';
import { FIRST, SECOND } from './examples.ts';
import {
  changeTo,
  FORWARD,
  FORWARDED,
  OFFERED,
  ONE,
  RECORDED,
  type RegisterBench,
  readAgain,
  TWO,
  UNKNOWN_NUMBER,
  withTwo,
} from './register-bench.ts';

export const CELLS: Contract<RegisterBench> = [
  // What is typed into the row of a request.
  {
    title:
      'reads nothing that people typed into the row of a request: neither status nor attendance nor what was asked',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'status', 'Ditolak');
      bench.type(FIRST, 'attended', '40');
      bench.type(SECOND, 'institution', 'SMA 1');
      bench.type(SECOND, 'kind', 'Arisan');
      const { requests, typed } = bench.open().read();
      return [requests, typed, bench.open().requests()];
    },
    expected: [[ONE, TWO], [], [ONE, TWO]],
  },
  {
    title: 'shows its own cells again with the next step, and what people may just type only once a job puts it right',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'status', 'Ditolak');
      bench.type(FIRST, 'institution', 'SMA 1');
      bench.type(FIRST, 'contactName', 'Rina');
      bench.note(FIRST, ['contactName']);
      const shown = () => (['status', 'institution', 'contactName'] as const).map((column) => bench.shows(2, column));
      readAgain(bench).write([changeTo(FORWARDED, { before: ONE, message: RECORDED })], SETTINGS);
      const afterStep = shown();
      readAgain(bench).putRight(SETTINGS);
      return [afterStep, shown()];
    },
    expected: [
      ['Didisposisikan', 'SMA 1', 'Rina'],
      ['Didisposisikan', ONE.institution, 'Rina'],
    ],
  },
  {
    title: 'writes the named cells as well where they are recorded with the step',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'contactName', 'Rina');
      bench.note(FIRST, ['contactName']);
      const after = { ...ONE, revision: 2, contactName: 'Rina Wati' };
      readAgain(bench).write([changeTo(after, { before: ONE })], SETTINGS, new Set([FIRST]));
      return [bench.shows(2, 'contactName'), bench.open().requests()[0]?.contactName];
    },
    expected: ['Rina Wati', 'Rina Wati'],
  },
  {
    title: 'tells what some cells say that differs from the record, and nothing of others',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'startDate', '14/12/2026');
      bench.type(FIRST, 'startTime', '10.00');
      bench.type(FIRST, 'participants', '30');
      bench.type(FIRST, 'activity', 'Rapat');
      bench.type(FIRST, 'text', 'permintaan pemohon');
      const register = readAgain(bench);
      return [
        register.typedIn(FIRST, ['startDate', 'startTime', 'participants', 'phone']),
        register.typedIn(SECOND, ['activity']),
        register.typedIn(UNKNOWN_NUMBER, ['activity']),
      ];
    },
    expected: [
      { values: { startDate: '2026-12-14', startTime: '10:00' }, wrong: [], text: 'permintaan pemohon' },
      { values: {}, wrong: [], text: '' },
      null,
    ],
  },
  {
    title: 'names the typed cells that hold no such choice, day, hour or number, and takes the others',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'kind', 'Arisan');
      bench.type(FIRST, 'participants', 'banyak');
      bench.type(FIRST, 'startTime', 'pagi');
      bench.type(FIRST, 'endDate', 'besok');
      bench.type(FIRST, 'activity', 'Rapat');
      const cells = readAgain(bench).typedIn(FIRST, ['kind', 'participants', 'startTime', 'endDate', 'activity']);
      return [cells?.values, Object.fromEntries((cells?.wrong ?? []).map(({ column, found }) => [column, found]))];
    },
    expected: [{ activity: 'Rapat' }, { kind: 'Arisan', participants: 'banyak', startTime: 'pagi', endDate: 'besok' }],
  },
  {
    title: 'takes no formula for something typed, whatever it shows',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'participants', '=30+5');
      return readAgain(bench).typedIn(FIRST, ['participants']);
    },
    expected: { values: {}, wrong: [{ column: 'participants', found: '=30+5', isFormula: true }], text: '' },
  },
  {
    title: 'lets nobody clear a choice or the institution, and everything else',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'institution', '');
      bench.type(FIRST, 'catering', '');
      bench.type(FIRST, 'participants', '');
      bench.type(FIRST, 'phone', '');
      const cells = readAgain(bench).typedIn(FIRST, ['institution', 'catering', 'participants', 'phone']);
      return [cells?.values, (cells?.wrong ?? []).map(({ column, isCleared }) => `${column} ${isCleared}`).sort()];
    },
    expected: [{ participants: null, phone: '' }, ['catering true', 'institution true']],
  },
  {
    title: 'takes a cleared last day for the first one, which is no change of an event of one day',
    act: (bench) => {
      withTwo(bench);
      const long = { ...TWO, revision: 2, endDate: '2026-12-09' };
      readAgain(bench).write([changeTo(long, { before: TWO })], SETTINGS);
      bench.type(FIRST, 'endDate', '');
      bench.type(SECOND, 'endDate', '');
      const register = readAgain(bench);
      return [FIRST, SECOND].map((number) => register.typedIn(number, ['endDate'])?.values);
    },
    expected: [{ endDate: ONE.endDate }, { endDate: TWO.startDate }],
  },

  // Put right.
  {
    title: 'puts right what nobody’s event has named, and leaves the choice with its words',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'status', 'Ditolak');
      bench.type(FIRST, 'institution', 'SMA 1');
      bench.type(FIRST, 'startTime', '10.00');
      bench.note(FIRST, ['startTime']);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'text', 'segera');
      readAgain(bench).putRight(SETTINGS);
      return (['status', 'institution', 'startTime', 'action', 'text', 'message'] as const).map((column) => {
        return bench.shows(2, column);
      });
    },
    expected: ['Diajukan', ONE.institution, '10.00', FORWARD, 'segera', ''],
  },
  {
    title: 'says in the row what is put back, as it is told the columns, and keeps saying so',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'attended', '40');
      bench.type(FIRST, 'institution', 'SMA 1');
      bench.type(SECOND, 'turn', 'meja saya');
      const told: string[] = [];
      const wordsOf = (number: string, columns: readonly RegisterColumn[]) => {
        // A record that was never read back may be written in another order.
        const typed = columns.filter((column) => column !== 'data');
        told.push(`${number}: ${typed.sort().join(' ')}`);
        return number === FIRST ? 'Dikembalikan.' : null;
      };
      readAgain(bench).putRight(SETTINGS, { wordsOf });
      readAgain(bench).putRight(SETTINGS, { wordsOf });
      return [told, bench.shows(2, 'message'), bench.shows(3, 'message')];
    },
    expected: [[`${FIRST}: attended institution`, `${SECOND}: turn`], 'Dikembalikan.', ''],
  },
  {
    title: 'touches only the rows that it is asked to put right',
    act: (bench) => {
      withTwo(bench);
      for (const number of [FIRST, SECOND]) bench.type(number, 'institution', 'SMA 1');
      readAgain(bench).putRight(SETTINGS, { numbers: [SECOND] });
      return [bench.shows(2, 'institution'), bench.shows(3, 'institution')];
    },
    expected: ['SMA 1', TWO.institution],
  },
  {
    title: 'puts all rows right, however many there are, where it is asked to',
    act: (bench) => {
      const many = Array.from({ length: 45 }, (_, index) => {
        return aRequest({ number: `PC-2026-${String(index + 1).padStart(4, '0')}` });
      });
      readAgain(bench).write(
        many.map((each) => changeTo(each)),
        SETTINGS,
      );
      for (const { number } of many) bench.type(number, 'contactName', 'Rina');
      readAgain(bench).putRight(SETTINGS, { isWhole: true });
      return new Set(many.map((_, index) => bench.shows(index + 2, 'contactName'))).size;
    },
    expected: 1,
  },

  // Times that are offered.
  {
    title: 'tells whether the times beside a step stand as the desk wrote them',
    act: (bench) => {
      withTwo(bench, { alternatives: [OFFERED] });
      bench.type(FIRST, 'action', FORWARD);
      const chosen = () =>
        bench
          .open()
          .read()
          .chosenSteps.map(({ areOffersOurs }) => areOffersOurs);
      const ours = chosen();
      const isTold = bench.shows(2, 'alternatives').includes('14 Desember');
      bench.type(FIRST, 'alternatives', 'Selasa pagi');
      return [ours, isTold, chosen(), bench.open().read().chosenSteps[0]?.offers];
    },
    expected: [[true], true, [false], 'Selasa pagi'],
  },
  {
    title: 'shows its own times again where nobody’s event has named others',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'alternatives', 'Selasa pagi');
      bench.type(SECOND, 'alternatives', 'Rabu pagi');
      bench.note(SECOND, ['alternatives']);
      readAgain(bench).putRight(SETTINGS);
      return [bench.shows(2, 'alternatives'), bench.shows(3, 'alternatives')];
    },
    expected: ['', 'Rabu pagi'],
  },
  {
    title: 'keeps the times that somebody wrote until they are offered, once it is told to',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'alternatives', 'Selasa pagi');
      readAgain(bench).keepOffers([FIRST, SECOND, UNKNOWN_NUMBER]);
      readAgain(bench).putRight(SETTINGS);
      readAgain(bench).write([changeTo(FORWARDED, { before: ONE, message: RECORDED })], SETTINGS);
      const kept = bench.shows(2, 'alternatives');
      const status = 'AWAITING_APPLICANT';
      const offered = { ...FORWARDED, revision: 3, status, holder: holderIn(status) } as const;
      readAgain(bench).write([changeTo(offered, { before: FORWARDED })], SETTINGS);
      return [kept, bench.shows(2, 'alternatives'), bench.shows(3, 'alternatives')];
    },
    expected: ['Selasa pagi', '', ''],
  },
  {
    title: 'keeps no times longer than they stand there',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'alternatives', 'Selasa pagi');
      readAgain(bench).keepOffers([FIRST]);
      bench.type(FIRST, 'alternatives', '');
      readAgain(bench).keepOffers([FIRST]);
      readAgain(bench).putRight(SETTINGS);
      return bench.shows(2, 'alternatives');
    },
    expected: '',
  },
];
