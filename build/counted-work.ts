// Works on a desk as people do and counts what each piece of work costs; work that recorded nothing is an error.

import type { ExecRequest, ExecutionRecord, Workspace } from '../packages/local-workspace/src/facade.ts';
import { TRANSITIONS } from '../src/domain/flow/transitions.ts';
import type { Action, Role, StepName } from '../src/domain/vocabulary.ts';
import { QUESTIONS, type Question } from '../src/words/google/questions.ts';
import { ACTION_WORDS, stepWords } from '../src/words/sheet/choices.ts';
import { HISTORY_COLUMNS, REGISTER_COLUMNS, type RegisterColumn, TEAM_COLUMNS } from '../src/words/sheet/columns.ts';
import { SETTING_WORDS } from '../src/words/sheet/settings.ts';
import { TABS } from '../src/words/sheet/tabs.ts';
import { numberAt } from './full-desk.ts';
import { sampleResponses } from './seed-samples.ts';

/** The people of workspace.json. */
export const PEOPLE: Readonly<Record<Role, string>> = {
  AGENCY_HEAD: 'kadis@diskominfo.example',
  DIVISION_HEAD: 'kabid@diskominfo.example',
  SECTION_HEAD: 'kasi@diskominfo.example',
  ROOM_ADMIN: 'admin.pontive@diskominfo.example',
};

export const OWNER = 'pontive.center@diskominfo.example';

const REGISTER = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];
const HISTORY = Object.keys(HISTORY_COLUMNS);
const TEAM = Object.keys(TEAM_COLUMNS);

/** How a step is counted. */
export interface HowCounted {
  /** Added to its name in the counts; absent: the step is not counted, it only leads to one that is. */
  readonly as?: string;
  readonly by?: Role;
  readonly text?: string;
}

type Cells = Readonly<Partial<Record<RegisterColumn, string>>>;

export class CountedWork {
  /** The cost of each piece of work, by its name. */
  readonly counted = new Map<string, ExecutionRecord>();
  readonly workspace: Workspace;
  private readonly form: string;
  private rows: number;
  private readonly recorded: string[] = [];

  constructor(workspace: Workspace, requests: number) {
    this.workspace = workspace;
    this.form = workspace.forms.list()[0]?.id ?? '';
    this.rows = requests;
  }

  /** A new applicant sends the form. @returns the place of the request, counted from 0 */
  submit(as: string, startDate: string, other: Partial<Record<Question, string>> = {}): number {
    const place = this.rows++;
    const own = {
      institution: `Sekolah baru ${place}`,
      phone: `0812-1${String(place).padStart(7, '0')}`,
      email: `baru${place}@sekolah.example`,
      letterNumber: `${place}/B/2026`,
      startDate,
      ...other,
    };
    this.note(as, this.workspace.forms.respond(this.form, answersWith(own)).executions, 'onFormSubmitted_', [
      place,
      'SUBMIT',
    ]);
    // Each further date stands in a row of its own.
    this.rows += (other.furtherDates ?? '').split('\n').filter((line) => line !== '').length;
    return place;
  }

  /** Somebody chooses a step in `Tindakan`: by default the first person who may take it. */
  step(place: number, action: Action, { as, by, text }: HowCounted = {}): void {
    const { roles, text: asked, applicantMessage } = TRANSITIONS[action];
    const role = by ?? (roles[0] as Role);
    const isAsked = asked === 'REQUIRED' || asked === 'UNLESS_CONFIRMED';
    const words = text ?? (isAsked ? 'permintaan pemohon' : '');
    if (words !== '') this.type(place, { text: words }, role);
    if (applicantMessage === 'REQUIRED') this.type(place, { applicantMessage: 'Ruangan diperlukan dinas.' }, role);
    const executions = this.type(place, { action: ACTION_WORDS[action] }, role);
    const name = as === undefined ? '' : as === '' ? action : `${action}, ${as}`;
    this.note(name, executions, 'onSheetEdited_', [place, action === 'APPROVE_SESSIONS' ? 'APPROVE' : action]);
    // The office's own request for that time stands below all others.
    if (action === 'DISPLACE') this.rows += 1;
  }

