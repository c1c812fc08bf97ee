// The port Exclusive: commands of several executions do not mix.
/** One execution at a time works on the desk. */
export interface Exclusive {
  /**
   * Does the work while holding the lock, and always releases it afterwards.
   * @param work is told whether it had to wait for others: some of them may wait still
   * @throws DeskError `BUSY` if the lock is not free in time
   */
  hold<Result>(work: (hadToWait: boolean) => Result): Result;
}
