// A process that changes and saves a workspace until it is killed: at a step of its second save, or whenever its parent likes.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { openWorkspace } from '../src/workspace.ts';

const [project = '', data = '', step = '0'] = process.argv.slice(2);
const dieAt = Number(step);
let steps = Number.NEGATIVE_INFINITY;

const { writeFileSync, renameSync, readdirSync, rmSync } = fs;

/** Counts a step of a save, and dies before it; half a step more: in the middle of writing. */
function at<Args extends unknown[]>(act: (...args: Args) => unknown, half: (...args: Args) => void = () => {}) {
  return (...args: Args) => {
    if (!String(args[0]).startsWith(data)) return act(...args);
    steps += 1;
    if (steps === Math.ceil(dieAt) && dieAt > 0) {
      if (!Number.isInteger(dieAt)) half(...args);
      process.kill(process.pid, 'SIGKILL');
    }
    return act(...args);
  };
}

fs.writeFileSync = at(writeFileSync, (path, content) => {
  writeFileSync(path, String(content).slice(0, String(content).length / 2));
}) as typeof writeFileSync;
fs.renameSync = at(renameSync) as typeof renameSync;
fs.readdirSync = at(readdirSync as (...args: unknown[]) => unknown) as typeof readdirSync;
fs.rmSync = at(rmSync) as typeof rmSync;
syncBuiltinESMExports();

const workspace = openWorkspace({ project, data });
const calendar = workspace.calendars.list()[0]?.id ?? '';
const known = Number(workspace.sheets.read('Sheet1').values[0]?.[0] ?? 0);
for (let round = known + 1; ; round++) {
  workspace.sheets.edit('Sheet1', { range: 'A1', value: round });
  workspace.calendars.create(calendar, { start: '2026-12-01', end: '2026-12-02' });
  if (dieAt > 0 && round === known + 2) steps = 0;
  workspace.save();
  fs.appendFileSync(join(data, 'progress.txt'), 'saved\n');
  process.stdout.write('saved\n');
}
