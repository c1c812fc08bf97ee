// One script project at Google: what was pushed, its versions and its deployments (facts 9.3, 13.4).
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import * as z from 'zod';
import { ProjectError } from '../engine/refusals.ts';
import type { Email, Workspace } from '../facade.ts';
import { ApiRefusal } from './refusal.ts';

/** A file of a script project, as the Apps Script API writes it: named without its ending. */
export const scriptFileSchema = z.object({
  name: z.string().regex(/^(?!.*(^|\/)\.\.(\/|$))[^\\]+$/),
  type: z.enum(['SERVER_JS', 'HTML', 'JSON']),
  source: z.string(),
});
export type ScriptFile = z.infer<typeof scriptFileSchema>;

export interface Version {
  readonly versionNumber: number;
  readonly description: string;
  readonly createTime: string;
}

/** What the code of a web app may be opened by, and as whom it runs. */
export interface WebAppAccess {
  readonly access: string;
  readonly executeAs: string;
}

export interface Deployment {
  readonly deploymentId: string;
  readonly description: string;
  /** Absent: the one that always runs what was pushed last. */
  readonly versionNumber?: number;
  readonly updateTime: string;
  readonly webApp?: WebAppAccess;
  /** The account that made it, and that it goes on acting as (facts 13.1). */
  readonly account: Email;
}

const endings = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' } as const;
const types: Readonly<Record<string, ScriptFile['type']>> = {
  '.js': 'SERVER_JS',
  '.gs': 'SERVER_JS',
  '.html': 'HTML',
  '.json': 'JSON',
};

/** What a new script holds at Google. */
export const firstFiles = (zone: string): readonly ScriptFile[] => [
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n\n}\n' },
  {
    name: 'appsscript',
    type: 'JSON',
    source: JSON.stringify(
      { timeZone: zone, dependencies: {}, exceptionLogging: 'STACKDRIVER', runtimeVersion: 'V8' },
      null,
      2,
    ),
  },
];

/** Writes the files of a project into a folder that holds nothing else. */
export function writeFiles(folder: string, files: readonly ScriptFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { name, type, source } of files) {
    const path = join(folder, name + endings[type]);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
}

/** @returns the files of a folder as a push would send them */
export function readFiles(folder: string): ScriptFile[] {
  return readdirSync(folder).flatMap((file) => {
    const ending = extname(file);
    const type = types[ending];
    if (!type || (type === 'JSON' && file !== 'appsscript.json')) return [];
    return [{ name: file.slice(0, -ending.length), type, source: readFileSync(join(folder, file), 'utf8') }];
  });
}

export class ScriptProject {
  readonly scriptId = `1${randomBytes(42).toString('base64url')}`.slice(0, 57);
  readonly createTime = new Date().toISOString();
  readonly versions: Version[] = [];
  private readonly made: Deployment[] = [];
  private updated = this.createTime;
  private readonly head: Deployment;

  readonly title: string;
  readonly owner: Email;
  readonly parentId: string;
  private readonly folder: string;
  readonly workspace: Workspace;
  private files: readonly ScriptFile[];

  /**
   * @param folder where what is pushed is kept
   * @param workspace runs it
   * @param files what it holds now
   */
  constructor(
    title: string,
    owner: Email,
    parentId: string,
    folder: string,
    workspace: Workspace,
    files: readonly ScriptFile[],
  ) {
    this.title = title;
    this.owner = owner;
    this.parentId = parentId;
    this.folder = folder;
    this.workspace = workspace;
    this.files = files;
    this.head = {
      deploymentId: `AKfycb${randomBytes(50).toString('base64url')}`.slice(0, 72),
      description: '',
      updateTime: this.createTime,
      account: owner,
    };
  }

  /** @returns the files of now, or of a version; @throws ApiRefusal 404 for a version that there is not */
  content(version?: number): readonly ScriptFile[] {
    return version === undefined ? this.files : readFiles(this.folderOf(this.version(version).versionNumber));
  }

  get updateTime(): string {
    return this.updated;
  }

