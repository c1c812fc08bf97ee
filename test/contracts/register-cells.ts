// The contract of the port Register: what people type into the row of a request, and what is put right there.
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
  said,
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
      const { requests, strangers } = bench.open().read();
      return [requests, strangers, bench.open().requests()];
    },
    expected: [[ONE, TWO], [], [ONE, TWO]],
  },
  {
    title: 'shows its own cells again with the next step; what people type over a field only once a job puts it right',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'status', 'Ditolak');
      bench.type(FIRST, 'alternatives', 'Selasa pagi');
      bench.type(FIRST, 'institution', 'SMA 1');
      const shown = () => (['status', 'alternatives', 'institution'] as const).map((column) => bench.shows(2, column));
      readAgain(bench).write([changeTo(FORWARDED, { before: ONE, message: RECORDED })], SETTINGS);
      const afterStep = shown();
      readAgain(bench).putRight(SETTINGS);
      return [afterStep, shown()];
    },
    expected: [
      ['Didisposisikan', '', 'SMA 1'],
      ['Didisposisikan', '', ONE.institution],
    ],
  },
  {
    title: 'writes a field that changes, whatever stands in its cell',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'contactName', 'Rina');
      const after = { ...ONE, revision: 2, contactName: 'Rina Wati' };
      readAgain(bench).write([changeTo(after, { before: ONE })], SETTINGS);
      return [bench.shows(2, 'contactName'), bench.open().requests()[0]?.contactName];
    },
    expected: ['Rina Wati', 'Rina Wati'],
  },

  // Put right.
  {
    title: 'puts right whatever is not as recorded, without a word, and leaves the choice with its words',
    act: (bench) => {
      withTwo(bench, { alternatives: [OFFERED] });
      bench.type(FIRST, 'status', 'Ditolak');
      bench.type(FIRST, 'institution', 'SMA 1');
      bench.type(FIRST, 'alternatives', 'Selasa pagi');
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'text', 'segera');
      readAgain(bench).putRight(SETTINGS);
      const offered = bench.shows(2, 'alternatives').includes('14 Desember');
      const shown = ['status', 'institution', 'action', 'text', 'message'] as const;
      return [offered, ...shown.map((column) => bench.shows(2, column))];
    },
    expected: [true, 'Diajukan', ONE.institution, FORWARD, 'segera', ''],
  },
  {
    title: 'shows a request again, and says so; a formula that shows what was recorded is one no more',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'participants', '=30');
      for (const number of [FIRST, SECOND]) bench.type(number, 'attended', '40');
      readAgain(bench).showAgain([FIRST, UNKNOWN_NUMBER], ['participants', 'attended'], 'Dikembalikan.', SETTINGS);
      readAgain(bench).putRight(SETTINGS);
      return [bench.shows(2, 'participants'), bench.shows(2, 'attended'), bench.shows(2, 'message'), said(bench, 3)];
    },
    expected: [String(ONE.participants), '', 'Dikembalikan.', ['', '', '']],
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
      readAgain(bench).putRight(SETTINGS, true);
      return new Set(many.map((_, index) => bench.shows(index + 2, 'contactName'))).size;
    },
    expected: 1,
  },
];
