// The contract of the port Archives.

import type { ArchiveYear } from '../../src/app/ports/archives.ts';
import type { Desk } from '../../src/app/ports/desk.ts';
import type { HistoryEntry } from '../../src/domain/commands/decision.ts';
import { ACTION_WORDS } from '../../src/words/sheet/choices.ts';
import type { RegisterColumn } from '../../src/words/sheet/columns.ts';
import { SETTINGS } from '../pages/office.ts';
import { type Contract, faultOf } from './contract.ts';
import { aForwarding, anEntry, FIRST, later, SECOND } from './examples.ts';

type Ports = Pick<Desk, 'archives' | 'register' | 'history' | 'state'>;

export interface ArchivesBench {
  /** Desk and archives as the next execution finds them. */
  open(): Ports;
  /** Somebody types into a cell of a request's row on the desk. */
  type(number: string, column: RegisterColumn, text: string): void;
  /** Somebody deletes the row of a request on the desk. */
  takeOut(number: string): void;
  /** Somebody pastes an archived row below the last of the desk. */
  paste(year: number, number: string): void;
  /** Somebody deletes the tab with the rows of a year. */
  loseTab(year: number): void;
}

const THIRD = 'PC-2026-0003';
const YEAR = 2026;

/** The desk records steps. */
function record({ open }: ArchivesBench, ...entries: readonly HistoryEntry[]): void {
  const { history, register } = open();
  history.append(entries);
  register.read();
  register.write(
    entries.map(({ change }) => change),
    SETTINGS,
  );
}

function withTwo(bench: ArchivesBench): void {
  record(bench, anEntry({ number: FIRST }), anEntry({ number: SECOND }, { at: later(1) }));
}

/** The two requests are in the archive of the year, and on the desk no more. */
function withTwoArchived(bench: ArchivesBench): void {
  withTwo(bench);
  const { archives } = bench.open();
  archives.remember(YEAR, archives.copyIn(YEAR, [FIRST, SECOND]));
  archives.clearSteps(archives.clearRows(YEAR, [FIRST, SECOND]));
}

/** Takes rows, then steps, from the desk. @returns the numbers that are gone */
function cleared({ open }: ArchivesBench, numbers: readonly string[]): readonly string[] {
  const gone = open().archives.clearRows(YEAR, numbers);
  open().archives.clearSteps(gone);
  return gone;
}

/** "PC-2026-0001 SUBMITTED 1" for each row, and the number of each step. */
function heldIn({ register, history }: ArchiveYear): readonly [rows: readonly string[], steps: readonly string[]] {
  const rows = register.read().requests.map(({ number, status, revision }) => `${number} ${status} ${revision}`);
  return [[...rows].sort(), history.stepsSince(YEAR).map(({ number, step }) => `${number} ${step}`)];
}

const onDesk = ({ open }: ArchivesBench) => heldIn(open());
const archived = ({ open }: ArchivesBench) => heldIn(open().archives.of(YEAR));

const ONE = `${FIRST} SUBMITTED 1`;
const TWO = `${SECOND} SUBMITTED 1`;
const BOTH = [
  [ONE, TWO],
  [`${FIRST} SUBMIT`, `${SECOND} SUBMIT`],
];
const NOTHING = [[], []];

