// Stacks of built scripts, led back to their sources by the map beside the script.
import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openWorkspace, type Workspace } from '../src/workspace.ts';
import { projectFolder } from './open-project.ts';

const SOURCE = `type Name = string;

function greet(name: Name): string {
  const shown: Name = name;
  throw new Error('no ' + shown);
}

function main(): void {
  greet('Ani');
}
Object.assign(globalThis, { main });`;

/** @returns a workspace over a script built from src/greet.ts, and one of the project's own that has no map */
async function built(): Promise<{ folder: string; workspace: () => Workspace }> {
  const folder = projectFolder({
    files: { 'Own.gs': 'function own() { other(); }\nfunction other() { throw new Error("own"); }' },
  });
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/greet.ts'), SOURCE);
  await build({
    entryPoints: [join(folder, 'src/greet.ts')],
    outfile: join(folder, 'Code.js'),
    bundle: true,
    sourcemap: 'external',
  });
  return { folder, workspace: () => openWorkspace({ project: folder }) };
}

function stackOf(workspace: Workspace, name: string): { stack: string; source: string | undefined } {
  const { stack = '' } = workspace.run(name).executions[0]?.error ?? {};
  return { stack, source: workspace.sourceStack(stack) };
}

test('each frame of a built script names the line of its source', async () => {
  const { workspace } = await built();
  const { stack, source } = stackOf(workspace(), 'main');
  expect(stack).toMatch(/^ {4}at greet \(Code:\d+:\d+\)\n/);
  expect(source).toBe('    at greet (src/greet.ts:5:9)\n    at main (src/greet.ts:9:3)');
});

test('a script without a map has no other stack', async () => {
  const { workspace } = await built();
  const { stack, source } = stackOf(workspace(), 'own');
  expect(stack).toBe('    at other (Own:2:26)\n    at own (Own:1:18)');
  expect(source).toBeUndefined();
});

test('a damaged map does not hide the stack', async () => {
  const { folder, workspace } = await built();
  writeFileSync(join(folder, 'Code.js.map'), '{"version":3');
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { stack, source } = stackOf(workspace(), 'main');
  expect(stack).toContain('at greet (Code:');
  expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('The source map of Code cannot be read'));
  expect(source).toBeUndefined();
});

test('a debugger is led to the map, so that breakpoints in the sources bind', async () => {
  const { folder, workspace } = await built();
  const session = new Session();
  session.connect();
  onTestFinished(() => session.disconnect());
  const parsed: string[] = [];
  session.on('Debugger.scriptParsed', ({ params }) => void parsed.push(`${params.url} ${params.sourceMapURL ?? ''}`));
  session.post('Debugger.enable');
  stackOf(workspace(), 'main');
  expect(parsed).toContain(`Code ${pathToFileURL(join(folder, 'Code.js.map'))}`);
});
