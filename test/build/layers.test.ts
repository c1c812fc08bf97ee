// Imports run one way: main → google → app → pages → words → domain; packages and judges stand apart.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/bundle.ts';
import { layerViolations } from '../../build/check-layers.ts';

function tree(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('the layers', () => {
  it('hold in this repository', () => expect(layerViolations(root)).toEqual([]));

  it.each([
    ['src/domain/a.ts', "import { b } from '../words/b.ts';", 'domain may not use words'],
    ['src/app/a.ts', "export { b } from '../google/b.ts';", 'app may not use google'],
    ['src/other/a.ts', "import { b } from '../domain/b.ts';", 'other is no layer'],
    ['src/google/a.ts', "import type { B } from '../../packages/one/src/b.ts';", 'the product knows no package'],
    ['packages/one/src/a.ts', "import { b } from '../../../src/domain/b.ts';", 'a package knows nothing but itself'],
    ['packages/one/test/a.ts', "import { b } from '../../../build/b.ts';", 'a package knows nothing but itself'],
    ['packages/local-workspace/src/model/a.ts', "import type { B } from '../engine/b.ts';", 'model may not use engine'],
    ['packages/local-workspace/src/project/a.ts', "import { b } from '../people/b.ts';", 'project may not use people'],
    ['packages/local-workspace/src/facade.ts', "export { b } from './workspace.ts';", 'facade may not use workspace'],
    [
      'packages/local-workspace/src/more/a/realm/a.ts',
      "import { b } from '../../../engine/b.ts';",
      'realm may not use engine',
    ],
    [
      'packages/local-workspace/src/services/a.ts',
      "import { b } from '../more/a/b.ts';",
      'more/a is entered by its door',
    ],
    [
      'packages/local-workspace/src/more/a/b.ts',
      "import { c } from '../c/realm/c.ts';",
      'more/c is entered by its door',
    ],
    ['packages/local-workspace/src/other/a.ts', "import { b } from '../model/b.ts';", 'other is no layer'],
    ['test/workspace/a.ts', "import type { B } from '../../src/words/b.ts';", 'what judges the bundle asks no source'],
    ['test/workspace/thorough/a.ts', "await import('../../../src/b.ts');", 'what judges the bundle asks no source'],
  ])('refuse %s with %s', (file, text, reason) => {
    expect(layerViolations(tree({ [file]: text }))).toEqual([expect.stringContaining(reason)]);
  });

  it('refuse a judge that asks the sources by a helper', () => {
    const asking = {
      'test/helper.ts': "import { b } from '../src/words/b.ts';",
      'test/workspace/a.ts': "import { c } from '../helper.ts';",
    };
    expect(layerViolations(tree(asking))).toEqual([expect.stringContaining('this helper asks the sources')]);
  });

  it.each([
    ['src/main.ts', "export { b } from './google/b.ts';"],
    ['src/google/sheets/a.ts', "import { b } from '../../domain/b.ts';"],
    ['src/words/a.ts', "import { b } from './b.ts';"],
    ['src/domain/a.ts', "import holidays from '../../data/holidays.json';"],
    ['packages/one/test/a.ts', "import { b } from '../src/b.ts';"],
    ['packages/local-workspace/src/engine/a.ts', "import { b } from '../project/b.ts';"],
    ['packages/local-workspace/src/project/a.ts', "import { b } from '../engine/b.ts';"],
    ['packages/local-workspace/src/services/a.ts', "import { b } from '../more/a/door.ts';"],
    ['packages/local-workspace/src/realm/a.ts', "import { b } from '../more/a/realm/door.ts';"],
    ['packages/local-workspace/src/workspace.ts', "import { b } from './model/b.ts';"],
    ['test/workspace/a.ts', "import { root } from '../../build/bundle.ts';"],
    ['test/words/a.ts', "import { b } from '../../src/words/b.ts';"],
  ])('allow %s with %s', (file, text) => {
    expect(layerViolations(tree({ [file]: text }))).toEqual([]);
  });
});
