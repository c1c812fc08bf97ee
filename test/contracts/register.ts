// The contract of the port Register.
import type { Register } from '../../src/app/ports/register.ts';
import type { TypedField } from '../../src/app/ports/state.ts';
import type { Change } from '../../src/domain/commands/decision.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { holderIn } from '../../src/domain/request/status.ts';
import { ACTION_WORDS } from '../../src/words/sheet/choices.ts';
import type { RegisterColumn } from '../../src/words/sheet/columns.ts';
import { aRequest } from '../domain/requests.ts';
import { SETTINGS } from '../pages/office.ts';
import { type Contract, faultOf } from './contract.ts';
import { AT, FIRST, later, SECOND } from './examples.ts';

export interface RegisterBench {
  /** The register as the next execution finds it. */
  open(): Register;
  /** Somebody types into a cell of a request's row. */
  type(number: string, column: RegisterColumn, text: string): void;
  /** The event of an edit names cells of a request's row. */
  note(number: string, fields: readonly TypedField[]): void;
  /** Somebody types a row of their own below the others. */
  typeRow(cells: Readonly<Partial<Record<RegisterColumn, string>>>): void;
  /** What a cell of a row of the sheet shows. */
  shows(row: number, column: RegisterColumn): string;
  /** Somebody copies the row that shows a number to the end. */
  copy(number: string): void;
  /** Somebody turns the rows around. */
  turnAround(): void;
  /** Somebody deletes the row that shows a number. */
  takeOut(number: string): void;
  /** Somebody deletes the tab. */
  loseTab(): void;
}

const THIRD = 'PC-2026-0003';
const UNKNOWN_NUMBER = 'PC-2026-0099';

function changeTo(after: BookingRequest, given: Partial<Change> = {}): Change {
  return { before: null, after, findings: [], alternatives: [], message: null, ...given };
}

const TENTH = { startDate: '2026-12-10', endDate: '2026-12-10' };
const ONE = aRequest({ number: FIRST, responseId: 'r-1', email: 'dewi@smkn4.example', phone: '0812-0000-0001' });
const TWO = aRequest({ number: SECOND, startTime: '13:00', endTime: '15:00', equipment: ['Mikrofon', 'Internet'] });
const FORWARDED = { ...ONE, revision: 2, status: 'FORWARDED', holder: holderIn('FORWARDED') } as const;
const UNKNOWN = { type: 'UNKNOWN' } as const;
const RECORDED = { code: 'RECORDED', action: 'FORWARD', at: AT, actor: UNKNOWN } as const;
const OFFERED = { date: '2026-12-14', from: '09:00', to: '11:00' };

const FORWARD = ACTION_WORDS.FORWARD;
const FULL_ROW = {
  kind: 'Kunjungan',
  institution: 'Karang Taruna',
  startDate: '10/12/2026',
  startTime: '08.00',
  endTime: '09.00',
};

/** A register with two requests in it; as another execution wrote them. */
function withTwo({ open }: RegisterBench, given: Partial<Change> = {}): void {
  const register = open();
  register.read();
  register.write([changeTo(ONE, given), changeTo(TWO)], SETTINGS);
}

/** The register of a new execution, which has read the tab. */
function readAgain({ open }: RegisterBench): Register {
  const register = open();
  register.read();
  return register;
}

const numbers = (rows: readonly { readonly number: string }[]) => rows.map(({ number }) => number);

/** What stands in `Tindakan`, `Isi Disposisi/Keterangan` and `Pesan` of a row. */
const said = ({ shows }: RegisterBench, row: number) =>
  (['action', 'text', 'message'] as const).map((column) => shows(row, column));

