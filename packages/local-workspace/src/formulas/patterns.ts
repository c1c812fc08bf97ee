// Regular expressions of formulas: Google's engine takes time in proportion to the text, this one is stopped when it takes too long.
import { createContext, Script } from 'node:vm';
import { FormulaError } from './values.ts';

const longest = 500;
const room = createContext({ act: undefined as unknown });
const door = new Script('act()');

/** Whether it could try more ways than it has time for: repetitions of repetitions, or many of them over a long text. */
function isCostly(pattern: RegExp, text: string): boolean {
  const repetitions = pattern.source.match(/[*+}]/g)?.length ?? 0;
  return /\)[*+{]/.test(pattern.source) || (repetitions > 1 && text.length > 200);
}

/** Works with a pattern on a text. @throws FormulaError #REF! when that takes too long */
export function matched<T>(pattern: RegExp, text: string, act: () => T): T {
  if (!isCostly(pattern, text)) return act();
  let result: T | undefined;
  room.act = () => {
    result = act();
  };
  try {
    door.runInContext(room, { timeout: longest });
  } catch (error) {
    if ((error as { readonly code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new FormulaError('#REF!', 'The regular expression takes too long.');
  }
  return result as T;
}
