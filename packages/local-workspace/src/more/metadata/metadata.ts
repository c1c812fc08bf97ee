// Developer metadata: the host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { settle } from '../../engine/execution/settling.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { MetadataData } from '../../model/sheets/metadata.ts';
import type { RangeRef } from '../../model/sheets/range-ref.ts';
import { nextId, settledPlace, spreadsheetOf } from '../../services/access.ts';

type Place = Pick<MetadataData, 'sheet' | 'axis' | 'line'>;

interface Wish {
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
}

interface Search {
  readonly id?: number;
  readonly key?: string;
  readonly value?: string;
  readonly visibility?: string;
  readonly location?: string;
}

/** Where a search looks: in a whole spreadsheet, in a sheet of it, or within a range. */
interface Scope {
  readonly sheet?: number;
  readonly range?: RangeRef;
  /** Of a range: also what it only touches. */
  readonly touching?: boolean;
}

/** @returns the one whole row or column that a range is; undefined for any other range, which has no metadata (facts 3.5) */
function lineOf(execution: Execution, at: RangeRef): Place | undefined {
  const sheet = spreadsheetOf(execution, at.spreadsheet).sheets.find((each) => each.id === at.sheet);
  if (sheet && at.rows === 1 && at.columns === sheet.columns) return { sheet: at.sheet, axis: 'rows', line: at.row };
  if (sheet && at.columns === 1 && at.rows === sheet.rows) {
    return { sheet: at.sheet, axis: 'columns', line: at.column };
  }
  return undefined;
}

/** @throws ServiceError for anything but one whole row or column (facts 3.5) */
function placeOfRange(execution: Execution, at: RangeRef): Place {
  const found = lineOf(execution, at);
  if (found) return found;
  throw new ServiceError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function at(each: MetadataData, place: Place): boolean {
  return each.sheet === place.sheet && each.axis === place.axis && each.line === place.line;
}

function kindOf({ sheet, axis }: Place): string {
  if (sheet === undefined) return 'SPREADSHEET';
  return axis === undefined ? 'SHEET' : axis === 'rows' ? 'ROW' : 'COLUMN';
}

/** Within a range lie the lines that it holds from end to end. */
function isWithin(execution: Execution, { sheet, axis, line = 0 }: Place, scope: Scope): boolean {
  const { range } = scope;
  if (!range) return scope.sheet === undefined || sheet === scope.sheet;
  if (sheet !== range.sheet || axis === undefined) return false;
  const [first, count] = axis === 'rows' ? [range.row, range.rows] : [range.column, range.columns];
  const size = settledPlace(execution, range).sheet;
  const whole = axis === 'rows' ? range.columns === size.columns : range.rows === size.rows;
  return line >= first && line < first + count && (whole || scope.touching === true);
}

/** Changes the list of a spreadsheet at once, after what was buffered before. */
function change<T>(execution: Execution, id: string, act: (list: MetadataData[]) => T): T {
  settle(execution, id);
  const spreadsheet = spreadsheetOf(execution, id);
  spreadsheet.metadata ??= [];
  const result = act(spreadsheet.metadata);
  execution.world.touch('spreadsheet', id);
  return result;
}

function listOf(execution: Execution, id: string): MetadataData[] {
  settle(execution, id);
  return spreadsheetOf(execution, id).metadata ?? [];
}

export const metadataServices = {
  'DeveloperMetadata.add': (execution, id: string, where: Place | RangeRef | null, wish: Wish) => {
    const place = where && 'rows' in where ? placeOfRange(execution, where) : (where ?? {});
    const made: MetadataData = { id: nextId(execution, id), ...wish, ...place };
    change(execution, id, (list) => list.push(made));
  },
  'DeveloperMetadata.list': (execution, id: string, where: Place | RangeRef | null) => {
    const place = where && 'rows' in where ? lineOf(execution, where) : (where ?? {});
    if (!place) return [];
    return listOf(execution, id).filter((each) => at(each, place));
  },
  'DeveloperMetadata.find': (execution, id: string, scope: Scope, { location, ...wanted }: Search) =>
    listOf(execution, id).filter(
      (each) =>
        isWithin(execution, each, scope) &&
        (location === undefined || kindOf(each) === location) &&
        Object.entries(wanted).every(([name, value]) => each[name as keyof Wish] === value),
    ),
  'DeveloperMetadata.get': (execution, id: string, metadata: number) => {
    const found = listOf(execution, id).find((each) => each.id === metadata);
    if (!found) throw new ServiceError('The developer metadata no longer exists.');
    return found;
  },
  'DeveloperMetadata.set': (execution, id: string, metadata: number, fields: Partial<Wish>) =>
    change(execution, id, (list) => {
      const found = list.find((each) => each.id === metadata);
      if (!found) throw new ServiceError('The developer metadata no longer exists.');
      Object.assign(found, fields);
    }),
  'DeveloperMetadata.move': (execution, id: string, metadata: number, where: Place | RangeRef) => {
    const place = 'rows' in where ? placeOfRange(execution, where) : where;
    change(execution, id, (list) => {
      const index = list.findIndex((each) => each.id === metadata);
      const found = list[index];
      if (!found) throw new ServiceError('The developer metadata no longer exists.');
      const { sheet, axis, line, ...kept } = found;
      list[index] = { ...kept, ...place };
    });
  },
  'DeveloperMetadata.remove': (execution, id: string, metadata: number) =>
    change(execution, id, (list) => {
      const index = list.findIndex((each) => each.id === metadata);
      if (index >= 0) list.splice(index, 1);
    }),
} satisfies Services;
