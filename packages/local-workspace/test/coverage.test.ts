// `npm run coverage:services`: that it counts, and that no service has lost a member.
import { expect, test } from 'vitest';
import { serviceCoverage } from '../build/coverage-services.ts';

const all = serviceCoverage();

/** Members that are emulated, by service: whoever adds one or takes one away changes its number knowingly. */
const emulated: Readonly<Record<string, number>> = {
  ...{ Base: 44, Cache: 9, Calendar: 185, Content: 10, Document: 359, Drive: 111, Forms: 409, Gmail: 144, HTML: 31 },
  ...{ Lock: 7, Mail: 2, Properties: 10, Script: 46, Spreadsheet: 809, URL_Fetch: 9, Utilities: 25 },
};

test('no service has lost a member', () => {
  const sums: Record<string, number> = {};
  for (const each of all) sums[each.service] = (sums[each.service] ?? 0) + each.emulated;
  expect(sums).toEqual(emulated);
});

test('what is counted is typed, and what is missing is named', () => {
  for (const { emulated: found, typed, missing } of all) expect(found + missing.length).toBe(typed);
  expect(all.filter((each) => each.emulated > 0).length).toBeGreaterThanOrEqual(120);
});
