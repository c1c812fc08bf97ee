// What the sweeps of a whole day cost: seconds, against Google's 90 minutes.
import { describe, expect, it } from 'vitest';
import type { ExecutionRecord, Workspace } from '../../../packages/local-workspace/src/facade.ts';
import { CONSUMER, costWords, secondsWithStarts } from '../day-costs.ts';
import { columnName, formOf, installedDesk, PEOPLE, type Person, REGISTER } from '../desk.ts';

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
