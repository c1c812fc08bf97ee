// The real bundle in a local workspace, worked through the HTTP API as applicants, staff and the clock would.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../build/bundle.ts';
import { INSTALLED_AT, SAMPLES_SEEN_AT, sampleResponses } from '../../build/seed-samples.ts';
import { SourceFrames } from '../../packages/local-workspace/src/engine/execution/source-frames.ts';
import type {
  AccountKind,
  CalendarEventInfo,
  ExecutionRecord,
  Fault,
  FaultEffect,
  Mail,
  MailInfo,
  SheetContent,
  UiResult,
  WorkspaceOptions,
} from '../../packages/local-workspace/src/facade.ts';
import { createApp } from '../../packages/local-workspace/src/server/app.ts';
import { openWorkspace, type Workspace } from '../../packages/local-workspace/src/workspace.ts';
import { linked } from '../../packages/local-workspace/test/kept-folder.ts';
import { HANDS } from './hands.ts';
import { STEPS, wordsHeader } from './tabs.ts';

/** The people of workspace.json. */
export const PEOPLE = {
  owner: 'pontive.center@diskominfo.example',
  head: 'kadis@diskominfo.example',
  kabid: 'kabid@diskominfo.example',
  kasi: 'kasi@diskominfo.example',
  admin: 'admin.pontive@diskominfo.example',
} as const;
export type Person = keyof typeof PEOPLE;

export const REGISTER = 'Permohonan';
/** The numbers of the first requests of 2026. */
export const FIRST = 'PC-2026-0001';
export const SECOND = 'PC-2026-0002';
const ROOM_CALENDAR = 'Ruang Pontive Center';

export type Row = Readonly<Record<string, string | number | boolean>>;

/** What is recorded of a request, as far as tests look at it. */
export interface Kept {
  readonly revision: number;
  readonly findingCodes: readonly string[];
}

/** A request that raises no finding, to be varied. */
export const PLAIN_ANSWERS = sampleResponses()[0]?.answers ?? {};

export const APPLICANT = String(PLAIN_ANSWERS.Email);
/** The end of their telephone number. */
export const DIGITS = String(PLAIN_ANSWERS['Nomor WhatsApp']).replace(/\D/g, '').slice(-4);

/** What another school asks for, for the same day and hours. */
export const OTHER_ANSWERS = {
  ...PLAIN_ANSWERS,
  'Nama Instansi': 'Sekolah Lain',
  'Nomor WhatsApp': '0813-0000-1002',
  Email: 'lain@sekolah.example',
  'Nomor Surat': '2/S',
};

/** The form of any other institution, with contact and letter of its own. @param day YYYY-MM-DD */
export function formOf(institution: string, day = '2026-12-08') {
  const digits = [...institution].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 90_000_000, 0);
  return {
    ...PLAIN_ANSWERS,
    'Nama Instansi': institution,
    'Nomor WhatsApp': `0813${10_000_000 + digits}`,
    Email: `${institution.toLowerCase().replace(/\W/g, '')}@pemohon.example`,
    'Nomor Surat': `1/${institution}`,
    'Tanggal Mulai': day,
  };
}

/** A page of the web app. */
export interface Page {
  readonly html: string;
  /** What its reader sees, in one line. */
  readonly text: string;
}

