// The colours of a spreadsheet's theme, as cells keep them: by name, `theme:ACCENT1`.

/** The colours of the theme that a new spreadsheet has. */
const theme: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

const ofTheme = 'theme:';

/** @returns a colour of the theme as cells keep it */
export function themed(name: string): string {
  return ofTheme + name;
}

/** @returns the name of a colour of the theme; undefined for one by its CSS text */
export function themeNameOf(colour: string): string | undefined {
  return colour.startsWith(ofTheme) ? colour.slice(ofTheme.length) : undefined;
}

/** @returns `#rrggbb` of a colour of the theme; undefined for a name that it does not have */
export function hexOfTheme(name: string): string | undefined {
  return theme[name];
}
