// `npm run mutation:sample`: of mutants drawn among those that the whole suite kills, how many its first tier kills.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bundle.ts';
import { contentOf, copyWithSwitches } from './mutants/copy.ts';
import { shuffled } from './mutants/draw.ts';
import { type Mutant, numberedMutants } from './mutants/numbered.ts';
import { type Outcome, Outcomes } from './mutants/outcomes.ts';
import { Reach } from './mutants/reach.ts';
import { report } from './mutants/report.ts';
import { Slot } from './mutants/slot.ts';
import { PARTS, type Part, testFiles } from './mutants/test-files.ts';
import { Trials } from './mutants/trials.ts';

const HELP = `npm run mutation:sample -- [options]
  --count 300       mutants that the whole suite kills, or with --through: mutants that are drawn
  --seed 24         draws the same mutants from the same sources
  --through direct  stops after a part of the suite: direct, script (the first tier), second
  --concurrency 2   processes of tests
  --out DIR         keeps the copy and what is known there; the same command goes on where it was broken off`;

/** More are drawn than are wanted, since some are killed by nobody. */
const SPARE = 1.15;
/** As many switches as can be needed: the copy is made once. */
const MOST_DRAWN = 2;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '24' },
    through: { type: 'string' },
    concurrency: { type: 'string', default: '2' },
    out: { type: 'string', default: join(root, '.stryker-tmp/sample') },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const count = Number(values.count);
const seed = Number(values.seed);
const last = { direct: 0, script: 1, second: 2 }[values.through ?? 'second'];
if (!(count > 0 && Number.isInteger(seed)) || last === undefined) throw new Error(HELP);

const begun = performance.now();
const mutants = await numberedMutants(root);
const order = shuffled(mutants.length, seed).map((number) => mutants[number] as Mutant);
const folder = join(resolve(values.out), `${contentOf(root)}-${seed}-${count}`);
const copy = join(folder, 'copy');
say(`${mutants.length} mutants, seed ${seed}; what is known is kept in ${folder}`);
if (!existsSync(join(folder, 'made'))) {
  mkdirSync(folder, { recursive: true });
  await copyWithSwitches(root, copy, order.slice(0, Math.ceil(count * MOST_DRAWN)));
  execFileSync(join(root, 'node_modules/.bin/tsx'), ['build/bundle.ts'], { cwd: copy });
  writeFileSync(join(folder, 'made'), '');
}

const reach = new Reach(join(folder, 'reach.json'));
const outcomes = new Outcomes(join(folder, 'outcomes.json'));
const files = testFiles(root);
const slotsFor = (purpose: 'count' | 'try') =>
  Array.from({ length: Number(values.concurrency) }, () => new Slot(copy, purpose));
const slots = slotsFor('try');
const trials = new Trials(reach, outcomes, slots);
const drawn: Outcome[] = [];
const killed = () => drawn.filter(({ killedBy }) => killedBy).length;
do {
  const wanted = values.through ? count : Math.ceil((count - killed()) * SPARE);
  const next = order.slice(drawn.length, Math.min(drawn.length + wanted, count * MOST_DRAWN));
  if (next.length === 0) break;
  drawn.push(...next.map((mutant) => outcomes.of(mutant)));
  for (const part of PARTS.slice(0, last + 1)) await judged(part);
} while (!values.through && killed() < count);
for (const slot of slots) slot.end();
console.log(
  report(
    drawn,
    values.through ? drawn.length : count,
    reach,
    PARTS.slice(0, last + 1).flatMap((part) => files[part]),
  ),
);

async function judged(part: Part): Promise<void> {
  const counting = slotsFor('count');
  await reach.count(files[part], counting);
  for (const slot of counting) slot.end();
  say(`${part}: ${files[part].length} files counted`);
  if (part === 'direct') {
    await trials.alone(drawn, files[part]);
    say(`${part}: ${killed()} of ${drawn.length} killed by the files nearest to them`);
  }
  await trials.together(drawn, files[part]);
  say(`${part}: ${killed()} of ${drawn.length} killed`);
}

function say(text: string): void {
  console.log(`${Math.round((performance.now() - begun) / 1000)} s  ${text}`);
}