export const archivesContract: Contract<ArchivesBench> = [
  {
    title: 'has no archive at first',
    act: ({ open }) => {
      const { archives } = open();
      const fault = faultOf(() => archives.of(YEAR).register.read());
      return [
        ...[archives.years(), archives.numbers(), archives.yearOf(FIRST) ?? null],
        ...[archives.standing(YEAR), fault],
      ];
    },
    expected: [[], [], null, [], 'MISSING_TAB'],
  },
  {
    title: 'copies rows and steps, which stand in both then and count as archived only once they are remembered',
    act: (bench) => {
      withTwo(bench);
      const whole = bench.open().archives.copyIn(YEAR, [FIRST, SECOND]);
      const { archives } = bench.open();
      const before = [archives.years(), archives.yearOf(FIRST) ?? null];
      archives.remember(YEAR, whole);
      const after = [archives.years(), archives.yearOf(FIRST), archives.numbers(YEAR)];
      return [whole, before, after, bench.open().archives.standing(YEAR), archived(bench), onDesk(bench)];
    },
    expected: [
      ...[
        [FIRST, SECOND],
        [[], null],
        [[YEAR], YEAR, [FIRST, SECOND]],
      ],
      ...[[FIRST, SECOND], BOTH, BOTH],
    ],
  },
  {
    title: 'keeps what is recorded of a request as it is',
    act: (bench) => {
      withTwo(bench);
      const before = bench.open().register.requests();
      bench.open().archives.copyIn(YEAR, [FIRST, SECOND]);
      const after = bench.open().archives.of(YEAR).register.requests();
      return JSON.stringify(after) === JSON.stringify(before);
    },
    expected: true,
  },
  {
    title:
      'makes the tabs of a new year ahead, once: nothing is archived by that, and what is copied afterwards stands there',
    act: (bench) => {
      withTwo(bench);
      bench.open().archives.prepare(YEAR);
      bench.open().archives.prepare(YEAR);
      const { archives } = bench.open();
      const made = [archives.years(), archives.standing(YEAR)];
      return [made, archives.copyIn(YEAR, [FIRST, SECOND]), archived(bench)];
    },
    expected: [[[], []], [FIRST, SECOND], BOTH],
  },
  {
    title: 'copies once more what was recorded since, in the place of what stands there',
    act: (bench) => {
      withTwo(bench);
      bench.open().archives.copyIn(YEAR, [FIRST, SECOND]);
      record(bench, aForwarding({ number: FIRST }));
      return [bench.open().archives.copyIn(YEAR, [FIRST, SECOND]), archived(bench)];
    },
    expected: [
      [FIRST, SECOND],
      [
        [`${FIRST} FORWARDED 2`, TWO],
        [`${FIRST} SUBMIT`, `${SECOND} SUBMIT`, `${FIRST} FORWARD`],
      ],
    ],
  },
  {
    title:
      'copies no row in which somebody types or chooses something that is not recorded yet, and none that is not there',
    act: (bench) => {
      withTwo(bench);
      record(bench, anEntry({ number: THIRD }, { at: later(2) }));
      bench.type(FIRST, 'institution', 'SMA 1');
      bench.type(SECOND, 'action', ACTION_WORDS.FORWARD);
      return bench.open().archives.copyIn(YEAR, [FIRST, SECOND, THIRD, 'PC-2026-0099']);
    },
    expected: [THIRD],
  },
  {
    title: 'takes from the desk what the archive holds, with its steps, and gives none of its numbers again',
    act: (bench) => {
      withTwo(bench);
      bench.open().archives.copyIn(YEAR, [FIRST, SECOND]);
      const gone = cleared(bench, [FIRST, SECOND]);
      const given = bench.open().history.before();
      return [gone, onDesk(bench), archived(bench), given.map(({ number }) => number)];
    },
    expected: [[FIRST, SECOND], NOTHING, BOTH, [SECOND]],
  },
  {
    title: 'leaves on the desk what was never copied',
    act: (bench) => {
      withTwo(bench);
      bench.open().archives.copyIn(YEAR, [FIRST]);
      return [cleared(bench, [FIRST, SECOND]), onDesk(bench)];
    },
    expected: [[FIRST], [[TWO], [`${SECOND} SUBMIT`]]],
  },
  ...(['institution', 'startDate', 'action', 'text', 'applicantMessage'] as const).map((column) => ({
    title: `never deletes a row that was edited since its copy: ${column}`,
    act: (bench: ArchivesBench) => {
      withTwo(bench);
      bench.open().archives.copyIn(YEAR, [FIRST, SECOND]);
      bench.type(FIRST, column, column === 'startDate' ? '14/12/2026' : ACTION_WORDS.FORWARD);
      return [cleared(bench, [FIRST, SECOND]), onDesk(bench)];
    },
    expected: [[SECOND], [[ONE], [`${FIRST} SUBMIT`]]],
  })),
  {
    title: 'never deletes a row of which something was recorded or said since its copy',
    act: (bench) => {
      withTwo(bench);
      bench.open().archives.copyIn(YEAR, [FIRST, SECOND]);
      record(bench, aForwarding({ number: FIRST }));
      const { register } = bench.open();
      register.read();
      register.refuse(SECOND, 'Perhatikan.');
      return [cleared(bench, [FIRST, SECOND]), onDesk(bench)[0]];
    },
    expected: [[], [`${FIRST} FORWARDED 2`, TWO]],
  },
  {
    title: 'takes the steps that a row left behind, once the archive holds it',
    act: (bench) => {
      withTwo(bench);
      bench.open().archives.copyIn(YEAR, [FIRST]);
      bench.takeOut(FIRST);
      return [cleared(bench, [FIRST]), onDesk(bench)];
    },
    expected: [[FIRST], [[TWO], [`${SECOND} SUBMIT`]]],
  },
  {
    title: 'takes the row of an archived request that people paste on the desk for no request',
    act: (bench) => {
      withTwoArchived(bench);
      bench.paste(YEAR, FIRST);
      const { requests, strangers } = bench.open().register.read();
      return [requests, strangers, bench.open().register.requests()];
    },
    expected: [[], [2], []],
  },
  {
    title: 'takes out of the archive what is there, asked for more',
    act: (bench) => {
      withTwo(bench);
      const { archives } = bench.open();
      archives.copyIn(YEAR, [FIRST]);
      archives.clearArchive(YEAR, [FIRST, SECOND]);
      return [archived(bench), onDesk(bench)];
    },
    expected: [NOTHING, BOTH],
  },
  {
    title: 'remembers each year for itself, in order, and forgets a number wherever it is',
    act: ({ open }) => {
      open().archives.remember(2027, ['PC-2027-0001', 'PC-2026-0009']);
      open().archives.remember(2026, [FIRST]);
      open().archives.remember(2026, [SECOND, FIRST]);
      const { archives } = open();
      const before = [archives.years(), archives.numbers(2026), [...archives.numbers()].sort()];
      archives.forget([FIRST, 'PC-2026-0009']);
      return [before, open().archives.numbers(), open().archives.yearOf('PC-2027-0001')];
    },
    expected: [
      [
        [2026, 2027],
        [FIRST, SECOND],
        [FIRST, SECOND, 'PC-2026-0009', 'PC-2027-0001'],
      ],
      [SECOND, 'PC-2027-0001'],
      2027,
    ],
  },
  {
    title: 'makes no blank tab in the place of one that was deleted with archived requests: it says that it is missing',
    act: (bench) => {
      withTwoArchived(bench);
      record(bench, anEntry({ number: THIRD }, { at: later(5) }));
      bench.loseTab(YEAR);
      const fault = faultOf(() => bench.open().archives.copyIn(YEAR, [THIRD]));
      return [fault, bench.open().archives.standing(YEAR), bench.open().archives.numbers(YEAR)];
    },
    expected: ['MISSING_TAB', [], [FIRST, SECOND]],
  },
];
