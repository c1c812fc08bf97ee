// Reports are made and written without the lock: whoever read first may write last.
import { expect, it } from 'vitest';
import { writeReports } from '../../../src/app/views/write-reports.ts';
import { desk, eachOnADesk, FIRST, KABID } from '../office-day.ts';

eachOnADesk(() => {
  desk.submit();
  desk.choose(FIRST, 'REJECT', KABID, 'Ruangan diperbaiki');
});

it('that two wrote at once are due again', () => {
  desk.state.put({ staleReports: [2023] });
  desk.faults.meanwhileAt('reportTab.write', () => writeReports(desk.open()));
  writeReports(desk.open());
  expect(writeReports(desk.open())).toContain(2023);
  expect(writeReports(desk.open())).not.toContain(2023);
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
