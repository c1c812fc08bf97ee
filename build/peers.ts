// `npm run peers`: sets our desk beside three small projects in the style of public ones, by the same counter and the same prices.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, root } from './bundle.ts';
import { findingsOf, tableOf } from './peers/comparison.ts';
import { OUR_DESK } from './peers/our-desk.ts';
import { SMALL_PEERS } from './peers/small-peers.ts';

await bundle(join(root, 'dist'));
const folder = mkdtempSync(join(tmpdir(), 'peers-'));
const started = performance.now();
const all = [OUR_DESK, ...SMALL_PEERS].map((contender, index) => {
  const found = findingsOf(contender, [100, 2_000], join(folder, String(index)));
  console.error(`${contender.name}: tried within ${Math.round((performance.now() - started) / 1000)} s`);
  return found;
});
rmSync(folder, { recursive: true });
console.log(`${tableOf(all)}

The submission stands first, each step after it. An operation is a call that reaches a backend; seconds are modelled by
packages/local-workspace/src/engine/execution/prices.ts. Killed: before each operation, once with the buffered writes lost
and once with them applied; then the hourly jobs run, and whoever is shown that it failed does it once more. All of it was
found by running, the facts on 100 requests.`);
