// Which files clasp leaves out: the patterns of `.claspignore`, relative to rootDir, where the last one that fits decides (facts 9.3).

/** @returns whether the patterns leave a file out */
export function ignoring(patterns: readonly string[]): (path: string) => boolean {
  const rules = patterns
    .map((each) => each.replace(/^\uFEFF/, '').trim())
    .filter((each) => each !== '' && !each.startsWith('#'))
    .map((each) => {
      const keeps = each.startsWith('!');
      return { keeps, pattern: globPattern(keeps ? each.slice(1) : each) };
    });
  return (path) => {
    let ignored = false;
    for (const { keeps, pattern } of rules) if (pattern.test(path)) ignored = !keeps;
    return ignored;
  };
}

/** A glob as clasp's matcher reads it: `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` is a choice. */
function globPattern(glob: string): RegExp {
  let source = '';
  let braces = 0;
  const text = glob.replace(/^\.?\//, '');
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (text.startsWith('**/', index)) {
      source += '(?:[^/]+/)*';
      index += 2;
    } else if (text.startsWith('**', index)) {
      source += '.*';
      index += 1;
    } else if (letter === '*') source += '[^/]*';
    else if (letter === '?') source += '[^/]';
    else if (letter === '{') {
      source += '(?:';
      braces += 1;
    } else if (letter === '}' && braces > 0) {
      source += ')';
      braces -= 1;
    } else if (letter === ',' && braces > 0) source += '|';
    else source += letter.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  }
  return new RegExp(`^${source}$`);
}
