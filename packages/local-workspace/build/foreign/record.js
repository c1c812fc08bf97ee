// Runs in the workspace: carries out the sections of one file of a suite, and keeps what came of each assertion with its line.

let state = 1;
/** The suite sorts and paints what chance gives it: the same each time, so that a tally can be had again. */
Math.random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};

/**
 * @param suite the function of the file that carries out its sections
 * @param pack what the suite's `initTests` gives: the unit that counts, and the ids of things that its author made
 * @returns the sections as JSON; `error` where one was left early
 */
globalThis.carryOut = function carryOut(suite, pack, from, to) {
  const sections = [];
  let place = -1;
  const inSection = (unit, lines, [name, test, options]) => {
    place++;
    if (place < from || place >= to) return;
    const isNamed = typeof name === 'string';
    const own = isNamed ? test : name;
    const section = { name: isNamed ? name : '', lines, results: [], skipped: Boolean(options?.skip) };
    sections.push(section);
    try {
      unit.section(isNamed ? name : '', (t) => own(recorded(t)), (isNamed ? options : test) ?? {});
    } catch (error) {
      section.error = String(error);
    }
    for (const { failed, options: said, expect, actual, line } of unit.sections.at(-1).results) {
      section.results.push({
        failed,
        line,
        description: said.description,
        expect: shown(expect),
        actual: shown(actual),
      });
    }
  };
  /** A unit whose `at` says on which line the assertion that follows stands. */
  const recorded = (unit, line) =>
    new Proxy(unit, {
      get(target, key) {
        if (key === 'at') return (next) => recorded(target, next);
        if (key === 'sectionOf') return (lines) => ({ section: (...given) => inSection(target, lines, given) });
        if (key === 'section') return (...given) => inSection(target, [], given);
        const value = target[key];
        if (typeof value !== 'function') return value;
        return (...given) => {
          const result = value.apply(target, given);
          const last = line === undefined ? undefined : target.sections.at(-1)?.results.at(-1);
          if (last) last.line ??= line;
          return result;
        };
      },
    });
  let error;
  try {
    suite({ unit: recorded(pack.unit), fixes: { ...pack.fixes, ...globalThis.madeHere() } });
  } catch (thrown) {
    error = String(thrown);
  }
  return JSON.stringify({ sections, error });
};

function shown(value) {
  try {
    return (
      typeof value === 'function' || value instanceof RegExp ? String(value) : String(JSON.stringify(value))
    ).slice(0, 200);
  } catch {
    return String(value).slice(0, 200);
  }
}
