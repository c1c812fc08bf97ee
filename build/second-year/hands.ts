// The hands of everybody in the story of the second year, each as in the product: form, row, page, menu, clock.

import type { Email, ExecutionRecord, Workspace } from '../../packages/local-workspace/src/facade.ts';
import { TRANSITIONS } from '../../src/domain/flow/transitions.ts';
import { FIELDS } from '../../src/pages/web/fields.ts';
import { QUESTIONS } from '../../src/words/google/questions.ts';
import { ACTION_WORDS } from '../../src/words/sheet/choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../src/words/sheet/columns.ts';
import { TABS } from '../../src/words/sheet/tabs.ts';
import { type SampleResponse, submitAt } from '../seed-samples.ts';

export const OWNER = 'pontive.center@diskominfo.example';
export const HEAD = 'kadis@diskominfo.example';
export const KABID = 'kabid@diskominfo.example';
export const KASI = 'kasi@diskominfo.example';
export const ADMIN = 'admin.pontive@diskominfo.example';

type Action = keyof typeof ACTION_WORDS;

/** What stands beside a step in its row. */
export type Beside = Partial<Readonly<Record<RegisterColumn, string>>>;

/** Something that somebody does at a moment. */
export interface Act {
  /** ISO, with its zone. */
  readonly at: string;
  readonly does: (hands: Hands) => void;
}

export class Hands {
  readonly executions: ExecutionRecord[] = [];
  readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  happened({ executions }: { readonly executions: readonly ExecutionRecord[] }): void {
    this.executions.push(...executions);
  }

  /** Moves the clock there; what is due runs once. */
  until(at: string): void {
    this.executions.push(...this.workspace.clock.set(at));
  }

  /** Everybody does what they do, in the order of time. */
  play(acts: readonly Act[]): void {
    const inOrder = [...acts].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    for (const { at, does } of inOrder) {
      this.until(at);
      does(this);
    }
  }

  /** @returns the number that a form gets; of several dates the first */
  submit(at: string, answers: SampleResponse['answers']): string {
    const activity = String(answers[QUESTIONS.activity.title]);
    const before = this.numbersOf(activity);
    this.executions.push(...submitAt(this.workspace, at, answers));
    const number = this.numbersOf(activity).find((each) => !before.includes(each));
    if (number === undefined) throw new Error(`The form for ${activity} got no number`);
    return number;
  }

  /** The number of the request with an activity; of several the last. */
  numberOf(activity: string): string {
    const number = this.numbersOf(activity).pop();
    if (number === undefined) throw new Error(`Nobody asks for ${activity}`);
    return number;
  }

  private numbersOf(activity: string): string[] {
    const { values } = this.workspace.sheets.read(TABS.REGISTER, { display: true });
    const [titles = []] = values;
    const place = (column: RegisterColumn) => titles.indexOf(REGISTER_COLUMNS[column]);
    const rows = values.filter((cells) => cells[place('activity')] === activity);
    return rows.map((cells) => String(cells[place('number')]));
  }

  /** Somebody takes a step, in the row of a request or on its page, where no row has it. */
  choose(number: string, action: Action, person: Email, beside: Beside = {}): void {
    if (!TRANSITIONS[action].inRow) {
      this.answer(number, person, { [FIELDS.step]: action, [FIELDS.text]: beside.text ?? '' });
      return;
    }
    for (const [column, words] of Object.entries(beside)) {
      this.type(TABS.REGISTER, this.cellOf(number, column as RegisterColumn), [[words]], person);
    }
    const before = this.stepsOf(number, action);
    this.type(TABS.REGISTER, this.cellOf(number, 'action'), [[ACTION_WORDS[action]]], person);
    if (this.stepsOf(number, action) === before) {
      const { values } = this.workspace.sheets.read(TABS.REGISTER);
      const row = values.find((cells) => cells.includes(number)) ?? [];
      const said = row[values[0]?.indexOf(REGISTER_COLUMNS.message) ?? -1];
      throw new Error(`${number}: ${action} was not recorded: ${said}`);
    }
  }

  /** Somebody answers on the page that their last mail about a request leads to. */
  answer(number: string, reader: Email, fields: Readonly<Record<string, string>>): void {
    const link = this.linkTo(reader, (url, text) => text.includes(number) && url.searchParams.has(FIELDS.token));
    const seen = this.workspace.sheets.read(TABS.HISTORY).values.filter((cells) => cells.includes(number)).length;
    this.post(link, { [FIELDS.seen]: String(seen), ...fields });
  }

  /** The office sets a setting. */
  set(name: string, value: string): void {
    const { values } = this.workspace.sheets.read(TABS.SETTINGS);
    const row = values.findIndex(([cell]) => cell === name) + 1;
    if (row === 0) throw new Error(`There is no setting ${name}`);
    this.type(TABS.SETTINGS, `B${row}`, [[value]]);
  }

  /** Writes below what a tab holds. */
  copy(tab: string, rows: readonly (readonly string[])[], person: Email = OWNER): void {
    const { sheets } = this.workspace;
    const found = sheets.list().find(({ name }) => name === tab);
    if (!found) throw new Error(`There is no tab ${tab}`);
    const missing = found.lastRow + rows.length - found.rows;
    if (missing > 0) this.happened(sheets.insertRows(tab, { before: found.rows + 1, count: missing }, OWNER));
    this.type(tab, `A${found.lastRow + 1}`, rows, person);
  }

  type(tab: string, range: string, values: readonly (readonly string[])[], person: Email = OWNER): void {
    this.happened(this.workspace.sheets.edit(tab, { range, values }, person));
  }

  private cellOf(number: string, column: RegisterColumn): string {
    const { values } = this.workspace.sheets.read(TABS.REGISTER);
    const [titles = []] = values;
    const numbers = titles.indexOf(REGISTER_COLUMNS.number);
    const row = values.findIndex((cells) => cells[numbers] === number) + 1;
    const place = titles.indexOf(REGISTER_COLUMNS[column]);
    const letter = (index: number): string =>
      (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
    return `${letter(place)}${row}`;
  }

  private stepsOf(number: string, action: Action): number {
    const { values } = this.workspace.sheets.read(TABS.HISTORY);
    return values.filter((cells) => cells.includes(number) && cells.includes(ACTION_WORDS[action])).length;
  }

  private linkTo(reader: Email, isMeant: (url: URL, text: string) => boolean): URL {
    const { mails } = this.workspace;
    for (const { id } of [...mails.list({ reader })].reverse()) {
      const { text } = mails.get(id);
      for (const [found] of text.matchAll(/https:\/\/script\.google\.com\/\S+/g)) {
        const url = new URL(found);
        if (isMeant(url, text)) return url;
      }
    }
    throw new Error(`No mail to ${reader} has such a link`);
  }

  private post(link: URL, fields: Readonly<Record<string, string>>): void {
    const sent = { ...Object.fromEntries(link.searchParams), ...fields };
    const parameters = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, [value]]));
    this.happened(this.workspace.exec({ method: 'POST', parameters }));
  }
}
