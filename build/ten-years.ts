// A desk in its tenth busy year: what is finished stands in archives, filled by the code that fills them at an office.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Workspace } from '../packages/local-workspace/src/facade.ts';
import { runFully } from './filled-tab.ts';
import { openFullDesk } from './full-desk.ts';

/** What the desk itself holds at 2,000 requests a year: what is open, what is to come, and the last two months. */
export const ON_DESK = 700;
const LAST_YEAR = 2025;

/** @param aYear requests in each of the years before this one, since the room was opened: a day before 2017 is none */
export function openTenYears(aYear = 2000, years = 9): Workspace {
  const workspace = openFullDesk(ON_DESK, { script: filler(), leaves: true });
  const [header = [], row = []] = workspace.sheets.read('Riwayat').values;
  const like = JSON.parse(String(row[header.indexOf('Data')]));
  for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
    // Steps are read of the last year alone; those of the others are never looked at again.
    runFully(workspace, 'fillArchive', [year, aYear, like, year === LAST_YEAR]);
  }
  return workspace;
}

/** The script that fills archives, as one more file of the desk's project. */
function filler(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'archive-filler.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Filler',
    target: 'es2020',
    jsx: 'automatic',
    footer: { js: 'function fillArchive(...args) { return Filler.fillArchive(...args); }' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
