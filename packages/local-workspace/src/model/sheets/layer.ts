// One attribute of every cell of a sheet (value, format, note, …): rows that exist only where something was set.

/** A layer as it is kept: a row like the one above it is a 0, since a tab's looks are mostly the same down to its end. */
export type KeptLayer<T> = readonly ((T | null)[] | 0)[];

/** Rows and columns count from 1; a cell without the attribute reads as undefined. */
export class Layer<T> {
  /** Counts the changes. */
  version = 0;
  /** Whether any cell holds an object, or did: of the values, a formula. */
  held: boolean;

  private rows: (T | undefined | null)[][];

  constructor(rows: (T | undefined | null)[][] = []) {
    this.rows = rows;
    this.held = rows.some((row) => row?.some(isObject));
  }

  get(row: number, column: number): T | undefined {
    return this.rows[row - 1]?.[column - 1] ?? undefined;
  }

  /** @returns the row's cells as stored: shorter than the grid, with holes; undefined for an empty row */
  row(row: number): readonly (T | undefined | null)[] | undefined {
    return this.rows[row - 1] ?? undefined;
  }

  /** Visits the cells that hold an object. */
  eachHeld(visit: (value: T, row: number, column: number) => void): void {
    if (!this.held) return;
    for (const [down, cells] of this.rows.entries()) {
      if (!cells) continue;
      for (let across = 0; across < cells.length; across++) {
        const value = cells[across];
        if (isObject(value)) visit(value as T, down + 1, across + 1);
      }
    }
  }

  set(row: number, column: number, value: T | undefined): void {
    this.version += 1;
    if (!this.held && isObject(value)) this.held = true;
    const existing = this.rows[row - 1];
    if (existing) existing[column - 1] = value;
    else if (value !== undefined) {
      const fresh: T[] = [];
      fresh[column - 1] = value;
      this.rows[row - 1] = fresh;
    }
  }

  /** Sets neighbouring cells of one row; an undefined value takes a cell's off. */
  setRow(row: number, column: number, values: (T | undefined)[]): void {
    const existing = this.rows[row - 1];
    if (!existing && column === 1) {
      this.version += 1;
      this.held ||= values.some(isObject);
      if (values.some((each) => each !== undefined)) this.rows[row - 1] = values;
      return;
    }
    for (let index = 0; index < values.length; index++) this.set(row, column + index, values[index]);
  }

  insertRows(before: number, count: number): void {
    this.version += 1;
    if (before > this.rows.length) return;
    this.rows.splice(before - 1, 0, ...new Array(count).fill([]).map(() => []));
  }

  deleteRows(from: number, count: number): void {
    this.version += 1;
    this.rows.splice(from - 1, count);
  }

  insertColumns(before: number, count: number): void {
    this.version += 1;
    for (const row of this.rows) {
      if (row && row.length >= before) row.splice(before - 1, 0, ...new Array(count).fill(undefined));
    }
  }

  deleteColumns(from: number, count: number): void {
    this.version += 1;
    for (const row of this.rows) row?.splice(from - 1, count);
  }

  /** Puts rows before another one, which has its number of before the move. */
  moveRows(from: number, count: number, before: number): void {
    this.version += 1;
    if (this.rows.length < Math.max(from + count, before) - 1) this.rows.length = Math.max(from + count, before) - 1;
    const moved = this.rows.splice(from - 1, count);
    this.rows.splice((before <= from ? before : before - count) - 1, 0, ...moved);
  }

  /** Puts columns before another one, which has its number of before the move. */
  moveColumns(from: number, count: number, before: number): void {
    this.version += 1;
    for (const row of this.rows) {
      if (!row || row.length < Math.min(from, before)) continue;
      if (row.length < Math.max(from + count, before) - 1) row.length = Math.max(from + count, before) - 1;
      const moved = row.splice(from - 1, count);
      row.splice((before <= from ? before : before - count) - 1, 0, ...moved);
    }
  }

  /** Puts the cells of columns [column, column + columns) of the rows from `row` in a new order: `order[i]` moves to place i. */
  reorder(row: number, column: number, columns: number, order: readonly number[]): void {
    this.version += 1;
    if (this.rows.length < row) return;
    if (column === 1 && this.rows.every((cells) => !cells || cells.length <= columns)) {
      const whole = order.map((at) => this.rows[row - 1 + at] ?? []);
      for (const [place, cells] of whole.entries()) this.rows[row - 1 + place] = cells;
      return;
    }
    const before = order.map((at) => {
      const cells = this.rows[row - 1 + at];
      return cells ? cells.slice(column - 1, column - 1 + columns) : [];
    });
    for (const [place, cells] of before.entries()) {
      for (let index = 0; index < columns; index++) this.set(row + place, column + index, cells[index] ?? undefined);
    }
  }

  /** @returns the number of the last row for which a cell passes, and the last such column; 0 when none does */
  extent(passes: (value: T) => boolean): { row: number; column: number } {
    let lastRow = 0;
    let lastColumn = 0;
    for (let row = this.rows.length; row > 0; row--) {
      const cells = this.rows[row - 1];
      if (!cells) continue;
      const from = lastRow ? lastColumn + 1 : 1;
      for (let column = cells.length; column >= from; column--) {
        const value = cells[column - 1];
        if (value === undefined || value === null || !passes(value)) continue;
        lastRow ||= row;
        lastColumn = Math.max(lastColumn, column);
        break;
      }
    }
    return { row: lastRow, column: lastColumn };
  }

  toJSON(): unknown {
    // A hole would be kept as null, and not as an empty row.
    const rows = Array.from(this.rows, (row) => row ?? []);
    return rows.map((row, index) => (index > 0 && sameCells(row, rows[index - 1] ?? []) ? 0 : row));
  }

  /** @returns the layer that was kept */
  static revive<T>(kept: KeptLayer<T>): Layer<T> {
    const rows: (T | null)[][] = [];
    for (const row of kept) rows.push(row === 0 ? (rows[rows.length - 1] ?? []).slice() : row);
    return new Layer<T>(rows);
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function sameCells(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
