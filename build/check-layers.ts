// Finds imports against the layers: main → google → app → pages → words → domain, between product and packages, and of
// the product by the tests that judge its bundle. Circles are found by Biome.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './bundle.ts';

/** The tests over the real bundle. */
const JUDGES = 'test/workspace';
const LAYERS = ['main', 'google', 'app', 'pages', 'words', 'domain'];

const IS_DOOR = /[/\\]door\.ts$/;

/** Of a package, by its name: what each folder and file of its sources may use stands below it, or beside it in one line. */
const PACKAGE_LAYERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'local-workspace': [
    ['cli'],
    ['start', 'vitest'],
    ['probe', 'google-apis', 'web'],
    ['server'],
    ['workspace'],
    ['people'],
    ['services', 'more'],
    ['engine', 'project'],
    ['realm', 'export'],
    ['facade'],
    ['data'],
    ['model', 'formulas'],
    ['calls', 'built-ahead'],
  ],
};

/**
 * Finds the imports that break the layering of the product, that connect the product and a package, or by which a test over the
 * bundle asks the sources what to expect.
 * @param checkout the folder with `src`, `packages` and `test`
 * @returns one line for each violation, `file imports target: reason`
 */
export function layerViolations(checkout: string): string[] {
  const packages = join(checkout, 'packages');
  const names = existsSync(packages) ? readdirSync(packages) : [];
  return [
    ...violations(checkout, 'src', objection),
    ...names.flatMap((name) => violations(checkout, `packages/${name}`, leavesPackage)),
    ...Object.entries(PACKAGE_LAYERS).flatMap(([name, layers]) =>
      violations(checkout, `packages/${name}/src`, (from, to) => climbs(layers, from, to)),
    ),
    ...violations(checkout, JUDGES, (from, to) => asksTheJudged(checkout, from, to)),
  ];
}

/** @param objects returns what is wrong with an import of `to` by `from`, both relative to the folder */
function violations(
  checkout: string,
  folder: string,
  objects: (from: string, to: string) => string | undefined,
): string[] {
  const base = join(checkout, folder);
  return sourcesIn(base).flatMap((entry) => {
    return importsOf(join(base, entry)).flatMap((target) => {
      const reason = objects(entry, relative(base, resolve(dirname(join(base, entry)), target)));
      return reason ? [`${folder}/${entry} imports ${target}: ${reason}`] : [];
    });
  });
}

/** @returns the sources below a folder, by path in it */
function sourcesIn(base: string): string[] {
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true, encoding: 'utf8' }).filter(
    (entry) => /\.tsx?$/.test(entry) && !/(?:^|\/)(?:node_modules|projects)\//.test(entry),
  );
}

/** What a file imports by a path, as it says it. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from\s+|import\s+|import\()'(\.[^']+)'/g)].map(([, target = '']) => target);
}

function objection(from: string, to: string): string | undefined {
  if (to.startsWith(join('..', 'packages'))) return 'the product knows no package';
  // Files outside src, such as data/, may be imported: they are bundled.
  if (to.startsWith('..')) return undefined;
  const [layer, other] = [layerOf(from), layerOf(to)];
  if (layer === other) return undefined;
  if (!LAYERS.includes(layer) || !LAYERS.includes(other))
    return `${LAYERS.includes(layer) ? other : layer} is no layer`;
  return LAYERS.indexOf(layer) < LAYERS.indexOf(other) ? undefined : `${layer} may not use ${other}`;
}

/** @returns what is wrong with an import of one folder of a package by another */
function climbs(layers: readonly (readonly string[])[], from: string, to: string): string | undefined {
  if (to.startsWith('..')) return undefined;
  const folder = folderOfMore(to);
  if (folder !== undefined && folder !== folderOfMore(from) && !IS_DOOR.test(to)) {
    return `more/${folder} is entered by its door`;
  }
  const [own, used] = [from, to].map((path) => layers.findIndex((each) => each.includes(packageLayerOf(path)))) as [
    number,
    number,
  ];
  if (own < 0 || used < 0) return `${packageLayerOf(own < 0 ? from : to)} is no layer`;
  return used < own ? `${packageLayerOf(from)} may not use ${packageLayerOf(to)}` : undefined;
}

/** @returns the folder of `more` that a file stands in, which has one door for the host and one for the realm */
function folderOfMore(path: string): string | undefined {
  return /^more[/\\]([^/\\]+)[/\\]/.exec(path)?.[1];
}

/** What a folder of `more` puts into a script's context is of the realm. */
function packageLayerOf(path: string): string {
  return /^more[/\\][^/\\]+[/\\]realm[/\\]/.test(path) ? 'realm' : layerOf(path);
}

function leavesPackage(_from: string, to: string): string | undefined {
  return to.startsWith('..') ? 'a package knows nothing but itself' : undefined;
}

/** A judge imports the product neither itself nor by a helper beside its folder; tools of `build` may, they only make desks. */
function asksTheJudged(checkout: string, from: string, to: string): string | undefined {
  const path = relative(checkout, join(checkout, JUDGES, to));
  if (path.startsWith('src')) return 'what judges the bundle asks no source';
  const file = join(checkout, path);
  if (!path.startsWith('test') || path.startsWith(JUDGES) || !existsSync(file)) return undefined;
  const isAsking = importsOf(file).some((target) =>
    asksTheJudged(checkout, from, relative(join(checkout, JUDGES), resolve(dirname(file), target))),
  );
  return isAsking ? 'this helper asks the sources' : undefined;
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
