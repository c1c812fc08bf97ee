// The README is what a newcomer reads: it stays short, and what it points to is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/bundle.ts';

const PACKAGE = 'packages/local-workspace';
const pages = ['README.md', 'CONTRIBUTING.md', 'docs', PACKAGE, `${PACKAGE}/docs`, `${PACKAGE}/probe`].flatMap(
  (place) =>
    place.endsWith('.md')
      ? [place]
      : readdirSync(join(root, place)).flatMap((name) => (name.endsWith('.md') ? [`${place}/${name}`] : [])),
);

describe('the README', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');

  it('is read in two minutes', () => expect(Buffer.byteLength(text)).toBeLessThanOrEqual(6000));

  it('of the package is read in three', () => {
    expect(Buffer.byteLength(readFileSync(join(root, PACKAGE, 'README.md'), 'utf8'))).toBeLessThanOrEqual(8000);
  });

  it('asks for the Node that the package asks for', () => {
    const asked = readFileSync(join(root, 'package.json'), 'utf8').match(
      /"node": "\^(.+)\.0 \|\| \^(.+)\.0 \|\| >=(\d+)"/,
    );
    const [, oldest, old, first] = asked ?? [];
    expect(text).toContain(`Node ${first} or later, or 20 from ${oldest} or 22 from ${old} on.`);
  });

  it('shows form, sheet, letter and report', () => expect(text.match(/!\[/g)).toHaveLength(4));
});

it.each(pages)('what %s points to is there', (name) => {
  const text = readFileSync(join(root, name), 'utf8');
  const paths = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path = '']) => path);
  expect(paths.filter((path) => !existsSync(join(root, dirname(name), path)))).toEqual([]);
});
