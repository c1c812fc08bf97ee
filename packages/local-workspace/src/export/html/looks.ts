// What an element looks like: what a browser gives its name, its old attributes, and its inline style.
import {
  bordersOf,
  colourIn,
  type Declarations,
  declarationsIn,
  type Line,
  lengthOf,
  type Sides,
  sidesOf,
} from './css.ts';
import type { Family, Look } from './fonts.ts';
import type { Element } from './page.ts';

/** What the body of a page begins with, as in a browser: 16 pixels. */
export const firstLook: Look = {
  family: 'serif',
  size: 12,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  colour: '#000000',
  background: undefined,
  rise: 0,
  lineHeight: 1.15,
  align: 'left',
  space: 'normal',
  letters: 'none',
  marks: 'disc',
};

const indented = 'margin-left:40px;margin-right:40px;margin-top:1em;margin-bottom:1em';
const heading = (size: string, margin: string) =>
  `font-size:${size};font-weight:bold;margin-top:${margin};margin-bottom:${margin};page-break-after:avoid`;

/** The style sheet that browsers begin with, as the HTML standard suggests it (section 15.3). */
const ofNames: Readonly<Record<string, string>> = {
  h1: heading('2em', '.67em'),
  h2: heading('1.5em', '.83em'),
  h3: heading('1.17em', '1em'),
  h4: heading('1em', '1.33em'),
  h5: heading('.83em', '1.67em'),
  h6: heading('.67em', '2.33em'),
  p: 'margin-top:1em;margin-bottom:1em',
  dl: 'margin-top:1em;margin-bottom:1em',
  dd: 'margin-left:40px',
  blockquote: indented,
  figure: indented,
  ul: 'margin-top:1em;margin-bottom:1em;padding-left:40px;list-style-type:disc',
  menu: 'margin-top:1em;margin-bottom:1em;padding-left:40px;list-style-type:disc',
  ol: 'margin-top:1em;margin-bottom:1em;padding-left:40px;list-style-type:decimal',
  pre: 'font-family:monospace;white-space:pre;margin-top:1em;margin-bottom:1em',
  hr: 'margin-top:.5em;margin-bottom:.5em',
  center: 'text-align:center',
  b: 'font-weight:bold',
  strong: 'font-weight:bold',
  i: 'font-style:italic',
  em: 'font-style:italic',
  cite: 'font-style:italic',
  var: 'font-style:italic',
  dfn: 'font-style:italic',
  address: 'font-style:italic',
  u: 'text-decoration:underline',
  ins: 'text-decoration:underline',
  s: 'text-decoration:line-through',
  strike: 'text-decoration:line-through',
  del: 'text-decoration:line-through',
  a: '',
  code: 'font-family:monospace',
  kbd: 'font-family:monospace',
  samp: 'font-family:monospace',
  tt: 'font-family:monospace',
  mark: 'background-color:#ffff00',
  small: 'font-size:smaller',
  big: 'font-size:larger',
  sub: 'font-size:smaller;vertical-align:sub',
  sup: 'font-size:smaller;vertical-align:super',
  th: 'font-weight:bold;text-align:center;vertical-align:middle',
  td: 'vertical-align:middle',
  caption: 'text-align:center',
};

/** Attributes of old that are read as declarations. */
const ofAttributes: Readonly<Record<string, (value: string) => string>> = {
  align: (value) => (value === 'middle' ? 'text-align:center' : `text-align:${value}`),
  bgcolor: (value) => `background-color:${value}`,
  color: (value) => `color:${value}`,
  face: (value) => `font-family:${value}`,
  nowrap: () => 'white-space:nowrap',
  valign: (value) => `vertical-align:${value}`,
  hidden: () => 'display:none',
};

/** Where width and height are attributes too. */
const sized: ReadonlySet<string> = new Set(['table', 'td', 'th', 'col', 'img', 'hr']);

/** @returns all that is declared for an element: its style before its attributes before its name */
export function declarationsOf({ name, attributes }: Element): Declarations {
  const own = attributes.get('style');
  const old: string[] = [];
  for (const [attribute, value] of attributes) {
    const read = Object.hasOwn(ofAttributes, attribute) ? ofAttributes[attribute] : undefined;
    // A table is moved by `align`, its texts are not.
    if (read && !(attribute === 'align' && (name === 'table' || name === 'img'))) old.push(read(value));
    else if ((attribute === 'width' || attribute === 'height') && sized.has(name)) old.push(`${attribute}:${value}`);
  }
  const byName = Object.hasOwn(ofNames, name) ? (ofNames[name] ?? '') : '';
  const declarations = declarationsIn([byName, ...old].join(';'));
  if (own === undefined) return declarations;
  for (const [property, value] of declarationsIn(own)) {
    // A shorthand of the element itself replaces the longhands that its name brings.
    if (property === 'margin' || property === 'padding') {
      for (const each of [...declarations.keys()]) if (each.startsWith(`${property}-`)) declarations.delete(each);
    }
    declarations.set(property === 'background' ? 'background-color' : property, value);
  }
  return declarations;
}

