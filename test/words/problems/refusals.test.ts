// What a refused step says in `Pesan`: why, and what to do about it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../../src/domain/commands/refusal.ts';
import { ACTIONS, ROLES, STATUSES } from '../../../src/domain/vocabulary.ts';

import { refusedStepWords } from '../../../src/words/pages/outcome.ts';
import { notRecordedWords, refusalWords } from '../../../src/words/problems/refusals.ts';

const ASKED = { startDate: '2026-12-08', endDate: '2026-12-08', startTime: '09:00', endTime: '11:00' };
const OVER = { startDate: '2026-11-23', endDate: '2026-11-23', startTime: '09:00', endTime: '10:00' };
const FREE = [{ date: '2026-12-08', from: '13:30', to: '15:30' }];
const BUFFET = { code: 'CATERING_BUFFET', word: '' } as const;
const MISSING = { code: 'LETTER_MISSING' } as const;
const CLASH = { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0002'] } as const;

/** Each refusal, and below it its words. */
const TOLD = [
  { code: 'UNKNOWN_NUMBER', number: 'PC-2026-0099' },
  'Tindakan belum dicatat: nomor PC-2026-0099 tidak ada di tab Permohonan. Periksa kolom No. baris ini.',
  { code: 'ARCHIVED', number: 'PC-2026-0099' },
  'Tindakan belum dicatat: permohonan PC-2026-0099 sudah selesai dan tersimpan di arsip. Minta pemohon mengajukan permohonan baru bila kegiatannya diurus lagi.',
  { code: 'CHOOSE_AGAIN', text: 'Masukkan ke agenda' },
  '“Masukkan ke agenda” belum dicatat: baris ini berpindah atau aplikasi sedang sibuk saat tindakan dipilih. Pilih lagi.',
  { code: 'UNKNOWN_ACTION', text: 'Setujui' },
  '“Setujui” belum dicatat: tidak ada tindakan dengan nama itu. Pilih dari daftar pada kolom Tindakan.',
  { code: 'NOT_NOW', action: 'SCHEDULE', status: 'SUBMITTED', holder: 'DIVISION_HEAD', next: 'FORWARD' },
  '“Masukkan ke agenda” belum dapat dipilih: surat masih di Kabid. Langkah berikutnya: Kabid memilih “Disposisikan ke Kasi”.',
  { code: 'NOT_NOW', action: 'APPROVE', status: 'CANCELLED', holder: 'NOBODY', next: 'REOPEN' },
  '“Tetapkan jadwal, disposisikan ke Admin” belum dapat dipilih: statusnya Dibatalkan. Langkah berikutnya: Kabid memilih “Buka kembali”.',
  { code: 'NOT_NOW', action: 'UNDO', status: 'CANCELLED', holder: 'NOBODY', next: 'REOPEN' },
  '“Urungkan tindakan terakhir” belum dapat dipilih: tidak ada langkah yang masih dapat diurungkan. Langkah berikutnya: Kabid memilih “Buka kembali”.',
  { code: 'NOT_NOW', action: 'REJECT', status: 'COMPLETED', holder: 'NOBODY', next: null },
  '“Tolak permohonan” belum dicatat: permohonan ini sudah selesai (Terlaksana). Bila perlu, catat di kolom Catatan Petugas.',
  { code: 'NOT_NOW', action: 'REJECT', status: 'REJECTED', holder: 'NOBODY', next: 'REOPEN' },
  'Permohonan ini sudah berstatus Ditolak; tidak ada yang perlu dilakukan.',
  { code: 'NOT_NOW', action: 'FORWARD', status: 'FORWARDED', holder: 'SECTION_HEAD', next: 'APPROVE' },
  '“Disposisikan ke Kasi” sudah dicatat: surat sudah di Kasi. Langkah berikutnya: Kasi memilih “Tetapkan jadwal, disposisikan ke Admin”.',
  { code: 'NOT_NOW', action: 'APPROVE', status: 'SCHEDULED', holder: 'ROOM_ADMIN', next: null },
  '“Tetapkan jadwal, disposisikan ke Admin” belum dapat dipilih: surat sudah di Admin Pontive Center. Selesaikan dahulu yang tertulis di kolom Perlu Perhatian.',
  { code: 'NOT_YOUR_STEP', action: 'FORWARD', roles: ['DIVISION_HEAD'] },
  '“Disposisikan ke Kasi” belum dicatat: itu tindakan Kabid. Minta Kabid memilihnya. Bila Anda Plh./Plt. Kabid, catat dahulu di tab Tim Pengelola.',
  { code: 'NOT_YOUR_STEP', roles: ['DIVISION_HEAD'] },
  'Belum dicatat: itu tindakan Kabid. Minta Kabid memilihnya. Bila Anda Plh./Plt. Kabid, catat dahulu di tab Tim Pengelola.',
  { code: 'IDENTITY_NEEDED', action: 'REJECT', roles: ['DIVISION_HEAD'] },
  '“Tolak permohonan” belum dicatat: itu wewenang Kabid sendiri, sedangkan Google tidak menyebutkan siapa yang menyunting. Kabid memilihnya lewat tombol “Buka surat dan pilih tindakan” pada emailnya tentang permohonan ini.',
  { code: 'POST_VACANT', action: 'CANCEL_BY_OFFICE', roles: ['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'] },
  '“Batalkan (oleh dinas)” belum dicatat: belum ada Kabid, Kasi, atau Admin Pontive Center di tab Tim Pengelola. Isi dahulu nama dan emailnya, lalu pilih lagi.',
  { code: 'TEXT_NEEDED', action: 'APPROVE' },
  '“Tetapkan jadwal, disposisikan ke Admin” belum dicatat. Tulis di kolom Isi Disposisi/Keterangan hasil koordinasi dengan pemohon (waktu disepakati, tanpa prasmanan), lalu pilih lagi.',
  { code: 'TEXT_NEEDED', action: 'PROPOSE_REFUSAL' },
  '“Usulkan penolakan” belum dicatat. Tulis di kolom Isi Disposisi/Keterangan alasannya, lalu pilih lagi.',
  { code: 'NOBODY_CAME', action: 'COMPLETE' },
  '“Catat pelaksanaan” belum dicatat. Bila tidak ada yang hadir, pilih “Pemohon tidak hadir”.',
  { code: 'APPLICANT_MESSAGE_NEEDED', action: 'REJECT' },
  '“Tolak permohonan” belum dicatat. Tulis di kolom Pesan untuk Pemohon alasan yang akan dibaca pemohon, lalu pilih lagi.',
  { code: 'APPLICANT_MESSAGE_NEEDED', action: 'ASK_CONFIRMATION' },
  '“Minta konfirmasi pemohon” belum dicatat. Tulis di kolom Pesan untuk Pemohon pertanyaan yang perlu dijawab, lalu pilih lagi.',
  {
    code: 'BLOCKED',
    action: 'APPROVE',
    findings: [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0001'] }, BUFFET],
    alternatives: FREE,
    next: 'OFFER_TIMES',
  },
  '“Tetapkan jadwal, disposisikan ke Admin” belum dicatat: waktu sama dengan PC-2026-0001; prasmanan tidak diperkenankan. Pilih “Tawarkan jadwal lain”. Waktu kosong terdekat: Selasa, 8 Desember 2026 pukul 13.30–15.30 WIB.',
  { code: 'BLOCKED', action: 'APPROVE', findings: [{ code: 'INVALID_TIME' }], alternatives: [], next: 'CHANGE_TIME' },
  '“Tetapkan jadwal, disposisikan ke Admin” belum dicatat: tanggal atau jam keliru. Isi tanggal dan jam yang benar dengan “Ubah jadwal” di halaman suratnya, atas dasar “salah ketik”.',
  {
    code: 'BLOCKED',
    action: 'SCHEDULE',
    findings: [{ code: 'ROOM_BLOCKED', titles: ['Rapat Wali Kota'] }],
    alternatives: [{ date: '2026-12-09', from: '09:00', to: '11:00' }],
    next: 'OFFER_TIMES',
  },
  '“Masukkan ke agenda” belum dicatat: ruangan tidak tersedia: Rapat Wali Kota. Permohonan ini ada pada Kasi lagi. Langkah berikutnya: Kasi memilih “Tawarkan jadwal lain”. Waktu kosong terdekat: Rabu, 9 Desember 2026 pukul 09.00–11.00 WIB.',
  { code: 'BLOCKED', action: 'UNDO', findings: [CLASH], alternatives: [], next: null },
  '“Urungkan tindakan terakhir” belum dicatat: waktu sama dengan PC-2026-0002. Waktunya sudah dipakai yang lain; pilih tindakan lain.',
  { code: 'BLOCKED', action: 'APPROVE', findings: [MISSING], alternatives: [], next: 'RECORD_LETTER' },
  '“Tetapkan jadwal, disposisikan ke Admin” belum dicatat: surat permohonan belum diterima. Tulis letak surat (misalnya map 3, WhatsApp, atau nomor SRIKANDI) di kolom Isi Disposisi/Keterangan, lalu pilih “Catat surat diterima”.',
  { code: 'BLOCKED', action: 'MARK_READY', findings: [BUFFET, MISSING], alternatives: [], next: null },
  '“Ruangan sudah siap” belum dicatat: prasmanan tidak diperkenankan; surat permohonan belum diterima. Permohonan ini ada pada Kasi lagi. Ganti isi kolom Konsumsi dengan hidangan yang disajikan.',
  { code: 'BLOCKED', action: 'MARK_READY', findings: [MISSING], alternatives: [], next: null },
  '“Ruangan sudah siap” belum dicatat: surat permohonan belum diterima. Permohonan ini ada pada Kasi lagi. Tulis letak surat di kolom Berkas Surat.',
  { code: 'TIME_TAKEN', time: ASKED, findings: [CLASH], alternatives: FREE },
  'Waktu baru belum dicatat: waktu sama dengan PC-2026-0002 (Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB). Waktu semula tetap berlaku. Isi waktu baru dengan “Ubah jadwal” di halaman suratnya, atas dasar “permintaan pemohon”. Waktu kosong terdekat: Selasa, 8 Desember 2026 pukul 13.30–15.30 WIB.',
  {
    code: 'OFFER_WRONG',
    action: 'OFFER_TIMES',
    time: ASKED,
    wrong: [
      { line: 'besok pagi', because: 'UNREADABLE' },
      { line: '9/12/2026 9-12', because: 'LENGTH' },
      { line: '24/11/2026 9-11', because: 'PAST' },
    ],
    alternatives: FREE,
  },
  '“Tawarkan jadwal lain” belum dicatat: “besok pagi” tidak terbaca, atau harinya tidak cocok dengan tanggalnya (contoh: Selasa, 8 Desember 2026, 09.00–11.00); “9/12/2026 9-12” tidak sama lamanya dengan waktu yang diminta (Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB); “24/11/2026 9-11” sudah lewat. Perbaiki atau hapus baris itu, lalu tekan lagi; yang Anda tulis masih ada. Waktu kosong terdekat: Selasa, 8 Desember 2026 pukul 13.30–15.30 WIB.',
  {
    code: 'OFFER_WRONG',
    action: 'OFFER_TIMES',
    time: ASKED,
    wrong: [
      { line: '9/12/2026 9-11', because: 'TAKEN' },
      { line: '12/12/2026 9-11', because: 'HOURS', findings: [{ code: 'WEEKEND', dates: ['2026-12-12'] }] },
      { line: `10/12/2026 9-11${' '.repeat(3)}${'x'.repeat(90)}`, because: 'TOO_MANY' },
      { line: 'not named', because: 'TOO_MANY' },
    ],
    alternatives: [],
  },
  `“Tawarkan jadwal lain” belum dicatat: “9/12/2026 9-11” sudah dipakai atau diminta yang lain; “12/12/2026 9-11” tidak dapat ditawarkan (hari Sabtu); “10/12/2026 9-11 ${'x'.repeat(63)}…” melebihi enam waktu, yang paling banyak dapat ditawarkan. Perbaiki atau hapus baris itu, lalu tekan lagi; yang Anda tulis masih ada.`,
  { code: 'NO_NEW_TIME', action: 'CHANGE_TIME' },
  '“Ubah jadwal” belum dicatat: tanggal dan jamnya masih sama. Isi waktu yang baru di halaman suratnya.',
  { code: 'ON_ITS_PAGE', action: 'CHANGE_TIME' },
  '“Ubah jadwal” belum dicatat: baris tidak menyediakannya. Lakukan di halaman suratnya.',
  { code: 'ON_ITS_PAGE', action: 'GIVE_DISPOSITION' },
  '“Disposisikan ke Kabid” belum dicatat: baris tidak menyediakannya. Kepala Dinas memilihnya di halaman suratnya.',
  { code: 'WHICH_EARLIER', action: 'REPLACE_EARLIER', numbers: ['PC-2026-0001', 'PC-2026-0002'] },
  '“Gantikan permohonan awal” belum dicatat: ada beberapa permohonan dengan surat yang sama (PC-2026-0001 dan PC-2026-0002). Tulis di kolom Isi Disposisi/Keterangan nomor yang digantikan, lalu pilih lagi.',
  { code: 'NOTHING_LEFT', action: 'MARK_READY' },
  '“Ruangan sudah siap” belum dicatat: tidak ada lagi yang perlu atau dapat diubah. Pilih tindakan lain.',
  { code: 'NOT_YOURS', number: 'PC-2026-0001' },
  'Jawaban belum dicatat: halaman ini bukan untuk permohonan PC-2026-0001. Buka tautan pada email permohonan itu.',
  { code: 'CLOSED', status: 'SCHEDULED' },
  'Jawaban belum dicatat: permohonan ini tidak sedang menunggu jawaban (Terjadwal). Hubungi petugas bila ada perubahan.',
  { code: 'ONLY_SHORTER', status: 'SCHEDULED' },
  'Waktu baru belum dicatat: waktu yang sudah ditetapkan (Terjadwal) hanya dapat dipersingkat di halaman ini. Untuk waktu lain, hubungi petugas.',
  {
    code: 'TIME_UNUSUAL',
    time: { startDate: '2026-12-12', endDate: '2026-12-12', startTime: '18:00', endTime: '20:00' },
    findings: [
      { code: 'WEEKEND', dates: ['2026-12-12'] },
      { code: 'OUTSIDE_OFFICE_HOURS', from: '07:30', to: '16:00', setupMinutes: 30 },
    ],
    alternatives: [],
  },
  'Waktu baru belum dicatat: Sabtu, 12 Desember 2026 pukul 18.00–20.00 WIB perlu dipastikan dahulu (hari Sabtu; di luar jam kerja (07.30–16.00)). Ubah waktunya, atau tetap kirim waktu itu.',
  { code: 'BEING_CHANGED', until: '2026-11-24T16:55:00+07:00' },
  'Permohonan ini sedang diproses petugas. Buka lagi sesudah 16.55.',
  { code: 'TOO_OFTEN', number: 'PC-2026-0001' },
  'Perubahan belum dicatat: permohonan PC-2026-0001 sudah terlalu sering diubah. Untuk perubahan berikutnya, hubungi petugas.',
  { code: 'TIME_OVER', time: OVER },
  'Waktu baru belum dicatat: Senin, 23 November 2026 pukul 09.00–10.00 WIB sudah lewat. Isi tanggal yang akan datang.',
  { code: 'TIME_OVER', time: OVER, isAgreed: true },
  'Jawaban belum dicatat: Senin, 23 November 2026 pukul 09.00–10.00 WIB sudah lewat. Pilih waktu lain pada “Ubah tanggal atau jam” di bawah ini.',
  { code: 'LOOK_FIRST', alike: ['PC-2026-0001', 'PC-2026-0003'], unread: ['tiap Selasa'] },
  'Belum dicatat: pemohon yang sama sudah tercatat untuk waktu atau surat itu (PC-2026-0001 dan PC-2026-0003); tanggal lain yang tidak terbaca, sudah lewat, atau terlalu banyak tidak ikut: “tiap Selasa”. Bila memang surat lain dan sudah lengkap, tekan “Tetap catat”.',
  { code: 'NOT_THE_SAME_PERSON', action: 'FORWARD' },
  '“Disposisikan ke Kasi” belum diurungkan: hanya orang yang melakukannya dapat mengurungkannya. Minta yang bersangkutan memilih “Urungkan tindakan terakhir”.',
  { code: 'DISPOSED_WHEN', came: '2026-12-02T08:36:00+07:00' },
  'Belum dicatat: waktu disposisinya sebelum permohonan masuk (2 Des 2026 08.36). Tulis tanggal dan jam disposisi yang benar.',
  { code: 'DISPOSED_WHEN', came: null },
  'Belum dicatat: waktu disposisinya belum tiba. Tulis tanggal dan jam disposisi yang benar.',
  { code: 'NOT_BEGUN', action: 'COMPLETE', begins: '2026-12-08T09:00' },
  '“Catat pelaksanaan” belum dicatat: kegiatan baru dimulai Selasa, 8 Desember 2026 pukul 09.00 WIB. Pilih lagi sesudah kegiatan dimulai.',
  { code: 'NOT_BEGUN', action: 'MARK_READY', begins: '2026-12-08T09:00', from: '2026-12-07' },
  '“Ruangan sudah siap” belum dicatat: kegiatan baru dimulai Selasa, 8 Desember 2026 pukul 09.00 WIB. Pilih lagi mulai Senin, 7 Desember 2026.',
] as const satisfies readonly (Refusal | string)[];
/** The compiler names a refusal that has no words here. */
type Untold = Exclude<Refusal['code'], Exclude<(typeof TOLD)[number], string>['code']>;
const PAIRS: [Untold] extends [never] ? readonly (Refusal | string)[] : Untold = TOLD;
const CASES = PAIRS.flatMap((each, index) =>
  typeof each === 'string' ? [] : [[each, String(PAIRS[index + 1])] as const],
);

describe('each refusal', () => {
  it.each(CASES)('%j', (refusal, words) => expect(refusalWords(refusal)).toBe(words));

  it('to take a step instead names no column on a page, which has none', () => {
    const blocked = { code: 'BLOCKED', action: 'APPROVE', findings: [MISSING], alternatives: [] } as const;
    const [letter, question] = (['RECORD_LETTER', 'ASK_CONFIRMATION'] as const).map((next) =>
      refusedStepWords({ ...blocked, next }),
    );
    expect(letter).toContain('Tulis letak surat (misalnya map 3, WhatsApp, atau nomor SRIKANDI), lalu pilih');
    expect(question).toContain('Tulis pertanyaan yang perlu dijawab di Pesan untuk Pemohon, lalu pilih');
  });
});

/** A row shows three lines of about seventeen characters. */
const SHOWN = 51;

it.each(CASES)(
  'a row begins with what was not done and what to do, and ends with the step and the moment: %j',
  (refusal, onPage) => {
    const words = notRecordedWords('2026-11-24T08:30:00+07:00', refusal, 'segera');
    expect(words).toMatch(/ Tulisan Anda: “segera”\. \((?:“.+”, )?24 Nov 08\.30\)$/);
    const isSoAlready = /^(Permohonan ini sudah berstatus Ditolak|Sudah dicatat: surat sudah di Kasi\. Langkah )/.test(
      words,
    );
    // What a page alone asks for.
    if (isSoAlready || refusal.code === 'BEING_CHANGED' || refusal.code === 'OFFER_WRONG') return;
    // What a page says last, the row says next.
    const [first, next = ''] = words.slice(0, SHOWN).split('. ');
    expect(first).toBe('Belum dicatat');
    const begins = next.replace(/\..*/, '');
    expect(onPage.indexOf(begins), begins).toBeGreaterThan(10);
  },
);

describe('whatever the data', () => {
  const action = fc.constantFrom(...ACTIONS);
  const roles = fc.subarray([...ROLES], { minLength: 1 });
  const refusal: fc.Arbitrary<Refusal> = fc.oneof(
    fc.record({
      code: fc.constant('NOT_NOW' as const),
      action,
      status: fc.constantFrom(...STATUSES),
      holder: fc.constantFrom('APPLICANT', 'NOBODY', ...ROLES),
      next: fc.constantFrom(null, ...ACTIONS),
    }),
    fc.record({
      code: fc.constantFrom('NOT_YOUR_STEP' as const, 'IDENTITY_NEEDED' as const, 'POST_VACANT' as const),
      action,
      roles,
    }),
    fc.record({ code: fc.constant('TEXT_NEEDED' as const), action }),
  );

  it('the words are sentences, with nothing unfilled in them', () => {
    fc.assert(
      fc.property(refusal, (each) => {
        const words = refusalWords(each);
        expect(words).toMatch(/^[“A-Z].*\.$/);
        expect(words).not.toMatch(/undefined|null|NaN|\[object|[A-Z]{2,}_[A-Z]/);
      }),
    );
  });
});
