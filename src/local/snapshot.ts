// Keeps the scripts as they were when the project was opened, one in a folder of its own, as a push keeps them at Google.
//
// gas-local reads everything in the folder it is given at each load; a project's own folder may hold node_modules, and may
// be built anew while an execution runs.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ProjectFile } from './project-files.ts';

/** A script with the folder that holds its copy and nothing else. */
export interface ProjectScript extends ProjectFile {
  readonly folder: string;
}

let home: string | undefined;
let count = 0;

/** One folder for all projects of this process, removed at its end. */
function homeFolder(): string {
  if (home === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'local-workspace-'));
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    home = made;
  }
  return home;
}

/** @returns the scripts, copied */
export function snapshotOf(scripts: readonly ProjectFile[]): ProjectScript[] {
  return scripts.map(({ name, path }) => {
    count += 1;
    const folder = join(homeFolder(), String(count));
    mkdirSync(folder);
    const copy = join(folder, basename(path));
    copyFileSync(path, copy);
    return { name, path: copy, folder };
  });
}
