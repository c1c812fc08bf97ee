// Breaks a text into lines, for places that do not break it themselves.

/** Lines of at most so many characters, broken between words; a longer word stands alone. Blank lines are kept. */
export function linesOf(text: string, longest: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.trim().split(/\s+/)) {
      const line = lines[lines.length - 1] ?? '';
      if (line !== '' && line.length + 1 + word.length > longest) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines;
  });
}
