// The port Exclusive: commands of several executions do not mix.
/** One execution at a time works on the desk. */
export interface Exclusive {
  /**
   * Does the work while holding the lock, and always releases it afterwards.
   * @throws DeskError `BUSY` if the lock is not free in time
   */
  hold<Result>(work: () => Result): Result;
}
