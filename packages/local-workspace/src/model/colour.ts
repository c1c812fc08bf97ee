// Colours as CSS writes them, which is how scripts give them: `#0f0`, `#00ff00`, `rgb(0, 255, 0)`, `lime`; or of the theme: `theme:ACCENT1`.
import names from 'color-name';
import { hexOfTheme, themeNameOf } from './theme-colour.ts';

/** @returns `#rrggbb` in lower case; undefined for what is no colour */
export function hexOf(colour: string): string | undefined {
  const name = themeNameOf(colour);
  if (name !== undefined) return hexOfTheme(name);
  const text = colour.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const mixed = /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(text);
  const parts = mixed ? mixed.slice(1).map(Number) : Object.hasOwn(names, text) ? names[text] : undefined;
  if (!parts?.every((each) => each <= 255)) return undefined;
  return `#${parts.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
