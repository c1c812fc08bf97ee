// `Protection` of a range or a sheet.
import { Emulated, type EnumValue, enumeration } from './guard.ts';
import { call } from './host.ts';
import type { Range } from './range.ts';
import { at, type RangeRef } from './range-look.ts';
import { newRange } from './sheet-classes.ts';
import { User } from './user.ts';

type Area = Pick<RangeRef, 'row' | 'column' | 'rows' | 'columns'>;

interface ProtectionData {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly canEdit: boolean;
  readonly area: Area | null;
  readonly unprotected?: readonly Area[];
}

export const ProtectionType = enumeration('ProtectionType', ['RANGE', 'SHEET']);

export class Protection extends Emulated {
  constructor(
    private readonly sheet: { readonly spreadsheet: string; readonly sheet: number },
    private readonly id: number,
    private readonly range: Range | null,
  ) {
    super('Protection');
    this.sheet = { spreadsheet: sheet.spreadsheet, sheet: sheet.sheet };
  }

  private read(): ProtectionData {
    return call('Protection.get', this.sheet, this.id);
  }

  private write(fields: object): this {
    call('Protection.set', this.sheet, this.id, fields);
    return this;
  }

  setDescription(description: string): this {
    return this.write({ description });
  }
  getDescription(): string {
    return this.read().description;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.write({ warningOnly });
  }
  isWarningOnly(): boolean {
    return this.read().warningOnly;
  }
  getRange(): Range | null {
    return this.range;
  }
  setRange(range: Range): this {
    const { row, column, rows, columns } = range[at];
    return this.write({ area: { row, column, rows, columns } });
  }
  getProtectionType(): EnumValue {
    return this.read().area ? ProtectionType.RANGE : ProtectionType.SHEET;
  }
  /** What of a protected sheet everybody may edit. */
  setUnprotectedRanges(ranges: readonly Range[]): this {
    const areas = ranges.map(({ [at]: { row, column, rows, columns } }) => ({ row, column, rows, columns }));
    return this.write({ unprotected: areas });
  }
  getUnprotectedRanges(): Range[] {
    return (this.read().unprotected ?? []).map((area) => newRange({ ...this.sheet, ...area }));
  }
  setDomainEdit(allowed: boolean): this {
    call('Protection.setDomainEdit', this.sheet, this.id, allowed);
    return this;
  }
  removeEditor(person: string | User): this {
    return this.removeEditors([person]);
  }
  canEdit(): boolean {
    return this.read().canEdit;
  }
  getEditors(): User[] {
    return this.read().editors.map((each) => new User(each));
  }
  addEditor(email: string | User): this {
    return this.addEditors([String(email)]);
  }
  addEditors(emails: readonly string[]): this {
    return this.write({ editors: [...new Set([...this.read().editors, ...emails])] });
  }
  removeEditors(people: readonly (string | User)[]): this {
    const gone = people.map(String);
    return this.write({ editors: this.read().editors.filter((each) => !gone.includes(each)) });
  }
  remove(): void {
    call('Protection.remove', this.sheet, this.id);
  }
}
