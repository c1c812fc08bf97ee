// JSX written as HTML at once: whatever comes from outside is text, whatever it holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fragment, jsx, type Markup, unbroken } from '../../src/pages/jsx-runtime.ts';

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

describe('a page whose numbers and hours are not broken', () => {
  const whole = (text: string) => `<span style="white-space:nowrap">${text}</span>`;
  it.each<[string, Markup, string]>([
    ['a number', jsx('p', { children: 'No. PC-2026-0042.' }), `<p>No. ${whole('PC-2026-0042')}.</p>`],
    ['a telephone', jsx('p', { children: 'WhatsApp 0812-0000-0000.' }), `<p>WhatsApp ${whole('0812-0000-0000')}.</p>`],
    ['hours', jsx('p', { children: 'pukul 09.00–11.00 WIB' }), `<p>pukul ${whole('09.00–11.00')} WIB</p>`],
    ['all other text', jsx('p', { children: 'a-b 8–10 Desember 09.00' }), '<p>a-b 8–10 Desember 09.00</p>'],
    ['what attributes say', jsx('a', { href: '?x=PC-2026-0042', title: '>PC-2026-0042' }), ''],
    ...['title', 'text', 'textarea', 'option', 'style', 'script'].map((name): [string, Markup, string] => [
      `the text of a ${name}`,
      jsx(name, { children: '\n09.00–11.00 PC-2026-0042' }),
      '',
    ]),
  ])('holds %s', (_, given, html) => expect(unbroken(given).html).toBe(html || given.html));

  it('says what it said, to whoever reads or copies it', () => {
    const part = fc.constantFrom('PC-2026-0042', '09.00–11.00', '<', '>', '"', '&', ' title', '/', 'text', '-', '–');
    const textOf = (html: string) => html.replace(/<(?:"[^"]*"|[^">])*>/g, '');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const given = jsx('p', { title: parts.join(''), children: [parts.join(''), jsx('br', {}), parts.join('')] });
        expect(textOf(unbroken(given).html)).toBe(textOf(given.html));
      }),
    );
  });
});
