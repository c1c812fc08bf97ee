// Keeps the scripts as they were when the project was opened, as a push keeps them at Google, compiled once for all executions.
import { Script } from 'node:vm';
import type { ProjectFile } from '../../project/project-files.ts';
import { textOfFile } from '../../project/script-text.ts';

/** A script as it was pushed. */
export interface ProjectScript {
  /** As the Apps Script editor shows it, and as the frames of stacks name it (facts 1.1). */
  readonly name: string;
  readonly compiled: Script;
}

/** By content and name: workspaces over one project share what V8 has compiled. */
const kept = new Map<string, Map<string, ProjectScript>>();

/** @returns the scripts, which parse, compiled */
export function snapshotOf(scripts: readonly ProjectFile[]): ProjectScript[] {
  return scripts.map(({ name, path }) => {
    const code = textOfFile(path);
    const named = kept.get(code) ?? new Map<string, ProjectScript>();
    kept.set(code, named);
    const script = named.get(name) ?? { name, compiled: new Script(code, { filename: name }) };
    named.set(name, script);
    return script;
  });
}