const namedSizes: Readonly<Record<string, number>> = {
  'xx-small': 6.75,
  'x-small': 7.5,
  small: 9.75,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
};

function sizeOf(value: string | undefined, size: number): number {
  if (value === undefined) return size;
  const named = value === 'smaller' ? size / 1.2 : value === 'larger' ? size * 1.2 : namedSizes[value];
  return Math.max(1, Math.min(300, named ?? lengthOf(value, size, size) ?? size));
}

function familyOf(value: string | undefined, inherited: Family): Family {
  for (const each of value?.toLowerCase().split(',') ?? []) {
    if (/mono|courier|consolas/.test(each)) return 'mono';
    if (/sans|arial|helvetica|roboto|verdana|tahoma|calibri|segoe|inter/.test(each)) return 'sans';
    if (/serif|times|georgia|garamond|cambria/.test(each)) return 'serif';
  }
  return inherited;
}

const oneOf = <T extends string>(value: string | undefined, known: readonly T[], inherited: T): T =>
  known.find((each) => each === value?.toLowerCase()) ?? inherited;

function lineHeightOf(value: string | undefined, size: number, inherited: number): number {
  if (value === undefined) return inherited;
  const plain = /^\d*\.?\d+$/.test(value) ? Number(value) : undefined;
  const times = plain ?? (lengthOf(value, size, size) ?? inherited * size) / size;
  return Math.max(0.5, Math.min(10, times));
}

/** @returns how the texts in an element look */
export function lookWithin(look: Look, element: Element, declarations: Declarations): Look {
  const size = sizeOf(declarations.get('font-size'), look.size);
  const weight = declarations.get('font-weight');
  const isBold =
    weight === undefined ? look.isBold : /^(bold|bolder)$/.test(weight) || (Number.parseInt(weight, 10) || 0) >= 600;
  const slant = declarations.get('font-style');
  const line = declarations.get('text-decoration') ?? declarations.get('text-decoration-line') ?? '';
  const raised = declarations.get('vertical-align');
  const isLink = element.name === 'a' && element.attributes.has('href');
  return {
    family: familyOf(declarations.get('font-family'), look.family),
    size,
    isBold,
    isItalic: slant === undefined ? look.isItalic : /italic|oblique/.test(slant),
    isUnderlined: !/none/.test(line) && (look.isUnderlined || isLink || /underline/.test(line)),
    isStruck: !/none/.test(line) && (look.isStruck || /line-through/.test(line)),
    colour: colourIn(declarations.get('color')) ?? (isLink ? '#0000ee' : look.colour),
    background: look.background,
    rise: look.rise + (raised === 'super' ? look.size / 3 : raised === 'sub' ? -look.size / 6 : 0),
    lineHeight: lineHeightOf(declarations.get('line-height'), size, look.lineHeight),
    align: oneOf(declarations.get('text-align'), ['left', 'center', 'right', 'justify'], look.align),
    space: oneOf(declarations.get('white-space'), ['normal', 'nowrap', 'pre', 'pre-wrap', 'pre-line'], look.space),
    letters: oneOf(declarations.get('text-transform'), ['none', 'uppercase', 'lowercase', 'capitalize'], look.letters),
    marks: declarations.get('list-style-type') ?? declarations.get('list-style')?.split(' ')[0] ?? look.marks,
  };
}

/** What surrounds the content of a block. */
export interface Frame {
  readonly margin: Sides<number>;
  readonly padding: Sides<number>;
  readonly border: Sides<Line | undefined>;
  readonly background: string | undefined;
  readonly width: number | undefined;
  readonly height: number;
  readonly isCentred: boolean;
  readonly breaksBefore: boolean;
  readonly breaksAfter: boolean;
  readonly staysWhole: boolean;
  readonly staysWithNext: boolean;
}

const isPageBreak = (value: string | undefined) => /^(always|page|left|right|recto|verso)$/.test(value ?? '');

/**
 * @param size of the element's font
 * @param whole the width around it, which percentages are of
 */
export function frameOf(declarations: Declarations, size: number, whole: number): Frame {
  const lengths = (name: string, least: number) => {
    const { top, right, bottom, left } = sidesOf(declarations, name);
    const points = (value: string | undefined) => Math.max(least, lengthOf(value, size, whole) ?? 0);
    return { top: points(top), right: points(right), bottom: points(bottom), left: points(left) };
  };
  const margins = sidesOf(declarations, 'margin');
  const get = (name: string) => declarations.get(`page-break-${name}`) ?? declarations.get(`break-${name}`);
  return {
    margin: lengths('margin', -50),
    padding: lengths('padding', 0),
    border: bordersOf(declarations, size),
    background: colourIn(declarations.get('background-color')),
    width: lengthOf(declarations.get('width'), size, whole),
    height: Math.max(0, lengthOf(declarations.get('height'), size, 0) ?? 0),
    isCentred: margins.left === 'auto' && margins.right === 'auto',
    breaksBefore: isPageBreak(get('before')),
    breaksAfter: isPageBreak(get('after')),
    staysWhole: (get('inside') ?? '').startsWith('avoid'),
    staysWithNext: (get('after') ?? '').startsWith('avoid'),
  };
}
