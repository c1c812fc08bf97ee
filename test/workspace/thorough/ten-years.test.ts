// What a step, an hour and a night cost in the tenth year of 2,000 requests: the archives were written at once.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CountedWork } from '../../../build/counted-work.ts';
import { tell } from '../../../build/desk-stories.ts';
import { ON_DESK, openTenYears } from '../../../build/ten-years.ts';
import type { ExecutionRecord, Workspace } from '../../../packages/local-workspace/src/facade.ts';
import { errorsOf } from '../desk.ts';

/** What one execution may read, and how long it may hold the lock, in cells and modelled milliseconds. */
const MOST_CELLS = 60_000;
const MOST_UNDER_LOCK = 5_000;
const MOST_OF_AN_HOUR = 60_000;
/** A night that takes 180 requests to the archive, thirty at a time; it may take four minutes. */
const MOST_OF_A_NIGHT = 150_000;
const MOST_HELD = 10_000;
const MOST_HELD_WITHOUT_CALENDAR = 4_000;
const REPORT = 64;

let workspace: Workspace;
let counted: CountedWork['counted'];
let night: ExecutionRecord | undefined;
let hour: ExecutionRecord | undefined;

function costOf(work: string): ExecutionRecord {
  const found = counted.get(work);
  if (!found) throw new Error(`${work} was not counted`);
  return found;
}

beforeAll(() => {
  workspace = openTenYears();
  counted = tell(ON_DESK, ['resting', 'plain'], workspace).counted;
  // The first night takes to the archive what the desk had kept for longer than two weeks.
  expect(errorsOf(workspace.clock.set('2026-11-25T07:41:00+07:00'))).toEqual([]);
  const executions = workspace.clock.set('2026-11-26T07:41:00+07:00');
  expect(errorsOf(executions)).toEqual([]);
  night = executions.find(({ function: name }) => name === 'everyNight_');
  hour = executions.find(({ function: name }) => name === 'everyHour_');
});

describe('with 18,000 requests in archives', () => {
  it.each(['SUBMIT', 'FORWARD', 'APPROVE'])(
    '%s reads the desk alone, and lets go of the lock within seconds',
    (work) => {
      const cost = costOf(work);
      expect(cost.cellsRead).toBeLessThanOrEqual(MOST_CELLS);
      expect(cost.lockHeld).toBeLessThanOrEqual(MOST_UNDER_LOCK);
    },
  );

  it('takes the operations of any other desk', () => {
    expect(costOf('SUBMIT').operations).toBeLessThanOrEqual(19);
    expect(costOf('FORWARD').operations).toBeLessThanOrEqual(18);
    expect(costOf('SCHEDULE').operations).toBeLessThanOrEqual(27);
  });

  it('reads no archive for what touches the calendar either', () => {
    for (const work of ['SCHEDULE', 'CHANGE_TIME', 'CANCEL_BY_OFFICE']) {
      expect(costOf(work).cellsRead).toBeLessThanOrEqual(MOST_CELLS);
      expect(costOf(work).lockHeld).toBeLessThanOrEqual(MOST_UNDER_LOCK);
    }
  });

  it('nothing that is counted has the lock for ten seconds, nor for four where it asks no calendar', () => {
    const tooLong = [...counted].filter(([, { longestHold, calls }]) => {
      const asksCalendar = Object.keys(calls).some((call) => call.startsWith('Calendar.'));
      return longestHold > (asksCalendar ? MOST_HELD : MOST_HELD_WITHOUT_CALENDAR);
    });
    expect(tooLong.map(([work, { longestHold }]) => `${work}: ${longestHold}`)).toEqual([]);
  });

  it('an hour ends within a minute, a night within two and a half', () => {
    if (!night || !hour) throw new Error('The jobs did not run');
    for (const { longestHold } of [hour, night]) expect(longestHold).toBeLessThanOrEqual(MOST_HELD);
    expect(hour.modelledMilliseconds).toBeLessThanOrEqual(MOST_OF_AN_HOUR);
    expect(night.modelledMilliseconds).toBeLessThanOrEqual(MOST_OF_A_NIGHT);
  });

  it('the report of a year of 2,000 is written within its operations, also the first time, when it makes two tabs', () => {
    expect(costOf('report').operations).toBeLessThanOrEqual(REPORT);
    const [again] = workspace.run('rebuildReport', [{}]).executions;
    if (!again) throw new Error('The report was not written');
    expect(again.operations).toBeLessThanOrEqual(REPORT);
  });

  it('so does a night of January, in which two reports may still change', () => {
    for (const day of ['14', '15']) {
      const executions = workspace.clock.set(`2027-01-${day}T07:41:00+07:00`);
      expect(errorsOf(executions)).toEqual([]);
      night = executions.find(({ function: name }) => name === 'everyNight_');
    }
    if (!night) throw new Error('The night did not run');
    expect(night.modelledMilliseconds).toBeLessThanOrEqual(MOST_OF_A_NIGHT);
  });

  it('the desk holds two weeks of what is over, and the archive of this year what was before', () => {
    const rows = workspace.sheets.read('Permohonan').values.filter(([number]) => number !== '').length - 1;
    const archived = workspace.sheets.read('Arsip 2026').values.filter(([number]) => number !== '').length - 1;
    expect(rows).toBeLessThan(ON_DESK - 200);
    expect(rows + archived).toBeGreaterThanOrEqual(ON_DESK);
  });
});
