// Notes which requests are on their way between desk and archive, so that a move that is killed is found and ended.
import type { Desk } from '../ports/desk.ts';

/** Numbers by the year of their archive. */
type Moving = Readonly<Record<string, readonly string[]>>;

/** Call it before the first copy. What comes to a year late may still name people, so its masking begins anew. */
export function beginMove({ state }: Pick<Desk, 'state'>, year: number, numbers: readonly string[]): void {
  const moving = state.get('movingRequests') ?? {};
  const masked = state.get('maskedArchives') ?? [];
  state.put({
    movingRequests: { ...moving, [year]: [...new Set([...(moving[year] ?? []), ...numbers])] },
    ...(masked.includes(year) && { maskedArchives: masked.filter((each) => each !== year) }),
  });
}

/** Call it once each of them stands in one place. */
export function endMove({ state }: Pick<Desk, 'state'>, year: number, numbers: readonly string[]): void {
  const moving: Moving = state.get('movingRequests') ?? {};
  const stillMoving = (moving[year] ?? []).filter((number) => !numbers.includes(number));
  const others = Object.entries(moving).filter(([each]) => each !== String(year));
  state.put({ movingRequests: Object.fromEntries(stillMoving.length > 0 ? [...others, [year, stillMoving]] : others) });
}
