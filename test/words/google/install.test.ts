// What install, menu and faults tell the people who can do something about it.
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/domain/fault.ts';
import {
  bannerWords,
  type InstallSummary,
  installToastWords,
  installWords,
  otherOwnerWords,
  otherZoneWords,
  problemWords,
} from '../../../src/words/google/install.ts';
import { SETUP_TASK_WORDS, WEB_ADDRESS_STEP } from '../../../src/words/google/setup.ts';
import { faultWords } from '../../../src/words/problems/platform.ts';

const QUIET: InstallSummary = {
  owner: 'kantor@dinas.example',
  claim: 'OWN',
  formUrl: 'https://forms.example/x',
  tabsMade: [],
  tabsRenamed: [],
  columnsAdded: [],
  columnsRepaired: [],
  settingsAdded: [],
  questionsAdded: [],
  formMade: false,
  formReopened: false,
  formPublished: false,
  triggersRestored: false,
  calendarMade: false,
  calendarShared: [],
  calendarNotShared: [],
  eventsToCome: 0,
  recordedAnew: 0,
  calendarOwed: '',
  tables: '',
  settingFaults: 0,
  foreignLocale: '',
  leftIn: [],
  keptOut: [],
  leftToSetUp: 0,
  notEditors: [],
  hasWebApp: true,
  formIsOpen: false,
  doors: [],
  isConsumerAccount: false,
};

