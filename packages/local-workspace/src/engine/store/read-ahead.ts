// Which sheets an execution has read since it last wrote: their values lie in Google's read-ahead cache (facts 13.3).

export class ReadAhead {
  private readonly known = new Map<string, Set<number>>();

  /** @returns whether the values of a sheet lie there already; from now on they do */
  take(spreadsheet: string, sheet: number): boolean {
    const sheets = this.known.get(spreadsheet) ?? new Set();
    const isKnown = sheets.has(sheet);
    this.known.set(spreadsheet, sheets.add(sheet));
    return isKnown;
  }

  /** A write to a spreadsheet makes all that was read of it old. */
  drop(spreadsheet: string): void {
    this.known.delete(spreadsheet);
  }
}