export class TestDesk {
  readonly workspace: Workspace;
  private readonly app: ReturnType<typeof createApp>;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
    this.app = createApp(workspace);
  }

  async get<Answer>(path: string): Promise<Answer> {
    const response = await this.app.request(path);
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  /** Somebody does something by the API. @returns what ran because of it */
  private async act(path: string, body: unknown): Promise<ExecutionRecord[]> {
    return (await this.post<{ executions: ExecutionRecord[] }>(path, body)).executions;
  }

  async post<Answer>(path: string, body: unknown): Promise<Answer> {
    const response = await this.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  /** Opens an address of the web app, or sends a form there; as a person, or as whoever has the link. */
  async visit(url: string, form: Readonly<Record<string, string>> | null = null, as = ''): Promise<Page> {
    const path = url.replace(/^.*?\/exec/, as === '' ? '/exec' : `/as/${encodeURIComponent(as)}/exec`);
    const response = await this.app.request(path, form ? { method: 'POST', body: new URLSearchParams(form) } : {});
    const html = asSaid(await response.text());
    if (!response.ok) throw new Error(`${path}: ${response.status} ${html}`);
    return { html, text: textOf(html) };
  }

  /** Moves the clock there; what is due runs. */
  at(iso: string): Promise<ExecutionRecord[]> {
    return this.act('/api/clock', { set: iso });
  }

  /** The id of the trigger that calls a function. */
  triggerOf(name: string): string {
    return this.workspace.triggers().find((each) => each.function === name)?.uid ?? '';
  }

  async submit(answers: Readonly<Record<string, unknown>>): Promise<ExecutionRecord[]> {
    const [form] = await this.get<{ id: string }[]>('/api/forms');
    return this.act(`/api/forms/${form?.id}/responses`, { answers });
  }

  sheet(name: string, display = false): Promise<SheetContent> {
    return this.get<SheetContent>(`/api/sheets/${encodeURIComponent(name)}${display ? '?display=1' : ''}`);
  }

  /** The rows of a tab by their headers; as shown, unless the plain values are asked for. */
  async rows(name: string = REGISTER, { display = true } = {}): Promise<Row[]> {
    const [header = [], ...rows] = (await this.sheet(name, display)).values;
    // What a row of requests keeps for the desk is no part of what it shows.
    const isKept = (title: unknown) => title === 'Data' && (name === REGISTER || name.startsWith('Arsip'));
    return rows.map((row) =>
      Object.fromEntries(
        header.flatMap((title, index) => (isKept(title) ? [] : ([[String(title), row[index] ?? '']] as const))),
      ),
    );
  }

  /** The row of a request, on the desk or in an archive. */
  async row(number: string, options = {}): Promise<Row> {
    for (const tab of [REGISTER, ...(await this.archives('Arsip'))]) {
      const found = (await this.rows(tab, options)).find((row) => row['No.'] === number);
      if (found) return found;
    }
    throw new Error(`${number} is not in ${REGISTER}, nor in an archive`);
  }

  /** What the row of a request keeps of it. */
  async kept(number: string): Promise<Kept> {
    for (const tab of [REGISTER, ...(await this.archives('Arsip'))]) {
      const [header = [], ...rows] = (await this.sheet(tab)).values;
      const row = rows.find((each) => each[header.indexOf('No.')] === number);
      if (row) return (JSON.parse(String(row[header.indexOf('Data')])) as { readonly after: Kept }).after;
    }
    throw new Error(`${number} is not in ${REGISTER}, nor in an archive`);
  }

  /** The codes of what the desk found about a request at its last examination. */
  async codes(number: string): Promise<string> {
    return (await this.kept(number)).findingCodes.join(', ');
  }

  /** The recorded steps, those of the archives first. */
  async steps(): Promise<Row[]> {
    const tabs = [...(await this.archives('Riwayat')), 'Riwayat'];
    return (await Promise.all(tabs.map((tab) => this.rows(tab)))).flat();
  }

  private async archives(kind: 'Arsip' | 'Riwayat'): Promise<string[]> {
    const sheets = await this.get<{ name: string }[]>('/api/sheets');
    return sheets.map(({ name }) => name).filter((name) => new RegExp(`^${kind} \\d{4}$`).test(name));
  }

  /** Somebody types into one cell of a request's row. */
  async type(number: string, header: string, value: unknown, person: Person): Promise<ExecutionRecord[]> {
    return this.edit(REGISTER, await this.cell(number, header), value, person);
  }

  edit(tab: string, range: string, value: unknown, person: Person): Promise<ExecutionRecord[]> {
    return this.act(`/api/sheets/${encodeURIComponent(tab)}/edits`, { range, value, as: PEOPLE[person] });
  }

  /** The owner lets as many forms be answered by mail as may be, where a test sends a day's forms at once. */
  async allowAllReceipts(): Promise<void> {
    for (const [name, most] of [
      ['Tanda terima per alamat sehari (paling banyak)', '100'],
      ['Tanda terima per jam (paling banyak)', '1000'],
      ['Email yang disimpan untuk langkah petugas (sehari)', '0'],
    ] as const) {
      await this.set(name, most);
    }
  }

  /** The owner adds rows at the end of a tab, as before a paste of more than the tab has blank. */
  addRows(tab: string, count: number): void {
    const { sheets } = this.workspace;
    const rows = sheets.list().find(({ name }) => name === tab)?.rows ?? 0;
    sheets.insertRows(tab, { before: rows + 1, count }, PEOPLE.owner);
  }

  /** Somebody pastes a block at a cell. */
  paste(tab: string, range: string, values: unknown[][], person: Person): Promise<ExecutionRecord[]> {
    return this.act(`/api/sheets/${encodeURIComponent(tab)}/edits`, { range, values, as: PEOPLE[person] });
  }

  /** Somebody chooses a step in `Tindakan`, with their words beside it. */
  async choose(number: string, action: string, person: Person, text = ''): Promise<ExecutionRecord> {
    if (text !== '') await this.type(number, wordsHeader(action), text, person);
    const executions = await this.type(number, 'Tindakan', action, person);
    const [step] = executions.filter((each) => each.function === 'onSheetEdited_');
    if (!step) throw new Error('No edit trigger ran');
    return step;
  }

  /** Kabid, Kasi and Admin bring a request into the agenda. @param agreed what the Kasi writes down */
  async intoAgenda(number: string, agreed = 'setuju'): Promise<ExecutionRecord[]> {
    const steps = [
      await this.choose(number, STEPS.FORWARD, 'kabid'),
      await this.choose(number, STEPS.APPROVE, 'kasi', agreed),
      await this.choose(number, STEPS.SCHEDULE, 'admin'),
    ];
    const { Status, Pesan } = await this.row(number);
    if (Status !== 'Masuk Agenda') throw new Error(`${number} is ${Status}. ${Pesan}`);
    return steps;
  }

  /** The owner sets a value in `Pengaturan`. @returns what then stands beside it */
  async set(name: string, value: string): Promise<unknown> {
    const place = (await this.rows('Pengaturan')).findIndex(({ Nama }) => Nama === name);
    if (place < 0) throw new Error(`There is no setting ${name}`);
    const [failed] = errorsOf(await this.edit('Pengaturan', `B${place + 2}`, value, 'owner'));
    if (failed !== undefined) throw new Error(failed);
    return (await this.rows('Pengaturan'))[place]?.Pesan;
  }

  /** The owner gives somebody's place in the team to another address. @returns how that is taken back */
  async outOfTeam(person: Person): Promise<() => Promise<unknown>> {
    const place = (await this.rows('Tim Pengelola')).findIndex(({ Email }) => Email === PEOPLE[person]) + 2;
    await this.edit('Tim Pengelola', `C${place}`, 'pengganti@diskominfo.example', 'owner');
    return () => this.edit('Tim Pengelola', `C${place}`, PEOPLE[person], 'owner');
  }

  /** What is wrong with the desk, as the head of a tab says it; blank where nothing is. */
  async note(tab = REGISTER): Promise<string> {
    return (await this.sheet(tab)).notes.A1 ?? '';
  }

  /** The owner has the desk repaired. @returns what is said then */
  repair(): string {
    const { value, executions } = this.workspace.run('install', [], PEOPLE.owner);
    const [failed] = errorsOf(executions);
    if (failed !== undefined) throw new Error(failed);
    return String(value);
  }

  /** At a call of what runs next Google ends it or answers with an error, or somebody does something meanwhile. */
  disturb(at: Fault['at'], effect: FaultEffect | (() => unknown), times = 1): void {
    const met = typeof effect === 'function' ? { meanwhile: () => void effect() } : effect;
    this.workspace.faults.plan({ at, effect: met, times });
  }

  /** The last execution of a function. */
  lastRun(name: string): ExecutionRecord {
    const found = this.workspace.executions().findLast((each) => each.function === name);
    if (!found) throw new Error(`${name} has not run`);
    return found;
  }

  /** What went wrong on this desk so far. */
  failures(): string[] {
    return errorsOf(this.workspace.executions());
  }

  /** The A1 address of a request's cell. */
  async cell(number: string, header: string): Promise<string> {
    const [headers = [], ...rows] = (await this.sheet(REGISTER, true)).values;
    const row = rows.findIndex((each) => each[headers.indexOf('No.')] === number);
    if (row < 0) throw new Error(`There is no row of ${number}`);
    return this.address(header, row + 2);
  }

  /** The A1 address of a cell under a header, wherever its column stands. */
  async address(header: string, row: number, tab = REGISTER): Promise<string> {
    const column = ((await this.sheet(tab, true)).values[0] ?? []).indexOf(header);
    if (column < 0) throw new Error(`${tab} has no column ${header}`);
    return `${columnName(column)}${row}`;
  }

  /** Mails in the order in which they were sent; of one request where its number, or another part of the subject, is given. */
  async mails(number = ''): Promise<Mail[]> {
    const mails = (await this.get<MailInfo[]>('/api/mails')).filter(({ subject }) => subject.includes(number));
    return mails.sort(bySending).map(({ id }) => this.workspace.mails.get(id));
  }

  /** What stands in the calendar of the room. */
  async events(from: string, to: string): Promise<CalendarEventInfo[]> {
    return this.get(`${await this.eventsPath()}?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`);
  }

  async addEvent(title: string, start: string, end: string): Promise<void> {
    await this.post(await this.eventsPath(), { title, start, end, as: PEOPLE.owner });
  }

  private async eventsPath(): Promise<string> {
    const calendars = await this.get<{ id: string; name: string }[]>('/api/calendars');
    const id = calendars.find(({ name }) => name === ROOM_CALENDAR)?.id ?? '';
    return `/api/calendars/${encodeURIComponent(id)}/events`;
  }
}

/**
 * An installed desk at a moment, with the team of workspace.json and no requests.
 * @param account a Workspace domain names those who edit, an ordinary account names nobody
 */
export function installedDesk(now = INSTALLED_AT, account: AccountKind = 'workspace'): TestDesk {
  return openInstalled({ project: root, now, account });
}

/** A desk on which one request came in at twelve past eight; it came in once, and each test opens what was kept. */
export async function oneRequest(project = root): Promise<TestDesk> {
  const options = { project, now: '2026-11-24T08:12:05+07:00', account: 'workspace' } as const;
  let kept = askedDesks.get(project);
  if (kept === undefined) {
    kept = temporaryFolder();
    const desk = openInstalled(options, kept);
    await desk.submit(PLAIN_ANSWERS);
    desk.workspace.save();
    askedDesks.set(project, kept);
  }
  return reopened(options, kept);
}

/** Folders of the desks with one request, by the project. */
const askedDesks = new Map<string, string>();

/** Folders of kept desks by the project, the moment of their install and the kind of account. */
const installedDesks = new Map<string, string>();

/**
 * Installs a desk once, then opens it as it was kept.
 * @param own where this desk is kept
 */
function openInstalled(options: WorkspaceOptions, own = temporaryFolder()): TestDesk {
  const key = JSON.stringify(options);
  let kept = installedDesks.get(key);
  if (kept === undefined) {
    kept = temporaryFolder();
    install(openWorkspace({ ...options, data: kept })).workspace.save();
    installedDesks.set(key, kept);
  }
  return reopened(options, kept, own);
}

/** A desk as it was kept. @param own where it is kept from then on */
function reopened(options: WorkspaceOptions, kept: string, own = temporaryFolder()): TestDesk {
  // The harsher side, though the milder is likely (facts 17.1); public-pages.test.ts takes both.
  const readings = { activeSpreadsheetInWebApp: 'none' } as const;
  return new TestDesk(openWorkspace({ ...options, readings, data: linked(kept, own) }));
}

/** A folder that is there until the tests end. */
export function temporaryFolder(): string {
  return mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'pontive-'));
}

