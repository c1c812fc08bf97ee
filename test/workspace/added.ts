// A desk of an office whose code has rows added to it, as somebody writes them who changes a table.
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'esbuild';
import { bundle, root } from '../../build/bundle.ts';
import { openWorkspace } from '../../packages/local-workspace/src/workspace.ts';
import { install, type TestDesk, temporaryFolder } from './desk.ts';

/**
 * What is written, by file and place: `ACTIONS` is the beginning of a table, `FIELDS.equipment` behind a row of one,
 * `TRANSITIONS.MARK_READY+` the end of a row, and `needOf()` the beginning of a function.
 */
export type Added = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A source with what is added; a place that is not there any more throws. */
function grown(path: string, source: string, places: Readonly<Record<string, string>> = {}): string {
  return Object.entries(places).reduce((text, [place, added]) => {
    const at = placeIn(text, place);
    if (at === null) throw new Error(`${path} has no ${place}`);
    return `${text.slice(0, at)}${added}\n${text.slice(at)}`;
  }, source);
}

function placeIn(text: string, place: string): number | null {
  const [, table = '', row, isInside] = /^(\w+)(?:\.(\w+)(\+?))?(?:\(\))?$/.exec(place) ?? [];
  const opening = place.endsWith('()')
    ? `export function ${table}\\b[^]*?\\)[^\\n]*\\{\\n`
    : `const ${table}\\b[^\\n]*[{[]\\n`;
  const found = new RegExp(opening).exec(text);
  if (!found) return null;
  const begins = found.index + found[0].length;
  if (row === undefined) return begins;
  const at = text.indexOf(`\n  ${row}: `, begins - 1);
  if (at < 0) return null;
  const ends = at + 1 + (/^ {2}.*(?:\n {3,}.*)*\n(?: {2}[\])}].*\n)?/.exec(text.slice(at + 1))?.[0].length ?? 0);
  return isInside ? text.lastIndexOf('\n', ends - 2) + 1 : ends;
}

/** Builds that program. */
async function built(added: Added): Promise<string> {
  const withAdded: Plugin = {
    name: 'added',
    setup({ onLoad }) {
      onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
        const contents = grown(path, readFileSync(path, 'utf8'), added[path.slice(join(root, 'src/').length)]);
        return { contents, loader: 'ts' };
      });
    },
  };
  const project = temporaryFolder();
  await bundle(project, [withAdded]);
  cpSync(join(root, 'workspace.json'), join(project, 'workspace.json'));
  return project;
}

/** An installed desk of that office. @param data where another desk was kept before it */
export async function deskWith(added: Added, data?: string, now = '2026-11-24T08:12:05+07:00'): Promise<TestDesk> {
  const project = await built(added);
  return install(openWorkspace({ project, now, ...(data && { data }) }));
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
    writeFileSync(path, grown(path, readFileSync(path, 'utf8'), places));
  }
  const tsc = join(root, 'node_modules/.bin/tsc');
  const { stdout } = await promisify(execFile)(tsc, ['-p', 'tsconfig.json'], { cwd: copy }).catch((fault) => fault);
  return stdout;
}
