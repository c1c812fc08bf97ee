// Speed is counted in operations: calls that reach a backend, asserted; times are never. Here the first
// ones of a desk whose history grows by the desk's own work; all others stand in full-budgets.test.ts.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../packages/local-workspace/src/facade.ts';
import { FIRST, formOf, installedDesk, type TestDesk } from './desk.ts';

/** More than the history is read back in one piece. */
const REQUESTS = 45;
const LAST = 'PC-2026-0045';

/** Different people on different days, so that nothing clashes and nothing is a duplicate. */
function answers(index: number) {
  const day = new Date(Date.UTC(2027, 0, 11 + index)).toISOString().slice(0, 10);
  return formOf(`Sekolah ${index}`, day);
}

describe('operations, on a desk of a few weeks', () => {
  let desk: TestDesk;
  const steps: Record<string, ExecutionRecord> = {};

  beforeAll(async () => {
    desk = installedDesk('2026-11-24T08:00:00+07:00');
    await desk.allowAllReceipts();
    for (let index = 0; index < REQUESTS; index++) {
      const [execution] = await desk.submit(answers(index));
      if (execution) steps[index === 0 ? 'firstSubmission' : 'submission'] = execution;
      if (index === 0) steps.firstForward = await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid', 'telaah');
    }
    steps.forward = await desk.choose(LAST, 'Disposisikan ke Kasi', 'kabid', 'telaah');
  });

  it('every step was really taken', async () => {
    const rows = await desk.rows();
    expect(rows).toHaveLength(REQUESTS);
    const forwarded = rows.filter(({ Status }) => Status === 'Didisposisikan').map(({ 'No.': No }) => No);
    expect(forwarded).toEqual([FIRST, LAST]);
  });

  it.each([
    ['firstSubmission', 'the first submission of all', 19],
    ['firstForward', 'a step with words on a desk of one day', 18],
    ['submission', 'a submission with 2 mails', 19],
    ['forward', 'a step with words and 1 mail', 18],
  ])('%s: %s takes at most its budget of operations', (name, _, budget) => {
    const step = steps[name];
    expect(step?.error).toBeUndefined();
    expect(step?.operations, JSON.stringify(step?.calls)).toBeLessThanOrEqual(budget);
  });
});
