// Short texts in a row, several to a line, as they would stand on paper: a line for each would fill a page with one list.

/** What stands between dots and line ends. */
export const listed = ([text = '']: TemplateStringsArray): string[] => text.trim().split(/\s*[·\n]\s*/);
