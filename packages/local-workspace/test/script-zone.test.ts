// The time zone of the process while a script runs, and around it (facts 1.1).
import { expect, test } from 'vitest';
import { openProject, resultOf } from './open-project.ts';

const zone = () => process.env.TZ;

test('a script has its zone to itself: before, after and meanwhile the process has its own', () => {
  const before = zone();
  const workspace = openProject(
    `function hour() { SpreadsheetApp.getActiveSheet().getLastRow(); return new Date(0).getHours(); }
     function nested() { return hour(); }`,
    { manifest: { timeZone: 'America/Caracas' } },
  );
  const seen: unknown[] = [];
  const meanwhile = () => {
    seen.push(zone());
    seen.push(resultOf(workspace, 'hour'));
    seen.push(zone());
  };
  workspace.faults.plan({ at: { function: 'nested', method: 'Sheet.getLastRow' }, effect: { meanwhile } });
  expect(resultOf(workspace, 'nested')).toBe(20);
  expect([...seen, zone()]).toEqual([before, 20, before, before]);
});
