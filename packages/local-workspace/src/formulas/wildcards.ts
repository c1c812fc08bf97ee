// Patterns with `*` for any letters and `?` for one, as conditions and searches take them; `~` before one of them means itself.

/** A letter of the pattern, or null for any one. */
type Part = readonly (string | null)[];

export class Wildcards {
  /** What stands between the stars. */
  private readonly parts: readonly Part[];

  constructor(pattern: string) {
    const parts: (string | null)[][] = [[]];
    const letters = pattern.toLowerCase();
    for (let index = 0; index < letters.length; index++) {
      const letter = letters.charAt(index);
      if (letter === '*') parts.push([]);
      else if (letter === '?') parts.at(-1)?.push(null);
      else if (letter === '~' && /[*?~]/.test(letters.charAt(index + 1))) parts.at(-1)?.push(letters.charAt(++index));
      else parts.at(-1)?.push(letter);
    }
    this.parts = parts;
  }

  /** @returns whether the whole text is as the pattern says; capitals count as small letters */
  test(text: string): boolean {
    const lower = text.toLowerCase();
    const [first = [], ...rest] = this.parts;
    const last = rest.pop();
    if (!fits(first, lower, 0)) return false;
    if (!last) return lower.length === first.length;
    let from = first.length;
    for (const part of rest) {
      const found = place(part, lower, from);
      if (found < 0) return false;
      from = found + part.length;
    }
    const end = lower.length - last.length;
    return end >= from && fits(last, lower, end);
  }

  /** @returns where the pattern begins in the text, from 0; -1 where it does not stand in it */
  search(text: string): number {
    const lower = text.toLowerCase();
    const [first = [], ...rest] = this.parts;
    const begin = place(first, lower, 0);
    let from = begin < 0 ? begin : begin + first.length;
    for (const part of rest) {
      if (from < 0) return -1;
      const found = place(part, lower, from);
      from = found < 0 ? found : found + part.length;
    }
    return from < 0 ? -1 : begin;
  }
}

function fits(part: Part, text: string, at: number): boolean {
  return (
    at + part.length <= text.length &&
    part.every((letter, index) => letter === null || letter === text.charAt(at + index))
  );
}

function place(part: Part, text: string, from: number): number {
  for (let at = from; at + part.length <= text.length; at++) if (fits(part, text, at)) return at;
  return -1;
}
