// The lines around a cell, kept as one text: the sides that look alike together, `tb DASHED #ff0000,l SOLID #000000`.

export interface Line {
  /** `SpreadsheetApp.BorderStyle`. */
  readonly style: string;
  readonly colour: string;
}

const sides = ['t', 'b', 'l', 'r'] as const;
export type Side = (typeof sides)[number];
export type Lines = Partial<Record<Side, Line>>;

/** @returns the lines of a cell by their sides; a side without style and colour is plain and black */
export function readLines(kept: string | number | undefined): Lines {
  const lines: Lines = {};
  if (!kept) return lines;
  for (const group of String(kept).split(',')) {
    const [letters = '', style = 'SOLID', colour = '#000000'] = group.split(' ');
    for (const side of sides) if (letters.includes(side)) lines[side] = { style, colour };
  }
  return lines;
}

/** @returns the text that is kept; undefined for no lines */
export function writeLines(lines: Lines): string | undefined {
  const groups = new Map<string, string>();
  for (const side of sides) {
    const line = lines[side];
    if (!line) continue;
    const look = `${line.style} ${line.colour}`;
    groups.set(look, (groups.get(look) ?? '') + side);
  }
  return groups.size > 0 ? Array.from(groups, ([look, letters]) => `${letters} ${look}`).join(',') : undefined;
}
