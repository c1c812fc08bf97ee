// The contract of the port Register: numbers, copies and rows without a record, and rows that people type.
import { aRequest } from '../domain/requests.ts';
import { SETTINGS } from '../pages/office.ts';
import { type Contract, faultOf } from './contract.ts';
import { AT, FIRST, later, SECOND } from './examples.ts';
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
  UNKNOWN,
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
    title: 'treats the copy of a row as a typed row that shows the number of the original',
    act: (bench) => {
      withTwo(bench);
      bench.copy(FIRST);
      const { requests, typed } = bench.open().read();
      return [requests, typed.map(({ row, shownNumber, missing, wrong }) => [row, shownNumber, missing, wrong])];
    },
    expected: [[ONE, TWO], [[4, FIRST, [], []]]],
  },
  {
    title: 'takes of several rows with one record the one that nobody has typed in, wherever it stands',
    act: (bench) => {
      withTwo(bench);
      bench.copy(FIRST);
      bench.turnAround();
      bench.type(FIRST, 'institution', 'SMA 1');
      const { requests, typed } = bench.open().read();
      return [
        numbers(requests).sort(),
        requests.map(({ institution }) => institution).sort(),
        typed.map(({ row }) => row),
      ];
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
      const { requests, typed } = bench.open().read();
      const statuses = [requests, bench.open().requests()].map((each) => each.map(({ status }) => status).sort());
      return [statuses, typed.map(({ row, shownNumber }) => [row, shownNumber])];
    },
    expected: [new Array(2).fill(['FORWARDED', 'SUBMITTED']), [[2, FIRST]]],
  },
  {
    title: 'takes of several rows with one record the one that shows its number',
    act: (bench) => {
      withTwo(bench);
      bench.copy(FIRST);
      bench.type(FIRST, 'number', '');
      const { requests, typed } = bench.open().read();
      return [numbers(requests).sort(), typed.map(({ row, shownNumber }) => [row, shownNumber])];
    },
    expected: [[FIRST, SECOND], [[2, '']]],
  },
  {
    title: 'takes a row without a record for a typed one, whatever number and status stand there',
    act: (bench) => {
      withTwo(bench);
      bench.typeRow({ ...FULL_ROW, number: UNKNOWN_NUMBER, status: 'Terlaksana' });
      const { requests, torn, typed } = bench.open().read();
      return [requests, torn, typed.map(({ row, shownNumber }) => [row, shownNumber])];
    },
    expected: [[ONE, TWO], [UNKNOWN_NUMBER], [[4, UNKNOWN_NUMBER]]],
  },
  {
    title: 'writes a request whose record somebody has typed over into the row that shows its number',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'data', '{"v":1,"after"');
      const register = bench.open();
      const { requests, torn } = register.read();
      register.write([changeTo(ONE)], SETTINGS);
      const after = bench.open().read();
      return [requests, torn, after.requests, after.torn, after.typed];
    },
    expected: [[TWO], [FIRST], [ONE, TWO], [], []],
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
    title: 'lists what a typed row lacks and what is unreadable in it, and writes messages there',
    act: (bench) => {
      withTwo(bench);
      bench.typeRow({ institution: 'Karang Taruna', startDate: 'besok', attended: 'banyak', action: FORWARD });
      const register = bench.open();
      const [typed] = register.read().typed;
      register.noteRow(4, 'Lengkapi.');
      const noted = said(bench, 4);
      register.refuseRow(4, 'Belum ada nomor.');
      const { shownNumber, submission, missing, wrong = [] } = typed ?? {};
      return [
        ...[shownNumber, submission?.institution, missing, wrong.map(({ column, found }) => `${column}: ${found}`)],
        ...[noted, said(bench, 4)],
      ];
    },
    expected: [
      ...['', 'Karang Taruna', ['kind', 'startTime', 'endTime'], ['startDate: besok', 'attended: banyak']],
      ...[
        [FORWARD, '', 'Lengkapi.'],
        ['', '', 'Belum ada nomor.'],
      ],
    ],
  },
  {
    title: 'takes no formula in a typed row for something typed',
    act: (bench) => {
      bench.typeRow({ ...FULL_ROW, participants: '=30+5' });
      return bench.open().read().typed[0]?.wrong;
    },
    expected: [{ column: 'participants', found: '=30+5', isFormula: true }],
  },
  {
    title: 'reads how many came to what a typed row tells',
    act: (bench) => {
      bench.typeRow({ ...FULL_ROW, attended: '25' });
      return bench.open().read().typed[0]?.attended;
    },
    expected: 25,
  },
  {
    title: 'ignores a row that asks for nothing',
    act: (bench) => {
      withTwo(bench);
      bench.typeRow({ staffNotes: 'telepon Bu Rina', phone: '0812-0000-0002' });
      const { requests, typed } = bench.open().read();
      return [requests, typed];
    },
    expected: [[ONE, TWO], []],
  },
  {
    title: 'turns a typed row into the row of its request, with the step that waits there',
    act: (bench) => {
      withTwo(bench);
      bench.typeRow({ ...FULL_ROW, number: UNKNOWN_NUMBER, action: FORWARD, text: 'Mohon ditelaah.' });
      const register = bench.open();
      const [typed] = register.read().typed;
      const after = { ...aRequest({ number: THIRD }), ...typed?.submission, ...typed?.entry };
      const message = { code: 'ADOPTED', at: AT, actor: UNKNOWN, closed: false } as const;
      register.write([changeTo(after, { message })], SETTINGS);
      const reading = bench.open().read();
      const [action, text, told = ''] = said(bench, 4);
      return [numbers(reading.requests), reading.typed, action, text, told.includes('permohonan')];
    },
    expected: [[FIRST, SECOND, THIRD], [], FORWARD, 'Mohon ditelaah.', true],
  },
  {
    title: 'takes no step into the row of a request that was chosen there for another one',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'text', 'segera');
      bench.copy(FIRST);
      const register = bench.open();
      const [typed] = register.read().typed;
      register.write([changeTo({ ...ONE, number: THIRD, ...typed?.submission })], SETTINGS);
      return [said(bench, 2), bench.shows(4, 'number'), said(bench, 4)];
    },
    expected: [[FORWARD, 'segera', ''], THIRD, ['', '', '']],
  },
  {
    title: 'turns each of two rows that ask for the same into a request of its own',
    act: (bench) => {
      for (let times = 0; times < 2; times++) bench.typeRow(FULL_ROW);
      const register = bench.open();
      const { typed } = register.read();
      const changes = typed.map(({ submission, entry }, index) => {
        return changeTo({ ...aRequest({ number: [FIRST, SECOND][index] ?? '' }), ...submission, ...entry });
      });
      register.write(changes, SETTINGS);
      return [numbers(bench.open().read().requests), bench.open().read().typed];
    },
    expected: [[FIRST, SECOND], []],
  },
  {
    title: 'writes a new request below what people typed',
    act: (bench) => {
      withTwo(bench);
      bench.typeRow(FULL_ROW);
      readAgain(bench).write([changeTo(aRequest({ number: THIRD, ...TENTH }))], SETTINGS);
      const { requests, typed } = bench.open().read();
      return [numbers(requests), typed.map(({ row }) => row), bench.shows(5, 'number')];
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
