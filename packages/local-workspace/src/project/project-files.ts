// Finds the files of a project as `clasp push` would: its folder, what is ignored, the order, conflicts (facts 1.2, 9.3).
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, resolve, sep, win32 } from 'node:path';
import micromatch from 'micromatch';
import { ProjectError } from '../engine/refusals.ts';
import { readProjectJson } from './project-json.ts';

export interface ProjectFile {
  /** As the Apps Script editor shows it: relative to the root, without extension. */
  readonly name: string;
  readonly path: string;
}

export interface ProjectFiles {
  /** Folder that was named: where `.clasp.json` and `workspace.json` lie. */
  readonly base: string;
  /** Folder of the scripts. */
  readonly root: string;
  readonly scripts: readonly ProjectFile[];
  readonly pages: readonly ProjectFile[];
}

interface ClaspConfig {
  readonly rootDir?: string;
  readonly srcDir?: string;
  readonly filePushOrder?: readonly string[];
  readonly skipSubdirectories?: boolean;
  readonly scriptExtensions?: string | readonly string[];
  readonly htmlExtensions?: string | readonly string[];
}

/** @throws ProjectError for a missing folder, unreadable JSON, no scripts, or two scripts of one name */
export function findProjectFiles(folder: string): ProjectFiles {
  const base = resolve(folder);
  if (!statSync(base, { throwIfNoEntry: false })?.isDirectory()) throw new ProjectError(`There is no folder ${base}`);
  const clasp = readProjectJson<ClaspConfig>(join(base, '.clasp.json'), base) ?? {};
  const root = resolve(base, clasp.rootDir ?? clasp.srcDir ?? '.');
  if (!existsSync(root)) {
    const { rootDir = '' } = clasp;
    if (![posix, win32].some((each) => each.isAbsolute(rootDir)))
      throw new ProjectError(`There is no folder ${root}: build the project first`);
    throw new ProjectError(
      `There is no folder ${rootDir}, which rootDir of .clasp.json names: write it relative, as "dist"`,
    );
  }
  const scriptEnds = extensions(clasp.scriptExtensions, ['js', 'gs']);
  const pageEnds = extensions(clasp.htmlExtensions, ['html']);
  const isIgnored = ignoredBeside(base);
  const all = listFiles(root, clasp.skipSubdirectories === true).filter((path) => !isIgnored(within(root, path)));
  const files = inPushOrder(all, base, clasp.filePushOrder ?? []);
  const named = (ends: readonly string[]) =>
    files.filter((path) => ends.some((end) => path.toLowerCase().endsWith(end))).map((path) => described(root, path));
  const scripts = named(scriptEnds);
  if (scripts.length === 0) {
    const typescript = files.some((path) => /\.tsx?$/i.test(path)) ? ': compile the .ts files first' : '';
    throw new ProjectError(`No .js or .gs file in ${root}${typescript}`);
  }
  refuseConflicts(scripts, base);
  return { base, root, scripts, pages: named(pageEnds) };
}

function extensions(given: string | readonly string[] | undefined, usual: readonly string[]): string[] {
  return [given ?? usual].flat().map((each) => (each.startsWith('.') ? each : `.${each}`).toLowerCase());
}

/**
 * What clasp leaves out, asked of clasp's own matcher in its own way.
 * `.claspignore` lies beside `.clasp.json`; one inside rootDir counts for nothing (facts 9.3).
 * @returns whether its patterns leave out a file, named relative to rootDir
 */
function ignoredBeside(base: string): (file: string) => boolean {
  const path = join(base, '.claspignore');
  if (!existsSync(path)) return () => false;
  const patterns = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  return (file) => patterns.length > 0 && micromatch.not([file], patterns, { dot: true }).length === 0;
}

/** What was installed for the tools around a project, and hidden folders, are never part of it. */
function listFiles(root: string, flat: boolean): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    const path = join(root, entry.name);
    if (entry.isFile()) found.push(path);
    else if (entry.isDirectory() && !flat) found.push(...listFiles(path, flat));
  }
  return found;
}

/** clasp sends `filePushOrder` first (paths from the folder of .clasp.json), then the rest by path. */
function inPushOrder(files: readonly string[], base: string, order: readonly string[]): string[] {
  const first = order.map((each) => resolve(base, each)).filter((each) => files.includes(each));
  const rest = files.filter((each) => !first.includes(each)).sort((a, b) => a.localeCompare(b));
  return [...first, ...rest];
}

function within(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function described(root: string, path: string): ProjectFile {
  return { name: within(root, path).replace(/\.[^./]+$/, ''), path };
}

function refuseConflicts(scripts: readonly ProjectFile[], base: string): void {
  const seen = new Map<string, string>();
  for (const { name, path } of scripts) {
    const other = seen.get(name);
    const shown = within(base, path);
    if (other) throw new ProjectError(`Conflicting files found: ${other} and ${shown} are both ${name}`, shown);
    seen.set(name, shown);
  }
}
