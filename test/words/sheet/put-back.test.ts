// What a row says of cells that are shown again as recorded: which they are, and where the same is done in another way.
import { expect, it } from 'vitest';
import { putBackWords } from '../../../src/words/sheet/typed-rows.ts';

it('of a cell that may be typed: one row at a time', () =>
  expect(putBackWords(['participants', 'phone'])).toBe(
    'Isi Peserta dan WhatsApp dikembalikan seperti yang tercatat. Bila memang berubah, ketik satu baris setiap kali.',
  ));

it('of a cell that the desk writes: the step, and the notes of staff', () =>
  expect(putBackWords(['status', 'attended'])).toBe(
    'Isi Status dan Hadir dikembalikan seperti yang tercatat. Kolom itu ditulis oleh aplikasi; pilih tindakan pada kolom Tindakan, dan catat hal lain pada kolom Catatan Petugas.',
  ));

it('of how many came: the step that records it, and where it is written', () =>
  expect(putBackWords(['attended'])).toBe(
    'Tulis jumlah yang hadir (misalnya hadir 34 orang) di kolom Isi Disposisi/Keterangan, lalu pilih “Catat pelaksanaan”. Isi Hadir dikembalikan seperti yang tercatat.',
  ));

it('of none: nothing', () => expect(putBackWords([])).toBeNull());
