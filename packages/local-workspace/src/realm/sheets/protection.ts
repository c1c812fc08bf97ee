// `Protection` of a range or a sheet.
import { type Area, areaOf } from '../../model/sheets/a1.ts';
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { call, exception } from '../core/host.ts';
import { User } from '../core/user.ts';
import { at } from './range-look.ts';
import { type AnyRange, newRange, newSpreadsheet } from './sheet-classes.ts';

interface ProtectionData {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly canEdit: boolean;
  readonly area: Area | null;
  readonly unprotected?: readonly Area[];
  readonly rangeName: string | null;
  readonly whole: Area;
}

export const ProtectionType = enumeration('ProtectionType', ['RANGE', 'SHEET']);

/** As much of a named range as a protection takes of it. */
interface NamedCells {
  getName(): string;
  getRange(): AnyRange;
}

export class Protection extends Emulated {
  private readonly sheet: { readonly spreadsheet: string; readonly sheet: number };
  private readonly id: number;

  constructor(sheet: { readonly spreadsheet: string; readonly sheet: number }, id: number) {
    super('Protection');
    this.sheet = sheet;
    this.id = id;
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
  /** Of a protected sheet the whole of it, open on all sides: such a range has no address (facts 15.1). */
  getRange(): AnyRange {
    const { area, whole } = this.read();
    return newRange({ ...this.sheet, ...(area ?? { ...whole, open: 'tblr' }) });
  }
  setRange(range: AnyRange): this {
    return this.cover(range, null);
  }
  /** Takes the name of a named range, and covers its cells. */
  setRangeName(name: string): this {
    const found = newSpreadsheet(this.sheet.spreadsheet).getRangeByName(name);
    if (!found) throw exception(`The named range "${name}" does not exist.`);
    return this.cover(found, name);
  }
  setNamedRange(named: NamedCells): this {
    return this.cover(named.getRange(), named.getName());
  }
  /** Null where it was not told of a name, also where its cells happen to have one. */
  getRangeName(): string | null {
    return this.read().rangeName;
  }
  private cover(range: AnyRange, rangeName: string | null): this {
    if (!this.covers(range)) throw exception('The range must be on the sheet of the protection.');
    return this.write({ area: areaOf(range[at]), rangeName });
  }
  private covers(range: AnyRange): boolean {
    const { spreadsheet, sheet } = range[at];
    return spreadsheet === this.sheet.spreadsheet && sheet === this.sheet.sheet;
  }
  getProtectionType(): EnumValue {
    return this.read().area ? ProtectionType.RANGE : ProtectionType.SHEET;
  }
  /** What of a protected sheet everybody may edit. */
  setUnprotectedRanges(ranges: readonly AnyRange[]): this {
    if (this.read().area) throw exception('Only a protected sheet has unprotected ranges.');
    const isElsewhere = ranges.some((each) => !this.covers(each));
    if (isElsewhere) throw exception('The range must be on the sheet of the protection.');
    return this.write({ unprotected: ranges.map((each) => areaOf(each[at])) });
  }
  getUnprotectedRanges(): AnyRange[] {
    return (this.read().unprotected ?? []).map((area) => newRange({ ...this.sheet, ...area }));
  }
  setDomainEdit(allowed: boolean): this {
    call('Protection.setDomainEdit', this.sheet, this.id, allowed);
    return this;
  }
  canDomainEdit(): boolean {
    return call('Protection.canDomainEdit', this.sheet, this.id);
  }
  removeEditor(person: string | User): this {
    return this.removeEditors([person]);
  }
  canEdit(): boolean {
    return this.read().canEdit;
  }
  getEditors(): User[] {
    return this.editors().map((each) => new User(each));
  }
  private editors(): string[] {
    return call('Protection.getEditors', this.sheet, this.id);
  }
  addEditor(email: string | User): this {
    return this.addEditors([String(email)]);
  }
  addEditors(emails: readonly string[]): this {
    return this.write({ editors: [...new Set([...this.editors(), ...emails])] });
  }
  removeEditors(people: readonly (string | User)[]): this {
    call('Protection.removeEditors', this.sheet, this.id, people.map(String));
    return this;
  }
  remove(): void {
    call('Protection.remove', this.sheet, this.id);
  }
}
