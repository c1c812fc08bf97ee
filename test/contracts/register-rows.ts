// The contract of the port Register: numbers, copies and rows without a record, and rows that people type.
import { aRequest } from '../domain/requests.ts';
import { SETTINGS } from '../pages/office.ts';
import { type Contract, faultOf } from './contract.ts';
import { FIRST, later, SECOND } from './examples.ts';
import {
  changeTo,
  FORWARD,
  FORWARDED,
  FULL_ROW,
  numbers,
  ONE,
  type RegisterBench,
  readAgain,
  said,
  TENTH,
  THIRD,
  TWO,
  UNKNOWN_NUMBER,
  withTwo,
} from './register-bench.ts';

export const ROWS: Contract<RegisterBench> = [
  // Numbers, copies and rows without a record.
  {
    title: 'knows a request whose number was cleared or typed over, and shows the number again when it is put right',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'number', '');
      bench.type(SECOND, 'number', 'nomor 2');
      const register = bench.open();
      const { requests } = register.read();
      register.putRight(SETTINGS);
      return [requests, bench.shows(2, 'number'), bench.shows(3, 'number')];
    },
    expected: [[ONE, TWO], FIRST, SECOND],
  },
  {
    title: 'shows the number again with the next step as well',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'number', SECOND);
      readAgain(bench).write([changeTo(FORWARDED, { before: ONE })], SETTINGS);
      return [bench.open().read().requests, bench.shows(2, 'number'), bench.shows(3, 'number')];
    },
    expected: [[FORWARDED, TWO], FIRST, SECOND],
  },
  {
    title:
      'doubts the step that was chosen in a row with another number, and shows the number again when it is refused',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'number', UNKNOWN_NUMBER);
      const register = bench.open();
      const { chosenSteps } = register.read();
      register.refuse(FIRST, 'Pilih lagi.');
      return [chosenSteps.map(({ row, number, isDoubtful }) => [row, number, isDoubtful]), bench.shows(2, 'number')];
    },
    expected: [[[2, FIRST, true]], FIRST],
  },
  {
    title: 'takes the copy of a row for no request',
    act: (bench) => {
      withTwo(bench);
      bench.copy(FIRST);
      const { requests, strangers } = bench.open().read();
      return [requests, strangers];
    },
    expected: [[ONE, TWO], [4]],
  },
  {
    title: 'takes of several rows with one record the one that nobody has typed in, wherever it stands',
    act: (bench) => {
      withTwo(bench);
      bench.copy(FIRST);
      bench.turnAround();
      bench.type(FIRST, 'institution', 'SMA 1');
      const { requests, strangers } = bench.open().read();
      return [numbers(requests).sort(), requests.map(({ institution }) => institution).sort(), strangers];
    },
    expected: [[FIRST, SECOND], [ONE.institution, TWO.institution], [2]],
  },
  {
    title: 'takes of several rows with one record the one with the latest step',
    act: (bench) => {
      withTwo(bench);
      bench.copy(FIRST);
      readAgain(bench).write([changeTo(FORWARDED, { before: ONE })], SETTINGS);
      bench.turnAround();
      const { requests, strangers } = bench.open().read();
      const statuses = [requests, bench.open().requests()].map((each) => each.map(({ status }) => status).sort());
      return [statuses, strangers];
    },
    expected: [new Array(2).fill(['FORWARDED', 'SUBMITTED']), [2]],
  },
  {
    title: 'takes of several rows with one record the one that shows its number',
    act: (bench) => {
      withTwo(bench);
      bench.copy(FIRST);
      bench.type(FIRST, 'number', '');
      const { requests, strangers } = bench.open().read();
      return [numbers(requests).sort(), strangers];
    },
    expected: [[FIRST, SECOND], [2]],
  },
  {
    title: 'takes a row without a record for no request, whatever number and status stand there, and says so there',
    act: (bench) => {
      withTwo(bench);
      bench.typeRow({ ...FULL_ROW, number: UNKNOWN_NUMBER, status: 'Terlaksana', action: FORWARD });
      const register = bench.open();
      const { requests, strangers } = register.read();
      for (let times = 0; times < 2; times++) register.tellStrangers('Bukan permohonan.');
      return [requests, strangers, said(bench, 4), bench.shows(4, 'number'), said(bench, 2)];
    },
    expected: [[ONE, TWO], [4], [FORWARD, '', 'Bukan permohonan.'], UNKNOWN_NUMBER, ['', '', '']],
  },
  {
    title: 'writes a request whose record somebody has typed over into the row that shows its number',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'data', '{"v":1,"after"');
      const register = bench.open();
      const { requests } = register.read();
      register.write([changeTo(ONE)], SETTINGS);
      const after = bench.open().read();
      return [requests, after.requests, after.strangers];
    },
    expected: [[TWO], [ONE, TWO], []],
  },
  {
    title: 'writes a deleted row again, below the others',
    act: (bench) => {
      withTwo(bench);
      bench.takeOut(FIRST);
      const register = bench.open();
      const gone = numbers(register.read().requests);
      register.write([changeTo(ONE, { message: { code: 'RESTORED', at: later(5) } })], SETTINGS);
      return [gone, bench.open().read().requests, bench.shows(3, 'message').includes('ditulis kembali')];
    },
    expected: [[SECOND], [TWO, ONE], true],
  },

  // Rows that people type.
  {
    title: 'ignores a row that asks for nothing',
    act: (bench) => {
      withTwo(bench);
      bench.typeRow({ staffNotes: 'telepon Bu Rina', phone: '0812-0000-0002' });
      const { requests, strangers } = bench.open().read();
      return [requests, strangers];
    },
    expected: [[ONE, TWO], []],
  },
  {
    title: 'writes a new request below what people typed',
    act: (bench) => {
      withTwo(bench);
      bench.typeRow(FULL_ROW);
      readAgain(bench).write([changeTo(aRequest({ number: THIRD, ...TENTH }))], SETTINGS);
      const { requests, strangers } = bench.open().read();
      return [numbers(requests), strangers, bench.shows(5, 'number')];
    },
    expected: [[FIRST, SECOND, THIRD], [4], THIRD],
  },

  {
    title: 'reads the same after spare rows were added',
    act: (bench) => {
      withTwo(bench);
      readAgain(bench).keepSpareRows();
      return bench.open().read().requests;
    },
    expected: [ONE, TWO],
  },
  {
    title: 'throws MISSING_TAB if the tab was deleted',
    act: ({ open, loseTab }) => {
      loseTab();
      const works = [() => open().read(), () => open().requests(), () => open().standingChoices()];
      return works.map(faultOf);
    },
    expected: ['MISSING_TAB', 'MISSING_TAB', 'MISSING_TAB'],
  },
];
