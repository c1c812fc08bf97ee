// A page that lacks some words is not printed whole: where a long text fails, what comes nearest to them is shown.
import { chai } from 'vitest';

/** A text that is shorter is shown as it is. */
const LONG = 600;
/** What is shown on either side of the nearest place. */
const AROUND = 120;
/** Modules are read once a worker, this one once a file. */
const DONE = Symbol.for('long texts are shown in part');

/** The passage of a text in which the most of some words, from their beginning, is found. */
function nearest(text: string, words: string): string {
  let [most, none] = [0, words.length + 1];
  while (none - most > 1) {
    const half = Math.floor((most + none) / 2);
    if (text.includes(words.slice(0, half))) most = half;
    else none = half;
  }
  const place = most === 0 ? 0 : text.indexOf(words.slice(0, most));
  return passage(text, place, most);
}

function passage(text: string, from: number, length: number): string {
  return `…${text.slice(Math.max(0, from - AROUND), from + length + AROUND)}…`;
}

chai.use(({ Assertion }, { flag }) => {
  const seen = Assertion as unknown as { [DONE]?: true };
  if (seen[DONE]) return;
  seen[DONE] = true;
  for (const name of ['toContain', 'toMatch'])
    Assertion.overwriteMethod(name, (before: (...given: unknown[]) => unknown) => {
      return function (this: unknown, sought: unknown, ...others: unknown[]) {
        const text = flag(this as object, 'object') as unknown;
        if (typeof text !== 'string' || text.length < LONG || !(typeof sought === 'string' || sought instanceof RegExp))
          return before.call(this, sought, ...others);
        const found = typeof sought === 'string' ? sought : (new RegExp(sought).exec(text)?.[0] ?? null);
        const isThere = found !== null && text.includes(found);
        const shown = () => (found === null ? passage(text, 0, 0) : nearest(text, found));
        const what = `a text of ${text.length} letters`;
        (this as { assert: (...given: unknown[]) => void }).assert(
          isThere,
          () => `expected ${what} to have ${sought}; nearest: ${shown()}`,
          () => `expected ${what} not to have ${sought}; there: ${shown()}`,
        );
        return undefined;
      };
    });
});
