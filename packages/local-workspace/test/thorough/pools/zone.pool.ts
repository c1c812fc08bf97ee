// Run by the test beside this folder under each pool of vitest: whose hours a test and its script see.
import { expect, test } from 'vitest';
import { openProject, resultOf } from '../../open-project.ts';

test('the script has the hours of its zone, the test those of its own', () => {
  const before = new Date(0).getHours();
  const workspace = openProject(`function hours() {
    var noon = new Date('2026-12-01T05:00:00Z');
    return [noon.getHours(), Number(Utilities.formatDate(noon, Session.getScriptTimeZone(), 'H'))];
  }`);
  expect(resultOf(workspace, 'hours')).toEqual([12, 12]);
  expect(new Date(0).getHours()).toBe(before);
});
