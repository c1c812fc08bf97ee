// Every finding as it is recorded, with what staff read of it, and what its applicant is advised.
import type { Finding } from '../../../src/domain/request/finding.ts';

export const FINDING_CASES: readonly (readonly [Finding, words: string, advice: RegExp])[] = [
  [
    { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0001', 'PC-2026-0003'] },
    'Waktu sama dengan PC-2026-0001 dan PC-2026-0003',
    /dengan permohonan sebelumnya; mohon pilih waktu lain/,
  ],
  [
    { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0001'], partly: true },
    'Waktu berimpit dengan PC-2026-0001',
    /^Waktunya berimpit dengan permohonan sebelumnya; /,
  ],
  [
    { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0001'], own: true },
    'Waktu sama dengan PC-2026-0001 (pemakaian dinas)',
    /^Ruangan dipakai dinas pada waktu itu; mohon pilih waktu lain\.$/,
  ],
  [
    { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0001'], partly: true, mine: true },
    'Waktu berimpit dengan PC-2026-0001 (pemohon sama)',
    /^Waktunya berimpit dengan permohonan Anda PC-2026-0001\.$/,
  ],
  [
    { code: 'SETUP_OVERLAP', numbers: ['PC-2026-0003'], setupMinutes: 30, own: true },
    'Persiapan berimpit dengan PC-2026-0003 (30 menit)',
    /berimpit dengan pemakaian dinas/,
  ],
  [
    { code: 'SETUP_OVERLAP', numbers: ['PC-2026-0003'], setupMinutes: 45 },
    'Persiapan berimpit dengan PC-2026-0003 (45 menit)',
    /^Ruangan perlu disiapkan 45 menit sebelum kegiatan, /,
  ],
  [
    { code: 'OVER_CAPACITY', participants: 90, capacity: 50 },
    'Peserta melebihi kapasitas (90 peserta, kapasitas 50): perlu beberapa sesi',
    /^Peserta 90 orang, sedangkan ruangan memuat 50; /,
  ],
  [{ code: 'ROOM_BLOCKED', titles: ['Servis AC'] }, 'Ruangan tidak tersedia: Servis AC', /tidak tersedia/],
  [{ code: 'ROOM_BLOCKED', titles: [''] }, 'Ruangan tidak tersedia: acara tanpa judul', /tidak tersedia/],
  [{ code: 'INVALID_TIME' }, 'Tanggal atau jam keliru', /tanggal dan jam yang benar/],
  [{ code: 'CATERING_BUFFET', word: '' }, 'Prasmanan tidak diperkenankan', /tanpa prasmanan/],
  [
    { code: 'CATERING_BUFFET', word: 'hidangan bersama' },
    'Prasmanan? Uraian menyebut “hidangan bersama”',
    /menyebut “hidangan bersama”.* tanpa prasmanan/,
  ],
  [{ code: 'CATERING_UNDECIDED' }, 'Hidangan belum ditentukan', /mohon jawab kepada petugas: tidak ada hidangan/],
  [{ code: 'LETTER_MISSING' }, 'Surat permohonan belum diterima', /mohon segera kirimkan agar jadwal dapat ditetapkan/],
  [
    { code: 'LETTER_MISSING', by: 'SRIKANDI' },
    'Surat permohonan belum diterima',
    /^Surat kami tunggu lewat SRIKANDI; /,
  ],
  [{ code: 'LETTER_MISSING', by: 'IN_PERSON' }, 'Surat permohonan belum diterima', /^Surat kami tunggu; /],
  [
    { code: 'HOLIDAY', days: [{ date: '2026-12-24', name: 'Cuti Bersama Kelahiran Yesus Kristus' }] },
    'Hari libur/cuti bersama: Cuti Bersama Kelahiran Yesus Kristus',
    /Kamis, 24 Desember 2026: Cuti Bersama Kelahiran Yesus Kristus/,
  ],
  [{ code: 'WEEKEND', dates: ['2026-12-13', '2026-12-20'] }, 'Hari Minggu', /pada hari Minggu;/],
  [{ code: 'WEEKEND', dates: ['2026-12-12'] }, 'Hari Sabtu', /pada hari Sabtu;/],
  [
    { code: 'OUTSIDE_OFFICE_HOURS', from: '07:15', to: '15:45', setupMinutes: 30 },
    'Di luar jam kerja (07.15–15.45)',
    /dalam rentang pukul 07\.45–15\.45 WIB/,
  ],
  [
    { code: 'FRIDAY_PRAYER', from: '11:30', to: '13:00', setupMinutes: 30 },
    'Berimpit dengan waktu salat Jumat (11.30–13.00)',
    /mohon selesai pukul 11\.30 atau mulai pukul 13\.30\./,
  ],
  [
    { code: 'TOO_FAR_AHEAD', months: 12, last: '2027-11-24' },
    'Lebih dari 12 bulan ke depan',
    /sampai Rabu, 24 November 2027/,
  ],
  [
    { code: 'SETUP_BEFORE_HOURS', from: '07:15', setupMinutes: 30 },
    'Persiapan 30 menit mendahului jam kerja (mulai 07.15)',
    /kantor buka pukul 07\.15 WIB; mohon mulai pukul 07\.45\./,
  ],
  [
    { code: 'DATES_UNREAD', unread: ['tiap Selasa'] },
    'Tanggal lain belum tercatat: “tiap Selasa”',
    /“tiap Selasa”\. Mohon tulis tanggalnya satu per satu kepada petugas/,
  ],
  [
    { code: 'SETUP_IN_PRAYER', from: '11:30', to: '13:00', setupMinutes: 30 },
    'Persiapan 30 menit berimpit dengan waktu salat Jumat (11.30–13.00)',
    /salat Jumat sampai pukul 13\.00 WIB; mohon mulai pukul 13\.30\./,
  ],
  [{ code: 'OVERNIGHT' }, 'Melewati tengah malam', /persetujuan khusus/],
  [
    { code: 'OVER_CAPACITY', participants: 1800, capacity: 40 },
    'Peserta melebihi kapasitas (1.800 peserta, kapasitas 40): perlu beberapa sesi',
    /1\.800 orang.*beberapa sesi/,
  ],
  [{ code: 'SHORT_NOTICE' }, 'Permohonan mendadak', /nomor WhatsApp Anda aktif/],
  [{ code: 'IN_THE_PAST' }, 'Waktu sudah lewat: lanjutkan hanya bila kegiatan berlangsung', /waktu yang baru/],
  [
    { code: 'TIME_NOT_HELD', most: 14, isLong: true },
    'Lebih dari 14 hari: belum menahan waktu sampai jadwalnya ditetapkan',
    /belum menahan ruangan/,
  ],
  [
    { code: 'TIME_NOT_HELD', most: 30, isLong: false },
    'Belum menahan waktu sampai petugas menanganinya: formulir yang belum didisposisikan meminta lebih dari 30 hari',
    /Banyak permohonan menunggu/,
  ],
  [
    { code: 'EMAIL_SUSPECT', suggestion: 'rina@gmail.com' },
    'Alamat email meragukan, hubungi lewat WhatsApp',
    /mungkin maksudnya rina@gmail\.com/,
  ],
  [{ code: 'EMAIL_SUSPECT', suggestion: null }, 'Alamat email meragukan, hubungi lewat WhatsApp', /alamat yang benar/],
  [
    {
      code: 'EQUIPMENT_DAMAGED',
      equipment: [
        { device: 'mikrofon', left: null },
        { device: 'layar utama', left: null },
      ],
    },
    'Rusak: mikrofon dan layar utama',
    /^Mikrofon dan layar utama sedang rusak dan mungkin belum dapat dipakai\. Bila Anda memerlukannya, hubungi kami\.$/,
  ],
  [
    { code: 'EQUIPMENT_DAMAGED', equipment: [{ device: 'Mikrofon', left: '3 dari 4' }] },
    'Rusak sebagian (Mikrofon: 3 dari 4)',
    /^Yang dapat dipakai hanya sebagian \(Mikrofon: 3 dari 4\)\. Bila Anda memerlukannya, hubungi kami\.$/,
  ],
  [
    { code: 'REVISION_OF_EARLIER', numbers: ['PC-2026-0012'] },
    'Surat sama dengan PC-2026-0012; Kasi: “Gantikan permohonan awal” atau “Sesi tambahan”',
    /^Apakah ini perubahan jadwal PC-2026-0012, atau sesi tambahan dengan surat yang sama\?/,
  ],
  [
    { code: 'DUPLICATE_SUBMISSION', numbers: ['PC-2026-0012'] },
    'Permohonan ganda dari PC-2026-0012',
    /tidak perlu mengirim ulang/,
  ],
];
