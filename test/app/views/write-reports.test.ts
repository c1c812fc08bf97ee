// A report is written until it is handed in, at the end of March; what was filled in on that day is told in the night after.
import { expect, it } from 'vitest';
import { writeReports } from '../../../src/app/views/write-reports.ts';
import { desk, eachOnADesk } from '../office-day.ts';

eachOnADesk(() => {
  desk.submit();
});

it.each([
  ['2027-04-01', [2026, 2027]],
  ['2027-04-02', [2027]],
])('on %s of %s', (day, years) => {
  desk.office.time = `${day}T01:00:00+07:00`;
  expect(writeReports(desk.open())).toEqual(years);
  expect([...desk.reportTab.pages.keys()]).toEqual(years);
});