  /** A step that is refused: nothing is recorded. */
  refusedStep(as: string, place: number, action: Action): void {
    const executions = this.type(place, { action: ACTION_WORDS[action] }, TRANSITIONS[action].roles[0] as Role);
    this.note(as, executions, 'onSheetEdited_');
  }

  /** Somebody types into cells of a row, one after the other. @returns the executions that the last one started */
  type(place: number, cells: Cells, by: Role): readonly ExecutionRecord[] {
    const row = this.rowOf(place);
    const edits = Object.entries(cells).map(([column, value]) => {
      const edit = { range: `${letterOf(REGISTER.indexOf(column as RegisterColumn))}${row}`, value };
      return this.workspace.sheets.edit(TABS.REGISTER, edit, PEOPLE[by]).executions;
    });
    return edits[edits.length - 1] ?? [];
  }

  /** The night sorts the rows. */
  private rowOf(place: number): number {
    const { values } = this.workspace.sheets.read(TABS.REGISTER);
    return values.findIndex(([number]) => number === numberAt(place)) + 1;
  }

  /** The Kasi gives a request another time on its page. */
  move(as: string, place: number, startDate: string, endDate = startDate): void {
    const time = { startDate, endDate, startTime: '09.00', endTime: '10.30' };
    this.link(as, place, 'SECTION_HEAD', 'CHANGE_TIME', { ...time, whose: 'APPLICANT' });
  }

  /** Somebody types into a cell of a row, which is a correction. */
  correct(as: string, place: number, cells: Cells, by: Role): void {
    this.note(as, this.type(place, cells, by), 'onSheetEdited_', [place, 'CORRECT']);
  }

  /** Somebody types what does not count: the row shows again what is recorded. */
  shownAgain(as: string, place: number, cells: Cells): void {
    this.note(as, this.type(place, cells, 'SECTION_HEAD'), 'onSheetEdited_');
  }

  /** The owner sets as many receipts as may be: the forms of several days come in one hour here, and are no flood. */
  allowAllReceipts(): void {
    const settings = {
      receiptsPerHour: '1000',
      receiptsPerAddress: '100',
      mailReserve: '0',
      heldDaysOfStrangers: '1000',
    } as const;
    const names = this.workspace.sheets.read(TABS.SETTINGS).values.map(([name]) => name);
    for (const [key, value] of Object.entries(settings)) {
      const row = names.indexOf(SETTING_WORDS[key as keyof typeof settings].name) + 1;
      this.workspace.sheets.edit(TABS.SETTINGS, { range: `B${row}`, value }, OWNER);
    }
  }

  /** The office gives the Kepala Dinas an address in `Tim Pengelola`, where he stands first, or takes it away. */
  addressHead(has: boolean): void {
    const range = `${letterOf(TEAM.indexOf('email'))}2`;
    this.workspace.sheets.edit(TABS.TEAM, { range, value: has ? PEOPLE.AGENCY_HEAD : '' }, OWNER);
  }

  /** The applicant opens their page and sends its form. */
  answer(as: string, place: number, fields: Readonly<Record<string, string>>): void {
    this.page(as, place, null, fields);
    this.recorded.push(lineOf(place, 'ANSWER'));
  }

  /** An officer opens their page and takes a step there. */
  link(as: string, place: number, role: Role, step: Action, fields: Readonly<Record<string, string>> = {}): void {
    this.page(as, place, PEOPLE[role], { step, text: '', ...fields });
    this.recorded.push(lineOf(place, step));
  }

