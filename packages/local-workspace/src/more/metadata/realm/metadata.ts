// Developer metadata of a spreadsheet, a sheet, a whole row or a whole column (facts 3.5).
import { columnName } from '../../../model/sheets/a1.ts';
import { Emulated, type EnumValue, enumeration } from '../../../realm/core/guard.ts';
import { call, exception } from '../../../realm/core/host.ts';
import { at, type RangeRef } from '../../../realm/sheets/range-look.ts';
import {
  type AnyRange,
  type AnySheet,
  type AnySpreadsheet,
  newSheet,
  newSpreadsheet,
} from '../../../realm/sheets/sheet-classes.ts';

interface MetadataData {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: keyof typeof Visibility;
  readonly sheet?: number;
  readonly axis?: 'rows' | 'columns';
  readonly line?: number;
}

/** The whole spreadsheet, a sheet of it, or a range. */
export type MetadataPlace = { readonly sheet?: number } | RangeRef | null;

/** Where a search looks: everywhere, in one sheet, or within a range. */
interface MetadataScope {
  readonly sheet?: number;
  readonly range?: RangeRef;
}

export const Visibility = enumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
export const LocationType = enumeration('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);

class Location extends Emulated {
  private readonly spreadsheet: string;
  private readonly data: MetadataData;

  constructor(spreadsheet: string, data: MetadataData) {
    super('DeveloperMetadataLocation');
    this.spreadsheet = spreadsheet;
    this.data = data;
  }

  getLocationType(): EnumValue {
    const { sheet, axis } = this.data;
    if (sheet === undefined) return LocationType.SPREADSHEET;
    return axis === undefined ? LocationType.SHEET : axis === 'rows' ? LocationType.ROW : LocationType.COLUMN;
  }
  getSpreadsheet(): AnySpreadsheet | null {
    return this.data.sheet === undefined ? newSpreadsheet(this.spreadsheet) : null;
  }
  private sheet(): AnySheet | null {
    const { sheet } = this.data;
    return sheet === undefined ? null : newSheet({ spreadsheet: this.spreadsheet, sheet });
  }
  getSheet(): AnySheet | null {
    return this.data.axis === undefined ? this.sheet() : null;
  }
  private line(axis: 'rows' | 'columns'): AnyRange | null {
    const sheet = this.sheet();
    const { line } = this.data;
    if (!sheet || this.data.axis !== axis || line === undefined) return null;
    const name = axis === 'rows' ? line : columnName(line);
    return sheet.getRange(`${name}:${name}`);
  }
  getRow(): AnyRange | null {
    return this.line('rows');
  }
  getColumn(): AnyRange | null {
    return this.line('columns');
  }
}

export class DeveloperMetadata extends Emulated {
  private readonly spreadsheet: string;
  private readonly id: number;

  constructor(spreadsheet: string, id: number) {
    super('DeveloperMetadata');
    this.spreadsheet = spreadsheet;
    this.id = id;
  }

  private read(): MetadataData {
    return call('DeveloperMetadata.get', this.spreadsheet, this.id);
  }
  private write(fields: object): this {
    call('DeveloperMetadata.set', this.spreadsheet, this.id, fields);
    return this;
  }
  getId(): number {
    return this.id;
  }
  getKey(): string {
    return this.read().key;
  }
  setKey(key: string): this {
    return this.write({ key });
  }
  getValue(): string | null {
    return this.read().value;
  }
  setValue(value: string): this {
    return this.write({ value });
  }
  getVisibility(): EnumValue {
    return Visibility[this.read().visibility];
  }
  setVisibility(visibility: EnumValue): this {
    return this.write({ visibility: String(visibility) });
  }
  private move(place: MetadataPlace): this {
    call('DeveloperMetadata.move', this.spreadsheet, this.id, place);
    return this;
  }
  /** @throws Exception for anything but one whole column */
  moveToColumn(column: AnyRange): this {
    if (column.getNumColumns() !== 1) throw exception('The range must be a single column.');
    return this.move(column[at]);
  }
  /** @throws Exception for anything but one whole row */
  moveToRow(row: AnyRange): this {
    if (row.getNumRows() !== 1) throw exception('The range must be a single row.');
    return this.move(row[at]);
  }
  moveToSheet(sheet: AnySheet): this {
    return this.move({ sheet: sheet.getSheetId() });
  }
  moveToSpreadsheet(): this {
    return this.move({});
  }
  getLocation(): Location {
    return new Location(this.spreadsheet, this.read());
  }
  remove(): void {
    call('DeveloperMetadata.remove', this.spreadsheet, this.id);
  }
}

export class MetadataFinder extends Emulated {
  private readonly wanted: Record<string, unknown> = {};
  private touching = false;

  private readonly spreadsheet: string;
  private readonly scope: MetadataScope;

  constructor(spreadsheet: string, scope: MetadataScope) {
    super('DeveloperMetadataFinder');
    this.spreadsheet = spreadsheet;
    this.scope = scope;
  }

  private with(name: string, value: unknown): this {
    this.wanted[name] = value;
    return this;
  }
  /** @throws Exception for a search that is not within a range */
  onIntersectingLocations(): this {
    if (!this.scope.range) throw exception('Intersecting locations can only be searched within a range.');
    this.touching = true;
    return this;
  }
  withLocationType(type: EnumValue): this {
    return this.with('location', String(type));
  }
  withId(id: number): this {
    return this.with('id', id);
  }
  withKey(key: string): this {
    return this.with('key', key);
  }
  withValue(value: string): this {
    return this.with('value', value);
  }
  withVisibility(visibility: EnumValue): this {
    return this.with('visibility', String(visibility));
  }
  find(): DeveloperMetadata[] {
    const scope = { ...this.scope, touching: this.touching };
    return found(this.spreadsheet, call('DeveloperMetadata.find', this.spreadsheet, scope, this.wanted));
  }
}

function found(spreadsheet: string, list: readonly { readonly id: number }[]): DeveloperMetadata[] {
  return list.map(({ id }) => new DeveloperMetadata(spreadsheet, id));
}

/** Adds metadata: `(key)`, `(key, value)`, `(key, visibility)`, `(key, value, visibility)`. */
export function addMetadata(spreadsheet: string, place: MetadataPlace, args: readonly unknown[]): void {
  const [key, second, third] = args;
  const value = typeof second === 'string' ? second : null;
  const visibility = String(third ?? (value === null ? second : undefined) ?? 'DOCUMENT');
  call('DeveloperMetadata.add', spreadsheet, place, { key, value, visibility });
}

/** @returns the metadata of a place itself */
export function metadataOf(spreadsheet: string, place: MetadataPlace): DeveloperMetadata[] {
  return found(spreadsheet, call('DeveloperMetadata.list', spreadsheet, place));
}
