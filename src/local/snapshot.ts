// Keeps the scripts as they were when the project was opened, as a push keeps them at Google, compiled once for all executions.
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type { ProjectFile } from './project-files.ts';

/** A script as it was pushed. */
export interface ProjectScript {
  /** As the Apps Script editor shows it, and as the frames of stacks name it (facts 1.1). */
  readonly name: string;
  readonly compiled: Script;
}

/** By name and content: workspaces over one project share what V8 has compiled. */
const kept = new Map<string, ProjectScript>();

/** @returns the scripts, which parse, compiled */
export function snapshotOf(scripts: readonly ProjectFile[]): ProjectScript[] {
  return scripts.map(({ name, path }) => {
    const code = readFileSync(path, 'utf8');
    const key = `${name}\n${code}`;
    const script = kept.get(key) ?? { name, compiled: new Script(code, { filename: name }) };
    kept.set(key, script);
    return script;
  });
}
