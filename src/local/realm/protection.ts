// `Protection` of a range or a sheet.
import { Emulated } from './guard.ts';
import { call } from './host.ts';
import type { Range } from './range.ts';
import { User } from './user.ts';

interface ProtectionData {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly canEdit: boolean;
}

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
