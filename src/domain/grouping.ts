// Lists by what their things have in common.

/** The things of a list by their key, in their order; what has none is left out. */
export function groupedBy<Key, Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key | null,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** The first thing of each key. */
export function firstsBy<Key, Thing>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Thing[] {
  return [...groupedBy(things, keyOf).values()].flatMap(([first]) => first ?? []);
}
