// What this machine keeps of Google beside a workspace: files in Drive, and the scripts bound to them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Email, Workspace, WorkspaceSettings } from '../facade.ts';
import { openWorkspace } from '../workspace.ts';
import { type GoogleAccount, GoogleAccounts, grants } from './accounts.ts';
import { LoginCodes } from './login-codes.ts';
import { ApiRefusal } from './refusal.ts';
import { firstFiles, notFound, type ScriptFile, ScriptProject, writeFiles } from './script-project.ts';

/** What Drive's export gives at most (facts 13.4). */
const LARGEST_EXPORT = 10 * 1024 * 1024;

/** A spreadsheet in Drive, with the workspace that holds it. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly owner: Email;
  readonly createdTime: string;
  trashed: boolean;
  /** Whether a tool has changed it since it was made. */
  isWritten?: boolean;
  /** Whether the client of the login made it: `drive.file` covers no other, as one that was copied by hand (facts 14.4). */
  madeByClient: boolean;
  readonly workspace: Workspace;
  /** What the tool that made it noted on it. */
  readonly appProperties: Readonly<Record<string, string>>;
  /** Scripts bound to it, in the order of their making; the workspace runs the one that was pushed last. */
  readonly scripts: ScriptProject[];
}

export interface GoogleOptions {
  /** Where scripts and their versions are kept. */
  readonly folder: string;
  /** What a new workspace is opened with, beside its title and owner. */
  readonly settings?: Partial<WorkspaceSettings>;
  /** What the API gives a new deployment (clasp#1115): what its manifest says, or access for its owner alone. */
  readonly newDeployments?: 'manifest' | 'MYSELF';
  /** In bytes; absent: as at Google. */
  readonly largestExport?: number;
  /** Instant at which the clock of each new workspace stands; absent: the real time. */
  readonly now?: string;
}

export class Google {
  readonly accounts = new GoogleAccounts();
  /** Logins from their beginning, as `clasp login` has them. */
  readonly logins = new LoginCodes();
  readonly newDeployments: 'manifest' | 'MYSELF';
  readonly largestExport: number;
  /** Whether Drive has no room for another file. */
  isFull = false;
  /** Which new spreadsheets, as nobody has opened them yet, take a script (clasp#1017). */
  unopened: 'takes a script' | 'once it was written' | 'takes none' = 'takes a script';
  private readonly files = new Map<string, DriveFile & { shown: readonly ScriptFile[] }>();
  private count = 0;

  private readonly options: GoogleOptions;

  constructor(options: GoogleOptions) {
    this.options = options;
    this.newDeployments = options.newDeployments ?? 'MYSELF';
    this.largestExport = options.largestExport ?? LARGEST_EXPORT;
  }

