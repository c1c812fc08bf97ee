// A desk in its tenth busy year: what is finished stands in archives, written at once by a script.
import type { Workspace } from '../packages/local-workspace/src/facade.ts';
import { runFully } from './filled-tab.ts';
import { openFullDesk } from './full-desk.ts';

/** More than the desk itself holds at 2,000 requests a year: what is open, what is to come, and the last weeks. */
export const ON_DESK = 700;
const A_YEAR = 2000;
const LAST_YEAR = 2025;
/** Since the room was opened: a day before 2017 is none. */
const YEARS = Array.from({ length: 9 }, (_, place) => LAST_YEAR - 8 + place);

/** Makes the tabs of a year like those of the desk, with as many requests; each is one of the desk's that took place. */
const SHELVE = `function shelve(year, count, withSteps) {
  const book = SpreadsheetApp.getActive();
  const fill = (name, [header, ...rows]) => {
    const sheet = book.insertSheet(name);
    sheet.insertRowsAfter(1, rows.length + 1);
    sheet.insertColumnsAfter(1, header.length);
    sheet.getRange(1, 1, rows.length + 1, header.length).setValues([header, ...rows]);
  };
  const valuesOf = (name) => book.getSheetByName(name).getDataRange().getValues();
  const [header, ...rows] = valuesOf('Permohonan');
  const [steps, ...taken] = valuesOf('Riwayat');
  const numberOf = (place) => 'PC-' + year + '-' + String(place + 1).padStart(4, '0');
  const numbers = rows.map((row) => row[header.indexOf('No.')]).slice(0, rows.length - 100);
  const stepsOf = new Map(numbers.map((number) => [number, []]));
  taken.forEach((step) => (stepsOf.get(step[steps.indexOf('No.')]) || []).push(step));
  const anew = (cells, number, place) => cells.map((cell) => typeof cell === 'string'
    ? cell.split(number).join(numberOf(place)).split('2026-').join(year + '-') : cell);
  const places = Array.from({ length: count }, (_, place) => place);
  fill('Arsip ' + year, [header, ...places.map((place) => {
    return anew(rows[place % numbers.length], numbers[place % numbers.length], place);
  })]);
  fill('Riwayat ' + year, [steps, ...places.slice(0, withSteps ? count : 0).flatMap((place) => {
    const number = numbers[place % numbers.length];
    return stepsOf.get(number).map((step) => anew(step, number, place));
  })]);
}`;

export function openTenYears(): Workspace {
  const workspace = openFullDesk(ON_DESK, { script: SHELVE, leaves: true });
  // Steps are read of the last year alone; those of the others are never looked at again.
  for (const year of YEARS) runFully(workspace, 'shelve', [year, A_YEAR, year === LAST_YEAR]);
  const archived = Object.fromEntries(YEARS.map((year) => [year, `${year}:1-${A_YEAR}`]));
  runFully(workspace, 'remember', ['archived', archived]);
  // Of all but the last year the personal data was masked when its time came.
  runFully(workspace, 'remember', ['maskedArchives', YEARS.filter((year) => year < LAST_YEAR)]);
  return workspace;
}
