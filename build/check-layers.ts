// Refuses an import that runs against the layers: main → google → desk → pages → words → domain, and local apart.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = resolve(dirname(fileURLToPath(import.meta.url)), '../src');
const layers = ['main', 'google', 'desk', 'pages', 'words', 'domain'];

/**
 * Finds the imports of a source tree that break the layering.
 * @param folder the `src` folder
 * @returns one line a violation, `file imports target: reason`; none means the layers hold
 */
export function layerViolations(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(entry)) continue;
    const file = join(folder, entry);
    const from = layerOf(relative(folder, file));
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/g)) {
      const path = relative(folder, resolve(dirname(file), target));
      if (path.startsWith('..')) continue;
      const to = layerOf(path);
      const reason = objection(from, to);
      if (reason) found.push(`${entry} imports ${target}: ${reason}`);
    }
  }
  return found;
}

function layerOf(path: string): string {
  const [first = ''] = path.split(sep);
  return first.replace(/\.tsx?$/, '');
}

function objection(from: string, to: string): string | undefined {
  if (from === to) return undefined;
  if (from === 'local' || to === 'local') return 'local and the product never import each other';
  if (!layers.includes(from) || !layers.includes(to)) return `${layers.includes(from) ? to : from} is no layer`;
  return layers.indexOf(from) < layers.indexOf(to) ? undefined : `${from} may not use ${to}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const violations = layerViolations(source);
  for (const line of violations) console.error(line);
  if (violations.length > 0) process.exit(1);
}
