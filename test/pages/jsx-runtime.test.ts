// JSX written as HTML at once: whatever comes from outside is text, whatever it holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fragment, jsx, type Markup } from '../../src/pages/jsx-runtime.ts';

const p = (children: Parameters<typeof Fragment>[0]['children']) => jsx('p', { children }).html;

describe('an element', () => {
  it.each<[string, Parameters<typeof p>[0], string]>([
    ['text', 'Kasi', '<p>Kasi</p>'],
    ['markup in a text', '<b>&"</b>', '<p>&lt;b>&amp;&quot;&lt;/b></p>'],
    ['another element', jsx('br', {}), '<p><br/></p>'],
    ['a number, nought too', 0, '<p>0</p>'],
    ['nothing', [null, undefined, false], '<p></p>'],
    ['lists in lists', ['a', [1, [jsx('i', { children: '<' })]]], '<p>a1<i>&lt;</i></p>'],
  ])('holds %s', (_, children, html) => expect(p(children)).toBe(html));

  it.each<[string, Record<string, string | number | boolean | null>, string]>([
    ['a quoted value', { value: '"><script>' }, '<input value="&quot;>&lt;script>"/>'],
    ['names as HTML has them', { maxLength: 5, readOnly: true }, '<input maxlength="5" readonly/>'],
    ['none that is absent', { required: false, title: null }, '<input/>'],
    ['an empty one', { value: '' }, '<input value=""/>'],
  ])('has %s', (_, attributes, html) => expect(jsx('input', attributes).html).toBe(html));

  it.each(['style', 'script'])('leaves the text of a %s, which is ours, as it is', (name) =>
    expect(jsx(name, { children: 'a > b && "<"' }).html).toBe(`<${name}>a > b && "<"</${name}>`),
  );

  it('lets no text from outside open or close anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', '&', '/', 'p', ' ', '=') }), (text) => {
        const { html } = jsx('p', { title: text, children: text });
        expect(html.match(/[<]/g)).toHaveLength(2);
        expect(html.match(/"/g)).toHaveLength(2);
      }),
    );
  });
});

describe('a component', () => {
  const Name = ({ name }: { readonly name: string }): Markup | null =>
    name === '' ? null : jsx('b', { children: name });

  it('is what it makes of its props', () => expect(p(jsx(Name, { name: '<Ani>' }))).toBe('<p><b>&lt;Ani></b></p>'));
  it('may be nothing', () => expect(p(jsx(Name, { name: '' }))).toBe('<p></p>'));
  it('may be several elements', () => expect(Fragment({ children: [jsx('i', {}), 'a'] }).html).toBe('<i></i>a'));
});
