// `npm run build` of the package: what is packed. JavaScript with types of all that a door of the package reaches, the realm in
// one file, and beside it a package of its own with the pages, which a checkout bundles when they are asked for.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';
import { transformSync } from 'esbuild';
import { newRealm } from '../src/engine/execution/realm-bundle.ts';
import { LIBRARIES } from '../src/export/libraries.ts';
import { bundle } from '../src/server/browser/assets.ts';

const home = join(import.meta.dirname, '..');
const compiled = join(home, 'dist');
const bundles = join(compiled, 'bundles');
const pages = join(compiled, 'pages');
/** What `exports` of package.json names; no other types are read. */
const DOORS = ['workspace', 'server/serve', 'google-apis/open-google', 'vitest'];

rmSync(compiled, { recursive: true, force: true });
compile();
for (const folder of [bundles, pages]) mkdirSync(folder);
writeFileSync(join(bundles, 'realm.js'), newRealm());
copyFacts();
copyFileSync(join(home, 'src/web/google-script-run.js'), join(bundles, 'google-script-run.js'));
await packPages();

function compile(): void {
  const compiler = createRequire(import.meta.url).resolve('typescript/package.json');
  const command = join(dirname(compiler), 'bin/tsc');
  execFileSync(process.execPath, [command, '-p', join(home, 'tsconfig.build.json')], { stdio: 'inherit' });
  // It asks Google from a checkout, where its scripts lie.
  rmSync(join(compiled, 'probe'), { recursive: true });
  const seen = new Set<string>();
  for (const door of DOORS) keepTypes(join(compiled, `${door}.d.ts`), seen);
  for (const name of readdirSync(compiled, { recursive: true, encoding: 'utf8' })) {
    const path = join(compiled, name);
    if (name.endsWith('.d.ts') && !seen.has(path)) rmSync(path);
    // The types keep what comments tell.
    if (name.endsWith('.js'))
      writeFileSync(path, transformSync(readFileSync(path, 'utf8'), { legalComments: 'none' }).code);
  }
}

/** Follows types from file to file: the compiler leaves the sources' endings in what they import. @param seen gets each file */
function keepTypes(path: string, seen: Set<string>): void {
  if (seen.has(path)) return;
  seen.add(path);
  const text = readFileSync(path, 'utf8').replaceAll(/((?:from |import\()(['"])\.[^'"]*)\.tsx?\2/g, '$1.js$2');
  writeFileSync(path, text);
  for (const [, target = ''] of text.matchAll(/(?:from |import\()['"](\.[^'"]*)\.js['"]/g)) {
    keepTypes(join(dirname(path), `${target}.d.ts`), seen);
  }
}

/** The facts that comments and messages cite; what lies outside their folder is no link there. */
function copyFacts(): void {
  const [facts, copies] = [join(home, '../../docs/facts'), join(compiled, 'facts')];
  mkdirSync(copies);
  for (const name of readdirSync(facts)) {
    const text = readFileSync(join(facts, name), 'utf8');
    writeFileSync(join(copies, name), text.replaceAll(/\[([^\]]+)\]\(\.\.\/[^)]*\)/g, '$1'));
  }
}

/** Makes a package of the pages: whoever tests alone opens none. */
async function packPages(): Promise<void> {
  const { version, license, engines } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const description = 'The pages of local-workspace in the browser';
  const about = {
    name: LIBRARIES.pages,
    version,
    description,
    license,
    engines,
    peerDependencies: { 'local-workspace': version },
  };
  writeFileSync(join(pages, 'package.json'), JSON.stringify(about, null, 2));
  writeFileSync(join(pages, 'LICENSES.txt'), licencesOf(await bundlePages()).join('\n\n\n'));
  copyFileSync(join(home, 'LICENSE'), join(pages, 'LICENSE'));
}

/** @returns the files that went into the pages */
async function bundlePages(): Promise<string[]> {
  const entries = join(home, 'src/web/entries');
  const files: string[] = [];
  for (const file of readdirSync(entries)) {
    const { script, style, inputs } = await bundle(join(entries, file));
    files.push(...Object.keys(inputs));
    writeFileSync(join(pages, `${parse(file).name}.js`), script);
    if (style !== '') writeFileSync(join(pages, `${parse(file).name}.css`), style);
  }
  return files;
}

/** @returns what is passed on within the bundles, each package with its licence */
function licencesOf(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  const packages = new Map(folders.map((folder) => [folder.replace(/^.*node_modules\//, ''), folder]));
  return [...packages].sort().map(([name, folder]) => `${name}\n\n${licenceIn(folder)}`);
}

/** @throws Error for a package that tells no licence: it may not be passed on */
function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: string };
  if (license === undefined) throw new Error(`${folder} tells no licence`);
  return license;
}
