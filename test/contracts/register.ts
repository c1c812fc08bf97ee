// The contract of the port Register: what is read as it was written, and the steps in its rows.

import { SETTINGS } from '../pages/office.ts';
import type { Contract } from './contract.ts';
import { FIRST, later, SECOND } from './examples.ts';
import {
  changeTo,
  FORWARD,
  FORWARDED,
  FULL_ROW,
  ONE,
  RECORDED,
  type RegisterBench,
  readAgain,
  said,
  TWO,
  UNKNOWN_NUMBER,
  withTwo,
} from './register-bench.ts';
import { CELLS } from './register-cells.ts';
import { ROWS } from './register-rows.ts';

export const registerContract: Contract<RegisterBench> = [
  {
    title: 'begins empty',
    act: ({ open }) => {
      const reading = open().read();
      return [reading, open().requests(), open().standingChoices()];
    },
    expected: [{ requests: [], strangers: [], chosenSteps: [] }, [], []],
  },
  {
    title: 'reads requests as they were written, with what people ask for and without',
    act: (bench) => {
      withTwo(bench);
      const reading = bench.open().read();
      return [reading, bench.open().requests()];
    },
    expected: [{ requests: [ONE, TWO], strangers: [], chosenSteps: [] }, [ONE, TWO]],
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
      return [chosenSteps, standing.map(({ number, action }) => [number, action])];
    },
    expected: [
      [
        { row: 3, number: SECOND, action: FORWARD, text: 'segera', applicantMessage: 'Mohon menunggu.' },
        { row: 4, number: '', action: FORWARD, text: '', applicantMessage: '' },
      ],
      [[SECOND, FORWARD]],
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
      bench.type(FIRST, 'applicantMessage', 'Mohon menunggu.');
      readAgain(bench).refuse(FIRST, 'Belum bisa.', true);
      return [said(bench, 2), bench.shows(2, 'applicantMessage')];
    },
    expected: [['', '', 'Belum bisa.'], ''],
  },
  {
    title: 'says a message beside what people have typed; writes nothing for an unknown number',
    act: (bench) => {
      withTwo(bench);
      bench.type(FIRST, 'institution', 'SMA 1');
      const register = readAgain(bench);
      for (const number of [FIRST, UNKNOWN_NUMBER]) register.refuse(number, 'Perhatikan.');
      return [said(bench, 2), bench.shows(2, 'institution'), said(bench, 3), bench.shows(4, 'message')];
    },
    expected: [['', '', 'Perhatikan.'], 'SMA 1', ['', '', ''], ''],
  },
  {
    title: 'keeps a message until the next step says something else',
    act: (bench) => {
      withTwo(bench);
      readAgain(bench).refuse(FIRST, 'Perhatikan.');
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
      register.refuse(FIRST, 'Perhatikan.');
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
      const register = readAgain(bench);
      bench.takeOut(FIRST);
      register.refuse(FIRST, 'Belum bisa.');
      const { requests, strangers } = bench.open().read();
      return [requests, strangers, said(bench, 2)];
    },
    expected: [[TWO], [], ['', '', '']],
  },

  ...CELLS,
  ...ROWS,
];
