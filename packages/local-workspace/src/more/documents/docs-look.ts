// How the Docs API tells looks: of texts, of paragraphs, of its nine named styles and of the page (facts 15.6).
import { type PageLook, type TextLook, type TextNode, usualPage } from '../../model/text-document.ts';
import type { Resource } from '../../services/api-call.ts';

interface Measure {
  readonly magnitude?: number;
}

const points = (magnitude: unknown): Resource => ({ magnitude, unit: 'PT' });

/** @returns `#rrggbb` as fractions; those that are 0 are left out, as everywhere in this API */
function colour(hex: string): Resource {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const rgb = Object.fromEntries(
    ['red', 'green', 'blue'].flatMap((name, at) => (parts[at] ? [[name, parts[at]]] : [])),
  );
  return { color: { rgbColor: rgb } };
}

/** @returns a colour of the API as `#rrggbb` */
function hexOf(given: unknown): string | null {
  const { color } = (given ?? {}) as { color?: { rgbColor?: Record<string, number> } };
  if (!color) return null;
  const parts = ['red', 'green', 'blue'].map((name) => Math.round((color.rgbColor?.[name] ?? 0) * 255));
  return `#${parts.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/** Of each look of a text: its name in the API, how it is told, and how it is read. */
const textStyles: Readonly<Record<string, readonly [string, (value: never) => unknown, (value: never) => unknown]>> = {
  BOLD: ['bold', (on: boolean) => on, (on: boolean) => on],
  ITALIC: ['italic', (on: boolean) => on, (on: boolean) => on],
  UNDERLINE: ['underline', (on: boolean) => on, (on: boolean) => on],
  STRIKETHROUGH: ['strikethrough', (on: boolean) => on, (on: boolean) => on],
  FONT_SIZE: ['fontSize', points, ({ magnitude }: { magnitude: number }) => magnitude],
  FONT_FAMILY: [
    'weightedFontFamily',
    (fontFamily: string) => ({ fontFamily, weight: 400 }),
    ({ fontFamily }: { fontFamily: string }) => fontFamily,
  ],
  FOREGROUND_COLOR: ['foregroundColor', colour, hexOf],
  BACKGROUND_COLOR: ['backgroundColor', colour, hexOf],
  LINK_URL: ['link', (url: string) => ({ url }), ({ url }: { url: string }) => url],
};

const measure = ({ magnitude = 0 }: Measure) => magnitude;

/** Of each look of a paragraph that is no text's. */
const paragraphStyles: typeof textStyles = {
  LINE_SPACING: [
    'lineSpacing',
    (lines: number) => Math.round(lines * 10_000) / 100,
    (percent: number) => percent / 100,
  ],
  SPACING_BEFORE: ['spaceAbove', points, measure],
  SPACING_AFTER: ['spaceBelow', points, measure],
  INDENT_START: ['indentStart', points, measure],
  INDENT_END: ['indentEnd', points, measure],
  INDENT_FIRST_LINE: ['indentFirstLine', points, measure],
  LEFT_TO_RIGHT: [
    'direction',
    (on: boolean) => (on ? 'LEFT_TO_RIGHT' : 'RIGHT_TO_LEFT'),
    (direction: string) => direction !== 'RIGHT_TO_LEFT',
  ],
};

const alignments: Readonly<Record<string, string>> = {
  LEFT: 'START',
  CENTER: 'CENTER',
  RIGHT: 'END',
  JUSTIFY: 'JUSTIFIED',
};

function told(styles: typeof textStyles, look: TextLook = {}): Resource {
  return Object.fromEntries(
    Object.entries(styles).flatMap(([name, [key, tell]]) => {
      const value = look[name];
      return value === undefined || value === null ? [] : [[key, tell(value as never)]];
    }),
  );
}

/** @returns the looks that a request names by its fields: those it leaves out are taken away */
function read(styles: typeof textStyles, style: Resource, named: (key: string) => boolean): TextLook {
  return Object.fromEntries(
    Object.entries(styles).flatMap(([name, [key, , take]]) => {
      if (!named(key)) return [];
      const value = style[key];
      return [[name, value === undefined || value === null ? null : take(value as never)]];
    }),
  );
}

export const textStyleOf = (look?: TextLook): Resource => told(textStyles, look);

/** @returns which fields a mask names; `*` is all */
function namedIn(fields: unknown): (key: string) => boolean {
  const all = String(fields ?? '').split(',');
  return (key) => all.some((each) => each.trim() === '*' || each.trim().split('.')[0] === key);
}

export function textLookOf(style: Resource, fields: unknown): TextLook {
  return read(textStyles, style, namedIn(fields));
}

export function paragraphStyleOf({ heading = 'NORMAL', alignment, look }: TextNode): Resource {
  const namedStyleType = heading === 'NORMAL' ? 'NORMAL_TEXT' : heading.replace(/^HEADING(\d)$/, 'HEADING_$1');
  return {
    namedStyleType,
    direction: 'LEFT_TO_RIGHT',
    ...(alignment ? { alignment: alignments[alignment] } : {}),
    ...told(paragraphStyles, look),
  };
}

/** Sets what a request says of a paragraph. */
export function standAs(node: TextNode, style: Resource, fields: unknown): void {
  const named = namedIn(fields);
  if (named('namedStyleType')) {
    const type = String(style.namedStyleType ?? 'NORMAL_TEXT');
    node.heading = type === 'NORMAL_TEXT' ? 'NORMAL' : type.replace('_', '');
  }
  if (named('alignment')) {
    const found = Object.keys(alignments).find((each) => alignments[each] === style.alignment);
    if (found) node.alignment = found;
    else delete node.alignment;
  }
  node.look = { ...node.look, ...read(paragraphStyles, style, named) };
}

/** The styles of a new document. */
export const namedStyles: Resource = {
  styles: (
    [
      ['NORMAL_TEXT', 11, '#000000', 0, 0],
      ['HEADING_1', 20, undefined, 20, 6],
      ['HEADING_2', 16, undefined, 18, 6],
      ['HEADING_3', 14, '#434343', 16, 4],
      ['HEADING_4', 12, '#666666', 14, 4],
      ['HEADING_5', 11, '#666666', 12, 4],
      ['HEADING_6', 11, '#666666', 12, 4],
      ['TITLE', 26, undefined, 0, 3],
      ['SUBTITLE', 15, '#666666', 0, 16],
    ] as const
  ).map(([namedStyleType, size, foreground, above, below]) => ({
    namedStyleType,
    textStyle: textStyleOf({
      FONT_SIZE: size,
      ...(foreground ? { FOREGROUND_COLOR: foreground } : {}),
      ...(namedStyleType === 'NORMAL_TEXT' || namedStyleType === 'SUBTITLE' ? { FONT_FAMILY: 'Arial' } : {}),
      ...(namedStyleType === 'HEADING_6' ? { ITALIC: true } : {}),
    }),
    paragraphStyle: {
      namedStyleType: 'NORMAL_TEXT',
      direction: 'LEFT_TO_RIGHT',
      ...(namedStyleType === 'NORMAL_TEXT' ? { alignment: 'START', lineSpacing: 115 } : {}),
      spaceAbove: points(above),
      spaceBelow: points(below),
    },
  })),
};

/** @returns the page of a document, the usual one unless something else was set */
export function documentStyleOf(page: PageLook = {}): Resource {
  const size = { ...usualPage, ...page };
  return {
    background: { color: {} },
    pageNumberStart: 1,
    marginTop: points(size.MARGIN_TOP),
    marginBottom: points(size.MARGIN_BOTTOM),
    marginLeft: points(size.MARGIN_LEFT),
    marginRight: points(size.MARGIN_RIGHT),
    marginHeader: points(36),
    marginFooter: points(36),
    useCustomHeaderFooterMargins: true,
    pageSize: { height: points(size.PAGE_HEIGHT), width: points(size.PAGE_WIDTH) },
  };
}

/** @returns the measures of a page that a request names by its fields; one that it leaves out is the usual one again */
export function pageLookOf(style: Resource, fields: unknown): PageLook {
  const named = namedIn(fields);
  const { pageSize = {}, ...margins } = style as { pageSize?: Record<string, Measure> } & Record<string, Measure>;
  const all: readonly (readonly [keyof PageLook, string, Measure | undefined])[] = [
    ['MARGIN_TOP', 'marginTop', margins.marginTop],
    ['MARGIN_BOTTOM', 'marginBottom', margins.marginBottom],
    ['MARGIN_LEFT', 'marginLeft', margins.marginLeft],
    ['MARGIN_RIGHT', 'marginRight', margins.marginRight],
    ['PAGE_HEIGHT', 'pageSize', pageSize.height],
    ['PAGE_WIDTH', 'pageSize', pageSize.width],
  ];
  return Object.fromEntries(
    all.filter(([, field]) => named(field)).map(([name, , given]) => [name, given?.magnitude ?? usualPage[name]]),
  );
}
