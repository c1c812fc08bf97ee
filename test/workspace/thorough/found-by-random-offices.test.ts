// What random offices have found once, each as the shortest story that leads there.
import { beforeEach, expect, it } from 'vitest';
import { installedDesk, OTHER_ANSWERS, PEOPLE, PLAIN_ANSWERS, REGISTER, type TestDesk } from '../desk.ts';
import { linkTo } from '../links.ts';
import { STEPS } from '../tabs.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';

let desk: TestDesk;
beforeEach(() => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
});

const steps = async () => (await desk.rows('Riwayat')).map((row) => [row['No.'], row.Langkah]);

it('rows that are sorted while a letter of two dates is set stay three, and no form appears that nobody sent', async () => {
  await desk.submit({ ...PLAIN_ANSWERS, 'Nama Instansi': 'Zamrud' });
  await desk.submit({ ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-11', 'Tanggal Lain': '15 Desember 2026' });
  await desk.choose(SECOND, STEPS.FORWARD, 'kabid');
  await desk.type(SECOND, 'Isi Disposisi/Keterangan', 'setuju', 'kasi');
  // The last row comes first, each other one is moved by one.
  const meanwhile = () => void desk.workspace.sheets.sort(REGISTER, { column: 2, ascending: true }, PEOPLE.admin);
  desk.disturb({ function: 'onSheetEdited_', method: 'Range.setValues', nth: 3 }, meanwhile);
  await desk.type(SECOND, 'Tindakan', 'Tetapkan jadwal untuk semua yang kosong', 'kasi');
  await desk.at('2026-11-24T09:30:00+07:00');
  expect((await steps()).filter(([, step]) => step === 'Permohonan diajukan')).toHaveLength(3);
  expect((await desk.rows()).map((row) => [row['No.'], row['Tanggal Mulai']]).sort()).toEqual([
    [FIRST, '08/12/2026'],
    [SECOND, '11/12/2026'],
    ['PC-2026-0003', '15/12/2026'],
  ]);
});

it('what is filled down over a request and its pasted copy is put back, as over any two rows', async () => {
  await desk.submit(PLAIN_ANSWERS);
  const [, row = []] = (await desk.sheet(REGISTER, true)).values;
  await desk.paste(REGISTER, 'A3', [[...row]], 'admin');
  const cell = await desk.cell(FIRST, 'Tanggal Mulai');
  await desk.edit(REGISTER, `${cell}:${cell.replace('2', '3')}`, '09/12/2026', 'kasi');
  await desk.at('2026-11-24T09:30:00+07:00');
  expect((await steps()).filter(([number]) => number === FIRST)).toEqual([[FIRST, 'Permohonan diajukan']]);
  expect((await desk.row(FIRST))['Tanggal Mulai']).toBe('08/12/2026');
});

it('what was filled down over a request is no correction, though somebody pastes a row of their own with its number', async () => {
  await desk.submit(PLAIN_ANSWERS);
  await desk.submit(OTHER_ANSWERS);
  await desk.edit(REGISTER, `${await desk.cell(FIRST, 'Peserta')}:${await desk.cell(SECOND, 'Peserta')}`, '60', 'kasi');
  const [headers = []] = (await desk.sheet(REGISTER)).values;
  const cells: Readonly<Record<string, string>> = {
    ...{ 'No.': FIRST, Status: 'Masuk Agenda', Instansi: 'Sanggar', Kegiatan: 'Pentas', Jenis: 'Peminjaman' },
    ...{ Konsumsi: 'Tidak ada', 'Tanggal Mulai': '09/12/2026', 'Jam Mulai': '13.00', 'Jam Selesai': '15.30' },
  };
  await desk.paste(REGISTER, 'A4', [headers.map((header) => cells[String(header)] ?? '')], 'admin');
  for (const time of ['09:30', '10:30']) await desk.at(`2026-11-24T${time}:00+07:00`);
  expect((await steps()).filter(([number]) => number === FIRST)).toEqual([[FIRST, 'Permohonan diajukan']]);
  expect((await desk.row(FIRST)).Peserta).toBe('36');
});

it('the pages tell the steps in their order, and the last words to the applicant, though somebody has sorted Riwayat', async () => {
  await desk.submit(PLAIN_ANSWERS);
  await desk.choose(FIRST, STEPS.FORWARD, 'kabid');
  await desk.choose(FIRST, 'Minta konfirmasi pemohon', 'kasi', 'Apakah jamnya pasti?');
  await desk.at('2026-11-24T09:00:00+07:00');
  await desk.choose(FIRST, 'Catat jawaban pemohon', 'kasi', 'Pasti');
  await desk.choose(FIRST, 'Minta konfirmasi pemohon', 'kasi', 'Berapa orang yang datang?');
  desk.workspace.sheets.sort('Riwayat', { column: 3, ascending: false }, PEOPLE.owner);
  const { text } = await desk.visit(await linkTo(desk, FIRST, String(PLAIN_ANSWERS.Email)));
  expect(text).toContain('Berapa orang yang datang?');
  expect(text).not.toContain('Apakah jamnya pasti?');
  const letter = await desk.visit(await linkTo(desk, FIRST, PEOPLE.kasi));
  expect(letter.text).toMatch(/Permohonan diajukan, .*Disposisikan ke Kasi, .*Minta konfirmasi pemohon, /);
});
