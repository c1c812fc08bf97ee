// `NamedRange` of a spreadsheet.
import { areaOf } from '../../model/sheets/a1.ts';
import { Emulated } from '../core/guard.ts';
import { call } from '../core/host.ts';
import { Range } from './range.ts';
import { at, type RangeRef } from './range-look.ts';

export class NamedRange extends Emulated {
  private readonly spreadsheet: string;
  private name: string;
  private range: Range;

  constructor(spreadsheet: string, name: string, range: Range) {
    super('NamedRange');
    this.spreadsheet = spreadsheet;
    this.name = name;
    this.range = range;
  }

  private write(name: string, range: Range): this {
    call('Spreadsheet.setNamedRange', this.spreadsheet, name, range[at].sheet, areaOf(range[at]));
    if (name.toLowerCase() !== this.name.toLowerCase()) {
      call('Spreadsheet.removeNamedRange', this.spreadsheet, this.name);
    }
    this.name = name;
    this.range = range;
    return this;
  }
  getName(): string {
    return this.name;
  }
  setName(name: string): this {
    return this.write(name, this.range);
  }
  getRange(): Range {
    return this.range;
  }
  setRange(range: Range): this {
    return this.write(this.name, range);
  }
  remove(): void {
    call('Spreadsheet.removeNamedRange', this.spreadsheet, this.name);
  }
}

/** @returns the named ranges of a spreadsheet, or of one sheet of it */
export function namedRanges(spreadsheet: string, sheet?: number): NamedRange[] {
  type Found = Omit<RangeRef, 'spreadsheet'> & { readonly name: string };
  return call<Found[]>('Spreadsheet.getNamedRanges', spreadsheet)
    .filter((each) => sheet === undefined || each.sheet === sheet)
    .map(({ name, ...ref }) => new NamedRange(spreadsheet, name, new Range({ spreadsheet, ...ref })));
}
