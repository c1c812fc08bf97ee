// The story of a desk in its second year: tried in autumn 2025, kept in a book meanwhile, and in use since the samples came.

import type { Email, ExecutionRecord, Workspace } from '../packages/local-workspace/src/facade.ts';
import { MENU_WORDS } from '../src/words/google/menu.ts';
import { ACTION_WORDS } from '../src/words/sheet/choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../src/words/sheet/columns.ts';
import { IMPORT_STEP_WORDS, IMPORT_TABS } from '../src/words/sheet/import.ts';
import { TABS } from '../src/words/sheet/tabs.ts';
import {
  ANSWERS_ON_PAPER,
  BOOK,
  DAMAGES,
  EVENTS,
  type HeldEvent,
  HOLIDAYS_2025,
  TITLES,
} from './second-year-papers.ts';
import { answersOf, giveHeadAddress, INSTALLED_AT, SAMPLES_SEEN_AT, submitAt, submitSamples } from './seed-samples.ts';

export const FIRST_INSTALLED_AT = '2025-09-22T08:00:00+07:00';
/** Between the last sample and the moment at which people begin: the owner copies what was kept on paper. */
const COPIED_AT = '2026-12-01T16:36:00+07:00';

const OWNER = 'pontive.center@diskominfo.example';
const KABID = 'kabid@diskominfo.example';
const KASI = 'kasi@diskominfo.example';
const ADMIN = 'admin.pontive@diskominfo.example';

type Action = keyof typeof ACTION_WORDS;

/**
 * Tells the story in a new workspace, with the product alone.
 * @returns every execution that came of it, in order
 * @throws Error where the desk did not do what the story says
 */
export function tellSecondYear(workspace: Workspace): ExecutionRecord[] {
  const story = new Story(workspace);
  story.until(FIRST_INSTALLED_AT);
  story.happened(workspace.setup());
  story.copy(TABS.HOLIDAYS, HOLIDAYS_2025);
  for (const event of EVENTS) story.hold(event);
  story.rest('2025-12-01', INSTALLED_AT);
  story.executions.push(...submitSamples(workspace), ...giveHeadAddress(workspace));
  story.until(COPIED_AT);
  story.importBook();
  story.copy(TABS.DAMAGE, DAMAGES);
  story.copy(TABS.SURVEY, ANSWERS_ON_PAPER);
  story.until(SAMPLES_SEEN_AT);
  story.happened(workspace.menu(MENU_WORDS.report, OWNER));
  return story.executions;
}

class Story {
  readonly executions: ExecutionRecord[] = [];
  private readonly workspace: Workspace;
  private numbered = 0;

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

  /** A request from its form to the record of its event, each step so many minutes after the one before. */
  hold({ submittedAt, minutes, asked, attended }: HeldEvent): void {
    this.until(`${submittedAt.slice(0, 10)}T05:00:00+07:00`);
    this.executions.push(...submitAt(this.workspace, submittedAt, answersOf(asked)));
    this.numbered += 1;
    const number = `PC-2025-${String(this.numbered).padStart(4, '0')}`;
    const steps = [
      ['FORWARD', KABID, ''],
      ['APPROVE', KASI, 'Waktu disepakati lewat telepon, tanpa prasmanan'],
      ['SCHEDULE', ADMIN, ''],
    ] as const;
    let moment = Date.parse(submittedAt);
    steps.forEach(([action, person, text], index) => {
      moment += (minutes[index] ?? 0) * 60_000;
      this.until(new Date(moment).toISOString());
      this.choose(number, action, person, text);
    });
    this.until(beside(asked.startAt, -20));
    this.choose(number, 'MARK_READY', ADMIN, '');
    this.until(beside(asked.endAt, 10));
    this.choose(number, 'COMPLETE', ADMIN, `Hadir ${attended} orang`);
    this.until(beside(asked.endAt, 40));
  }

  /** Nights pass without a request, one a week: what is over leaves the desk for the archive. */
  rest(from: string, to: string): void {
    for (let day = Date.parse(`${from}T05:00:00+07:00`); day < Date.parse(to); day += 7 * 86_400_000) {
      this.until(new Date(day).toISOString());
    }
    this.until(to);
  }

  /** The register that was kept as a book comes in as the owner does it: pasted, checked, imported, tabs removed. */
  importBook(): void {
    this.happened(this.workspace.menu(MENU_WORDS.importOld, OWNER));
    this.type(IMPORT_TABS.OLD, 'B1', [TITLES, ...BOOK]);
    this.type(IMPORT_TABS.COLUMNS, 'A2', [[IMPORT_STEP_WORDS.CHECK]]);
    this.type(IMPORT_TABS.COLUMNS, 'A2', [[IMPORT_STEP_WORDS.RUN]]);
    const sweep = this.workspace.triggers().find((each) => each.function === 'everyTenMinutes_');
    if (!sweep) throw new Error('The install made no trigger');
    this.happened(this.workspace.fireTrigger(sweep.uid));
    const refused = this.workspace.sheets
      .read(IMPORT_TABS.OLD)
      .values.slice(1)
      .flatMap(([outcome], index) => (/^Masuk: /.test(String(outcome)) ? [] : [`${BOOK[index]?.[0]}: ${outcome}`]));
    if (refused.length > 0) throw new Error(`Not imported: ${refused.join('; ')}`);
    this.type(IMPORT_TABS.COLUMNS, 'A2', [[IMPORT_STEP_WORDS.REMOVE]]);
  }

  /** What stands on paper is copied below what a tab holds. */
  copy(tab: string, rows: readonly (readonly string[])[]): void {
    const { sheets } = this.workspace;
    const found = sheets.list().find(({ name }) => name === tab);
    if (!found) throw new Error(`There is no tab ${tab}`);
    const missing = found.lastRow + rows.length - found.rows;
    if (missing > 0) this.happened(sheets.insertRows(tab, { before: found.rows + 1, count: missing }, OWNER));
    this.type(tab, `A${found.lastRow + 1}`, rows);
  }

  private choose(number: string, action: Action, person: Email, text: string): void {
    const { values } = this.workspace.sheets.read(TABS.REGISTER);
    const row = values.findIndex((cells) => cells.includes(number)) + 1;
    const cellOf = (column: RegisterColumn) => {
      const index = values[0]?.indexOf(REGISTER_COLUMNS[column]) ?? -1;
      return `${String.fromCharCode(65 + index)}${row}`;
    };
    if (text !== '') this.type(TABS.REGISTER, cellOf('text'), [[text]], person);
    this.type(TABS.REGISTER, cellOf('action'), [[ACTION_WORDS[action]]], person);
    const recorded = this.workspace.sheets.read(TABS.HISTORY).values;
    if (!recorded.some((cells) => cells.includes(number) && cells.includes(ACTION_WORDS[action]))) {
      throw new Error(`${number}: ${action} was not recorded`);
    }
  }

  private type(tab: string, range: string, values: readonly (readonly string[])[], person: Email = OWNER): void {
    this.happened(this.workspace.sheets.edit(tab, { range, values }, person));
  }
}

function beside(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
