// What install, menu and faults tell the people who can do something about it.
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/domain/fault.ts';
import { faultWords } from '../../src/words/faults.ts';
import { bannerWords, installWords, otherOwnerWords, otherZoneWords, problemWords } from '../../src/words/install.ts';

const QUIET = {
  owner: 'kantor@dinas.example',
  formUrl: 'https://forms.example/x',
  tabsMade: [],
  columnsAdded: [],
  questionsAdded: [],
  formMade: false,
  calendarMade: false,
  settingFaults: 0,
  teamIsEmpty: false,
  hasWebApp: true,
};

describe('the install', () => {
  it('says on the first time what was made, and what is left to people, in order', () =>
    expect(
      installWords({
        ...QUIET,
        tabsMade: ['Permohonan', 'Agenda'],
        formMade: true,
        calendarMade: true,
        teamIsEmpty: true,
        hasWebApp: false,
        settingFaults: 2,
      }).split('\n'),
    ).toEqual([
      'Aplikasi terpasang.',
      'Tab dibuat: Permohonan dan Agenda.',
      'Formulir permohonan dibuat.',
      'Kalender ruangan dibuat.',
      'Pemicu otomatis dipasang untuk akun kantor@dinas.example.',
      '',
      'Yang masih perlu Anda lakukan:',
      '1. Isi tab Tim Pengelola: nama, peran, dan email.',
      '2. Perbaiki 2 isian yang bertanda pada kolom Pesan.',
      '3. Periksa tab Pengaturan: email balasan, nomor WhatsApp, kapasitas, jam kerja.',
      '4. Bagikan formulir: https://forms.example/x (buka dahulu di jendela penyamaran: harus terbuka tanpa masuk akun).',
      '5. Bagikan lembar ini kepada anggota tim sebagai penyunting.',
      '6. Bagikan kalender “Ruang Pontive Center” kepada anggota tim lewat setelan Google Kalender.',
      '7. Agar email memuat tautan ke halaman pemohon dan halaman surat: Ekstensi › Apps Script › Terapkan › Deployment baru › Aplikasi web (jalankan sebagai kantor@dinas.example, akses siapa saja), lalu buka alamatnya satu kali sebagai akun itu.',
    ]));

  it('says later what was mended only', () => {
    const words = installWords({ ...QUIET, columnsAdded: ['Sifat'], questionsAdded: ['Jabatan'] });
    expect(words).toContain('Kolom dikembalikan: Sifat.');
    expect(words).toContain('Pertanyaan formulir dikembalikan: Jabatan.');
    expect(words).not.toMatch(/dibuat|false|undefined/);
  });

  it('refuses a second owner and another zone, and says why', () => {
    expect(otherOwnerWords('a@x.example', '')).toContain('Masuklah sebagai a@x.example');
    expect(otherOwnerWords('a@x.example', 'b@x.example')).toContain('Bila akun b@x.example ikut memasang');
    expect(otherZoneWords('lembar', 'Asia/Jakarta', 'Asia/Pontianak')).toContain('seharusnya Asia/Pontianak');
  });
});

describe('each fault says what to do', () => {
  const cases: { readonly [C in Fault['code']]: readonly [Extract<Fault, { code: C }>, RegExp] } = {
    BUSY: [{ code: 'BUSY' }, /Tunggu sebentar, lalu pilih lagi\.$/],
    NOT_INSTALLED: [{ code: 'NOT_INSTALLED' }, /Pasang\/perbaiki aplikasi\.$/],
    MISSING_TAB: [{ code: 'MISSING_TAB', tab: 'Riwayat' }, /^Tab “Riwayat” tidak ditemukan\./],
    MISSING_COLUMN: [
      { code: 'MISSING_COLUMN', tab: 'Permohonan', column: 'No' },
      /^Kolom “No” pada tab “Permohonan” tidak ditemukan\./,
    ],
    MISSING_QUESTION: [{ code: 'MISSING_QUESTION', question: 'Email' }, /^Pertanyaan “Email” tidak ada lagi/],
    NOT_WRITTEN: [{ code: 'NOT_WRITTEN', number: 'PC-2026-0001' }, /^Catatan PC-2026-0001 belum tertulis utuh/],
  };
  it.each(Object.values(cases))('%j', (fault, words) => {
    expect(faultWords(fault)).toMatch(words);
    expect(problemWords(fault, new Error('x'))).toBe(faultWords(fault));
  });

  it('what is no fault of ours is told in the platform’s words', () =>
    expect(problemWords(null, new Error('Service timed out'))).toBe(
      'Terjadi gangguan pada layanan Google (Error: Service timed out). Coba lagi sebentar.',
    ));

  it('the banner calms: nothing is lost', () =>
    expect(bannerWords('24 Nov 2026 08.30', 'Tab hilang.')).toMatch(
      /^24 Nov 2026 08\.30: Tab hilang\. Tidak ada permohonan yang hilang/,
    ));
});
