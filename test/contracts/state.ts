// The contract of the port State.
import type { State } from '../../src/app/ports/state.ts';
import { isKnownClosed } from '../../src/domain/office/troubles.ts';
import type { Contract } from './contract.ts';
import { AT, FIRST, later } from './examples.ts';

export interface StateBench {
  /** What is remembered, as the next execution finds it. */
  open(): State;
  /** Somebody types into what is kept under a key. */
  typeOver(key: string, text: string): void;
}

const TOLD = { [FIRST]: AT };
/** Far more than one property of Google's holds. */
const LONG = Array.from({ length: 900 }, (_, index) => `${FIRST} baris “${index}” kurang tanggal`);

export const stateContract: Contract<StateBench> = [
  {
    title: 'returns undefined for what was never kept',
    act: ({ open }) => [open().get('leftTasks') === undefined, open().get('givenUpTo') === undefined],
    expected: [true, true],
  },
  {
    title: 'returns what was kept, to this execution and the next',
    act: ({ open }) => {
      const state = open();
      state.put({ newsToldAt: TOLD, leftTasks: { tier: 'HOUR', from: 'OUTBOX' } });
      return [state, open()].map((each) => [each.get('newsToldAt'), each.get('leftTasks')]);
    },
    expected: new Array(2).fill([TOLD, { tier: 'HOUR', from: 'OUTBOX' }]),
  },
  {
    title: 'knows of the sheet being closed only after somebody found it closed',
    act: ({ open }) => {
      const found = (['UNKNOWN', 'YES', 'NO'] as const).map((answer) => {
        open().put({ sheetOpenToAll: { answer, at: AT } });
        return isKnownClosed(open().get('sheetOpenToAll'));
      });
      return found;
    },
    expected: [false, false, true],
  },
  {
    title: 'keeps other values unchanged',
    act: ({ open }) => {
      open().put({ examinedRules: 'abc', rulesEditedAt: AT });
      open().put({ rulesEditedAt: later(5) });
      return [open().get('examinedRules'), open().get('rulesEditedAt')];
    },
    expected: ['abc', later(5)],
  },
  {
    title: 'tells null and empty values from undefined',
    act: ({ open }) => {
      open().put({ leftTasks: { tier: 'NIGHT', from: 'MASKING' } });
      open().put({ leftTasks: null, examinedCalendar: '', givenUpTo: [] });
      return [open().get('leftTasks') === null, open().get('examinedCalendar'), open().get('givenUpTo')];
    },
    expected: [true, '', []],
  },
  {
    title: 'keeps a value longer than one property, and a shorter one afterwards',
    act: ({ open }) => {
      open().put({ givenUpTo: LONG });
      const long = open().get('givenUpTo');
      open().put({ givenUpTo: LONG.slice(0, 2) });
      return [long, open().get('givenUpTo')];
    },
    expected: [LONG, LONG.slice(0, 2)],
  },
  {
    title: 'returns undefined for a damaged value until it is kept again',
    act: ({ open, typeOver }) => {
      open().put({ newsToldAt: TOLD, givenUpTo: ['2:x'] });
      typeOver('newsToldAt', '{"PC-2026-0001":5}');
      const damaged = open();
      const seen = [damaged.get('newsToldAt') === undefined, damaged.get('givenUpTo')];
      damaged.put({ newsToldAt: TOLD });
      return [...seen, damaged.get('newsToldAt'), open().get('newsToldAt')];
    },
    expected: [true, ['2:x'], TOLD, TOLD],
  },
  {
    title: 'keeps a copy that later changes do not reach',
    act: ({ open }) => {
      const steps = ['2:x'];
      const state = open();
      state.put({ givenUpTo: steps });
      steps.push('3:y');
      return [state.get('givenUpTo'), open().get('givenUpTo')];
    },
    expected: [['2:x'], ['2:x']],
  },
];
