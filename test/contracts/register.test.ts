// Register keeps its contract in memory and over `Permohonan`.
import { MemoryRegister } from '../memory/register.ts';
import { registerContract } from './register.ts';
import { holds, inMemory } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holds('Register', registerContract, inWorkspace('register'));
holds(
  'Register',
  registerContract,
  inMemory(registerContract, () => {
    const register = new MemoryRegister();
    const { rows } = register;
    const rowOf = (number: string) => rows.filter((row) => row === register.find(number));
    return {
      open: () => register,
      type: (number, column, text) => register.type(number, column, text),
      typeRow: (cells) => register.typeRow(cells),
      said: (row) => [rows[row - 2]?.action ?? '', rows[row - 2]?.text ?? '', rows[row - 2]?.message ?? ''],
      copy: (number) => void rows.push(...rowOf(number).map((row) => ({ ...row }))),
      turnAround: () => void rows.reverse(),
      takeOut: (number) => {
        for (const row of rowOf(number)) rows.splice(rows.indexOf(row), 1);
      },
      loseTab: () => {
        register.fault = { code: 'MISSING_TAB', tab: 'Permohonan' };
      },
    };
  }),
);
