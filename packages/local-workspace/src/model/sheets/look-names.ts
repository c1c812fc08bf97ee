// The names by which looks of cells are told, each once: in the model, over HTTP, on the pages and in files.

/** What a text is or is not: where a cell keeps it, and as what. */
const switches = {
  bold: ['fontWeight', 'bold'],
  italic: ['fontStyle', 'italic'],
  underline: ['fontLine', 'underline'],
  strikethrough: ['fontLine', 'line-through'],
} as const;

export type TextSwitch = keyof typeof switches;
export type TextSwitches = { readonly [Name in TextSwitch]?: boolean };
export const textSwitches = Object.keys(switches) as TextSwitch[];

/** @param kept what a cell keeps of an attribute @returns what its text is */
export function switchesOf(
  kept: (layer: (typeof switches)[TextSwitch][0]) => unknown,
): Readonly<Record<TextSwitch, boolean>> {
  const isOn = (name: TextSwitch) => kept(switches[name][0]) === switches[name][1];
  return {
    bold: isOn('bold'),
    italic: isOn('italic'),
    underline: isOn('underline'),
    strikethrough: isOn('strikethrough'),
  };
}

/** At which side of its cell a text stands. */
export const sides = ['left', 'center', 'right'] as const;
export type Side = (typeof sides)[number];

/** What becomes of a text that is wider than its cell; scripts write them in capitals. */
export const wraps = ['overflow', 'wrap', 'clip'] as const;
export type Wrap = (typeof wraps)[number];
