// Light or dark: the system's choice, or the visitor's own, kept in the browser.

export type Theme = 'light' | 'dark';

const KEY = 'local-workspace-theme';

/** @returns the theme the visitor chose; undefined: the system's */
function chosenTheme(): Theme | undefined {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : undefined;
}

/** @returns the theme that is seen now */
export function themeNow(): Theme {
  return chosenTheme() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** Shows the chosen theme. */
export function putOnTheme(): void {
  const theme = chosenTheme();
  if (theme) document.documentElement.dataset.theme = theme;
}

/** Chooses a theme for this browser. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  putOnTheme();
}