/** An installed desk. @throws what went wrong in its install */
export function install(workspace: Workspace): TestDesk {
  const failed = workspace.setup().executions.find((each) => each.error);
  if (failed) throw new Error(`${failed.function}: ${failed.error?.message}\n${failed.error?.stack}`);
  return new TestDesk(workspace);
}

/**
 * An installed desk in whose project a person may also do what the local pages cannot: delete a tab or a question, insert a
 * column, take the checks off the form: `workspace.run('deleteTab', [name], as)`.
 */
export function desperateDesk(now = INSTALLED_AT, data?: string): TestDesk {
  return openInstalled({ project: handyProject(), now }, data);
}

let handy: string | undefined;

/** The project with the hands that the local pages do not have; made once. */
export function handyProject(): string {
  if (handy !== undefined) return handy;
  const project = temporaryFolder();
  cpSync(join(root, 'dist'), project, { recursive: true });
  cpSync(join(root, 'workspace.json'), join(project, 'workspace.json'));
  writeFileSync(join(project, 'Hands.js'), HANDS);
  handy = project;
  return project;
}

/** The desk with all fourteen samples submitted in order, and the clock after them. */
export async function sampleDesk(): Promise<TestDesk> {
  const desk = installedDesk();
  for (const { at, answers } of sampleResponses()) {
    await desk.at(at);
    await desk.submit(answers);
  }
  await desk.at(SAMPLES_SEEN_AT);
  return desk;
}

