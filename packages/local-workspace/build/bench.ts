// `npm run bench` of the package: prints what one execution costs this machine's processor, and what of it the context and the
// realm are. It asserts nothing: machines differ.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, createContext } from 'node:vm';
import { type RealmHandle, realmScript } from '../src/engine/execution/realm-bundle.ts';
import { openWorkspace } from '../src/workspace.ts';

const RUNS = 300;
/** Until the functions that an execution goes through are compiled. */
const WARM_UP = 60;
const SIZES = [10_000, 900_000];

/** What the measured execution does, by what is printed of it. */
const WORKS: Readonly<Record<string, string>> = {
  'does nothing': '',
  'reads ten rows of a tab': 'SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1, 10, 3).getValues();',
  'writes three cells, a property, a mail': [
    'SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1, 1, 3).setValues([[1, "two", new Date()]]);',
    'PropertiesService.getScriptProperties().setProperty("last", "1");',
    'MailApp.sendEmail("somebody@example.com", "subject", "text");',
  ].join('\n'),
};

console.log(`CPU of one execution, ${RUNS} runs each`.padEnd(64) + ['best', 'median'].map(column).join(''));
for (const size of SIZES) {
  for (const [words, work] of Object.entries(WORKS)) {
    const folder = projectOf(size, work);
    const workspace = openWorkspace({ project: folder, now: '2026-11-02T08:00:00+07:00' });
    line(`${size / 1000} kB of script, ${words}`, () => void workspace.run('main'));
    rmSync(folder, { recursive: true });
  }
}

const settings = JSON.stringify({ zone: 'Asia/Pontianak', advanced: [], libraries: [] });
const options = { microtaskMode: 'afterEvaluate' } as const;
const bare = () => createContext((constants as unknown as { DONT_CONTEXTIFY?: object }).DONT_CONTEXTIFY ?? {}, options);
line('a context', () => void bare());
line('a context with the realm', () => void realmScript().runInContext(bare()));
line('a context with the realm installed', () => {
  const context = bare();
  const realm = realmScript().runInContext(context) as RealmHandle;
  Object.defineProperties(
    context,
    realm.install(() => '=null', settings),
  );
});

/** @returns the folder of a project of this many bytes: functions as a project has them, of which one runs */
function projectOf(bytes: number, work: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-execution-'));
  writeFileSync(join(folder, 'appsscript.json'), '{ "timeZone": "Asia/Pontianak", "runtimeVersion": "V8" }');
  const parts = [`function main() {\n${work}\n}\n`];
  for (let length = 0, place = 0; length < bytes; place += 1) {
    const part = `function step${place}(rows) {\n${'  if (rows.length > 3) rows = rows.map((row) => row.slice(1));\n'.repeat(7)}  return rows;\n}\n`;
    parts.push(part);
    length += part.length;
  }
  writeFileSync(join(folder, 'Code.js'), parts.join(''));
  return folder;
}

function line(words: string, work: () => void): void {
  for (let run = 0; run < WARM_UP; run += 1) work();
  const measured = Array.from({ length: RUNS }, () => cpuOf(work)).sort((a, b) => a - b);
  const figures = [measured[0], measured[RUNS / 2]].map((each) => `${(each ?? 0).toFixed(2)} ms`);
  console.log(words.padEnd(64) + figures.map(column).join(''));
}

/** @returns milliseconds of the processor, the threads of V8 included */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function column(words: string): string {
  return words.padStart(12);
}