  /** Makes an empty spreadsheet, which a workspace of its own holds. */
  createSpreadsheet(name: string, owner: Email, appProperties: Readonly<Record<string, string>> = {}): DriveFile {
    this.count += 1;
    const folder = join(this.options.folder, `document-${this.count}`);
    const code = join(folder, 'code');
    const files = firstFiles('America/New_York');
    mkdirSync(folder, { recursive: true });
    writeFiles(code, files);
    const settings = { ...this.options.settings, title: name, owner, container: 'spreadsheet' };
    writeFileSync(join(folder, 'workspace.json'), JSON.stringify(settings));
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ rootDir: 'code' }));
    const { now } = this.options;
    const workspace = openWorkspace({
      project: folder,
      seed: `document ${this.count} `,
      account: this.accounts.of(owner).kind,
      ...(now !== undefined && { now }),
    });
    // Nobody has deployed anything yet.
    for (const { id } of workspace.deployments.list()) workspace.deployments.archive(id);
    return this.adopt(workspace, files, { appProperties, madeByClient: true });
  }

  /**
   * Copies a spreadsheet with the scripts bound to it: without their properties, triggers and deployments, and without the
   * form that it is linked to (facts 13.4). What a tool noted on the first stands on the copy, too, unless it notes otherwise.
   */
  copySpreadsheet(
    first: DriveFile,
    account: GoogleAccount,
    name: string,
    appProperties: Readonly<Record<string, string>> = {},
  ): DriveFile {
    const copy = this.createSpreadsheet(name, account.email, { ...first.appProperties, ...appProperties });
    const [own, firsts] = [copy, first].map(({ workspace }) => JSON.parse(workspace.copy()) as Record<string, unknown>);
    const content = firsts?.[`spreadsheet ${first.id}`] as { readonly sheets: readonly Record<string, unknown>[] };
    const sheets = content.sheets.map(({ formId, responseColumns, ...sheet }) => sheet);
    const spreadsheet = {
      ...content,
      sheets,
      id: copy.id,
      title: name,
      owner: account.email,
      editors: [],
      viewers: [],
    };
    copy.workspace.restore(JSON.stringify({ ...own, [`spreadsheet ${copy.id}`]: spreadsheet }));
    for (const script of first.scripts) this.createScript(script.title, copy.id, account).push(script.content());
    return copy;
  }

  /** Takes a workspace that is there already as a spreadsheet in Drive, which nobody made with the tools. */
  adopt(
    workspace: Workspace,
    files: readonly ScriptFile[],
    about: Partial<Pick<DriveFile, 'appProperties' | 'madeByClient'>> = {},
  ): DriveFile {
    const container = workspace.container();
    if (container === null) throw new Error('A standalone script has no spreadsheet in Drive');
    const { title: name, owner } = workspace.settings;
    const createdTime = new Date().toISOString();
    const usual = { appProperties: {}, madeByClient: false };
    const own = { id: container, name, owner, createdTime, trashed: false, workspace, scripts: [], shown: files };
    const file = { ...usual, ...about, ...own };
    this.files.set(container, file);
    return file;
  }

  /**
   * Makes a script in a spreadsheet.
   * @throws ApiRefusal 404 for a file that there is not, 403 for somebody else's, 501 for one without a document
   */
  createScript(title: string, parentId: string | undefined, account: GoogleAccount): ScriptProject {
    if (parentId === undefined) throw new ApiRefusal('notEmulated', 'Scripts without a document are not emulated');
    const file = this.files.get(parentId);
    if (!file || file.trashed) throw notFound();
    if (file.owner !== account.email) throw noPermission();
    const takes = this.unopened === 'takes a script' || (this.unopened === 'once it was written' && file.isWritten);
    if (!takes) throw new ApiRefusal('invalid', 'Request contains an invalid argument.');
    const folder = join(this.options.folder, `script-${parentId}-${file.scripts.length + 1}`);
    const script = new ScriptProject(title, account.email, parentId, folder, file.workspace, file.shown);
    file.scripts.push(script);
    return script;
  }

  /** @throws ApiRefusal 404 for a script that there is not, 403 for somebody else's */
  script(scriptId: string, account: GoogleAccount): ScriptProject {
    const there = [...this.files.values()].filter(({ trashed }) => !trashed).flatMap(({ scripts }) => scripts);
    const found = there.find((each) => each.scriptId === scriptId);
    if (!found) throw notFound();
    if (found.owner !== account.email) throw noPermission();
    return found;
  }

  /**
   * @param scopes any one of which lets an account have the file
   * @throws ApiRefusal 404, as for a file that a login does not reach
   */
  file(id: string, account: GoogleAccount, scopes: readonly string[]): DriveFile {
    const found = this.files.get(id);
    // By `drive.file` a login reaches what its own client made, and no other file (facts 14.4).
    const reaching = scopes.filter((each) => each !== 'drive.file' || found?.madeByClient);
    if (!found || found.owner !== account.email || !grants(account, reaching)) {
      throw new ApiRefusal('notFound', `File not found: ${id}.`);
    }
    return found;
  }

  list(account: GoogleAccount): readonly DriveFile[] {
    return [...this.files.values()].filter(({ owner }) => owner === account.email);
  }

  /** @returns the workspace in which a deployment runs */
  deployed(deploymentId: string): Workspace | undefined {
    const has = ({ scripts }: DriveFile) =>
      scripts.some((script) => script.deployments().some((each) => each.deploymentId === deploymentId));
    return [...this.files.values()].find(has)?.workspace;
  }
}

const noPermission = () => new ApiRefusal('forbidden', 'The caller does not have permission');
