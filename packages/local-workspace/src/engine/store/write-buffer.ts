// Holds an execution's sheet writes back, as Google does, until the spreadsheet is read, flushed or the execution ends (facts 3.4).
//
// A write that fails surfaces where the buffer is applied, not where it was made; the writes behind it in the same batch
// are dropped with it. Changes of a sheet's shape (rows, columns, tabs) are not held back: they apply what waits and then
// happen at once.

/** One buffered write on a spreadsheet. */
export interface Write {
  readonly spreadsheet: string;
  /** How many cells it writes. */
  readonly cells: number;
  apply(): void;
}

/** What becomes of buffered writes when their execution is killed. */
export type Fate = 'lost' | 'applied' | { readonly first: number };

export class WriteBuffer {
  private waiting: Write[] = [];

  add(write: Write): void {
    this.waiting.push(write);
  }

  /** @returns whether anything waits, for one spreadsheet or at all */
  holds(spreadsheet?: string): boolean {
    return this.waiting.some((each) => spreadsheet === undefined || each.spreadsheet === spreadsheet);
  }

  /** @returns how many cells wait to be written, for one spreadsheet or at all */
  cells(spreadsheet?: string): number {
    const mine = this.waiting.filter((each) => spreadsheet === undefined || each.spreadsheet === spreadsheet);
    return mine.reduce((sum, each) => sum + each.cells, 0);
  }

  /** Applies what waits, in order, for one spreadsheet or all. @throws ServiceError of the first write that fails */
  apply(spreadsheet?: string): void {
    const mine = this.waiting.filter((each) => spreadsheet === undefined || each.spreadsheet === spreadsheet);
    this.waiting = this.waiting.filter((each) => spreadsheet !== undefined && each.spreadsheet !== spreadsheet);
    for (const each of mine) each.apply();
  }

  /** Decides what a kill leaves of what waits. */
  meet(fate: Fate): void {
    const kept = fate === 'lost' ? 0 : fate === 'applied' ? this.waiting.length : fate.first;
    const survivors = this.waiting.slice(0, kept);
    this.waiting = [];
    try {
      for (const each of survivors) each.apply();
    } catch {
      // Nobody is left to hear of a bad write: its execution is dead. The writes behind it are dropped, as in apply().
    }
  }
}
