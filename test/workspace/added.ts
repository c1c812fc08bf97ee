// A desk of an office whose code has rows added to it, as somebody writes them who changes a table.
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'esbuild';
import { expect } from 'vitest';
import { bundle, root } from '../../build/bundle.ts';
import { openWorkspace } from '../../packages/local-workspace/src/workspace.ts';
import { errorsOf, TestDesk, temporaryFolder } from './desk.ts';

/** What is written, by file: behind which line, and what. */
export type Added = Readonly<Record<string, readonly (readonly [behind: string, text: string])[]>>;

/** Reads the sources with what is added; a place that is not there any more fails the build. */
function withAdded(added: Added): Plugin {
  return {
    name: 'added',
    setup({ onLoad }) {
      onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        for (const [behind, text] of added[path.slice(join(root, 'src/').length)] ?? []) {
          if (!contents.includes(behind)) throw new Error(`${path} has no “${behind}”`);
          contents = contents.replace(behind, () => behind + text);
        }
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** An installed desk of that office. */
export async function deskWith(added: Added): Promise<TestDesk> {
  const project = temporaryFolder();
  await bundle(project, [withAdded(added)]);
  cpSync(join(root, 'workspace.json'), join(project, 'workspace.json'));
  const desk = new TestDesk(openWorkspace({ project, now: '2026-11-24T08:12:05+07:00' }));
  expect(errorsOf(desk.workspace.setup().executions)).toEqual([]);
  return desk;
}

/** What the compiler says of a copy of the sources with what is added. */
export async function complaintsAbout(added: Added): Promise<string> {
  const copy = temporaryFolder();
  for (const part of ['src', 'data', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [file, places] of Object.entries(added)) {
    const path = join(copy, 'src', file);
    const grown = places.reduce(
      (text, [behind, row]) => text.replace(behind, () => behind + row),
      readFileSync(path, 'utf8'),
    );
    writeFileSync(path, grown);
  }
  const tsc = join(root, 'node_modules/.bin/tsc');
  const { stdout } = await promisify(execFile)(tsc, ['-p', 'tsconfig.json'], { cwd: copy }).catch((fault) => fault);
  return stdout;
}
