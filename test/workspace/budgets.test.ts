// Speed is counted in operations (design.md section 8): calls that reach a backend, asserted; times are never.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/local/facade.ts';
import { REGISTER_COLUMNS } from '../../src/words/columns.ts';
import { installedDesk, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const REQUESTS = 60;
const COLUMNS = Object.keys(REGISTER_COLUMNS).length;
const FIRST = 'PC-2026-0001';

/** Different people on different days, so that nothing clashes and nothing is a duplicate. */
function answers(index: number) {
  const day = new Date(Date.UTC(2027, 0, 11 + index)).toISOString().slice(0, 10);
  return {
    ...PLAIN_ANSWERS,
    'Nama Instansi': `Sekolah ${index}`,
    'Nomor WhatsApp': `0813-0000-${String(1000 + index)}`,
    Email: `sekolah${index}@sekolah.example`,
    'Nomor Surat': `${index}/S/2026`,
    'Tanggal Mulai': day,
  };
}

async function sweep(desk: TestDesk, at: string): Promise<ExecutionRecord> {
  const executions = await desk.at(at);
  return executions.find(({ function: name }) => name === 'everyTenMinutes') as ExecutionRecord;
}

describe('operations, with a register in use', () => {
  let desk: TestDesk;
  const steps: Record<string, ExecutionRecord> = {};

  beforeAll(async () => {
    desk = installedDesk('2026-11-24T08:00:00+07:00');
    for (let index = 0; index < REQUESTS; index++) {
      const [execution] = await desk.submit(answers(index));
      if (execution) steps[index === 0 ? 'firstSubmission' : 'submission'] = execution;
      if (index === 0) steps.firstForward = await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid', 'telaah');
    }
    steps.forward = await desk.choose('PC-2026-0004', 'Disposisikan ke Kasi', 'kabid', 'telaah');
    steps.approve = await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    steps.schedule = await desk.choose(FIRST, 'Masukkan ke agenda', 'admin');
    steps.ready = await desk.choose(FIRST, 'Ruangan sudah siap', 'admin');
    const several = 'PC-2026-0002';
    await desk.type(several, 'Tanggal Selesai', '13/01/2027', 'kasi');
    await desk.choose(several, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose('PC-2026-0003', 'Tolak permohonan', 'kabid', 'batal');
    await desk.choose(several, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    steps.twoDates = await desk.choose(several, 'Masukkan ke agenda', 'admin');
    steps.refused = await desk.choose(several, 'Disposisikan ke Kasi', 'kabid');
    steps.sweepWithMail = await sweep(desk, '2026-11-24T08:11:00+07:00');
    steps.idleSweep = await sweep(desk, '2026-11-24T08:22:00+07:00');
    steps.report = desk.workspace.run('rebuildReport', [], 'pontive.center@diskominfo.example')
      .executions[0] as ExecutionRecord;
  });

  it('every step was really taken', async () => {
    const status = Object.fromEntries((await desk.rows()).slice(0, 3).map((row) => [row.No, [row.Status, row.Pesan]]));
    expect(status).toEqual({
      'PC-2026-0001': ['Ruangan Siap', expect.anything()],
      'PC-2026-0002': ['Masuk Agenda', expect.stringContaining('tidak dapat dilakukan')],
      'PC-2026-0003': ['Ditolak', expect.anything()],
    });
    expect(await desk.events('2027-01-11T00:00:00+07:00', '2027-01-16T00:00:00+07:00')).toHaveLength(6);
  });

  it.each([
    ['firstSubmission', 'the first submission of all', 18],
    ['firstForward', 'a step on a desk of one day', 16],
    ['submission', 'a submission with 2 mails', 18],
    ['forward', 'a step with 1 mail', 16],
    ['approve', 'the approval, which also asks the calendar', 16],
    ['schedule', 'scheduling one date', 24],
    ['twoDates', 'scheduling two dates', 26],
    ['ready', 'a step without mail', 16],
    ['refused', 'a refused step', 12],
    ['idleSweep', 'a sweep that finds nothing due', 3],
    ['report', 'the yearly report', 60],
  ])('%s: %s takes at most its budget of operations', (name, _, budget) => {
    const step = steps[name];
    expect(step?.error).toBeUndefined();
    expect(step?.operations, JSON.stringify(step?.calls)).toBeLessThanOrEqual(budget);
  });

  it('a submission reads no more cells than the register holds, and 3,000', () => {
    expect(steps.submission?.cellsRead).toBeLessThanOrEqual((REQUESTS + 1) * COLUMNS + 3000);
  });

  it('prints what was counted', () => {
    const lines = Object.entries(steps).map(
      ([name, { operations, cellsRead, modelledMilliseconds }]) =>
        `${name}: ${operations} operations, ${cellsRead} cells read, ${Math.round(modelledMilliseconds)} ms modelled`,
    );
    console.log(lines.join('\n'));
    expect(lines).toHaveLength(12);
  });
});
