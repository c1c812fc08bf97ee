// The port Exclusive: commands of several executions do not mix.
/** One execution at a time works on the desk. */
export interface Exclusive {
  /**
   * Does the work while holding the lock, and lets go afterwards whatever happens.
   * @throws DeskError `BUSY` where the lock cannot be had in time
   */
  hold<Result>(work: () => Result): Result;
}
