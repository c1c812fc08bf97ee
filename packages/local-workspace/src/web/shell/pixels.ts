// Lengths as styles take them: a bare number is none.

/** @returns each number with its unit; what is undefined stays so */
export function pixels<Name extends string>(
  lengths: Readonly<Record<Name, number | undefined>>,
): Record<Name, string | undefined> {
  const entries = Object.entries<number | undefined>(lengths);
  return Object.fromEntries(
    entries.map(([name, length]) => [name, length === undefined ? undefined : `${length}px`]),
  ) as Record<Name, string | undefined>;
}
