// What comes once in a while on a desk of years, and how much each of its executions costs: an old register is imported, what is
// finished goes to the archive, and the people in it are masked.

import type { ExecutionRecord } from '../packages/local-workspace/src/facade.ts';
import { IMPORT_STEP_WORDS, IMPORT_TABS } from '../src/words/sheet/import.ts';
import { OWNER } from './counted-work.ts';
import { openFullDesk } from './full-desk.ts';

const IMPORTED = 500;
const HEADERS = ['No', 'Tgl. Kegiatan', 'Nama Instansi', 'Acara', 'Waktu', 'Jml Peserta', 'Ket.'];

/** @returns by its name the costliest execution of each kind */
export function countYears(requests: number): ReadonlyMap<string, ExecutionRecord> {
  const workspace = openFullDesk(requests, { leaves: true, timePasses: true });
  const counted = new Map<string, ExecutionRecord>();
  const count = (executions: readonly ExecutionRecord[], names: Readonly<Record<string, string>>) => {
    for (const execution of executions) {
      if (execution.error) throw new Error(`${execution.function}: ${execution.error.stack}`);
      const name = names[execution.function];
      if (name === undefined) continue;
      const costliest = counted.get(name);
      if (!costliest || costliest.longestHold < execution.longestHold) counted.set(name, execution);
    }
  };
  count(workspace.menu('Impor data lama', OWNER).executions, { importOldData: 'import, its tabs' });
  workspace.sheets.edit(IMPORT_TABS.OLD, { range: 'B1', values: [HEADERS, ...oldRows()] }, OWNER);
  const choose = (value: string) =>
    workspace.sheets.edit(IMPORT_TABS.COLUMNS, { range: 'A2', value }, OWNER).executions;
  count(choose(IMPORT_STEP_WORDS.CHECK), { onSheetEdited_: `import, ${IMPORTED} rows examined` });
  count(choose(IMPORT_STEP_WORDS.RUN), {});
  count(workspace.clock.advance('PT10M'), { everyTenMinutes_: `import, ${IMPORTED} rows recorded` });
  // The hour finds that no event stands in the calendar.
  count(workspace.clock.advance('PT65M'), { everyHour_: 'hour, 40 events are put back' });
  count(workspace.clock.set('2026-11-25T07:41:00+07:00'), { everyNight_: 'night, what is finished is archived' });
  count(workspace.clock.set('2029-01-10T03:00:00+07:00'), { everyNight_: 'night, the time of many is over' });
  for (let sweep = 0; sweep < 3; sweep++) {
    count(workspace.clock.advance('PT10M'), { everyTenMinutes_: 'ten minutes, people are masked' });
  }
  return counted;
}

/** Three events a day from 2022 on. */
function oldRows(): string[][] {
  return Array.from({ length: IMPORTED }, (_, index) => {
    const day = new Date(Date.UTC(2022, 0, 3 + Math.floor(index / 3)));
    const date = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
    const hour = 8 + (index % 3) * 3;
    return [`${index + 1}`, date, `Dinas ${index % 40}`, `Rapat ke-${index}`, `${hour}.00 - ${hour + 2}.00`, '30', ''];
  });
}
