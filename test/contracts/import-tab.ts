// The contract of the port ImportTab.
import type { ImportTab } from '../../src/app/ports/import-tab.ts';
import { IMPORT_FIELDS, type ImportField } from '../../src/domain/import/fields.ts';
import type { Contract } from './contract.ts';

export interface ImportTabBench {
  /** The tabs as the next execution finds them. */
  open(): ImportTab;
  /** Somebody pastes a register where they are told to. */
  paste(rows: readonly (readonly string[])[]): void;
  /** Somebody merges the first cells of two rows of the sheet. */
  merge(first: number, last: number): void;
  /** Somebody chooses a column in the table. */
  choose(field: ImportField, choice: string): void;
  /** What stands beside a row of the sheet. */
  beside(row: number): string;
  /** What is said of the import. */
  state(): string;
}

const ROWS = [
  ['Tanggal', 'Instansi'],
  ['3/12/2024', '=1+1'],
  ['4/12/2024', '0812'],
];
const FOUND: Readonly<Partial<Record<ImportField, string>>> = { institution: 'C · Instansi', startDate: 'B · Tanggal' };
const LINES = IMPORT_FIELDS.map((field) => ({ field, choice: FOUND[field] ?? '', note: '' }));

export const importTabContract: Contract<ImportTabBench> = [
  {
    title: 'is not there before it is made, and is blank then',
    act: ({ open }) => {
      const before = open().read();
      open().make();
      return [before, open().read()?.rows.flat().join('')];
    },
    expected: [null, ''],
  },
  {
    title: 'reads what was pasted as it was written, beside what is said of it, and keeps it when it is made again',
    act: ({ open, paste, beside }) => {
      open().make();
      paste(ROWS);
      open().showOutcomes(2, ['=A1', 'Masuk']);
      open().make();
      return [open().read()?.rows, [2, 3].map(beside)];
    },
    expected: [ROWS, ['=A1', 'Masuk']],
  },
  {
    title: 'names merged cells and the rows that they reach into',
    act: ({ open, paste, merge }) => {
      open().make();
      paste(ROWS);
      merge(2, 3);
      return open().read()?.merged;
    },
    expected: [{ first: 2, last: 3, cells: 'B2:B3' }],
  },
  {
    title: 'reads the columns as they were found, and as people chose instead',
    act: ({ open, paste, choose }) => {
      open().make();
      paste(ROWS);
      open().showColumns(LINES, ['B · Tanggal', 'C · Instansi']);
      choose('institution', 'B · Tanggal');
      const chosen = open().read()?.chosen;
      return [chosen?.institution, chosen?.startDate, chosen?.activity];
    },
    expected: ['B · Tanggal', 'B · Tanggal', ''],
  },
  {
    title: 'is gone when it is removed, and what is said then is said to nobody',
    act: ({ open, state }) => {
      open().make();
      open().showState('Diperiksa', true);
      const before = state();
      open().remove();
      open().showState('Selesai', true);
      open().showOutcomes(2, ['Masuk']);
      open().showSummary([{ reason: 'Sel digabung', count: 1, rows: '2' }]);
      open().remove();
      return [before, open().read()];
    },
    expected: ['Diperiksa', null],
  },
];
