// Cells of a request's row edited by hand: taken together once nobody types there any more, and at once before a step.
import { beforeEach, describe, expect, it } from 'vitest';
import { formOf, oneRequest, type TestDesk } from './desk.ts';

const FIRST = 'PC-2026-0001';
const OTHERS = formOf('Bank Kalbar', '2026-12-10');

let desk: TestDesk;

beforeEach(async () => {
  desk = await oneRequest();
  await desk.submit(OTHERS);
});

async function stepsOf(number: string): Promise<unknown[]> {
  return (await desk.rows('Riwayat')).filter(({ 'No.': No }) => No === number).map(({ Langkah }) => Langkah);
}

describe('edited cells of a row', () => {
  it('three of them are one correction by the one who typed, the applicant is told of it once, and so is the candidate behind', async () => {
    await desk.submit(formOf('Kantor Pos'));
    const mails = (await desk.mails()).length;
    await desk.type(FIRST, 'Tanggal Mulai', '14/12/2026', 'kasi');
    await desk.type(FIRST, 'Tanggal Selesai', '14/12/2026', 'kasi');
    await desk.type(FIRST, 'Jam Selesai', '12.00', 'kasi');
    await desk.at('2026-11-24T08:20:00+07:00');
    expect(await stepsOf(FIRST)).toEqual(['Permohonan diajukan']);
    await desk.at('2026-11-24T08:30:00+07:00');
    expect(desk.failures()).toEqual([]);
    expect(await stepsOf(FIRST)).toEqual(['Permohonan diajukan', 'Isian diperbaiki']);
    const row = await desk.row(FIRST);
    expect(row.Pesan).toBe(
      'Isian baris ini diperbaiki; karena waktunya pindah, urutannya dihitung sejak sekarang. (Ani Lestari, 24 Nov 2026 08.30)',
    );
    expect(row).toMatchObject({ 'Tanggal Mulai': '14/12/2026', 'Jam Selesai': '12.00', Status: 'Diajukan' });
    expect(await desk.row('PC-2026-0003')).toMatchObject({
      'Perlu Perhatian': '',
      Pesan: expect.stringContaining('kini tersedia'),
    });
    expect((await desk.mails()).slice(mails).map(({ to, subject }) => [to.join(), subject.split(':')[0]])).toEqual([
      ['dewi.kartika@smkn4.example', 'Jadwal berubah'],
      ['kabid@diskominfo.example', 'PC-2026-0003 Waktu kini kosong'],
      ['kantorpos@pemohon.example', 'Giliran Anda'],
    ]);
    await desk.at('2026-11-24T11:00:00+07:00');
    expect(await stepsOf(FIRST)).toHaveLength(2);
  });
});

describe('cells that only the script writes', () => {
  it('typed over, they all go back, with a word to whoever typed them', async () => {
    const { Pesan: _, ...before } = await desk.row(FIRST);
    for (const header of ['Batas Waktu', 'Perlu Perhatian', 'Giliran', 'Hubungi', 'Hadir', 'Status'])
      await desk.type(FIRST, header, '77', 'admin');
    await desk.type(FIRST, 'Waktu Pengajuan', '01/01/2026', 'admin');
    await desk.at('2026-11-24T08:30:00+07:00');
    const { Pesan, ...row } = await desk.row(FIRST);
    expect(row).toEqual(before);
    expect(Pesan).toMatch(
      /^Isi Status, Giliran, .*Hadir.* dikembalikan seperti yang tercatat\. .*Pontianak|^Isi Status/,
    );
  });
});
