// What the script remembers stays far within Google's limits: 9 kB a value, 500 kB in all, 50,000 readings and writings a day.
import { describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

function remembered(desk: TestDesk): { readonly sizes: Record<string, number>; readonly total: number } {
  const { value } = desk.workspace.run('remembered', [], PEOPLE.owner);
  const entries = Object.entries(value as Record<string, string>);
  const sizes = Object.fromEntries(entries.map(([key, text]) => [key, Buffer.byteLength(text)]));
  return {
    sizes,
    total: entries.reduce((sum, [key, text]) => sum + Buffer.byteLength(key) + Buffer.byteLength(text), 0),
  };
}

function used(desk: TestDesk): number {
  const quota = desk.workspace
    .quotas()
    .find(({ account, name }) => account === PEOPLE.owner && name === 'properties read and written');
  return quota?.used ?? 0;
}

describe('the store', () => {
  it('holds a large team, years of holidays, much damage and long settings within a fifth of its room', async () => {
    const desk = desperateDesk('2026-11-24T08:00:00+07:00');
    for (const tab of ['Tim Pengelola', 'Hari Libur', 'Kerusakan']) desk.addRows(tab, 200);
    const people = Array.from({ length: 60 }, (_, index) => [
      `Dr. H. Nama Petugas yang Panjang Sekali ${index}, S.Kom., M.T.`,
      ['Kabid', 'Kasi', 'Admin Pontive Center'][index % 3],
      `nama.petugas.yang.panjang.sekali.${index}@diskominfo.pontianak.example`,
      'tidak',
    ]);
    await desk.paste('Tim Pengelola', 'A6', people, 'owner');
    const days = Array.from({ length: 200 }, (_, index) => {
      const date = new Date(Date.UTC(2026, 0, 1 + 5 * index)).toISOString().slice(0, 10).split('-').reverse().join('/');
      return [date, `Hari libur setempat ke-${index + 1} menurut keputusan wali kota`, 'Libur nasional'];
    });
    await desk.paste('Hari Libur', 'A53', days, 'owner');
    await desk.paste(
      'Kerusakan',
      'A2',
      Array.from({ length: 100 }, (_, index) => [`Layar nomor ${index + 1}`]),
      'owner',
    );
    await desk.paste(
      'Pengaturan',
      'B2',
      Array.from({ length: 4 }, () => [`A${'😀'.repeat(199)}`]),
      'owner',
    );
    expect(await desk.note()).toBe('');
    const { sizes, total } = remembered(desk);
    for (const [key, size] of Object.entries(sizes)) expect(size, key).toBeLessThan(VALUE_LIMIT);
    expect(Object.keys(sizes)).toEqual(expect.arrayContaining(['holidays~1', 'team~1', 'settings~1']));
    expect(total).toBeLessThan(STORE_LIMIT / 5);
    await desk.submit(PLAIN_ANSWERS);
    expect((await desk.row('PC-2026-0001')).Status).toBe('Diajukan');
  });

  it('is asked and written a few hundred times a day, with five requests on their way', async () => {
    const desk = desperateDesk('2026-11-24T07:00:00+07:00');
    const before = used(desk);
    for (let index = 0; index < 5; index++) {
      const number = `PC-2026-000${index + 1}`;
      await desk.submit({
        ...PLAIN_ANSWERS,
        'Nama Kegiatan': `Kunjungan ${index}`,
        'Tanggal Mulai': `2027-01-${11 + index}`,
      });
      await desk.intoAgenda(number);
    }
    const { executions } = await desk.post<{ executions: never[] }>('/api/clock', { advance: 'PT23H' });
    expect(errorsOf(executions)).toEqual([]);
    expect(executions.length).toBeGreaterThan(150);
    const day = used(desk) - before;
    expect(day).toBeGreaterThan(executions.length);
    expect(day).toBeLessThan(1_000);
  });
});
