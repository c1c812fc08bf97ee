// Compiles the scriptlets of an HTML template: `<? code ?>`, `<?= escaped ?>`, `<?!= raw ?>` (facts 7.6).
import { outside } from './inside.ts';

/**
 * Runs a template.
 * @param variables fields that the script set on the template; its scriptlets read them by name
 * @param makeSafe how a printing scriptlet's value is made safe
 * @returns the markup
 */
export function compileTemplate(
  source: string,
  variables: Readonly<Record<string, unknown>>,
  makeSafe: (value: unknown) => string,
): string {
  const code: string[] = [];
  let end = 0;
  for (const match of source.matchAll(/<\?(!=|=)?([\s\S]*?)\?>/g)) {
    code.push(`__out.push(${JSON.stringify(source.slice(end, match.index))});`);
    const expression = (match[2] ?? '').trim().replace(/;$/, '');
    if (match[1] === '=') code.push(`__out.push(__escape(__text(${expression})));`);
    else if (match[1] === '!=') code.push(`__out.push(__text(${expression}));`);
    else code.push(`${match[2]}\n`);
    end = match.index + match[0].length;
  }
  code.push(`__out.push(${JSON.stringify(source.slice(end))});`);
  const names = Object.keys(variables);
  const out: unknown[] = [];
  const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));
  const output = { append: (value: unknown) => void out.push(text(value)) };
  // Templates see the script's global functions, as a function of the global scope does.
  const run = new Function('__out', '__escape', '__text', 'output', ...names, code.join('\n'));
  outside(() => run(out, makeSafe, text, output, ...names.map((name) => variables[name])));
  return out.join('');
}
