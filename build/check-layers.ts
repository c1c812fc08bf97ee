// Refuses an import that runs against the layers: main → google → app → pages → words → domain, and packages apart.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './bundle.ts';

const LAYERS = ['main', 'google', 'app', 'pages', 'words', 'domain'];

/**
 * Finds the imports that break the layering of the product, or tie it to a package, or a package to it.
 * @param checkout the folder with `src` and `packages`
 * @returns one line a violation, `file imports target: reason`; none means the layers hold
 */
export function layerViolations(checkout: string): string[] {
  const packages = join(checkout, 'packages');
  const names = existsSync(packages) ? readdirSync(packages) : [];
  return [
    ...violations(checkout, 'src', objection),
    ...names.flatMap((name) => violations(checkout, `packages/${name}`, leavesPackage)),
  ];
}

/** @param objects says what is wrong with an import of one path by another, both from the folder */
function violations(
  checkout: string,
  folder: string,
  objects: (from: string, to: string) => string | undefined,
): string[] {
  const base = join(checkout, folder);
  if (!existsSync(base)) return [];
  const sources = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter(
    (entry) => /\.tsx?$/.test(entry) && !/(?:^|\/)(?:node_modules|projects)\//.test(entry),
  );
  return sources.flatMap((entry) => {
    const text = readFileSync(join(base, entry), 'utf8');
    return [...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].flatMap(([, target = '']) => {
      const reason = objects(entry, relative(base, resolve(dirname(join(base, entry)), target)));
      return reason ? [`${folder}/${entry} imports ${target}: ${reason}`] : [];
    });
  });
}

function objection(from: string, to: string): string | undefined {
  if (to.startsWith(join('..', 'packages'))) return 'the product knows no package';
  // The data of the repository is bundled with the product.
  if (to.startsWith('..')) return undefined;
  const [layer, other] = [layerOf(from), layerOf(to)];
  if (layer === other) return undefined;
  if (!LAYERS.includes(layer) || !LAYERS.includes(other))
    return `${LAYERS.includes(layer) ? other : layer} is no layer`;
  return LAYERS.indexOf(layer) < LAYERS.indexOf(other) ? undefined : `${layer} may not use ${other}`;
}

function leavesPackage(_from: string, to: string): string | undefined {
  return to.startsWith('..') ? 'a package knows nothing but itself' : undefined;
}

function layerOf(path: string): string {
  const [first = ''] = path.split(sep);
  return first.replace(/\.tsx?$/, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = layerViolations(root);
  for (const line of found) console.error(line);
  if (found.length > 0) process.exit(1);
}
