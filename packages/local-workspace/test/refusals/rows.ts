// Arguments and moments that Google's reference refuses, as the tables beside this file write them down.

export interface RefusalRow {
  /** Class and method, as the reference calls them. */
  readonly member: string;
  /** What the reference says, word for word. */
  readonly says: string;
  /** What makes the objects that the calls name. */
  readonly given: string;
  /** Each is refused. */
  readonly refused: readonly string[];
  /** Each is taken: a refusal goes no further than the reference. */
  readonly taken: readonly string[];
}

/**
 * @param table lines of four kinds: what is given for the members below it; a member and what the reference says of it;
 *   a call that is refused, after a minus; one that is taken, after a plus
 * @throws Error for any other line
 */
export function rowsIn(table: string): RefusalRow[] {
  const rows: { member: string; says: string; given: string; refused: string[]; taken: string[] }[] = [];
  let given = '';
  for (const line of table.split('\n').filter((each) => each.trim() !== '')) {
    const [, setUp] = /^given (.*)$/.exec(line) ?? [];
    const [, member, says] = /^ {2}(\S+): (.*)$/.exec(line) ?? [];
    const [, sign, call] = /^ {4}([-+]) (.*)$/.exec(line) ?? [];
    if (setUp !== undefined) given = setUp === 'nothing' ? '' : setUp;
    else if (member && says) rows.push({ member, says, given, refused: [], taken: [] });
    else if (call) rows.at(-1)?.[sign === '-' ? 'refused' : 'taken'].push(call);
    else throw new Error(`Not a line of refusals: ${line}`);
  }
  return rows;
}
