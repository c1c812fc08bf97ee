// Register keeps its contract in memory and over `Permohonan`.
import { textOf } from '../../src/google/sheets/cells.ts';
import { MemoryRegister } from '../memory/register.ts';
import { aBlankRow, cellsIn, sameRow } from '../memory/register-rows.ts';
import { registerContract } from './register.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('Register', registerContract, inWorkspace('register'), () => {
  const register = new MemoryRegister();
  const { rows } = register;
  const named = (number: string) => rows.filter((row) => row.number === number);
  return {
    open: () => register,
    type: (number, column, text) => register.type(number, column, text),
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
