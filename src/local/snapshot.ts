// Keeps the scripts as they were when the project was opened, one in a folder of its own, as a push keeps them at Google.
//
// gas-local reads everything in the folder it is given at each load; a project's own folder may hold node_modules, and may
// be built anew while an execution runs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ProjectFile } from './project-files.ts';

/** A script with the folder that holds its copy and nothing else. */
export interface ProjectScript extends ProjectFile {
  readonly folder: string;
}

let home: string | undefined;

/** One folder for all projects of this process, removed at its end. */
function homeFolder(): string {
  if (home === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'local-workspace-'));
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    home = made;
  }
  return home;
}

/** Copies by file name and content: workspaces over one project share them, and V8 compiles them once. */
const copies = new Map<string, Pick<ProjectScript, 'path' | 'folder'>>();

/** @returns the scripts, copied */
export function snapshotOf(scripts: readonly ProjectFile[]): ProjectScript[] {
  return scripts.map(({ name, path }) => {
    const code = readFileSync(path, 'utf8');
    const key = `${basename(path)}\n${code}`;
    const copy = copies.get(key) ?? copied(basename(path), code);
    copies.set(key, copy);
    return { name, ...copy };
  });
}

function copied(file: string, code: string): Pick<ProjectScript, 'path' | 'folder'> {
  const folder = join(homeFolder(), String(copies.size + 1));
  mkdirSync(folder);
  const path = join(folder, file);
  writeFileSync(path, code);
  return { path, folder };
}
