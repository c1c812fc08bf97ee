// What the desk refuses, and what `Pesan` then says: why, and what to do. Nothing else changes.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, formOf, oneRequest, PEOPLE, type Person, type TestDesk } from './desk.ts';

const PLAIN = 'PC-2026-0001';

/** Everything of a row but the message and the wish. */
async function standing(desk: TestDesk, number: string) {
  const { Pesan: _, Tindakan: __, ...rest } = await desk.row(number);
  return rest;
}

describe('a refused step', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await oneRequest();
    await desk.at('2026-11-24T08:30:00+07:00');
  });

  const cases: [string, string, Person, string, string][] = [
    ['Kasi may not do the Kabid’s step', 'Disposisikan ke Kasi', 'kasi', '', 'itu tindakan Kabid'],
    ['an unknown action', 'Setujui saja', 'kabid', '', 'Belum dicatat: tidak ada tindakan dengan nama itu'],
  ];

  it.each(cases)('%s', async (_, action, person, text, words) => {
    if (text) await desk.type(PLAIN, 'Isi Disposisi/Keterangan', text, person);
    const before = await standing(desk, PLAIN);
    const mails = (await desk.mails()).length;
    const step = await desk.choose(PLAIN, action, person);
    expect(errorsOf([step])).toEqual([]);
    const { Pesan, Tindakan } = await desk.row(PLAIN);
    expect(Pesan).toMatch(/^.+\. Belum dicatat: .*\(“.*”, 24 Nov 2026 08\.30\)$/);
    expect(Pesan).toContain(words);
    expect(Tindakan).toBe('');
    expect(await standing(desk, PLAIN)).toEqual(before);
    expect((await desk.mails()).length).toBe(mails);
    expect(await desk.rows('Riwayat')).toHaveLength(1);
  });

  it('an action on a row without a number says that the row has none', async () => {
    await desk.edit('Permohonan', await desk.address('Tindakan', 3), 'Disposisikan ke Kasi', 'kabid');
    const [headers = [], , row = []] = (await desk.sheet('Permohonan', true)).values;
    expect(row[headers.indexOf('Tindakan')]).toBe('');
    expect(row[headers.indexOf('Pesan')]).toContain('baris ini belum bernomor');
  });

  it('a step chosen in another tab, as in a copy of the register, says that nothing is recorded there', async () => {
    desk.workspace.sheets.addTab('Salinan Permohonan', PEOPLE.kabid);
    await desk.edit('Salinan Permohonan', 'C2', 'Disposisikan ke Kasi', 'kabid');
    await desk.edit('Salinan Permohonan', 'C3', 'baik', 'kabid');
    const { values, notes } = await desk.sheet('Salinan Permohonan');
    expect(values[1]?.[2]).toBe('Disposisikan ke Kasi');
    expect(notes).toEqual({ C2: expect.stringContaining('tindakan hanya berlaku di tab Permohonan') });
  });

  it('the words of a step in another column are just words', async () => {
    await desk.type(PLAIN, 'Catatan Petugas', 'Disposisikan ke Kasi', 'kabid');
    expect(await desk.row(PLAIN)).toMatchObject({
      Status: 'Diajukan',
      'Catatan Petugas': 'Disposisikan ke Kasi',
      Pesan: '',
    });
  });

  it('ten steps pasted at once: each lands on its own request, each refusal in its own row', async () => {
    for (const day of ['07', '08', '09', '10', '14', '15', '16', '17', '18'])
      await desk.submit(formOf(`Sekolah ${day}`, `2026-12-${day}`));
    const steps = Array.from({ length: 10 }, (_, index) => [
      index === 4 ? 'Masukkan ke agenda' : 'Disposisikan ke Kasi',
    ]);
    await desk.paste('Permohonan', await desk.cell(PLAIN, 'Tindakan'), steps, 'kabid');
    const rows = await desk.rows();
    expect(rows.map(({ Status }) => Status)).toEqual(
      steps.map(([step]) => (step === 'Masukkan ke agenda' ? 'Diajukan' : 'Didisposisikan')),
    );
    expect(rows[4]?.Pesan).toContain('surat masih di Kabid');
    expect(rows.every(({ Tindakan }) => Tindakan === '')).toBe(true);
  });
});
