// `npm run figures`: what the code weighs, and how many sources a piece of work goes through; `-- --routes` names them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenizer } from 'acorn';
import { bundle, root, SCRIPTS } from './bundle.ts';
import { routes } from './figures/routes.ts';
import { linesBelow, sourceFigures } from './figures/sources.ts';

const { bytes } = await bundle(join(root, 'dist'));
const tokens = SCRIPTS.flatMap((name) => [
  ...tokenizer(readFileSync(join(root, `dist/${name}.js`), 'utf8'), { ecmaVersion: 'latest' }),
]).length;
const { files, lines, smallFiles, exports, exportsForOne } = sourceFigures(join(root, 'src'));
const followed = routes();

const FIGURES: readonly (readonly [string, number])[] = [
  ['tokens of the scripts of dist', tokens],
  ['their bytes', bytes],
  ['files of src', files],
  ['lines of src', lines],
  ['files of at most 25 lines', smallFiles],
  ['exports of src', exports],
  ['exports that one other file uses', exportsForOne],
  ['lines of test', linesBelow(join(root, 'test'))],
  ['lines of the tests of packages', linesBelow(join(root, 'packages/local-workspace/test'))],
  ...followed.map(({ name, files }) => [`files that ${name} goes through`, files.length] as const),
];
for (const [name, figure] of FIGURES) console.log(`${name.padEnd(44)}${figure.toLocaleString('en').padStart(10)}`);

if (process.argv.includes('--routes')) {
  for (const { name, files } of followed) console.log([`\n${name}:`, ...files].join('\n  '));
}
