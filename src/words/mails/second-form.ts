// Tells the applicant that somebody sent a second form for the same event; says nothing of who it was.
import { occasionDetails } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

export const secondForm: Wording = (facts) => ({
  about: 'Ada kiriman kedua',
  opening: [
    `Formulir untuk kegiatan dan waktu yang sama dengan permohonan ${serviceWords(facts)} Anda dikirim lagi dengan alamat email lain, atau tanpa alamat.`,
    'Nama, alamat email, nomor WhatsApp, dan urutan permohonan Anda tidak berubah. Petugas memeriksa kiriman itu.',
  ],
  details: occasionDetails(facts),
  lists: [],
  closing: [
    'Bila kiriman itu dari Anda atau rekan Anda, dan data Anda perlu diubah, mohon beri tahu kami. Bila bukan, tidak ada yang perlu Anda lakukan.',
  ],
});
