// Finds the columns of an old register by their headers, which every office writes in its own way.
import { type Columns, IMPORT_FIELDS, type ImportField } from './fields.ts';

/** What headers are called. */
export interface HeaderNames {
  /** The names of each field, in small letters, without punctuation, nothing shortened. */
  readonly names: Readonly<Record<ImportField, readonly string[]>>;
  /** Those of the names that say this only where they are the whole header: beside other words they may mean anything. */
  readonly alone: readonly string[];
  /** What shortened words stand for: "tgl" for "tanggal". */
  readonly full: Readonly<Record<string, string>>;
}

/**
 * The column of each field. A header that is one of the names goes first, then those that contain one, the longest name
 * before the others; no column is taken twice, and of two equal headers the first is.
 */
export function matchColumns(headers: readonly string[], { names, alone, full }: HeaderNames): Columns {
  const plain = headers.map((header) => plainHeader(header, full));
  const places: Partial<Record<ImportField, number>> = {};
  const takenPlaces = new Set<number>();
  for (const { field, name, isWhole } of candidates(names, alone)) {
    if (places[field] !== undefined) continue;
    const place = plain.findIndex(
      (header, index) => !takenPlaces.has(index) && (isWhole ? header === name : ` ${header} `.includes(` ${name} `)),
    );
    if (place < 0) continue;
    places[field] = place;
    takenPlaces.add(place);
  }
  return places;
}

/**
 * The row of headers, counted from 0: among the first rows, where titles stand above it, the one in which most fields are
 * found. @returns -1 where nothing is written
 */
export function headerRowOf(rows: readonly (readonly string[])[], names: HeaderNames): number {
  let best = { row: rows.findIndex(isFilled), fields: 0 };
  for (const [row, cells] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const fields = Object.keys(matchColumns(cells, names)).length;
    if (fields > best.fields) best = { row, fields };
  }
  return best.row;
}

/** Titles and blank rows above the headers are fewer. */
const DEEPEST_HEADER = 20;

export function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** A header in small letters, without punctuation, its shortened words in full. */
export function plainHeader(header: string, full: HeaderNames['full']): string {
  const words = header.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== '')
    .map((word) => full[word] ?? word)
    .join(' ');
}

interface Candidate {
  readonly field: ImportField;
  readonly name: string;
  /** Whether the whole header must be this. */
  readonly isWhole: boolean;
}

function candidates(names: HeaderNames['names'], alone: HeaderNames['alone']): Candidate[] {
  const all = IMPORT_FIELDS.flatMap((field) => names[field].map((name) => ({ field, name })));
  const parts = all
    .filter(({ name }) => !alone.includes(name))
    .sort((one, other) => other.name.length - one.name.length);
  return [...all.map((each) => ({ ...each, isWhole: true })), ...parts.map((each) => ({ ...each, isWhole: false }))];
}
