// The table of who reads what names every tab and every column of Permohonan: whoever adds one says who needs it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/bundle.ts';
import { REGISTER_COLUMNS, STEP_COLUMNS } from '../../src/words/sheet/columns.ts';
import { TABS } from '../../src/words/sheet/tabs.ts';

const page = readFileSync(join(root, 'docs/domain/11-who-reads-what.md'), 'utf8');
const [, tabs = '', columns = ''] = page.split(/^## /m);

describe('who reads what', () => {
  it('is told of each tab, and of no other', () => {
    const cells = [...tabs.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell);
    const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    expect(named.sort()).toEqual(Object.values(TABS).sort());
  });

  it('is told of each column of Permohonan once', () => {
    const named = [...columns.matchAll(/^\| ([^|]+) \|/gm)]
      .flatMap(([, cell = '']) => cell.replace(/^(?:folded|hidden): /, '').split(', '))
      .filter((name) => !['columns', '---'].includes(name));
    const steps = new Set<string>(STEP_COLUMNS.map((column) => REGISTER_COLUMNS[column]));
    const headers = Object.values(REGISTER_COLUMNS).filter((header) => !steps.has(header));
    expect(named.sort()).toEqual([...headers, 'Langkah 1–8'].sort());
  });
});
