// The map names every folder of the sources, and nothing that is not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const home = join(import.meta.dirname, '..');
const map = readFileSync(join(home, 'docs/map.md'), 'utf8');
const named = [...map.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([\w/-]+)`/g)].map(([, name = '']) => name),
);

it('has a line for each folder', () => {
  const foldersIn = (path: string) =>
    readdirSync(join(home, 'src', path), { withFileTypes: true }).flatMap((each) =>
      each.isDirectory() ? [`${path}${each.name}/`] : [],
    );
  const folders = [...foldersIn('').filter((each) => each !== 'more/'), ...foldersIn('more/')];
  expect(named.filter((each) => each.endsWith('/')).sort()).toEqual(folders.sort());
});

it('names files that are there', () => {
  const files = named.filter((each) => !each.endsWith('/'));
  expect(files.filter((each) => !existsSync(join(home, 'src', `${each}.ts`)))).toEqual([]);
});
