// Damages stored records for tests: every field of one, each in several ways.

type Path = readonly (string | number)[];

/** What may stand where something else stood; `undefined` where it was taken out. */
export const DAMAGES: readonly unknown[] = [undefined, null, 'x', '', -1.5, true, [], {}];

/** The places of all values within a value, itself left out. */
export function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...pathsIn(each, path)];
  });
}

/** A copy with another value at a place. */
export function withDamage(value: unknown, path: Path, damage: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return damage;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  const inner = withDamage(copy[key], rest, damage);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return Array.isArray(copy) ? Object.values(copy) : copy;
}
