// Reports are made and written without the lock: whoever read first may write last, and then writes once more.
import { expect, it } from 'vitest';
import { writeReports } from '../../../src/app/views/write-reports.ts';
import { desk, eachOnADesk, FIRST, KABID, others, SECOND } from '../office-day.ts';

eachOnADesk(() => {
  desk.submit();
  desk.submit('r-2', others('r-2', { startDate: '2026-12-10', endDate: '2026-12-10' }));
  desk.choose(FIRST, 'REJECT', KABID, 'Ruangan diperbaiki');
});

const report = (year = 2026) => JSON.stringify(desk.reportTab.pages.get(year)?.rows);

/** In the middle of a writing somebody takes a step, and others write the report of it. */
function meanwhile(): void {
  desk.faults.meanwhileAt('reportTab.write', () => {
    desk.choose(SECOND, 'REJECT', KABID, 'Ruangan diperbaiki');
    writeReports(desk.open());
  });
}

it('tells of a step that others reported while it was written', () => {
  writeReports(desk.open());
  const before = report();
  meanwhile();
  writeReports(desk.open());
  const after = report();
  expect(after).not.toBe(before);
  writeReports(desk.open());
  expect(report()).toBe(after);
});

it('of an older year is still due after it was killed in the middle', () => {
  desk.state.put({ staleReports: [2023, 2022] });
  desk.killedAt('reportTab.write', () => writeReports(desk.open()));
  expect(desk.state.get('staleReports')).toEqual([2022]);
  writeReports(desk.open());
  expect([...desk.reportTab.pages.keys()].filter((year) => year < 2025)).toEqual([2023]);
});

it('of an older year to which something comes while it is written is due again', () => {
  desk.state.put({ staleReports: [2023] });
  desk.faults.meanwhileAt('reportTab.write', () => desk.state.put({ staleReports: [2023] }));
  writeReports(desk.open());
  expect(desk.state.get('staleReports')).toEqual([2023]);
});
