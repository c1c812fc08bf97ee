// A tab on paper: as much of a sheet as the register, the history and the outbox ask for, with the limits of its cells.
import type { Cell } from '../../../src/google/sheets/cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CELL_LIMIT = 50_000;

export class PaperSheet {
  readonly cells: Cell[][];
  private readonly name: string;

  constructor(name: string, rows: readonly (readonly Cell[])[]) {
    this.name = name;
    this.cells = rows.map((row) => [...row]);
  }

  getName = () => this.name;
  getLastRow = () => this.cells.reduce((last, row, index) => (row.some((cell) => cell !== '') ? index + 1 : last), 0);
  getMaxRows = () => 1000;
  getDataRange = () => this.getRange(1, 1, this.getLastRow(), Math.max(...this.cells.map((row) => row.length)));

  getRange = (row: number, column: number, rows = 1, columns = 1) => ({
    getValues: () =>
      Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_, right) => this.cells[row - 1 + down]?.[column - 1 + right] ?? ''),
      ),
    createTextFinder: (text: string) => ({
      matchEntireCell: () => ({
        findAll: () => {
          const found = this.cells.map((line, index) => ({ cell: line[column - 1], place: index + 1 }));
          return found.filter(({ cell }) => String(cell) === text).map(({ place }) => ({ getRow: () => place }));
        },
      }),
    }),
    setValues: (values: readonly (readonly Cell[])[]) => {
      values.forEach((line, down) => {
        line.forEach((cell, right) => {
          this.set(row - 1 + down, column - 1 + right, cell);
        });
      });
    },
  });

  appendRow = (row: readonly Cell[]) => {
    this.getRange(this.getLastRow() + 1, 1, 1, row.length).setValues([row]);
  };

  deleteRows = (row: number, count: number) => {
    this.cells.splice(row - 1, count);
  };

  asSheet = () => this as unknown as Sheet;
  asSpreadsheet = () =>
    ({ getSheetByName: (name: string) => (name === this.name ? this : null) }) as unknown as Spreadsheet;

  /** A plain-text cell keeps what it is given, and no more than a cell holds. */
  private set(row: number, column: number, cell: Cell): void {
    if (typeof cell === 'string' && cell.length > CELL_LIMIT) {
      throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row] as Cell[];
    while (line.length <= column) line.push('');
    line[column] = cell;
  }
}