describe('the install', () => {
  it('says on the first time what was made, and what is left to people, in order', () =>
    expect(
      installWords({
        ...QUIET,
        claim: 'FIRST',
        tabsMade: ['Permohonan', 'Agenda'],
        formMade: true,
        calendarMade: true,
        leftToSetUp: 6,
        settingFaults: 2,
        hasWebApp: false,
      }).split('\n'),
    ).toEqual([
      'Aplikasi terpasang.',
      'Tab dibuat: Permohonan dan Agenda.',
      'Formulir permohonan dibuat.',
      'Kalender ruangan dibuat.',
      'Aplikasi berjalan dan mengirim email sebagai kantor@dinas.example.',
      '',
      expect.stringContaining('Penyunting lembar ini juga dapat mengubah skripnya'),
      '',
      'Yang masih perlu Anda lakukan:',
      '1. 6 hal belum disiapkan: catatan A1 tab Pengaturan.',
      '2. Perbaiki 2 isian yang bertanda pada kolom Pesan.',
      '3. Bagikan formulir: https://forms.example/x (buka dahulu di jendela samaran (private): harus terbuka tanpa masuk akun).',
      `4. Agar email memuat tautan ke halaman pemohon dan halaman surat, ${WEB_ADDRESS_STEP}.`,
    ]));

  it('asks for the address of the deployment that is there, before a new one is spoken of', () => {
    const words = installWords({ ...QUIET, hasWebApp: false });
    expect(words).toMatch(
      /empel alamat web .*“Alamat web” di tab Pengaturan\. .*Kelola penerapan.* Hanya bila daftar itu kosong/,
    );
    expect(words.indexOf('Penerapan baru')).toBeGreaterThan(words.indexOf('Hanya bila daftar itu kosong'));
    expect(SETUP_TASK_WORDS.WEB[1]).toMatch(/^Tempel alamat .*“Alamat web”\.$/);
  });

  it('says later what was mended only, and that nothing is left', () => {
    const words = installWords({
      ...QUIET,
      columnsAdded: ['Permohonan: Sifat'],
      columnsRepaired: ['Permohonan: No. Surat'],
      questionsAdded: ['Jabatan'],
    });
    expect(words).toContain('Kolom ditambahkan: Permohonan: Sifat.');
    expect(words).toContain('Format atau pilihan disesuaikan: Permohonan: No. Surat.');
    expect(words).toContain('Pertanyaan formulir ditambahkan: Jabatan.');
    expect(words).toMatch(/Tidak ada lagi yang perlu Anda lakukan\. Alamat formulir: https:\/\/forms\.example\/x$/);
    expect(words).not.toMatch(/dibuat|false|undefined/);
  });

  it('says so where nothing had to be mended', () =>
    expect(installWords(QUIET).split('\n')).toEqual([
      'Aplikasi sudah terpasang; tidak ada yang perlu diperbaiki.',
      'Aplikasi berjalan dan mengirim email sebagai kantor@dinas.example.',
      '',
      'Tidak ada lagi yang perlu Anda lakukan. Alamat formulir: https://forms.example/x',
    ]));

  it.each(['SUCCEED', 'TAKE_OVER'] as const)('tells the account that goes on that it does: %s', (claim) => {
    const words = installWords({ ...QUIET, claim });
    expect(words).toMatch(/^Aplikasi kini dijalankan oleh akun Anda\.\nAplikasi/);
    expect(words).not.toContain('tidak ada yang perlu diperbaiki');
  });

  it('names those with whom a person still has to share', () => {
    const words = installWords({ ...QUIET, notEditors: ['a@x.example'], calendarNotShared: ['b@y.example'] });
    expect(words).toContain(
      'Bagikan lembar hanya bila perlu: a@x.example belum menjadi penyunting dan bekerja lewat tautan',
    );
    expect(words).toContain('Bagikan kalender “Ruang Pontive Center” kepada b@y.example lewat setelan');
  });

  it.each(['SUCCEED', 'TAKE_OVER'] as const)('after %s the web app has to be deployed anew', (claim) => {
    const words = installWords({ ...QUIET, claim, hasWebApp: false });
    expect(words).toContain('Terapkan aplikasi web dengan akun ini');
    expect(words).not.toContain('Agar email memuat tautan');
    expect(installWords({ ...QUIET, claim })).not.toContain('Terapkan aplikasi web');
  });

  it('says what strangers meet, and that the form was looked at', () => {
    const words = installWords({ ...QUIET, formMade: true, formIsOpen: true, doors: ['Lembar terbuka.'] });
    expect(words).toContain('(sudah diperiksa: terbuka tanpa masuk akun)');
    expect(words).toContain('2. Lembar terbuka.');
  });

  it('is shown in the corner by its first sentence alone, where the rest stands in the sheet', () => {
    const words = 'Aplikasi terpasang.\nTab dibuat: Agenda.';
    expect(installToastWords(words, true)).toBe(
      'Aplikasi terpasang. Selengkapnya: catatan pada judul kolom Pesan di tab Pengaturan.',
    );
    expect(installToastWords(words, false)).toBe(words);
  });

  it('refuses a second owner and another zone, and says why', () => {
    expect(otherOwnerWords('a@x.example', '')).toContain('Masuklah sebagai a@x.example');
    expect(otherOwnerWords('a@x.example', 'b@x.example')).toContain('Bila akun b@x.example ikut memasang');
    expect(otherOwnerWords('a@x.example', 'b@x.example', 'c@x.example')).toContain('Masuklah sebagai c@x.example');
    expect(otherZoneWords('lembar', 'Asia/Jakarta', 'Asia/Pontianak')).toContain('seharusnya Asia/Pontianak');
  });
});

describe('each fault says what to do', () => {
  const cases: { readonly [C in Fault['code']]: readonly [Extract<Fault, { code: C }>, RegExp] } = {
    BUSY: [{ code: 'BUSY' }, /Tunggu sebentar, lalu pilih lagi\.$/],
    NOT_INSTALLED: [{ code: 'NOT_INSTALLED' }, /Pasang\/perbaiki aplikasi\.$/],
    MISSING_TAB: [{ code: 'MISSING_TAB', tab: 'Riwayat' }, /^Tab “Riwayat” tidak ditemukan\./],
    MISSING_COLUMN: [
      { code: 'MISSING_COLUMN', tab: 'Permohonan', column: 'No.' },
      /^Kolom “No.” pada tab “Permohonan” tidak ditemukan\./,
    ],
    NOT_WRITTEN: [{ code: 'NOT_WRITTEN', number: 'PC-2026-0001' }, /^Catatan PC-2026-0001 belum tertulis utuh/],
    UNREADABLE_PROPERTY: [
      { code: 'UNREADABLE_PROPERTY', key: 'questions', fault: { path: '', found: '{', expected: 'Bukan JSON' } },
      /^Properti skrip questions berisi “{”: bukan JSON.*hapus properti itu, lalu pilih .*Pasang\/perbaiki aplikasi\.$/,
    ],
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
