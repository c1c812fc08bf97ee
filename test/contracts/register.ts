// The contract of the port Register.
import type { Register } from '../../src/app/ports/register.ts';
import type { Change } from '../../src/domain/commands/decision.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { holderIn } from '../../src/domain/request/status.ts';
import { ACTION_WORDS } from '../../src/words/sheet/choices.ts';
import type { RegisterColumn } from '../../src/words/sheet/columns.ts';
import { aRequest } from '../domain/requests.ts';
import { SETTINGS } from '../pages/office.ts';
import { type Contract, faultOf } from './contract.ts';
import { AT, anEntry, FIRST, later, SECOND } from './examples.ts';

export interface RegisterBench {
  /** The register as the next execution finds it. */
  open(): Register;
  /** Somebody types into a cell of a request's row. */
  type(number: string, column: RegisterColumn, text: string): void;
  /** Somebody types a row of their own below the others. */
  typeRow(cells: Readonly<Partial<Record<RegisterColumn, string>>>): void;
  /** What stands in `Tindakan`, `Isi Disposisi/Keterangan` and `Pesan` of a row of the sheet. */
  said(row: number): readonly [action: string, text: string, message: string];
  /** Somebody copies the row of a request to the end. */
  copy(number: string): void;
  /** Somebody turns the rows around. */
  turnAround(): void;
  /** Somebody deletes the row of a request. */
  takeOut(number: string): void;
  /** Somebody deletes the tab. */
  loseTab(): void;
}

const MINUTE = '2026-11-24T08:12:00+07:00';

/** A request as a row can tell it: where it lies is known to the minute. */
function aRowOf(number: string, given: Partial<BookingRequest> = {}): BookingRequest {
  const contact = { email: 'dewi@smkn4.example', phone: '0812-0000-0001' };
  return aRequest({ number, heldSince: MINUTE, responseId: `r-${number}`, ...contact, ...given });
}

function changeTo(after: BookingRequest, given: Partial<Change> = {}): Change {
  return { before: null, after, findings: [], alternatives: [], message: null, ...given };
}

const ONE = aRowOf(FIRST);
const TWO = aRowOf(SECOND, { startDate: '2026-12-09', startTime: '13:00', endTime: '15:00' });
const FORWARDED = aRowOf(FIRST, { revision: 2, status: 'FORWARDED', holder: holderIn('FORWARDED') });
const UNKNOWN = { type: 'UNKNOWN' } as const;
const RECORDED = { code: 'RECORDED', action: 'FORWARD', at: AT, actor: UNKNOWN } as const;

/** A register with two requests in it. */
function withTwo({ open }: RegisterBench): Register {
  const register = open();
  register.read();
  register.write([changeTo(ONE), changeTo(TWO)], SETTINGS);
  register.verify();
  return register;
}

const FORWARD = ACTION_WORDS.FORWARD;
const numbers = (rows: readonly { readonly number: string }[]) => rows.map(({ number }) => number);

