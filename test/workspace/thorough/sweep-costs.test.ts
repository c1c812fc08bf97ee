// What the sweeps of a whole day cost: seconds, against Google's 90 minutes.
import { describe, expect, it } from 'vitest';
import type { ExecutionRecord, Workspace } from '../../../packages/local-workspace/src/facade.ts';
import { CONSUMER, costWords, secondsWithStarts } from '../day-costs.ts';
import {
  columnName,
  formOf,
  installedDesk,
  PEOPLE,
  type Person,
  PLAIN_ANSWERS,
  REGISTER,
  type TestDesk,
} from '../desk.ts';

const REQUESTS_A_DAY = 5;

describe('a whole day', () => {
  it.each([
    ['nothing happens', () => [], 1 / 6],
    [`${REQUESTS_A_DAY} requests go into the agenda`, ordinaryWork, 1 / 4],
  ] as const)('on which %s leaves most of what a consumer account allows', (name, work, share) => {
    const { workspace } = installedDesk('2026-11-24T00:00:00+07:00');
    const executions = [...workspace.clock.advance('PT8H'), ...work(workspace), ...workspace.clock.advance('PT16H')];
    expect(executions.filter(({ error }) => error)).toEqual([]);
    const of = (handler: string) => executions.filter(({ function: each }) => each === handler);
    expect([of('everyTenMinutes_'), of('everyHour_'), of('everyNight_')].map(({ length }) => length)).toEqual([
      144, 24, 1,
    ]);
    const agenda = workspace.sheets.read(REGISTER).values.filter((row) => row.includes('Masuk Agenda'));
    expect(agenda).toHaveLength(work === ordinaryWork ? REQUESTS_A_DAY : 0);
    expect(secondsWithStarts(executions)).toBeLessThan(CONSUMER * share);
    console.log(`A day on which ${name}: ${costWords(executions)}`);
  });
});

/** Five letters come in and go the whole way into the agenda, with cells corrected here and there. */
function ordinaryWork(workspace: Workspace): readonly ExecutionRecord[] {
  const form = workspace.forms.list()[0]?.id ?? '';
  const [headers = []] = workspace.sheets.read(REGISTER).values;
  return Array.from({ length: REQUESTS_A_DAY }, (_, index) => {
    const answers = formOf(`Sekolah ${index}`, `2026-12-${String(7 + index).padStart(2, '0')}`);
    const taken = workspace.forms.respond(form, answers).executions;
    const type = (header: string, value: string, person: Person) => {
      const range = `${columnName(headers.indexOf(header))}${index + 2}`;
      return workspace.sheets.edit(REGISTER, { range, value }, PEOPLE[person]).executions;
    };
    return [
      ...taken,
      ...type('Tindakan', 'Disposisikan ke Kasi', 'kabid'),
      ...type('Peserta', '28', 'kasi'),
      ...type('Catatan Petugas', 'sudah ditelepon', 'kasi'),
      ...type('Isi Disposisi/Keterangan', 'disepakati, tanpa prasmanan', 'kasi'),
      ...type('Tindakan', 'Tetapkan jadwal, disposisikan ke Admin', 'kasi'),
      ...type('Tindakan', 'Masukkan ke agenda', 'admin'),
    ];
  }).flat();
}

describe('a sweep whose time is used up', () => {
  /** A call of a sweep takes five minutes. */
  function slow(desk: TestDesk, call: { function: string; method: string }, until: string): void {
    desk.workspace.faults.plan({ at: call, effect: { meanwhile: () => void desk.workspace.clock.set(until) } });
  }

  it('takes in as many missed responses as it can, and the others an hour later', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    for (const { function: name, uid } of desk.workspace.triggers()) {
      if (name === 'onFormSubmitted_') desk.workspace.disableTrigger(uid, true);
    }
    const names = Array.from({ length: 23 }, (_, index) => `Sekolah ${index}`);
    for (const [index, name] of names.entries()) {
      const day = `2026-12-${String(7 + (index % 5)).padStart(2, '0')}`;
      const others = { 'Nama Instansi': name, 'Nomor Surat': `${index}/S`, 'Tanggal Mulai': day };
      await desk.submit({ ...PLAIN_ANSWERS, ...others });
    }
    slow(desk, { function: 'everyHour_', method: 'Range.setValues' }, '2026-11-24T09:36:00+07:00');
    await desk.at('2026-11-24T09:30:00+07:00');
    // They are recorded in batches.
    expect((await desk.rows()).map(({ Instansi }) => Instansi)).toEqual(names.slice(0, 20));
    await desk.at('2026-11-24T10:30:00+07:00');
    expect((await desk.rows()).map(({ Instansi }) => Instansi)).toEqual(names);
  });
});
