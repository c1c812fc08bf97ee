// What a row says of cells that are shown again as recorded: which they are, and where the same is done in another way.
import { expect, it } from 'vitest';
import { putBackWords } from '../../../src/words/sheet/typed-rows.ts';

it('of fields of several rows: one row at a time', () =>
  expect(putBackWords(['participants', 'phone'], false)).toBe(
    'Isi Peserta dan WhatsApp dikembalikan seperti yang tercatat. Bila memang berubah, ketik satu baris setiap kali.',
  ));

it('of a time: the page of the letter', () =>
  expect(putBackWords(['startTime'], true)).toBe(
    'Isi Jam Mulai dikembalikan seperti yang tercatat. Waktu diubah dengan “Ubah jadwal” di halaman suratnya.',
  ));

it('of times for an offer: the same page', () =>
  expect(putBackWords(['alternatives'], true)).toBe(
    'Isi Waktu Alternatif dikembalikan seperti yang tercatat. Waktu lain ditulis dan ditawarkan di halaman suratnya.',
  ));

it('of a cell that the desk writes: the step, and the notes of staff', () =>
  expect(putBackWords(['status', 'attended'], true)).toBe(
    'Isi Status dan Hadir dikembalikan seperti yang tercatat. Kolom itu ditulis oleh aplikasi; pilih tindakan pada kolom Tindakan, dan catat hal lain pada kolom Catatan Petugas.',
  ));

it('of how many came: the step that records it, and where it is written', () =>
  expect(putBackWords(['attended'], true)).toBe(
    'Tulis jumlah yang hadir dengan angka (misalnya 34) di kolom Isi Disposisi/Keterangan, lalu pilih “Catat pelaksanaan”. Isi Hadir dikembalikan seperti yang tercatat.',
  ));
