// Register keeps its contract in memory and over `Permohonan`.
import type { EditNotes } from '../../src/app/ports/state.ts';
import { textOf } from '../../src/google/sheets/cells.ts';
import { MemoryRegister } from '../memory/register.ts';
import { aBlankRow, cellsIn, sameRow } from '../memory/register-rows.ts';
import { AT } from './examples.ts';
import { registerContract } from './register.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('Register', registerContract, inWorkspace('register'), () => {
  let notes: EditNotes = {};
  const register = new MemoryRegister({ typing: () => notes });
  const { rows } = register;
  const named = (number: string) => rows.filter((row) => row.number === number);
  return {
    open: () => register,
    type: (number, column, text) => register.type(number, column, text),
    note: (number, fields) => {
      notes = { ...notes, [number]: { at: AT, by: '', fields, others: [] } };
    },
    typeRow: (cells) => register.typeRow(cells),
    shows: (row, column) => textOf(cellsIn(rows[row - 2] ?? aBlankRow())[column]),
    copy: (number) => void rows.push(...named(number).map(sameRow)),
    turnAround: () => void rows.reverse(),
    takeOut: (number) => {
      for (const row of named(number)) rows.splice(rows.indexOf(row), 1);
    },
    loseTab: () => {
      register.fault = { code: 'MISSING_TAB', tab: 'Permohonan' };
    },
  };
});
