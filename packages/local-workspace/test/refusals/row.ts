// One argument or moment that Google's reference refuses, as a row of the tables beside this file.

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

/** @param calls those that are refused, and after a null those that are taken */
export function row(member: string, says: string, given: string, ...calls: readonly (string | null)[]): RefusalRow {
  const at = calls.includes(null) ? calls.indexOf(null) : calls.length;
  const texts = (some: readonly (string | null)[]) => some.filter((each) => each !== null);
  return { member, says, given, refused: texts(calls.slice(0, at)), taken: texts(calls.slice(at)) };
}
