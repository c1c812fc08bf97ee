// Keeps the scripts as they were when the project was opened, as a push keeps them at Google, compiled once for all executions.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { ProjectFile } from '../../project/project-files.ts';
import { textOfFile } from '../../project/script-text.ts';

/** A script as it was pushed. */
export interface ProjectScript {
  /** As the Apps Script editor shows it, and as the frames of stacks name it (facts 1.1). */
  readonly name: string;
  readonly compiled: Script;
}

/** By content, and by name and map: workspaces over one project share what V8 has compiled. */
const kept = new Map<string, Map<string, ProjectScript>>();

/** @returns the scripts, which parse, compiled */
export function snapshotOf(scripts: readonly ProjectFile[]): ProjectScript[] {
  return scripts.map(({ name, path }) => {
    const code = textOfFile(path);
    const named = kept.get(code) ?? new Map<string, ProjectScript>();
    kept.set(code, named);
    const map = mapOf(path);
    const script = named.get(name + map) ?? { name, compiled: new Script(code + map, { filename: name }) };
    named.set(name + map, script);
    return script;
  });
}

/** @returns a comment that leads a debugger to the sources, where their map lies beside the script: breakpoints there bind */
function mapOf(path: string): string {
  const map = `${path}.map`;
  return existsSync(map) ? `\n//# sourceMappingURL=${pathToFileURL(map)}` : '';
}
