// Looks at the workspace for a guided tour: what has happened, and where something stands; each sheet is read once a look.
import type { CalendarEventInfo, MailInfo, Workspace } from '../facade.ts';
import { columnName } from '../model/sheets/a1.ts';
import type { Condition, Event, OpenedMail, Row } from '../project/tour-format.ts';

type Cells = readonly unknown[];

export class Look {
  private readonly sheets = new Map<string, readonly Cells[]>();

  private readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  holds({ response, row, mail, event, run }: Condition): boolean {
    return (
      (!response || this.hasResponses(response)) &&
      (!row || this.rowsWith(row).length > 0) &&
      (!mail || this.hasMail(mail)) &&
      (!event || this.event(event) !== undefined) &&
      (!run || this.hasRun(run))
    );
  }

  /** @returns what a column shows, from the top; of the rows alone that show these cells */
  column(sheet: string, title: string, cells: Row['cells'] = {}): string[] {
    return this.rowsWith({ sheet, cells: { ...cells }, titles: [title] }).map(({ cellAt }) => cellAt(title));
  }

  /** @returns what columns show of the last row that fits, by title */
  lastRow(row: Row, titles: readonly string[], fits: (cellAt: (title: string) => string) => boolean = () => true) {
    const found = this.rowsWith({ ...row, titles }).findLast(({ cellAt }) => fits(cellAt));
    return found && Object.fromEntries(titles.map((title) => [title, found.cellAt(title)]));
  }

  /** @returns the address of a cell, `J16`, in the last row that shows these cells */
  address({ sheet, column, cells }: Row & { readonly column: string }): string | undefined {
    const found = this.rowsWith({ sheet, cells, titles: [column] }).at(-1);
    return found && `${columnName(found.columnOf(column))}${found.row}`;
  }

  /** @returns the days, `2026-12-08`, in a column */
  days(sheet: string, column: string): string[] {
    const [header = [], ...rows] = this.rowsOf(sheet, false);
    const place = header.indexOf(column);
    return rows.map((row) => String(row[place] ?? '').slice(0, 10));
  }

  mail({ to, subject = '' }: OpenedMail): MailInfo | undefined {
    return this.workspace.mails.list({ reader: to }).findLast((each) => each.subject.includes(subject));
  }

  /** @returns of several the one that begins last */
  event({ calendar, title }: Event): CalendarEventInfo | undefined {
    const { calendars } = this.workspace;
    return calendars
      .list()
      .filter(({ name }) => calendar === undefined || name === calendar)
      .flatMap(({ id }) => calendars.events(id).filter((event) => event.title.includes(title)))
      .sort((one, other) => Date.parse(one.start) - Date.parse(other.start))
      .at(-1);
  }

  /** The headers are the first row that has all of them: a table may stand below others. */
  private rowsWith({ sheet, cells, titles = [] }: Row & { readonly titles?: readonly string[] }) {
    const all = this.rowsOf(sheet, true);
    const named = [...titles, ...Object.keys(cells)];
    const top = all.findIndex((row) => named.every((title) => row.includes(title)));
    const header = all[top];
    if (!header) return [];
    const wanted = Object.entries(cells);
    return all.slice(top + 1).flatMap((row, index) => {
      const cellAt = (title: string) => String(row[header.indexOf(title)] ?? '');
      const fits = wanted.every(([title, text]) => (text === '' ? cellAt(title) === '' : cellAt(title).includes(text)));
      const columnOf = (title: string) => header.indexOf(title) + 1;
      return fits ? [{ row: top + index + 2, cellAt, columnOf }] : [];
    });
  }

  private rowsOf(name: string, display: boolean): readonly Cells[] {
    const key = `${display} ${name}`;
    const known = this.sheets.get(key);
    if (known) return known;
    const { sheets } = this.workspace;
    const exists = sheets.spreadsheets().length > 0 && sheets.list().some((each) => each.name === name);
    const rows = exists ? sheets.read(name, { display }).values : [];
    this.sheets.set(key, rows);
    return rows;
  }

  private hasResponses({ form, count }: NonNullable<Condition['response']>): boolean {
    const counted = this.workspace.forms.list().filter(({ title }) => form === undefined || title === form);
    return counted.reduce((sum, { received }) => sum + received, 0) >= count;
  }

  private hasMail({ to, subject = '', text }: NonNullable<Condition['mail']>): boolean {
    const { mails } = this.workspace;
    return mails
      .list(to === undefined ? {} : { reader: to })
      .some((each) => each.subject.includes(subject) && (text === undefined || mails.get(each.id).text.includes(text)));
  }

  private hasRun({ function: name }: NonNullable<Condition['run']>): boolean {
    return this.workspace.executions().some((each) => each.function === name && each.status === 'completed');
  }
}
