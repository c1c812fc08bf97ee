// Imports run one way: main → google → desk → pages → words → domain; local stands apart.
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
  it('hold in this repository', () => {
    expect(layerViolations(join(root, 'src'))).toEqual([]);
  });

  it.each([
    ['domain/a.ts', "import { b } from '../words/b.ts';", 'domain may not use words'],
    ['desk/a.ts', "export { b } from '../google/b.ts';", 'desk may not use google'],
    ['google/a.ts', "import type { B } from '../local/b.ts';", 'local and the product never import each other'],
    ['local/a.ts', "import { b } from '../domain/b.ts';", 'local and the product never import each other'],
  ])('refuse %s with %s', (file, text, reason) => {
    expect(layerViolations(tree({ [file]: text }))).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['main.ts', "export { b } from './google/b.ts';"],
    ['google/register/a.ts', "import { b } from '../../domain/b.ts';"],
    ['words/a.ts', "import { b } from './b.ts';"],
  ])('allow %s with %s', (file, text) => {
    expect(layerViolations(tree({ [file]: text }))).toEqual([]);
  });
});
