// Stores a text of any length in script properties: one that is longer than a property holds is split over several.

/** Well under Google's 9 kB a value (facts 7.2); stored text is ASCII, so that one character is one byte. */
const PIECE_LENGTH = 8000;

/** The properties for a JSON text: `key` alone, or "3|…" under `key` and the other pieces under `key~1`, `key~2`. */
export function propertiesFor(key: string, json: string): Record<string, string> {
  const text = json.replace(/[\u0080-\uffff]/g, escapeCharacter);
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += PIECE_LENGTH) pieces.push(text.slice(start, start + PIECE_LENGTH));
  const [first = '', ...others] = pieces;
  if (others.length === 0) return { [key]: first };
  const properties: Record<string, string> = { [key]: `${pieces.length}|${first}` };
  others.forEach((piece, index) => {
    properties[`${key}~${index + 1}`] = piece;
  });
  return properties;
}

/** @returns the JSON text stored under a key, or `undefined`; pieces left from an older, longer text are ignored */
export function jsonIn(properties: Readonly<Record<string, string>>, key: string): string | undefined {
  const text = properties[key];
  const [head, count] = /^(\d+)\|/.exec(text ?? '') ?? [];
  if (text === undefined || head === undefined) return text;
  const first = text.slice(head.length);
  const others = Array.from({ length: Number(count) - 1 }, (_, index) => properties[`${key}~${index + 1}`] ?? '');
  return first + others.join('');
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
