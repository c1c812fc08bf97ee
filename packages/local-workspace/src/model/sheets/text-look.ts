// How a text of a sheet looks, as scripts and people say it and the host keeps it.
import { hexOf } from '../colour.ts';
import { themeNameOf } from '../theme-colour.ts';
import type { TextSwitches } from './look-names.ts';
import { type StyleName, styleNames } from './spreadsheet.ts';

/** What a text style says; what it does not say is left as it is. */
export interface TextLook extends TextSwitches {
  /** In points. */
  readonly fontSize?: number;
  readonly fontFamily?: string;
  /** `#rrggbb`, the name of a colour, or a name of the theme. */
  readonly foregroundColor?: string;
}

type Style = string | number | null;

/** As it is told of a cell that has no colour of its own. */
const USUAL_INK = '#000000';

/**
 * Colours by name come back as `#rrggbb`; what is no colour is kept, as Google keeps it (facts 3.1). `general` takes a
 * number format off; `normal` aligns like an unset cell, and is told by another name. Black is told of a cell without a
 * colour too, and a dark page shows both light.
 */
export function kept(name: StyleName, value: Style | undefined): string | number | undefined {
  if (name === 'numberFormat' && /^(general)?$/i.test(String(value ?? ''))) return undefined;
  if (name === 'horizontalAlignment' && value === 'normal') return 'general-left';
  const isColour = name === 'background' || name === 'fontColor';
  const colour = isColour && typeof value === 'string' ? (hexOf(value) ?? value) : (value ?? undefined);
  return name === 'fontColor' && colour === USUAL_INK ? undefined : colour;
}

/** The attributes that a text style says something of; `undefined` takes one off. A colour of the theme is kept as such. */
export function attributesOf(look: TextLook): ReadonlyMap<StyleName, string | number | undefined> {
  const { bold, italic, underline, strikethrough, fontSize, fontFamily, foregroundColor: colour } = look;
  const said: [StyleName, string | number | undefined][] = [];
  if (bold !== undefined) said.push(['fontWeight', bold ? 'bold' : undefined]);
  if (italic !== undefined) said.push(['fontStyle', italic ? 'italic' : undefined]);
  if (underline ?? strikethrough) said.push(['fontLine', underline ? 'underline' : 'line-through']);
  else if (underline === false || strikethrough === false) said.push(['fontLine', undefined]);
  if (fontSize !== undefined) said.push(['fontSize', fontSize]);
  if (fontFamily !== undefined) said.push(['fontFamily', fontFamily]);
  if (colour !== undefined)
    said.push(['fontColor', themeNameOf(colour) === undefined ? kept('fontColor', colour) : colour]);
  return new Map(said);
}

/** Everything that clearing a format takes away: notes stay, and so does the text with its own looks. */
export const looks = styleNames.filter((name) => name !== 'note' && name !== 'richText');
