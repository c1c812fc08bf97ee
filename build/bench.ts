// `npm run bench`: prints what things cost on this machine. It asserts nothing; the tests check budgets.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, createContext, Script } from 'node:vm';
import type { ExecutionRecord } from '../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../packages/local-workspace/src/workspace.ts';
import { alternativesFor } from '../src/domain/clash/alternatives.ts';
import { blockersOf } from '../src/domain/clash/clash.ts';
import { annualReport } from '../src/domain/report/model.ts';
import { stepReport } from '../src/domain/report/steps.ts';
import { roomUse } from '../src/domain/report/use.ts';
import { BLANKS } from '../src/domain/request/fields.ts';
import { NO_MARKS } from '../src/domain/request/marks.ts';
import type { BookingRequest } from '../src/domain/request/request.ts';
import { initialSettings } from '../src/domain/settings/settings-values.ts';
import { addDays, officeDays } from '../src/domain/time/working-time.ts';
import { bundle, root, SCRIPTS } from './bundle.ts';
import { ALL_STORIES, tell } from './desk-stories.ts';
import { countYears } from './desk-years.ts';
import { INSTALLED_AT, sampleResponses } from './seed-samples.ts';

const HOURS = { holidays: [] };
const REPORT_STEPS = ['FORWARD', 'APPROVE', 'SCHEDULE', 'MARK_READY', 'COMPLETE'] as const;
const ROOM = initialSettings().room;
const HEADINGS = ['operations', 'read', 'written', 'mails', 's modelled', 's one hold', 'ms here'];
const SIZES = [100, 700, 2_000, 5_000] as const;
/** Of a larger desk that is all over at once Google ends the night (docs/decisions/scale.md): it is not counted. */
const MOST_EMPTIED = 2_000;

const folder = join(root, 'dist');
const built = await timed(() => bundle(folder));
// As one script: that Google compiles two makes no difference of note to what is measured.
const code = SCRIPTS.map((name) => readFileSync(join(folder, `${name}.js`), 'utf8')).join('\n');
line('bundle', `${Math.round(Buffer.byteLength(code) / 1000)} kB, built in ${built}`);
const [first = code, ...copies] = Array.from({ length: 43 }, (_, index) => `${code}\n// ${index + 10}`);
line('load the bundle, cold', loaded(copies.slice(0, 21)));
const warmed = new Script(first);
warmed.runInContext(createContext({}));
line('load it with the code cache', loaded(copies.slice(21), warmed.createCachedData()));
const idle = mkdtempSync(join(tmpdir(), 'bench-project-'));
writeFileSync(join(idle, 'appsscript.json'), '{ "timeZone": "Asia/Pontianak", "runtimeVersion": "V8" }');
writeFileSync(join(idle, 'Code.js'), `function main() {}\n/*${'x'.repeat(400_000)}*/`);
const bare = openWorkspace({ project: idle, now: INSTALLED_AT });
bare.run('main');
line(
  'an execution that does nothing',
  median(21, () => bare.run('main')),
);

for (const count of [2_000, 20_000, 100_000]) {
  const requests = manyRequests(count);
  const asked = requests[requests.length - 1] as BookingRequest;
  line(
    `clash check, ${count} candidates`,
    median(11, () => blockersOf(asked, requests, ROOM, HOURS)),
  );
}
const desk = manyRequests(100_000);
const last = desk[desk.length - 1] as BookingRequest;
const question = performance.now();
blockersOf(last, desk, ROOM, HOURS);
line('clash rule, one of 100000 requests', `${(performance.now() - question).toFixed(2)} ms`);
const { hours: week, standards } = initialSettings();
const office = { ...week, holidays: [{ date: '2026-12-25', name: 'Natal', kind: 'PUBLIC_HOLIDAY' as const }] };
const manyOthers = manyRequests(20_000);
const busy = manyRequests(1_460);
const asks = busy[40] as BookingRequest;
const found = { others: busy, room: ROOM, hours: office, foreign: [], now: '2026-01-02T09:00:00+07:00' };
line(
  `alternatives, ${busy.length} a year`,
  `${median(11, () => alternativesFor(asks, found))}, ${alternativesFor(asks, found).length} found; with 20000 on the desk ${median(11, () => alternativesFor(asks, { ...found, others: manyOthers }))}`,
);
for (const [days, endDate] of [
  [3, 2],
  [14, 13],
] as const) {
  const several = { ...asks, endDate: addDays(asks.startDate ?? '', endDate) };
  const work = (others: readonly BookingRequest[]) => () => alternativesFor(several, { ...found, others });
  line(
    `alternatives over ${days} dates`,
    `${median(11, work(busy))}, ${work(busy)().length} found; with 100000 on the desk ${median(11, work(desk))}, with nobody ${median(11, work([]))}, ${work([])().length} found`,
  );
}
const year = manyRequests(20_000, 365);
const steps = year.flatMap(({ number, startDate }) =>
  REPORT_STEPS.map((step, index) => ({
    number,
    step,
    ...{ from: null, to: null },
    at: `${startDate}T0${8 + index}:10:00+07:00`,
  })),
);
line(
  `report model, ${year.length} requests`,
  `${median(5, () => {
    const days = officeDays(office);
    return [
      annualReport(2026, year, office),
      roomUse(2026, year, days, { from: '', to: '2026-12-31' }),
      stepReport(2026, steps, year, { days, standards, now: '2026-12-31T16:00:00+07:00' }),
    ];
  })} with use and ${steps.length} steps`,
);