  /** Anybody opens a page of the web app. */
  visit(as: string, parameters: Readonly<Record<string, string>>): void {
    const asked = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, [value]]));
    this.note(as, this.workspace.exec({ method: 'GET', parameters: asked }).executions, 'doGet');
  }

  /** The clock advances and what is due runs; if a handler runs several times, the costliest run is counted. */
  wait(by: string, counted: Readonly<Record<string, string>> = {}): void {
    this.ran(this.workspace.clock.advance(by), counted);
  }

  /** The clock is set to a moment; each handler that is due runs once. */
  at(moment: string, counted: Readonly<Record<string, string>> = {}): void {
    this.ran(this.workspace.clock.set(moment), counted);
  }

  run(as: string, name: string): void {
    this.note(as, this.workspace.run(name, [{}]).executions, name);
  }

  /** @throws Error if the history lacks a step that was taken: the cost counted would be that of a refusal */
  verify(): void {
    const { sheets } = this.workspace;
    // What is over has moved into the history of its year.
    const tabs = sheets.list().filter(({ name }) => name.startsWith(TABS.HISTORY));
    const rows = tabs.flatMap(({ name }) => sheets.read(name).values);
    const [number, step] = [HISTORY.indexOf('number'), HISTORY.indexOf('step')];
    const found = rows.map((row) => `${row[number]} ${row[step]}`);
    for (const line of this.recorded) {
      const at = found.indexOf(line);
      if (at < 0) throw new Error(`${line} was not recorded: ${this.messageOf(line)}`);
      found.splice(at, 1);
    }
  }

  private page(as: string, place: number, officer: string | null, fields: Readonly<Record<string, string>>): void {
    const reader = officer === null ? {} : { as: officer };
    const link = linkTo(this.workspace, numberAt(place), officer);
    const looked = this.workspace.exec({ method: 'GET', parameters: parametersOf(link), ...reader });
    this.note(`${as}, looking`, looked.executions, 'doGet');
    const sent = this.workspace.exec({ ...formSent(looked.body, fields), ...reader });
    this.note(as, sent.executions, 'doPost');
  }

  private ran(executions: readonly ExecutionRecord[], counted: Readonly<Record<string, string>>): void {
    for (const { function: name, error } of executions) if (error) throw new Error(`${name}: ${error.stack}`);
    for (const [handler, as] of Object.entries(counted)) this.note(as, executions, handler);
  }

  private note(
    as: string,
    executions: readonly ExecutionRecord[],
    handler: string,
    recorded?: readonly [place: number, step: StepName],
  ): void {
    const [execution] = executions
      .filter(({ function: name }) => name === handler)
      .sort((one, other) => other.operations - one.operations);
    if (!execution) throw new Error(`${as}: ${handler} did not run`);
    if (execution.error) throw new Error(`${as}: ${execution.error.stack}`);
    if (this.counted.has(as)) throw new Error(`${as} is counted twice`);
    if (as !== '') this.counted.set(as, execution);
    if (recorded) this.recorded.push(lineOf(...recorded));
  }

  private messageOf(line: string): unknown {
    const rows = this.workspace.sheets.read(TABS.REGISTER).values;
    return rows.find(([number]) => line.startsWith(`${number} `))?.[REGISTER.indexOf('message')];
  }
}

/** The answers of a request without findings, but for some. */
export function answersWith(own: Partial<Record<Question, string>>): Record<string, string | readonly string[]> {
  const titled = Object.entries(own).map(([question, value]) => [QUESTIONS[question as Question].title, value]);
  return { ...sampleResponses()[0]?.answers, ...Object.fromEntries(titled) };
}

/** The link in the last mail to somebody about a request. @param officer `null`: the applicant */
export function linkTo({ mails }: Workspace, number: string, officer: string | null): string {
  const staff = Object.values(PEOPLE);
  const isForReader = (to: readonly string[]) =>
    officer ? to.includes(officer) : !to.some((each) => staff.includes(each));
  const own = mails.list().filter(({ subject, to }) => subject.includes(number) && isForReader(to));
  const { text } = mails.get(own[own.length - 1]?.id ?? '');
  return /https:\/\/script\.google\.com\/\S+/.exec(text)?.[0] ?? '';
}

export function parametersOf(link: string): Record<string, string[]> {
  return Object.fromEntries([...new URL(link).searchParams].map(([name, value]) => [name, [value]]));
}

/** What the form of a page sends: what stands in it hidden, and what is filled in. */
export function formSent(page: string, fields: Readonly<Record<string, string>>): ExecRequest {
  const hidden = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  const sent = [...hidden.map(([, name, value]) => [name, value]), ...Object.entries(fields)];
  return { method: 'POST', parameters: Object.fromEntries(sent.map(([name, value]) => [name ?? '', [value ?? '']])) };
}

function lineOf(place: number, step: StepName): string {
  return `${numberAt(place)} ${stepWords(step)}`;
}

function letterOf(index: number): string {
  const second = String.fromCharCode(65 + (index % 26));
  return index < 26 ? second : `${String.fromCharCode(64 + Math.floor(index / 26))}${second}`;
}
