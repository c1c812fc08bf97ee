// Notes which archives a move was begun in, so that one that is killed is found and ended by the next night.
import type { Desk } from '../ports/desk.ts';

/** Call it before the first copy. What comes to a year late may still name people, so its masking begins anew. */
export function beginMove({ state }: Pick<Desk, 'state'>, year: number): void {
  const [years, masked] = [state.get('unsettledArchives') ?? [], state.get('maskedArchives') ?? []];
  const isNew = !years.includes(year);
  const wasMasked = masked.includes(year);
  if (!isNew && !wasMasked) return;
  state.put({
    unsettledArchives: isNew ? [...years, year] : years,
    ...(wasMasked && { maskedArchives: masked.filter((each) => each !== year) }),
  });
}

/** Call it once everything stands where it belongs. */
export function endMove({ state }: Pick<Desk, 'state'>, year: number): void {
  const years = state.get('unsettledArchives') ?? [];
  state.put({ unsettledArchives: years.filter((each) => each !== year) });
}

/** Notes that requests came to the archives of these years from elsewhere: their reports do not tell of them yet. */
export function noteAdded({ state }: Pick<Desk, 'state'>, years: Iterable<number>): void {
  const stale = state.get('staleReports') ?? [];
  const added = [...years].filter((year) => !stale.includes(year));
  if (added.length > 0) state.put({ staleReports: [...stale, ...added] });
}