export const registerContract: Contract<RegisterBench> = [
  {
    title: 'begins empty',
    act: ({ open }) => {
      const { actionColumn: _, ...reading } = open().read();
      return reading;
    },
    expected: { requests: [], edited: [], unreadable: [], cleared: [], untraced: [], typed: [], chosenSteps: [] },
  },
  {
    title: 'reads a new request as it was written',
    act: (bench) => {
      withTwo(bench);
      const { requests, edited, unreadable, typed } = bench.open().read();
      return [requests, edited, unreadable, typed];
    },
    expected: [[ONE, TWO], [], [], []],
  },
  {
    title: 'reads the open requests alone, and not the copies of their rows',
    act: (bench) => {
      withTwo(bench);
      const register = bench.open();
      register.read();
      const over = aRowOf('PC-2026-0003', { revision: 5, status: 'COMPLETED', holder: holderIn('COMPLETED') });
      register.write([changeTo(over)], SETTINGS);
      register.verify();
      bench.copy(FIRST);
      return bench.open().readOpen();
    },
    expected: [ONE, TWO],
  },
  {
    title: 'reads no open request if there is none',
    act: ({ open }) => open().readOpen(),
    expected: [],
  },
  {
    title: 'finds one request by its number, as its row shows it',
    act: (bench) => {
      withTwo(bench);
      bench.type(SECOND, 'activity', 'Rapat');
      bench.turnAround();
      return [bench.open().readOne(FIRST), bench.open().readOne(SECOND), bench.open().readOne('PC-2026-0009')];
    },
    expected: [ONE, { ...TWO, activity: 'Rapat' }, null],
  },
  {
    title: 'finds a request whose number was cleared, and one whose row was copied',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'number', '');
      bench.copy(SECOND);
      bench.type(SECOND, 'activity', 'Rapat salinan');
      return [bench.open().readOne(FIRST), bench.open().readOne(SECOND)];
    },
    expected: [ONE, TWO],
  },
  {
    title: 'says UNREADABLE of a request whose row holds an unknown choice',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'kind', 'Arisan');
      return [bench.open().readOne(FIRST), numbers(bench.open().readOpen())];
    },
    expected: ['UNREADABLE', [SECOND]],
  },
  {
    title: 'writes a step into the row of its request, even if the row has moved',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'text', 'Mohon ditelaah');
      const register = bench.open();
      register.read();
      bench.turnAround();
      register.write([changeTo(FORWARDED, { before: ONE, message: RECORDED })], SETTINGS);
      register.verify();
      const [action, text, message] = bench.said(3);
      return [bench.open().read().requests, action, text, message.includes('dicatat'), bench.said(2)];
    },
    expected: [[TWO, FORWARDED], '', '', true, ['', '', '']],
  },
  {
    title: 'accepts rows that moved between writing and verifying',
    act: (bench) => {
      const register = withTwo(bench);
      register.write([changeTo(FORWARDED, { before: ONE })], SETTINGS);
      bench.turnAround();
      register.verify();
      const { requests, unreadable, typed } = bench.open().read();
      return [requests, unreadable, typed];
    },
    expected: [[TWO, FORWARDED], [], []],
  },
  {
    title: 'writes again what was overwritten or deleted before verifying',
    act: (bench) => {
      const register = withTwo(bench);
      const after = { ...TWO, revision: 2 };
      register.write([changeTo(FORWARDED, { before: ONE }), changeTo(after, { before: TWO })], SETTINGS);
      bench.type(FIRST, 'status', 'Ditolak');
      bench.takeOut(SECOND);
      register.verify();
      register.verify();
      const { requests, unreadable } = bench.open().read();
      return [requests.map(({ number, status, revision }) => `${number} ${status} ${revision}`), unreadable];
    },
    expected: [[`${FIRST} FORWARDED 2`, `${SECOND} SUBMITTED 2`], []],
  },
  {
    title: 'keeps what people typed in the row of a step, except what the step changes',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'institution', 'SMA 1');
      bench.type(FIRST, 'startTime', '10.00');
      const register = bench.open();
      const { requests } = register.read();
      const typed = { ...ONE, ...requests.find(({ number }) => number === FIRST), institution: ONE.institution };
      const after = { ...FORWARDED, startTime: '09:30' };
      register.write([changeTo(after, { before: typed })], SETTINGS);
      register.verify();
      const reading = bench.open().read();
      const [first] = reading.requests;
      return [first?.institution, first?.startTime, first?.status, numbers(reading.edited)];
    },
    expected: ['SMA 1', '09:30', 'FORWARDED', [FIRST]],
  },
  {
    title: 'lists edited rows with their text and their unreadable times',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'activity', 'Rapat');
      bench.type(SECOND, 'startTime', 'pagi');
      bench.type(SECOND, 'text', 'permintaan pemohon');
      const { requests, edited } = bench.open().read();
      return [requests.map(({ activity, startTime }) => [activity, startTime]), edited];
    },
    expected: [
      [
        ['Rapat', '09:00'],
        [TWO.activity, null],
      ],
      [
        { number: FIRST, text: '', notATime: [] },
        { number: SECOND, text: 'permintaan pemohon', notATime: [{ column: 'startTime', found: 'pagi' }] },
      ],
    ],
  },
  {
    title: 'lists the chosen steps by row',
    act: (bench) => {
      withTwo(bench);
      bench.type(SECOND, 'action', FORWARD);
      bench.type(SECOND, 'text', 'segera');
      bench.type(SECOND, 'applicantMessage', 'Mohon menunggu.');
      return bench.open().read().chosenSteps;
    },
    expected: [
      {
        row: 3,
        number: SECOND,
        action: FORWARD,
        text: 'segera',
        applicantMessage: 'Mohon menunggu.',
        offers: '',
        areOffersOurs: true,
      },
    ],
  },
  {
    title: 'refuses a step: empties it, writes the message and keeps the rest',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'text', 'segera');
      const register = bench.open();
      register.read();
      register.refuse(FIRST, 'Belum bisa.');
      return [bench.said(2), bench.open().read().requests];
    },
    expected: [
      ['', 'segera', 'Belum bisa.'],
      [ONE, TWO],
    ],
  },
  {
    title: 'refuses a step, and takes out what was written for it alone',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      bench.type(FIRST, 'text', 'segera');
      const register = bench.open();
      register.read();
      register.refuse(FIRST, 'Belum bisa.', { what: 'TEXT' });
      return bench.said(2);
    },
    expected: ['', '', 'Belum bisa.'],
  },
  {
    title: 'puts the recorded time back, and keeps what was typed beside it',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'startTime', '10.00');
      bench.type(FIRST, 'institution', 'SMA 1');
      const register = bench.open();
      register.read();
      register.refuse(FIRST, 'Waktu terisi.', { what: 'TIME', recorded: ONE });
      const [first] = bench.open().read().requests;
      return [first?.startTime, first?.institution];
    },
    expected: ['09:00', 'SMA 1'],
  },
  {
    title: 'notes a message and keeps the chosen step; writes nothing for null or an unknown number',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'action', FORWARD);
      const register = bench.open();
      register.read();
      register.note(FIRST, 'Perhatikan.');
      register.note(FIRST, null);
      register.note('PC-2026-0009', 'Tidak ada.');
      return [bench.said(2), bench.said(3)];
    },
    expected: [
      [FORWARD, '', 'Perhatikan.'],
      ['', '', ''],
    ],
  },
  {
    title: 'reports a row with unknown choices as unreadable',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'kind', 'Arisan');
      bench.type(FIRST, 'participants', 'banyak');
      const { requests, unreadable } = bench.open().read();
      return [
        numbers(requests),
        unreadable.map(({ number, revision, choices, message, shown }) => {
          return [
            number,
            revision,
            [...choices].sort((a, b) => (a.column < b.column ? -1 : 1)),
            message,
            shown.activity,
          ];
        }),
      ];
    },
    expected: [
      [SECOND],
      [
        [
          FIRST,
          1,
          [
            { column: 'kind', found: 'Arisan' },
            { column: 'participants', found: 'banyak' },
          ],
          '',
          ONE.activity,
        ],
      ],
    ],
  },
  {
    title: 'reports a status that was picked by hand, and puts it back',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'status', 'Ditolak');
      const register = bench.open();
      const { requests, unreadable } = register.read();
      register.note(FIRST, 'Kembali.', { what: 'STANDING', recorded: changeTo(ONE), settings: SETTINGS });
      return [numbers(requests), unreadable.map(({ choices }) => choices), bench.open().read().requests];
    },
    expected: [[SECOND], [[{ column: 'status', found: 'Ditolak' }]], [ONE, TWO]],
  },
  {
    title: 'reports any other cell that only the script writes as a status changed by hand, and puts it back',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'queuedSince', '01/01/2026 08:00:00');
      bench.type(SECOND, 'responseId', 'lain');
      const register = bench.open();
      const { requests, unreadable } = register.read();
      for (const recorded of [ONE, TWO]) {
        register.note(recorded.number, null, { what: 'STANDING', recorded: changeTo(recorded), settings: SETTINGS });
      }
      return [numbers(requests), unreadable.map(({ choices }) => choices), bench.open().read().requests];
    },
    expected: [[], [[{ column: 'status', found: 'Diajukan' }], [{ column: 'status', found: 'Diajukan' }]], [ONE, TWO]],
  },
  {
    title: 'reads a row with number and status of another request as that request, unreadable and without a revision',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'status', 'Ditolak');
      bench.type(FIRST, 'number', 'PC-2026-0009');
      const { requests, cleared, unreadable } = bench.open().read();
      return [
        numbers(requests),
        cleared,
        unreadable.map(({ number, revision, choices }) => [number, revision, choices]),
      ];
    },
    expected: [
      [SECOND],
      [],
      [
        [
          'PC-2026-0009',
          0,
          [
            { column: 'number', found: 'PC-2026-0009' },
            { column: 'status', found: 'Ditolak' },
          ],
        ],
      ],
    ],
  },
  {
    title: 'reports a row whose institution was cleared as unreadable',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'institution', '');
      const { requests, edited, unreadable } = bench.open().read();
      return [numbers(requests), numbers(edited), unreadable.map(({ number, choices }) => [number, choices])];
    },
    expected: [[SECOND], [], [[FIRST, [{ column: 'institution', found: '' }]]]],
  },
  {
    title: 'puts back what was cleared though it must hold something, and leaves what else was typed',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'institution', '');
      bench.type(FIRST, 'participants', '12');
      const register = bench.open();
      register.read();
      const cells = ['institution'] as const;
      register.note(FIRST, 'Kembali.', { what: 'STANDING', recorded: changeTo(ONE), settings: SETTINGS, cells });
      const { requests, unreadable } = bench.open().read();
      return [requests, unreadable];
    },
    expected: [[{ ...ONE, participants: 12 }, TWO], []],
  },
  {
    title: 'reads a cleared last day as the first day, which is no edit of an event of one day',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'endDate', '');
      const { requests, edited } = bench.open().read();
      return [requests.map(({ endDate }) => endDate), numbers(edited)];
    },
    expected: [[ONE.endDate, TWO.endDate], []],
  },
  {
    title: 'recognises a request whose number was cleared, and restores the number with the next note',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'number', '');
      const register = bench.open();
      const { requests, cleared } = register.read();
      register.note(FIRST, 'Nomor kembali.');
      return [numbers(requests), cleared, bench.open().read().cleared];
    },
    expected: [[FIRST, SECOND], [FIRST], []],
  },
  {
    title: 'restores the step count of rows that lost their trace, and of no others',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'trace', '');
      const register = bench.open();
      const lost = register.read();
      register.retrace(
        new Map([
          [FIRST, 4],
          [SECOND, 9],
        ]),
      );
      const found = bench.open().read();
      const revisions = ({ requests }: typeof lost) => requests.map(({ revision }) => revision);
      return [lost.untraced, revisions(lost), found.untraced, revisions(found)];
    },
    expected: [[FIRST], [0, 1], [], [4, 1]],
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
    title: 'lists what a typed row lacks and what is unreadable in it, and writes messages there',
    act: (bench) => {
      withTwo(bench);
      bench.typeRow({ institution: 'Karang Taruna', startDate: 'besok', action: FORWARD });
      const register = bench.open();
      const [typed] = register.read().typed;
      register.noteRow(4, 'Lengkapi.');
      const noted = bench.said(4);
      register.refuseRow(4, 'Belum ada nomor.');
      return [typed?.shownNumber, typed?.submission.institution, typed?.missing, typed?.wrong, noted, bench.said(4)];
    },
    expected: [
      '',
      'Karang Taruna',
      ['kind', 'startTime', 'endTime'],
      [{ column: 'startDate', found: 'besok' }],
      [FORWARD, '', 'Lengkapi.'],
      ['', '', 'Belum ada nomor.'],
    ],
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
      bench.typeRow({
        kind: 'Kunjungan',
        institution: 'Karang Taruna',
        startDate: '10/12/2026',
        startTime: '08.00',
        endTime: '09.00',
        action: FORWARD,
        text: 'Mohon ditelaah.',
      });
      const register = bench.open();
      const [typed] = register.read().typed;
      if (!typed) return null;
      const { submission, entry } = typed;
      const after = { ...aRowOf('PC-2026-0003'), ...submission, ...entry, responseId: '' };
      register.write(
        [changeTo(after, { message: { code: 'ADOPTED', at: AT, actor: UNKNOWN, closed: false } })],
        SETTINGS,
      );
      register.verify();
      const reading = bench.open().read();
      const [action, text, message] = bench.said(4);
      return [numbers(reading.requests), reading.typed, action, text, message.includes('permohonan')];
    },
    expected: [[FIRST, SECOND, 'PC-2026-0003'], [], FORWARD, 'Mohon ditelaah.', true],
  },
  {
    title: 'writes a deleted row again',
    act: (bench) => {
      withTwo(bench);
      bench.takeOut(FIRST);
      const register = bench.open();
      const gone = numbers(register.read().requests);
      register.write([changeTo(ONE, { message: { code: 'RESTORED', at: later(5) } })], SETTINGS);
      register.verify();
      return [gone, bench.open().read().requests];
    },
    expected: [[SECOND], [TWO, ONE]],
  },
  {
    title: 'fills the blank cells of a column, and only those',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'activity', '');
      bench.type(SECOND, 'activity', 'Rapat');
      const register = bench.open();
      register.read();
      const entries = [anEntry(ONE), anEntry(TWO)];
      register.refill(['activity'], entries, SETTINGS);
      register.verify();
      return bench
        .open()
        .read()
        .requests.map(({ activity }) => activity);
    },
    expected: [ONE.activity, 'Rapat'],
  },
  {
    title: 'reads the same after spare rows were added',
    act: (bench) => {
      withTwo(bench);
      bench.open().keepSpareRows();
      return bench.open().read().requests;
    },
    expected: [ONE, TWO],
  },
  {
    title: 'throws MISSING_TAB if the tab was deleted',
    act: ({ open, loseTab }) => {
      loseTab();
      return faultOf(() => open().read());
    },
    expected: 'MISSING_TAB',
  },
];
