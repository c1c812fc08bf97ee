// Developer metadata of a spreadsheet, a sheet, a whole row or a whole column (facts 3.5).
import { Emulated, type EnumValue, enumeration } from './guard.ts';
import { call } from './host.ts';
import type { Range } from './range.ts';
import type { RangeRef } from './range-look.ts';
import type { Sheet } from './sheet.ts';
import { newSheet, newSpreadsheet } from './sheet-classes.ts';
import type { Spreadsheet } from './spreadsheet.ts';

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

export const Visibility = enumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
export const LocationType = enumeration('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);

class Location extends Emulated {
  constructor(
    private readonly spreadsheet: string,
    private readonly data: MetadataData,
  ) {
    super('DeveloperMetadataLocation');
  }

  getLocationType(): EnumValue {
    const { sheet, axis } = this.data;
    if (sheet === undefined) return LocationType.SPREADSHEET;
    return axis === undefined ? LocationType.SHEET : axis === 'rows' ? LocationType.ROW : LocationType.COLUMN;
  }
  getSpreadsheet(): Spreadsheet | null {
    return this.data.sheet === undefined ? newSpreadsheet(this.spreadsheet) : null;
  }
  private sheet(): Sheet | null {
    const { sheet } = this.data;
    return sheet === undefined ? null : newSheet({ spreadsheet: this.spreadsheet, sheet });
  }
  getSheet(): Sheet | null {
    return this.data.axis === undefined ? this.sheet() : null;
  }
  private line(axis: 'rows' | 'columns'): Range | null {
    const sheet = this.sheet();
    const { line } = this.data;
    if (!sheet || this.data.axis !== axis || line === undefined) return null;
    return axis === 'rows'
      ? sheet.getRange(line, 1, 1, sheet.getMaxColumns())
      : sheet.getRange(1, line, sheet.getMaxRows(), 1);
  }
  getRow(): Range | null {
    return this.line('rows');
  }
  getColumn(): Range | null {
    return this.line('columns');
  }
}

export class DeveloperMetadata extends Emulated {
  constructor(
    private readonly spreadsheet: string,
    private readonly id: number,
  ) {
    super('DeveloperMetadata');
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
  getLocation(): Location {
    return new Location(this.spreadsheet, this.read());
  }
  remove(): void {
    call('DeveloperMetadata.remove', this.spreadsheet, this.id);
  }
}

export class MetadataFinder extends Emulated {
  private readonly wanted: Record<string, unknown> = {};

  constructor(
    private readonly spreadsheet: string,
    private readonly within: { readonly sheet?: number } | null,
  ) {
    super('DeveloperMetadataFinder');
  }

  private with(name: string, value: unknown): this {
    this.wanted[name] = value;
    return this;
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
    return found(this.spreadsheet, call('DeveloperMetadata.find', this.spreadsheet, this.within, this.wanted));
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
