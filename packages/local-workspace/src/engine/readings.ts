// The switches of one workspace, and what is wrong with a wish to set them.
import { READINGS, type ReadingInfo, type ReadingName, type ReadingRow, type ReadingValues } from '../data/readings.ts';
import { BadRequest } from './refusals.ts';

const rows: Readonly<Record<string, ReadingRow>> = READINGS;
const names = Object.keys(READINGS) as ReadingName[];

/** @returns what counts unless another one is set */
function usualOf(name: ReadingName): string {
  const row: ReadingRow = READINGS[name];
  return row.usual ?? row.values[0];
}

/** @returns why these readings cannot be set, with the name of the first bad one; undefined where they can */
export function refusalOf(wanted: Readonly<Record<string, unknown>>): { name: string; message: string } | undefined {
  for (const [name, value] of Object.entries(wanted)) {
    const row = Object.hasOwn(rows, name) ? rows[name] : undefined;
    if (!row) return { name, message: `There is no reading ${JSON.stringify(name)}: ${names.join(', ')}` };
    if (!row.values.some((each) => each === value)) {
      const message = `The reading ${name} is one of ${row.values.join(', ')}, not ${JSON.stringify(value)}`;
      return { name, message };
    }
  }
  return undefined;
}

/** @returns the words of an error that the harsher reading causes, with its switch and what the documentation says */
export function documented(name: ReadingName, message: string): string {
  return `${message} (the reading ${name}; Google's documentation: ${READINGS[name].documentation})`;
}

/** The switches of one workspace. */
export class Readings {
  private readonly values = new Map<string, string>();

  /** @throws BadRequest for a name or value that there is not */
  constructor(...given: readonly (Partial<ReadingValues> | undefined)[]) {
    for (const each of given) this.set(each ?? {});
  }

  of<Name extends ReadingName>(name: Name): ReadingValues[Name] {
    return (this.values.get(name) ?? usualOf(name)) as ReadingValues[Name];
  }

  isHarsher(name: ReadingName): boolean {
    return this.of(name) === READINGS[name].values[0];
  }

  /** All or nothing; switches not named stay. @throws BadRequest for a name or value that there is not */
  set(wanted: Readonly<Record<string, unknown>>): void {
    const refusal = refusalOf(wanted);
    if (refusal) throw new BadRequest(refusal.message);
    for (const [name, value] of Object.entries(wanted)) this.values.set(name, String(value));
  }

  list(): readonly ReadingInfo[] {
    return names.map((name) => {
      const value = this.of(name);
      return {
        name,
        ...READINGS[name],
        value,
        isMilder: value !== READINGS[name].values[0] && value !== usualOf(name),
      };
    });
  }
}