  /**
   * Replaces the whole project, and runs it from then on (facts 9.3).
   * @throws ApiRefusal 400 in Google's words where a file does not parse; nothing is replaced then
   */
  push(files: readonly ScriptFile[]): void {
    if (!files.some(({ name, type }) => name === 'appsscript' && type === 'JSON')) {
      throw new ApiRefusal('invalid', 'Project contents must include a manifest file named appsscript.');
    }
    const folder = join(this.folder, `push-${randomUUID()}`);
    writeFiles(folder, files);
    try {
      this.workspace.push(folder);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error instanceof ProjectError ? new ApiRefusal('invalid', wordsOf(error)) : error;
    }
    this.files = files;
    this.updated = new Date().toISOString();
  }

  /** Keeps what was pushed last for good. */
  addVersion(description: string): Version {
    const version = { versionNumber: this.versions.length + 1, description, createTime: new Date().toISOString() };
    writeFiles(this.folderOf(version.versionNumber), this.files);
    this.versions.push(version);
    return version;
  }

  /** @throws ApiRefusal 404 */
  version(number: number): Version {
    const found = this.versions.find(({ versionNumber }) => versionNumber === number);
    if (!found) throw notFound();
    return found;
  }

  /** The one that runs what was pushed last stands first, as at Google. */
  deployments(): readonly Deployment[] {
    return [this.head, ...this.made];
  }

  /** @throws ApiRefusal 404 */
  deployment(id: string): Deployment {
    const found = this.deployments().find(({ deploymentId }) => deploymentId === id);
    if (!found) throw notFound();
    return found;
  }

  /**
   * Deploys a version, at the same address where a deployment is named.
   * @param access what it may be opened by, where that is not what its manifest says
   * @throws ApiRefusal 400 without a version, 404 for one that there is not
   */
  deploy(
    account: Email,
    wanted: { readonly versionNumber?: number | undefined; readonly description: string },
    { id, access }: { readonly id?: string; readonly access?: WebAppAccess } = {},
  ): Deployment {
    const { versionNumber, description } = wanted;
    if (!versionNumber) throw new ApiRefusal('invalid', 'New deployments must have a non-zero version number.');
    const before = id === undefined ? undefined : this.deployment(id);
    if (before === this.head) throw new ApiRefusal('invalid', 'Read-only deployments may not be modified.');
    const folder = this.folderOf(this.version(versionNumber).versionNumber);
    const webApp = access ?? webAppOf(this.content(versionNumber));
    const { deployments } = this.workspace;
    const draft = { ...webApp, code: folder };
    // An address is one script's alone, among all of Google.
    const { id: deploymentId } = before
      ? deployments.change(before.deploymentId, draft)
      : deployments.make(draft, account, randomInt(2 ** 47));
    const deployment: Deployment = {
      deploymentId,
      description,
      versionNumber,
      updateTime: new Date().toISOString(),
      ...(webApp && { webApp }),
      account: before?.account ?? account,
    };
    this.made.splice(before ? this.made.indexOf(before) : this.made.length, before ? 1 : 0, deployment);
    return deployment;
  }

  /** @throws ApiRefusal 404 */
  undeploy(id: string): void {
    const found = this.deployment(id);
    if (found === this.head) throw new ApiRefusal('invalid', 'Read-only deployments may not be deleted.');
    this.made.splice(this.made.indexOf(found), 1);
    this.workspace.deployments.archive(id);
  }

  private folderOf(version: number): string {
    return join(this.folder, `version-${version}`);
  }
}

export const notFound = () => new ApiRefusal('notFound', 'Requested entity was not found.');

/** @returns what the manifest among the files says of its web app */
function webAppOf(files: readonly ScriptFile[]): WebAppAccess | undefined {
  const manifest = JSON.parse(files.find(({ type }) => type === 'JSON')?.source ?? '{}') as {
    webapp?: Partial<WebAppAccess>;
  };
  const { webapp } = manifest;
  return webapp && { access: webapp.access ?? 'MYSELF', executeAs: webapp.executeAs ?? 'USER_DEPLOYING' };
}

/** clasp looks for the line and file of a syntax error in just this form. */
function wordsOf({ message, file = '', line }: ProjectError): string {
  const name = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const words = message.replace(/^[^:]*:(\d+: |\s)/, '');
  return line ? `Syntax error: ${words} line: ${line} file: ${name}` : words;
}
