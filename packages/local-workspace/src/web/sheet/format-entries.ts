// How cells look, as the menu "Format" and the tools offer it: what the workspace carries out, and grey what it does not.
import type { CellFormat } from '../../data/index.ts';
import { sides, type TextSwitch, wraps } from '../../model/sheets/look-names.ts';
import { say } from '../words/words.ts';
import type { MenuEntry } from './menu-list.tsx';
import { rangeOf } from './selection.ts';
import type { SheetWork } from './work.ts';

/** An entry that Google has and that cannot be chosen here. */
export function grey(words: string, why = say.menus.absent, apart = false): MenuEntry {
  return { words, why, apart };
}

/** Formats what is chosen; without a format it looks as usual again. */
export function formatHere(work: SheetWork, format?: CellFormat): void {
  void work.act('format', { range: rangeOf(work.selection), ...(format ? { format } : {}) });
}

/** @returns how the active cell looks, as its switches tell it */
export function looksNow({ data, selection }: SheetWork) {
  const { bold = false, italic = false, line, align, wrap, clip, size = 10 } = data.style(selection.active) ?? {};
  const wraps = wrap ? 'wrap' : clip ? 'clip' : 'overflow';
  return { bold, italic, underline: line === 'underline', strikethrough: line === 'line-through', align, wraps, size };
}

/** Turns one on or off, by the active cell. */
export function turn(work: SheetWork, name: TextSwitch): void {
  formatHere(work, { [name]: !looksNow(work)[name] });
}

/** The patterns that Google offers in the spreadsheet's locale. */
function patternsOf({ data }: SheetWork): readonly [name: keyof typeof say.menus.numbers, pattern: string | null][] {
  const isIndonesian = data.answer.locale.startsWith('id');
  return [
    ['automatic', null],
    ['plain', '@'],
    ['number', '#,##0.00'],
    ['percent', '0.00%'],
    ['currency', currencyOf(data.answer.locale)],
    ['date', isIndonesian ? 'dd/mm/yyyy' : 'm/d/yyyy'],
    ['time', isIndonesian ? 'h:mm:ss' : 'h:mm:ss am/pm'],
    ['both', isIndonesian ? 'dd/mm/yyyy h:mm:ss' : 'm/d/yyyy h:mm:ss'],
  ];
}

/** @returns the pattern of an amount of money */
export function currencyOf(locale: string): string {
  return locale.startsWith('id') ? '"Rp"#,##0' : '"$"#,##0.00';
}

export function numberEntries(work: SheetWork): MenuEntry[] {
  const patterns = patternsOf(work).map(([name, number]) => ({
    words: say.menus.numbers[name],
    act: () => formatHere(work, { number }),
  }));
  return [...patterns, grey(say.menus.moreDecimals, say.menus.absent, true), grey(say.menus.customNumber)];
}

export function textEntries(work: SheetWork): MenuEntry[] {
  const now = looksNow(work);
  const entry = (name: TextSwitch, keys: string): MenuEntry => ({
    words: say.menus[name],
    keys,
    checked: now[name],
    act: () => turn(work, name),
  });
  return [
    entry('bold', 'Ctrl+B'),
    entry('italic', 'Ctrl+I'),
    entry('underline', 'Ctrl+U'),
    entry('strikethrough', 'Alt+Shift+5'),
  ];
}

export function alignEntries(work: SheetWork): MenuEntry[] {
  const { align } = looksNow(work);
  const found = sides.map((side) => ({
    words: say.menus[side],
    checked: align === side,
    act: () => formatHere(work, { align: side }),
  }));
  return [...found, ...say.menus.vertical.map((words, index) => grey(words, say.menus.undrawn, index === 0))];
}

export function wrapEntries(work: SheetWork): MenuEntry[] {
  const { wraps: now } = looksNow(work);
  return wraps.map((wrap) => ({
    words: say.menus[wrap],
    checked: now === wrap,
    act: () => formatHere(work, { wrap }),
  }));
}

const SIZES = [6, 7, 8, 9, 10, 11, 12, 14, 18, 24, 36];

export function sizeEntries(work: SheetWork): MenuEntry[] {
  const now = looksNow(work).size;
  return SIZES.map((size) => ({ words: String(size), checked: size === now, act: () => formatHere(work, { size }) }));
}

/** Google's colours: greys, then each hue light and full. */
const COLOURS = [
  ...['#000000', '#434343', '#666666', '#999999', '#b7b7b7', '#cccccc', '#efefef', '#ffffff'],
  ...['#f4cccc', '#fce5cd', '#fff2cc', '#d9ead3', '#d0e0e3', '#cfe2f3', '#d9d2e9', '#ead1dc'],
  ...['#ff0000', '#ff9900', '#ffff00', '#00ff00', '#00ffff', '#0000ff', '#9900ff', '#ff00ff'],
  ...['#990000', '#b45f06', '#bf9000', '#38761d', '#134f5c', '#0b5394', '#351c75', '#741b47'],
];

/** @param part what is coloured */
export function colourEntries(work: SheetWork, part: 'colour' | 'background'): MenuEntry[] {
  const { names, shades } = say.menus.colours;
  const nameOf = (index: number) => shades[Math.floor(index / 8)]?.(names[index < 8 ? 0 : 1]?.[index % 8] ?? '') ?? '';
  return [
    { words: say.menus.resetColour, swatch: 'transparent', act: () => formatHere(work, { [part]: null }) },
    ...COLOURS.map((swatch, index) => ({
      words: nameOf(index),
      swatch,
      act: () => formatHere(work, { [part]: swatch }),
    })),
  ];
}
