// What somebody does to a sheet with their hands: they look for a row, and type, fill down or paste; who did what is noted.
import type { Workspace } from '../../../packages/local-workspace/src/workspace.ts';
import { columnName, PEOPLE, type Person, REGISTER } from '../desk.ts';
import { type Deed, type Deeds, numbersIn } from './deeds.ts';

export interface Found {
  readonly place: number;
  readonly cells: Record<string, string>;
}

export class Hands {
  readonly workspace: Workspace;
  protected readonly deeds: Deeds | undefined;

  /** @param deeds is told who did what, where somebody asks for it */
  constructor(workspace: Workspace, deeds?: Deeds) {
    this.workspace = workspace;
    this.deeds = deeds;
  }

  /** The rows of a tab that hold anything, by their headers, as shown. */
  rows(tab: string): Record<string, string>[] {
    const [header = [], ...rows] = this.workspace.sheets.read(tab, { display: true }).values;
    return rows
      .map((row) => Object.fromEntries(header.map((title, index) => [String(title), String(row[index] ?? '')])))
      .filter((row) => Object.entries(row).some(([title, value]) => title !== '' && value !== ''));
  }

  /** The id of the room's calendar. */
  calendar(): string {
    return this.workspace.calendars.list().find(({ name }) => name === 'Ruang Pontive Center')?.id ?? '';
  }

  protected pick(which: number): Found | null {
    const [header = [], ...rows] = this.workspace.sheets.read(REGISTER, { display: true }).values;
    const found = rows.flatMap((row, index) => {
      const cells = Object.fromEntries(header.map((title, at) => [String(title), String(row[at] ?? '')]));
      return cells['No.'] === '' ? [] : [{ place: index + 2, cells }];
    });
    return found[which % Math.max(1, found.length)] ?? null;
  }

  /** Who takes away what they have only typed wants it away. */
  protected isRecorded({ cells }: Pick<Found, 'cells'>): boolean {
    return this.rows('Riwayat').some(({ Data }) => Data?.includes(`"institution":"${cells.Instansi}"`));
  }

  protected placeOf(header: string, value: string): number | null {
    const [headers = [], ...rows] = this.workspace.sheets.read(REGISTER, { display: true }).values;
    const index = rows.findIndex((row) => row[headers.indexOf(header)] === value);
    return index < 0 ? null : index + 2;
  }

  protected put(place: number, header: string, value: unknown, person: Person): void {
    this.edit(place, header, [[value]], person);
  }

  /**
   * Somebody types, fills down or pastes.
   * @param header the column of the first cell; `null`: whole rows from the first column on
   */
  protected edit(
    place: number,
    header: string | null,
    values: readonly (readonly unknown[])[],
    person: Person,
    isLost = false,
  ): void {
    const { values: now } = this.workspace.sheets.read(REGISTER);
    const [headers = []] = now;
    const first = header === null ? 0 : headers.indexOf(header);
    const rows = values.map((_, index) => now[place - 1 + index] ?? []);
    this.did({
      type: 'CELLS',
      by: isLost ? '' : PEOPLE[person],
      numbers: rows.flatMap((row) => numbersIn(headers, row)),
      headers: values.length > 1 ? [] : headers.slice(first, first + (values[0]?.length ?? 0)).map(String),
      step: header === 'Tindakan' ? String(values[0]?.[0] ?? '') : '',
    });
    const range = `${columnName(first)}${place}`;
    const value = values[0]?.[0];
    const isOne = values.length === 1 && values[0]?.length === 1;
    this.workspace.sheets.edit(REGISTER, isOne ? { range, value } : { range, values }, PEOPLE[person]);
  }

  /** Notes what somebody did before the desk can answer it. */
  protected did(deed: Deed): void {
    this.deeds?.note(deed);
  }
}
