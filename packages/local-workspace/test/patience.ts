// How long tests wait for something that has to come: generous, and longer by one variable, for no test may fail by slowness.

/** `TEST_PATIENCE=4` waits four times as long, as on a machine that is four times slower. */
const factor = Number(process.env.TEST_PATIENCE ?? 1);

/** @returns milliseconds */
export function patience(seconds: number): number {
  return seconds * 1000 * factor;
}
