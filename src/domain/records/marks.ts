// Reads the marks from the text in the column `Keadaan`, each on its own.
import { type Marks, NO_MARKS } from '../request/marks.ts';
import { markSchemas } from './request.ts';
import { parseJson, read } from './schema.ts';

/** The marks in a text; a damaged mark counts as not set. */
export function readMarks(text: string): Marks {
  if (text.trim() === '') return NO_MARKS;
  const parsed = parseJson(text);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return NO_MARKS;
  const schemas = markSchemas();
  const found = Object.entries(parsed.value).flatMap(([mark, value]) => {
    if (!isMark(mark)) return [];
    const reading = read<unknown>(schemas[mark], value);
    return reading.ok ? [[mark, reading.value]] : [];
  });
  return { ...NO_MARKS, ...Object.fromEntries(found) };
}

function isMark(name: string): name is keyof Marks {
  return Object.keys(NO_MARKS).includes(name);
}
