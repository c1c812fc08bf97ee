// Reads an Apps Script project from its folder as clasp would push it, and says where it is broken.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Script } from 'node:vm';
import { type Node, parse } from 'acorn';
import type { ProjectInfo, WorkspaceSettings } from './facade.ts';
import { isZone } from './model/zone.ts';
import { ProjectError } from './refusals.ts';

interface ProjectScript {
  /** As the Apps Script editor shows it: relative to the root, without extension. */
  readonly name: string;
  readonly path: string;
}

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly webapp?: { readonly access?: string; readonly executeAs?: string };
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string; readonly serviceId: string }[];
  };
}

export interface Project {
  readonly info: ProjectInfo;
  readonly manifest: Manifest;
  readonly scripts: readonly ProjectScript[];
  /** Markup by name without extension. */
  readonly pages: ReadonlyMap<string, string>;
  readonly settings: WorkspaceSettings;
}

interface ClaspConfig {
  readonly rootDir?: string;
  readonly srcDir?: string;
  readonly filePushOrder?: readonly string[];
  readonly skipSubdirectories?: boolean;
}

/**
 * Loads a project.
 * @param folder folder with `.clasp.json`, or with the scripts themselves
 * @throws ProjectError for a missing folder, unreadable JSON, no scripts, two files of one name, or a syntax error
 */
export function loadProject(folder: string): Project {
  const base = resolve(folder);
  if (!existsSync(base)) throw new ProjectError(`There is no folder ${base}`);
  const clasp = readJson<ClaspConfig>(join(base, '.clasp.json')) ?? {};
  const root = resolve(base, clasp.rootDir ?? clasp.srcDir ?? '.');
  if (!existsSync(root)) throw new ProjectError(`There is no folder ${root}: build the project first`);
  const manifest = readJson<Manifest>(join(root, 'appsscript.json')) ?? {};
  if (manifest.timeZone !== undefined && !isZone(manifest.timeZone)) {
    throw new ProjectError(`Unknown time zone ${JSON.stringify(manifest.timeZone)}`, 'appsscript.json');
  }
  const files = inPushOrder(listFiles(root, clasp.skipSubdirectories === true), base, clasp.filePushOrder ?? []);
  const scripts = files.filter((path) => /\.(js|gs)$/.test(path)).map((path) => ({ name: nameOf(root, path), path }));
  if (scripts.length === 0) throw new ProjectError(`No .js or .gs file in ${root}`);
  refuseConflicts(scripts);
  const functions = scripts.flatMap((script) => topLevelFunctions(script.path, relative(base, script.path)));
  const pages = new Map<string, string>();
  for (const path of files) if (path.endsWith('.html')) pages.set(nameOf(root, path), readFileSync(path, 'utf8'));
  return {
    info: {
      folder: base,
      scripts: scripts.map((each) => relative(root, each.path)),
      pages: [...pages.keys()],
      functions,
      zone: manifest.timeZone ?? 'Etc/GMT',
      ...(manifest.oauthScopes ? { scopes: manifest.oauthScopes } : {}),
      ...(manifest.webapp
        ? {
            webapp: {
              access: manifest.webapp.access ?? 'MYSELF',
              executeAs: manifest.webapp.executeAs ?? 'USER_DEPLOYING',
            },
          }
        : {}),
    },
    manifest,
    scripts,
    pages,
    settings: readSettings(base, root),
  };
}

function readJson<T>(path: string): T | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')) as T;
  } catch (error) {
    throw new ProjectError((error as Error).message, path);
  }
}

function listFiles(root: string, flat: boolean): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    const path = join(root, entry.name);
    if (entry.isDirectory()) {
      if (!flat) found.push(...listFiles(path, flat));
    } else if (/\.(js|gs|html)$/.test(entry.name)) found.push(path);
  }
  return found;
}

/** clasp sends `filePushOrder` first (paths from the folder of .clasp.json), then the rest by path (facts 1.2, 9.3). */
function inPushOrder(files: readonly string[], base: string, order: readonly string[]): string[] {
  const first = order.map((each) => resolve(base, each)).filter((each) => files.includes(each));
  const rest = files.filter((each) => !first.includes(each)).sort((a, b) => a.localeCompare(b));
  return [...first, ...rest];
}

function nameOf(root: string, path: string): string {
  return relative(root, path)
    .split(sep)
    .join('/')
    .replace(/\.(js|gs|html)$/, '');
}

function refuseConflicts(scripts: readonly ProjectScript[]): void {
  const seen = new Set<string>();
  for (const { name, path } of scripts) {
    if (seen.has(name)) throw new ProjectError('Conflicting files found: two scripts of one name', path);
    seen.add(name);
  }
}

/** Names of the functions that Google's detector finds: declarations, and variables with a function in them (facts 1.2). */
function topLevelFunctions(path: string, shown: string): string[] {
  const code = readFileSync(path, 'utf8');
  try {
    new Script(code, { filename: path });
  } catch (error) {
    const line = /:(\d+)\n/.exec((error as Error).stack ?? '')?.[1];
    throw new ProjectError((error as Error).message, shown, line ? Number(line) : undefined);
  }
  return parse(code, { ecmaVersion: 'latest', sourceType: 'script' }).body.flatMap(functionNames);
}

function functionNames(node: Node): string[] {
  const statement = node as Node & {
    id?: { name: string };
    declarations?: { id: { name?: string }; init?: { type: string } | null }[];
  };
  if (node.type === 'FunctionDeclaration') return statement.id ? [statement.id.name] : [];
  if (node.type !== 'VariableDeclaration') return [];
  return (statement.declarations ?? []).flatMap(({ id, init }) =>
    id.name && init && /^(Arrow)?FunctionExpression$/.test(init.type) ? [id.name] : [],
  );
}

function readSettings(base: string, root: string): WorkspaceSettings {
  const given =
    readJson<Partial<WorkspaceSettings>>(join(base, 'workspace.json')) ??
    readJson<Partial<WorkspaceSettings>>(join(root, 'workspace.json'));
  const owner = given?.owner ?? 'owner@example.com';
  return {
    ...given,
    title: given?.title ?? 'Untitled',
    owner,
    locale: given?.locale ?? 'en_US',
    container: given?.container ?? 'spreadsheet',
    people: given?.people ?? [{ name: 'Owner', email: owner }],
    tour: given?.tour ?? [],
  };
}
