// The bundle renders with a core of its own; what it writes is what Preact writes.
import fc from 'fast-check';
import type { ComponentChildren, VNode } from 'preact';
import { Fragment, jsx } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleVendor } from '../../build/bundle.ts';

interface Library {
  readonly v0_render: typeof render;
  readonly v1_jsx: typeof jsx;
  readonly v1_Fragment: typeof Fragment;
}

/** A piece of a page, not yet made by either. */
type Piece =
  | string
  | number
  | boolean
  | null
  | { readonly tag: string | null; readonly with: object; readonly in: readonly Piece[] };

const TAGS = ['p', 'div', 'td', 'ul', 'li', 'br', 'a', 'input', 'textarea', 'title', 'Component', null] as const;
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('<b>', '"', '&amp;', "'", '</td>'));
const attributes = fc.record(
  {
    ...{ style: text, class: text, href: text, name: text, value: text, title: text, colSpan: fc.nat() },
    ...{ disabled: fc.boolean(), hidden: fc.constantFrom(true, false, null, undefined), 'aria-label': text },
  },
  { requiredKeys: [] },
);
const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.record({
      tag: fc.constantFrom(...TAGS),
      with: attributes,
      in: fc.array(tie('piece'), { maxLength: 4 }),
    }),
  ),
}));

function made(of: Piece, make: typeof jsx, fragment: typeof Fragment): ComponentChildren {
  if (of === null || typeof of !== 'object') return of;
  const isVoid = of.tag === 'br' || of.tag === 'input';
  const children = isVoid ? [] : of.in.map((each) => made(each, make, fragment));
  if (of.tag === null) return make(fragment, { children });
  const given = { ...of.with, ...(!isVoid && { children }) };
  return of.tag === 'Component' ? make(section(make), given) : make(of.tag, given);
}

function section(make: typeof jsx) {
  return ({ children }: { readonly children?: ComponentChildren }) => make('section', { children }) as VNode;
}

describe('the core that the bundle renders with', () => {
  let library: Library;
  beforeAll(async () => {
    const code = await bundleVendor([
      { source: 'preact-render-to-string', names: [{ imported: 'render', local: 'render' }] },
      {
        source: 'preact/jsx-runtime',
        names: [
          { imported: 'jsx', local: 'jsx' },
          { imported: 'Fragment', local: 'Fragment' },
        ],
      },
    ]);
    library = new Function(`${code}; return Vendor;`)() as Library;
  });

  it('writes any tree as Preact does', () =>
    fc.assert(
      fc.property(piece, (tree) => {
        const ours = made({ tag: 'div', with: {}, in: [tree] }, library.v1_jsx, library.v1_Fragment);
        const theirs = made({ tag: 'div', with: {}, in: [tree] }, jsx, Fragment);
        expect(library.v0_render(ours as VNode)).toBe(render(theirs as VNode));
      }),
      { numRuns: 1000 },
    ));
});
