// What `clear` takes away: what its options name, several of them together, or everything its reference lists.

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

/** @returns what is cleared; without options contents, formats and rules, with options that name nothing all data */
export function cleared(options: ClearOptions | undefined): object {
  if (!options) return { content: true, formats: true, rules: true };
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly, skipFilteredRows } = options;
  const all = !(contentsOnly || formatOnly || commentsOnly || validationsOnly);
  return {
    content: all || contentsOnly === true,
    formats: all || formatOnly === true,
    notes: all || commentsOnly === true,
    rules: all || validationsOnly === true,
    skipFiltered: skipFilteredRows === true,
  };
}