export const registerContract: Contract<RegisterBench> = [
  {
    title: 'begins empty',
    act: ({ open }) => {
      const { actionColumn: _, ...reading } = open().read();
      return [reading, open().requests(), open().standingChoices()];
    },
    expected: [{ requests: [], misnamed: [], torn: [], typed: [], chosenSteps: [] }, [], []],
  },
  {
    title: 'reads requests as they were written, with what people ask for and without',
    act: (bench) => {
      withTwo(bench);
      const { actionColumn: _, ...reading } = bench.open().read();
      return [reading, bench.open().requests()];
    },
    expected: [{ requests: [ONE, TWO], misnamed: [], torn: [], typed: [], chosenSteps: [] }, [ONE, TWO]],
  },
  {
    title: 'shows by when each is to be handled, and nothing where nobody is to',
    act: (bench) => {
      const register = bench.open();
      register.read();
      register.write([changeTo({ ...ONE, dueAt: later(15) }), changeTo({ ...TWO, dueAt: null })], SETTINGS);
      return [bench.shows(2, 'dueAt'), bench.shows(3, 'dueAt')];
    },
    expected: [later(15), ''],
  },
  {
    title: 'knows the requests again that it has just written, without reading anew',
    act: (bench) => {
      withTwo(bench);
      const register = bench.open();
      const before = register.requests();
      register.read();
      register.write([changeTo(FORWARDED, { before: ONE })], SETTINGS);
      return [before, register.requests()];
    },
    expected: [
      [ONE, TWO],
      [FORWARDED, TWO],
    ],
  },

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

  // Numbers, copies and rows without a record.
  {
    title: 'knows a request whose number was cleared or typed over, and shows the number again when it is put right',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'number', '');
      bench.type(SECOND, 'number', 'nomor 2');
      const register = bench.open();
      const { requests, misnamed } = register.read();
      register.putRight(SETTINGS, { numbers: misnamed });
      return [requests, misnamed, bench.open().read().misnamed, bench.shows(2, 'number'), bench.shows(3, 'number')];
    },
    expected: [[ONE, TWO], [FIRST, SECOND], [], FIRST, SECOND],
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
    title: 'says of no request the step that was chosen in a row with another number',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'number', UNKNOWN_NUMBER);
      const { chosenSteps } = bench.open().read();
      return [chosenSteps.map(({ row, number }) => [row, number]), bench.open().standingChoices()];
    },
    expected: [[[2, '']], []],
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
      const { requests, misnamed, typed } = bench.open().read();
      return [numbers(requests).sort(), misnamed, typed.map(({ row, shownNumber }) => [row, shownNumber])];
    },
    expected: [[FIRST, SECOND], [], [[2, '']]],
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

  // Steps.
  {
    title: 'writes a step into the row of its request, even if the row has moved, and empties what the step took',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'text', 'Mohon ditelaah');
      const register = readAgain(bench);
      bench.turnAround();
      register.write([changeTo(FORWARDED, { before: ONE, message: RECORDED })], SETTINGS);
      const [action, text, message = ''] = said(bench, 3);
      return [bench.open().read().requests, action, text, message.includes('dicatat'), said(bench, 2)];
    },
    expected: [[TWO, FORWARDED], '', '', true, ['', '', '']],
  },
  {
    title: 'lists the chosen steps by row, and those of requests alone without what stands beside them',
    act: (bench) => {
      withTwo(bench);
      bench.type(SECOND, 'action', FORWARD);
      bench.type(SECOND, 'text', 'segera');
      bench.type(SECOND, 'applicantMessage', 'Mohon menunggu.');
      bench.typeRow({ ...FULL_ROW, action: FORWARD });
      const standing = bench.open().standingChoices();
      const { chosenSteps } = bench.open().read();
      return [chosenSteps, standing.map(({ row, number, action }) => [row, number, action])];
    },
    expected: [
      [
        {
          ...{ row: 3, number: SECOND, action: FORWARD, text: 'segera', applicantMessage: 'Mohon menunggu.' },
          ...{ offers: '', areOffersOurs: true },
        },
        {
          ...{ row: 4, number: '', action: FORWARD, text: '', applicantMessage: '' },
          ...{ offers: '', areOffersOurs: false },
        },
      ],
      [[3, SECOND, FORWARD]],
    ],
  },
  {
    title: 'leaves choice, words and refusal alone in a row that another request’s step changes',
    act: (bench) => {
      withTwo(bench);
      readAgain(bench).refuse(FIRST, 'Belum bisa.');
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'text', 'segera');
      readAgain(bench).write([changeTo({ ...ONE, revision: 2, clashesWith: [SECOND] }, { before: ONE })], SETTINGS);
      return said(bench, 2);
    },
    expected: [FORWARD, 'segera', 'Belum bisa.'],
  },
  {
    title: 'refuses a step: empties it, writes the message and keeps the rest, what was typed there too',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'text', 'segera');
      bench.type(FIRST, 'institution', 'SMA 1');
      readAgain(bench).refuse(FIRST, 'Belum bisa.');
      return [said(bench, 2), bench.shows(2, 'institution'), bench.open().read().requests];
    },
    expected: [['', 'segera', 'Belum bisa.'], 'SMA 1', [ONE, TWO]],
  },
  {
    title: 'refuses a step, and takes out what was written for it alone',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'text', 'segera');
      readAgain(bench).refuse(FIRST, 'Belum bisa.', { isTextOut: true });
      return said(bench, 2);
    },
    expected: ['', '', 'Belum bisa.'],
  },
  {
    title: 'refuses a step, and puts back what was typed in its row, named or not',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'startTime', '10.00');
      bench.type(FIRST, 'institution', 'SMA 1');
      bench.note(FIRST, ['startTime']);
      const wordsOf = (columns: readonly RegisterColumn[]) => (columns.includes('institution') ? 'Kembali.' : null);
      readAgain(bench).refuse(FIRST, 'Waktu terisi.', { putBack: { settings: SETTINGS, wordsOf } });
      return [said(bench, 2), bench.shows(2, 'startTime'), bench.shows(2, 'institution')];
    },
    expected: [['', '', 'Kembali. Waktu terisi.'], '09.00', ONE.institution],
  },
  {
    title: 'tells with the next choice whose words a refused step left there, until one is taken',
    act: (bench) => {
      withTwo(bench);
      const left = { by: 'ani@dinas.example', action: 'Tolak permohonan', text: 'penuh', applicantMessage: '' };
      bench.type(FIRST, 'text', 'penuh');
      readAgain(bench).refuse(FIRST, 'Belum bisa.', { left });
      const leftAfter = () => {
        bench.type(FIRST, 'action', FORWARD);
        return bench.open().read().chosenSteps[0]?.left ?? null;
      };
      const first = leftAfter();
      readAgain(bench).write([changeTo({ ...ONE, revision: 2 }, { before: ONE })], SETTINGS);
      const byAnother = leftAfter();
      readAgain(bench).write([changeTo({ ...FORWARDED, revision: 3 }, { before: ONE, message: RECORDED })], SETTINGS);
      return [first, byAnother, leftAfter()].map((each) => each?.text ?? null);
    },
    expected: ['penuh', 'penuh', null],
  },
  {
    title: 'notes a message and keeps the chosen step; writes nothing for an unknown number',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'institution', 'SMA 1');
      const register = readAgain(bench);
      register.note(FIRST, 'Perhatikan.');
      for (const speak of ['note', 'refuse'] as const) register[speak](UNKNOWN_NUMBER, 'Tidak ada.');
      return [said(bench, 2), bench.shows(2, 'institution'), said(bench, 3), bench.shows(4, 'message')];
    },
    expected: [[FORWARD, '', 'Perhatikan.'], 'SMA 1', ['', '', ''], ''],
  },
  {
    title: 'keeps a message until the next step says something else',
    act: (bench) => {
      withTwo(bench);
      readAgain(bench).note(FIRST, 'Perhatikan.');
      bench.type(FIRST, 'message', '');
      readAgain(bench).putRight(SETTINGS);
      const kept = bench.shows(2, 'message');
      readAgain(bench).write([changeTo(FORWARDED, { before: ONE, message: RECORDED })], SETTINGS);
      return [kept, bench.shows(2, 'message').includes('dicatat')];
    },
    expected: ['Perhatikan.', true],
  },

  {
    title: 'speaks in the row of its request, even if the row has moved since it was read',
    act: (bench) => {
      withTwo(bench);
      bench.type(SECOND, 'institution', 'SMA 1');
      const register = readAgain(bench);
      bench.turnAround();
      register.note(FIRST, 'Perhatikan.');
      register.refuse(SECOND, 'Belum bisa.');
      register.putRight(SETTINGS);
      const { requests } = bench.open().read();
      return [requests, bench.shows(2, 'message'), bench.shows(3, 'message'), bench.shows(2, 'institution')];
    },
    expected: [[TWO, ONE], 'Belum bisa.', 'Perhatikan.', TWO.institution],
  },
  {
    title: 'says nothing of a request whose row was deleted since it was read, and writes no row for it',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'alternatives', 'Selasa pagi');
      const register = readAgain(bench);
      bench.takeOut(FIRST);
      register.note(FIRST, 'Perhatikan.');
      register.refuse(FIRST, 'Belum bisa.');
      register.keepOffers([FIRST]);
      const { requests, typed } = bench.open().read();
      return [requests, typed, said(bench, 2)];
    },
    expected: [[TWO], [], ['', '', '']],
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