const workspace = openWorkspace({ project: root, now: INSTALLED_AT, data: mkdtempSync(join(tmpdir(), 'bench-')) });
workspace.setup();
for (const { at, answers } of sampleResponses()) {
  workspace.clock.set(at);
  workspace.forms.respond(workspace.forms.list()[0]?.id ?? '', answers);
}
for (const name of new Set(workspace.executions().map((each) => each.function))) {
  const runs = workspace.executions().filter((each) => each.function === name);
  const last = runs[runs.length - 1];
  const milliseconds = runs.map((each) => each.milliseconds).sort((a, b) => a - b);
  const middle = milliseconds[Math.floor(milliseconds.length / 2)] ?? 0;
  if (last) line(name, costOf(last, middle));
}

console.log('\nSeconds at Google are modelled by calls and cells, by the table of packages/local-workspace/src/calls.');
const bySize = new Map<number, ReadonlyMap<string, ExecutionRecord>>();
for (const requests of SIZES) {
  const isEmptied = requests <= MOST_EMPTIED;
  const stories = ALL_STORIES.filter((story) => isEmptied || story !== 'newYear');
  const counted = new Map([...tell(requests, stories).counted, ...(isEmptied ? countYears(requests) : [])]);
  bySize.set(requests, counted);
  console.log(`\n${requests} requests`.padEnd(61) + HEADINGS.map((words) => words.padStart(12)).join(''));
  for (const [work, execution] of counted) {
    const { operations, cellsRead, cellsWritten, modelledMilliseconds, longestHold, milliseconds, calls } = execution;
    const [seconds, hold] = [modelledMilliseconds, longestHold].map((each) => (each / 1000).toFixed(1));
    const mails = calls['Mail.send'] ?? 0;
    const figures = [operations, cellsRead, cellsWritten, mails, seconds, hold, Math.round(milliseconds)];
    console.log(work.padEnd(60) + figures.map((figure) => String(figure).padStart(12)).join(''));
  }
}
const [least, most] = [SIZES[0], SIZES[SIZES.length - 1] ?? SIZES[0]];
console.log(
  `\nGrowth with the requests, from ${least} to ${most}: 0 not at all, 1 alike`.padEnd(61) +
    HEADINGS.slice(0, 3)
      .map((words) => words.padStart(12))
      .join('') +
    's modelled'.padStart(12),
);
for (const [work, small] of bySize.get(least) ?? []) {
  const large = bySize.get(most)?.get(work);
  if (!large) continue;
  const measures = ['operations', 'cellsRead', 'cellsWritten', 'modelledMilliseconds'] as const;
  const exponents = measures.map((measure) => exponent(small[measure], large[measure], most / least));
  console.log(work.padEnd(60) + exponents.map((each) => each.padStart(12)).join(''));
}

/** By which power of the size something grows. */
function exponent(small: number, large: number, times: number): string {
  return small === 0 || large === 0 ? '–' : (Math.log(large / small) / Math.log(times)).toFixed(2);
}

/** Requests spread over a number of days, at least four a day. */
function manyRequests(count: number, days = 3650): BookingRequest[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + (Math.floor(index / 4) % days))).toISOString().slice(0, 10);
    const hour = String(8 + (index % 4) * 2).padStart(2, '0');
    const instant = `2026-01-01T00:00:${String(index % 60).padStart(2, '0')}+07:00`;
    return {
      ...BLANKS,
      number: `PC-2026-${String(index + 1).padStart(6, '0')}`,
      revision: 1,
      status: index % 3 === 0 ? 'COMPLETED' : 'SUBMITTED',
      holder: 'DIVISION_HEAD',
      heldSince: instant,
      dueAt: null,
      submittedAt: instant,
      queuedSince: instant,
      findingCodes: [],
      clashesWith: [],
      responseId: String(index),
      marks: NO_MARKS,
      kind: index % 2 === 0 ? 'VISIT' : 'LOAN',
      institution: `Instansi ${index}`,
      institutionType: 'SCHOOL',
      activity: `Kegiatan ${index}`,
      participants: 20,
      email: `a${index}@instansi.example`,
      phone: String(810_000_000 + index),
      letterNumber: `${index}/2026`,
      letterDelivery: 'LINK',
      letterFile: 'https://berkas.example/surat.pdf',
      catering: 'NONE',
      startDate: day,
      endDate: day,
      startTime: `${hour}:00`,
      endTime: `${hour}:50`,
    };
  });
}

function costOf(
  { operations, cellsRead, cellsWritten, modelledMilliseconds }: ExecutionRecord,
  milliseconds: number,
): string {
  const modelled = (modelledMilliseconds / 1000).toFixed(1);
  return `${operations} operations, ${cellsRead} cells read and ${cellsWritten} written, ${Math.round(milliseconds)} ms here, ${modelled} s modelled at Google`;
}

/**
 * Measures how long it takes to compile the bundle and run it in a new context, which is made before.
 * @param copies of the bundle with different ends, since V8 caches a script that it has just compiled
 */
function loaded(copies: readonly string[], cachedData?: Buffer): string {
  // Read anew, as a file is: V8 joins the parts of a text when it is first used.
  const runs = copies.map((copy) => ({ copy: Buffer.from(copy).toString(), context: createContext({}) }));
  return median(runs.length, () => {
    const { copy, context } = runs.pop() as { copy: string; context: Context };
    new Script(copy, cachedData ? { cachedData } : {}).runInContext(context);
  });
}

function median(times: number, work: () => unknown): string {
  const measured = Array.from({ length: times }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return `${(measured[Math.floor(times / 2)] ?? 0).toFixed(1)} ms`;
}

async function timed(work: () => Promise<unknown>): Promise<string> {
  const started = performance.now();
  await work();
  return `${Math.round(performance.now() - started)} ms`;
}

function line(name: string, figure: string): void {
  console.log(`${name.padEnd(32)} ${figure}`);
}
