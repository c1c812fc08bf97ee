// Does several pieces of work, each even if another fails.

/**
 * Does each piece of work, in order.
 * @throws the first error, after the last was tried; further errors are logged
 */
export function runAll(work: readonly (() => void)[]): void {
  const errors: unknown[] = [];
  for (const each of work) {
    try {
      each();
    } catch (error) {
      if (errors.length > 0) console.error(`Failed as well: ${error}`);
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
