// Cells of a request's row edited by hand: taken together once nobody types there any more.
import { expect, it } from 'vitest';
import { formOf, oneRequest } from './desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';

it('three edited cells of a row are one correction by the one who typed, the applicant is told of it once, and so is the candidate behind', async () => {
  const desk = await oneRequest();
  const steps = async () =>
    (await desk.rows('Riwayat')).filter((row) => row['No.'] === FIRST).map(({ Langkah }) => Langkah);
  await desk.submit(formOf('Kantor Pos'));
  const mails = (await desk.mails()).length;
  await desk.type(FIRST, 'Tanggal Mulai', '14/12/2026', 'kasi');
  await desk.type(FIRST, 'Tanggal Selesai', '14/12/2026', 'kasi');
  await desk.type(FIRST, 'Jam Selesai', '12.00', 'kasi');
  await desk.at('2026-11-24T08:20:00+07:00');
  expect(await steps()).toEqual(['Permohonan diajukan']);
  await desk.at('2026-11-24T08:30:00+07:00');
  expect(desk.failures()).toEqual([]);
  expect(await steps()).toEqual(['Permohonan diajukan', 'Isian diperbaiki']);
  const row = await desk.row(FIRST);
  expect(row.Pesan).toBe(
    'Isian baris ini diperbaiki; karena waktunya pindah, urutannya dihitung sejak sekarang. (Ani Lestari, 24 Nov 2026 08.30)',
  );
  expect(row).toMatchObject({ 'Tanggal Mulai': '14/12/2026', 'Jam Selesai': '12.00', Status: 'Diajukan' });
  expect(await desk.row(SECOND)).toMatchObject({
    'Perlu Perhatian': '',
    Pesan: expect.stringContaining('kini tersedia'),
  });
  expect((await desk.mails()).slice(mails).map(({ to, subject }) => [to.join(), subject.split(':')[0]])).toEqual([
    ['dewi.kartika@smkn4.example', 'Jadwal berubah'],
    ['kabid@diskominfo.example', `${SECOND} Waktu kini kosong`],
    ['kantorpos@pemohon.example', 'Giliran Anda'],
  ]);
  await desk.at('2026-11-24T11:00:00+07:00');
  expect(await steps()).toHaveLength(2);
});