/** What went wrong in executions and where in the sources, for an assertion that nothing did. */
export function errorsOf(executions: readonly ExecutionRecord[]): string[] {
  return executions.flatMap(({ function: name, error }) =>
    error ? [`${name}: ${error.message}\n${sources().of(error.stack) ?? error.stack}`] : [],
  );
}

/** What was said and asked in windows, in order; nothing may have failed. */
export function said({ dialogs, executions }: UiResult): string[] {
  const [failed] = errorsOf(executions);
  if (failed !== undefined) throw new Error(failed);
  return dialogs.filter(({ kind }) => kind !== 'toast').map(({ content }) => content);
}

let frames: SourceFrames | undefined;

function sources(): SourceFrames {
  frames ??= new SourceFrames(root, [{ name: 'bundle', path: join(root, 'dist/bundle.js') }]);
  return frames;
}

function bySending(one: MailInfo, other: MailInfo): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : Number(one.id) - Number(other.id) || 0;
}

/** The letters of a column, from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Without what keeps numbers and hours in one line: it is no part of what a page or mail says. */
export function asSaid(html: string): string {
  return html.replace(/<span style="white-space:nowrap">([^<]*)<\/span>/g, '$1');
}

/** What a reader of a page sees, in one line. */
export function textOf(html: string): string {
  return asSaid(html)
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
