// The port Archives: finished requests in tabs of their own, by the year of their event.
import type { History } from './history.ts';
import type { Register } from './register.ts';

/** The two tabs of a year, read and written like those of the desk. */
export interface ArchiveYear {
  readonly register: Register;
  readonly history: History;
}

/**
 * Which numbers are archived is remembered beside the tabs, so that a command knows it without reading them. A request
 * moves in parts: it is copied and remembered, and its row and its steps are taken from where they were; killed between
 * them, it stands in both, and the next job goes on. Call everything that writes under the lock, but for `prepare`.
 */
export interface Archives {
  /** The years that have an archive, in order, as remembered. */
  years(): readonly number[];
  /** The year in whose archive a request is; `undefined` for one that is not archived. */
  yearOf(number: string): number | undefined;
  /** The archived numbers of a year, or of all, as remembered. */
  numbers(year?: number): readonly string[];
  /** The tabs of a year. They are made when something is first copied there. */
  of(year: number): ArchiveYear;
  /** The numbers that stand in the tab of a year, remembered or not; none where there is no such tab. */
  standing(year: number): readonly string[];
  /**
   * Makes the tabs of a year of which there are none yet; it takes long, and needs no lock. What fails
   * is left to the first copy, which makes what is missing.
   */
  prepare(year: number): void;
  /**
   * Copies rows and steps of the desk into the archive of a year, and reads them back. What stands there already is
   * replaced where it differs.
   * @returns the numbers that stand there whole now
   * @throws DeskError `MISSING_TAB` where the year has archived requests and its tabs are gone
   */
  copyIn(year: number, numbers: readonly string[]): readonly string[];
  /** From now on these count as archived. */
  remember(year: number, numbers: readonly string[]): void;
  /**
   * Takes from the desk the rows that the archive of the year holds just so; one that was changed since it was copied stays.
   * @returns the numbers that have no row on the desk any more, whose steps are to be taken next
   */
  clearRows(year: number, numbers: readonly string[]): readonly string[];
  /** Takes from the desk the steps of archived requests that have no row there. */
  clearSteps(numbers: readonly string[]): void;
  /** From now on these do not count as archived. */
  forget(numbers: readonly string[]): void;
  /** Takes rows and steps out of the archive of a year; they must stand on the desk. */
  clearArchive(year: number, numbers: readonly string[]): void;
}
