// Reads the options of a command, and says in words what is wrong with them.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Problem } from './problem.ts';

/**
 * @param usage printed for `--help`, and beside a refusal
 * @returns the values; undefined where only the usage was asked for
 * @throws Problem for an option that there is not, or one without its value
 */
export function optionsOf<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options, usage: string) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return undefined;
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const named = /'([^']+)'/.exec((error as Error).message)?.[1] ?? '';
    throw new Problem(`Pilihan ${named} tidak dikenal, atau nilainya kurang.\n${usage}`);
  }
}
