// What the story of the second year is told from: requests of the first autumn, the book that was kept, and papers.

import { PROFILE_WORDS } from '../src/words/sheet/survey.ts';
import type { Asked } from './seed-samples.ts';

/** A request that went its whole way on the desk. */
export interface HeldEvent {
  readonly submittedAt: string;
  /** How long the Kabid, the Kasi and the Admin each took; the standard is 15 minutes. */
  readonly minutes: readonly [number, number, number];
  readonly asked: Asked;
  readonly attended: number;
}

const PLAIN = {
  letterFile: 'surat-permohonan.pdf',
  catering: 'tidak_ada',
  equipment: ['Layar utama', 'Mikrofon'],
  materialFile: null,
} as const;

export const EVENTS: readonly HeldEvent[] = [
  {
    submittedAt: '2025-10-02T09:05:00+07:00',
    minutes: [6, 9, 11],
    attended: 31,
    asked: {
      ...PLAIN,
      serviceType: 'kunjungan',
      institution: 'SMK Negeri 1 Pontianak',
      institutionType: 'sekolah',
      contactName: 'Fitri Handayani',
      contactRole: 'Guru',
      email: 'fitri@smkn1.example',
      phone: '0812-5601-0001',
      activityTitle: 'Kunjungan kelas jaringan komputer',
      purpose: 'Melihat ruang kendali dan berdiskusi dengan petugas.',
      participants: 32,
      startAt: '2025-10-09T09:00:00+07:00',
      endAt: '2025-10-09T11:00:00+07:00',
      letterNumber: '421/118/SMKN1/2025',
      letterDate: '2025-10-01',
    },
  },
  {
    submittedAt: '2025-10-10T08:40:00+07:00',
    minutes: [12, 8, 14],
    attended: 22,
    asked: {
      ...PLAIN,
      serviceType: 'peminjaman',
      institution: 'Dinas Sosial Kota Pontianak',
      institutionType: 'opd',
      contactName: 'Hendra Saputra',
      contactRole: 'Analis',
      email: 'hendra@dinsos.example',
      phone: '0812-5601-0002',
      activityTitle: 'Rapat pemutakhiran data bantuan',
      purpose: 'Rapat dengan pendamping kelurahan.',
      participants: 24,
      startAt: '2025-10-16T13:00:00+07:00',
      endAt: '2025-10-16T15:00:00+07:00',
      letterNumber: '460/221/Dinsos/2025',
      letterDate: '2025-10-09',
    },
  },
  {
    submittedAt: '2025-10-17T10:15:00+07:00',
    minutes: [9, 41, 7],
    attended: 12,
    asked: {
      ...PLAIN,
      serviceType: 'kunjungan',
      institution: 'Diskominfo Kabupaten Sintang',
      institutionType: 'pemda_lain',
      contactName: 'Maria Yosefa',
      contactRole: 'Kepala seksi',
      email: 'maria@sintang.example',
      phone: '0812-5601-0003',
      activityTitle: 'Studi tiru layanan aduan warga',
      purpose: 'Membandingkan penanganan aduan.',
      participants: 12,
      startAt: '2025-10-22T09:00:00+07:00',
      endAt: '2025-10-22T11:30:00+07:00',
      letterNumber: '480/77/Kominfo/2025',
      letterDate: '2025-10-15',
    },
  },
  {
    submittedAt: '2025-10-23T13:20:00+07:00',
    minutes: [5, 10, 13],
    attended: 35,
    asked: {
      ...PLAIN,
      serviceType: 'kunjungan',
      institution: 'STMIK Pontianak',
      institutionType: 'perguruan_tinggi',
      contactName: 'Agus Wijaya',
      contactRole: 'Dosen',
      email: 'agus@stmik.example',
      phone: '0812-5601-0004',
      activityTitle: 'Kuliah lapangan basis data',
      purpose: 'Mahasiswa melihat pengelolaan data kota.',
      participants: 36,
      startAt: '2025-10-30T08:30:00+07:00',
      endAt: '2025-10-30T10:30:00+07:00',
      letterNumber: '055/STMIK/X/2025',
      letterDate: '2025-10-21',
    },
  },
  {
    submittedAt: '2025-10-31T09:30:00+07:00',
    minutes: [8, 12, 9],
    attended: 16,
    asked: {
      ...PLAIN,
      serviceType: 'peminjaman',
      institution: 'Komunitas Difabel Khatulistiwa',
      institutionType: 'komunitas',
      contactName: 'Sari Utami',
      contactRole: 'Ketua',
      email: 'sari@difabel.example',
      phone: '0812-5601-0005',
      activityTitle: 'Pelatihan akses layanan daring',
      purpose: 'Pelatihan bagi anggota komunitas.',
      participants: 18,
      startAt: '2025-11-06T13:30:00+07:00',
      endAt: '2025-11-06T15:30:00+07:00',
      letterNumber: '09/KDK/2025',
      letterDate: '2025-10-30',
    },
  },
  {
    submittedAt: '2025-11-07T08:10:00+07:00',
    minutes: [38, 11, 10],
    attended: 33,
    asked: {
      ...PLAIN,
      serviceType: 'kunjungan',
      institution: 'SMA Negeri 5 Pontianak',
      institutionType: 'sekolah',
      contactName: 'Dedi Kurniawan',
      contactRole: 'Wakil kepala sekolah',
      email: 'dedi@sman5.example',
      phone: '0812-5601-0006',
      activityTitle: 'Kunjungan kelas informatika',
      purpose: 'Pengenalan kota cerdas bagi siswa.',
      participants: 34,
      startAt: '2025-11-13T10:00:00+07:00',
      endAt: '2025-11-13T12:00:00+07:00',
      letterNumber: '421/302/SMAN5/2025',
      letterDate: '2025-11-05',
    },
  },
  {
    submittedAt: '2025-11-14T14:00:00+07:00',
    minutes: [7, 9, 8],
    attended: 14,
    asked: {
      ...PLAIN,
      serviceType: 'peminjaman',
      institution: 'Bappeda Kabupaten Landak',
      institutionType: 'pemda_lain',
      contactName: 'Theresia Lina',
      contactRole: 'Perencana',
      email: 'theresia@landak.example',
      phone: '0812-5601-0007',
      activityTitle: 'Diskusi penyusunan peta jalan data',
      purpose: 'Diskusi dengan bidang statistik.',
      participants: 14,
      startAt: '2025-11-19T09:00:00+07:00',
      endAt: '2025-11-19T11:00:00+07:00',
      letterNumber: '050/144/Bappeda/2025',
      letterDate: '2025-11-12',
    },
  },
];

export const TITLES = [
  ...['No', 'Tgl. Kegiatan', 'Nama Instansi', 'Jenis', 'Kategori', 'Acara', 'Waktu', 'Jml Peserta', 'Hadir', 'Ket.'],
] as const;

/** The book, row by row under these titles. */
export const BOOK = rowsIn(`
1 | 19/02/2025 | Dinas Kesehatan Kota Pontianak | Peminjaman | Perangkat Daerah (OPD) Kota Pontianak | Rapat koordinasi data puskesmas | 13.00 - 15.00 | 22 | 20 |
2 | 06/03/2025 | Universitas Panca Bhakti | Kunjungan | Perguruan Tinggi | Kuliah lapangan sistem informasi | 09.30 - 11.30 | 35 | 33 |
3 | 22/04/2025 | Diskominfo Kabupaten Mempawah | Kunjungan | Pemerintah Daerah Lain | Studi tiru pusat kendali kota | 10.00 - 12.00 | 15 | 15 |
4 | 29/04/2025 | SMA Negeri 7 Pontianak | Kunjungan | Sekolah | Kunjungan kelas peminatan informatika | 09.00 - 11.00 | 36 | 34 |
5 | 08/05/2025 | Forum Anak Kota Pontianak | Peminjaman | Komunitas | Pelatihan internet aman | 13.00 - 15.30 | 28 | 25 |
6 | 20/05/2025 | Badan Pusat Statistik Kota Pontianak | Peminjaman | Instansi Pusat/Vertikal | Bimbingan petugas survei | 08.00 - 11.30 | 30 | 29 |
7 | 04/06/2025 | SMK Negeri 7 Pontianak | Kunjungan | Sekolah | Pengenalan ruang kendali dan CCTV | 09.00 - 11.00 | 38 | 37 |
8 | 19/06/2025 | Dinas Perhubungan Kota Pontianak | Peminjaman | Perangkat Daerah (OPD) Kota Pontianak | Rapat pengaturan lalu lintas terpadu | 10.00 - 12.00 | 18 | 16 |
9 | 03/07/2025 | Perumda Tirta Khatulistiwa | Peminjaman | BUMN/BUMD | Paparan aduan pelanggan | 13.30 - 15.00 | 20 | 19 |
10 | 16/07/2025 | Diskominfo Kabupaten Sambas | Kunjungan | Pemerintah Daerah Lain | Studi tiru penerapan kota cerdas | 09.00 - 11.30 | 14 | 12 |
11 | 31/07/2025 | IAIN Pontianak | Kunjungan | Perguruan Tinggi | Kunjungan praktik komunikasi publik | 13.00 - 15.00 | 34 | 31 |
12 | 07/08/2025 | Komunitas Fotografi Khatulistiwa | Peminjaman | Komunitas | Kelas dokumentasi kota | 13.30 - 15.30 | 24 |  | Dibatalkan pemohon
13 | 20/08/2025 | MTs Negeri 1 Pontianak | Kunjungan | Sekolah | Kunjungan belajar layanan darurat 112 | 09.00 - 10.30 | 40 | 38 |
14 | 11/09/2025 | SD Negeri 24 Pontianak Tenggara | Kunjungan | Sekolah | Mengenal petugas di balik layar kota | 08.30 - 10.00 | 30 | 30 |
15 | 03/12/2025 | Politeknik Tonggak Equator | Kunjungan | Perguruan Tinggi | Kunjungan industri jaringan komputer | 09.00 - 11.00 | 27 | 26 |
16 | 16/12/2025 | Bagian Organisasi Setda Kota Pontianak | Peminjaman | Perangkat Daerah (OPD) Kota Pontianak | Evaluasi standar pelayanan | 13.00 - 15.30 | 20 | 18 |
17 | 14/01/2026 | SMK Negeri 5 Pontianak | Kunjungan | Sekolah | Kunjungan kelas teknik komputer | 09.00 - 11.00 | 36 | 35 |
18 | 28/01/2026 | Satpol PP Kota Pontianak | Peminjaman | Perangkat Daerah (OPD) Kota Pontianak | Pembekalan operator pemantauan | 10.00 - 12.00 | 22 | 21 |
19 | 26/02/2026 | Relawan TIK Kalimantan Barat | Peminjaman | Komunitas | Pelatihan literasi digital | 13.00 - 15.30 | 32 | 29 |
20 | 05/03/2026 | Diskominfo Kabupaten Ketapang | Kunjungan | Pemerintah Daerah Lain | Studi tiru aduan warga | 09.00 - 11.30 | 16 | 14 |
21 | 11/03/2026 | SMA Negeri 3 Pontianak | Kunjungan | Sekolah | Kunjungan kelas informatika | 09.00 - 11.00 | 35 | 34 |
22 | 31/03/2026 | Kantor Imigrasi Pontianak | Peminjaman | Instansi Pusat/Vertikal | Koordinasi layanan bersama | 08.30 - 10.30 | 18 | 17 |
23 | 09/04/2026 | Universitas Muhammadiyah Pontianak | Kunjungan | Perguruan Tinggi | Kuliah lapangan tata kelola data | 13.00 - 15.00 | 38 | 36 |
24 | 22/04/2026 | Dinas Pendidikan dan Kebudayaan Kota Pontianak | Peminjaman | Perangkat Daerah (OPD) Kota Pontianak | Bimbingan operator sekolah | 08.00 - 11.30 | 40 | 39 |
25 | 30/04/2026 | PKBM Harapan Bangsa | Kunjungan | Sekolah | Kunjungan belajar warga | 10.00 - 11.30 | 24 | 22 |
26 | 12/05/2026 | Diskominfo Kota Singkawang | Kunjungan | Pemerintah Daerah Lain | Studi tiru ruang kendali | 09.00 - 12.00 | 18 | 18 |
27 | 21/05/2026 | Bank Kalbar | Peminjaman | BUMN/BUMD | Sosialisasi pembayaran nontunai | 13.30 - 15.00 | 25 | 23 |
28 | 10/06/2026 | SMP Negeri 11 Pontianak | Kunjungan | Sekolah | Kunjungan belajar layanan kota | 09.00 - 10.30 | 37 | 36 |
29 | 24/06/2026 | Badan Kesbangpol Kota Pontianak | Peminjaman | Perangkat Daerah (OPD) Kota Pontianak | Rapat pemantauan kerawanan | 10.00 - 12.00 | 19 |  | Tidak hadir
30 | 22/07/2026 | Diskominfo Kabupaten Sanggau | Kunjungan | Pemerintah Daerah Lain | Studi tiru keterbukaan informasi | 09.00 - 11.00 | 13 | 12 |
31 | 05/08/2026 | Universitas OSO | Kunjungan | Perguruan Tinggi | Kunjungan praktik pemrograman | 13.00 - 15.00 | 33 | 30 |
32 | 12/08/2026 | Kwarcab Pramuka Kota Pontianak | Peminjaman | Komunitas | Pelatihan pandu digital | 13.00 - 15.30 | 30 | 27 |
33 | 20/08/2026 | Dinas Lingkungan Hidup Kota Pontianak | Peminjaman | Perangkat Daerah (OPD) Kota Pontianak | Paparan pemantauan udara | 08.30 - 10.30 | 21 | 20 |
34 | 03/09/2026 | SMA Santo Petrus Pontianak | Kunjungan | Sekolah | Kunjungan kelas peminatan | 09.00 - 11.00 | 39 | 38 |
35 | 17/09/2026 | PT Telkom Kalimantan Barat | Peminjaman | Swasta | Uji jaringan layanan warga | 10.00 - 12.00 | 12 | 12 |
36 | 24/09/2026 | Kecamatan Pontianak Utara | Peminjaman | Perangkat Daerah (OPD) Kota Pontianak | Sosialisasi aduan daring | 13.00 - 14.30 | 28 | 26 |
37 | 29/09/2026 | SMK Negeri 2 Pontianak | Kunjungan | Sekolah | Pengenalan pusat data kota | 09.00 - 11.00 | 36 | 33 |
38 | 15/10/2026 | Komunitas Perempuan Khatulistiwa | Peminjaman | Komunitas | Kelas usaha daring | 13.30 - 15.30 | 26 | 24 |
39 | 21/10/2026 | Universitas Tanjungpura | Kunjungan | Perguruan Tinggi | Kuliah lapangan kota cerdas | 09.00 - 11.30 | 40 | 40 |
40 | 28/10/2026 | Diskominfo Kabupaten Kayong Utara | Kunjungan | Pemerintah Daerah Lain | Studi tiru pusat kendali kota | 10.00 - 12.00 | 15 | 13 |`);

/** Rows of the tab `Kerusakan`, both repaired. */
export const DAMAGES: readonly (readonly string[])[] = [
  [
    ...['Mikrofon', '06/11/2025', 'Rudi Hartono', 'PC-2025-0005', 'Suara putus-putus'],
    ...['Kabel dan baterai diganti', '10/11/2025', 'Ringan', '350000'],
  ],
  [
    ...['Komputer', '22/07/2026', 'Rudi Hartono', '', 'Tidak dapat menyala'],
    ...['Catu daya diganti', '03/08/2026', 'Sedang', '850000'],
  ],
];

/**
 * The days of 2025, which the product does not bring: rows of the tab `Hari Libur`. Compared day by day with the list of
 * the joint decree and its change of 7 August 2025 (docs/domain/05-dates-and-holidays.md): 17 holidays, 11 days of collective leave.
 */
export const HOLIDAYS_2025 = rowsIn(`
01/01/2025 | Tahun Baru 2025 Masehi | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
27/01/2025 | Isra Mikraj Nabi Muhammad saw. | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
29/01/2025 | Tahun Baru Imlek 2576 Kongzili | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
29/03/2025 | Hari Suci Nyepi (Tahun Baru Saka 1947) | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
31/03/2025 | Idulfitri 1446 Hijriah | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
01/04/2025 | Idulfitri 1446 Hijriah | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
18/04/2025 | Wafat Yesus Kristus | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
20/04/2025 | Kebangkitan Yesus Kristus (Paskah) | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
01/05/2025 | Hari Buruh Internasional | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
12/05/2025 | Hari Raya Waisak 2569 BE | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
29/05/2025 | Kenaikan Yesus Kristus | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
01/06/2025 | Hari Lahir Pancasila | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
06/06/2025 | Iduladha 1446 Hijriah | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
27/06/2025 | 1 Muharam Tahun Baru Islam 1447 Hijriah | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
17/08/2025 | Proklamasi Kemerdekaan | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
05/09/2025 | Maulid Nabi Muhammad saw. | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
25/12/2025 | Kelahiran Yesus Kristus | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
28/01/2025 | Cuti Bersama Tahun Baru Imlek | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
28/03/2025 | Cuti Bersama Hari Suci Nyepi | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
02/04/2025 | Cuti Bersama Idulfitri | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
03/04/2025 | Cuti Bersama Idulfitri | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
04/04/2025 | Cuti Bersama Idulfitri | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
07/04/2025 | Cuti Bersama Idulfitri | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
13/05/2025 | Cuti Bersama Hari Raya Waisak | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
30/05/2025 | Cuti Bersama Kenaikan Yesus Kristus | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
09/06/2025 | Cuti Bersama Iduladha | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
18/08/2025 | Cuti Bersama Proklamasi Kemerdekaan | Cuti bersama | SKB 933/2025, 1/2025, 3/2025 (7 Agustus 2025)
26/12/2025 | Cuti Bersama Kelahiran Yesus Kristus | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024`);

const MONTHS = [
  ...['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'],
  ...['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
];
const ANSWERS = 60;
const ELEMENTS = 9;

const SUGGESTIONS: Readonly<Record<number, string>> = {
  3: 'Petugas ramah dan penjelasannya mudah diikuti.',
  9: 'Mohon ditambah kursi untuk rombongan.',
  16: 'Tempat parkir bus perlu penunjuk arah.',
  22: 'Siswa senang melihat ruang kendali.',
  29: 'Pendingin ruangan kurang terasa di baris belakang.',
  37: 'Jadwal cepat ditetapkan, terima kasih.',
  44: 'Waktu kunjungan sebaiknya lebih lama.',
  52: 'Suara pengeras sudah jelas.',
  58: 'Pelayanan baik, pertahankan.',
};

/** Answers to the survey that were given on paper, as rows of its tab: better in the second year than in the first. */
export const ANSWERS_ON_PAPER: readonly (readonly string[])[] = Array.from({ length: ANSWERS }, (_, paper) => {
  const scores = Array.from({ length: ELEMENTS }, (_, element) => scoreOf(paper, element));
  const profile = Object.values(PROFILE_WORDS).map((words) => {
    const choices: readonly string[] = Object.values(words);
    return choices[(paper * 5 + choices.length) % choices.length] ?? '';
  });
  const month = MONTHS[Math.floor((paper * MONTHS.length) / ANSWERS)] ?? '';
  return [month, ...scores.map(String), ...profile, SUGGESTIONS[paper] ?? ''];
});

/** 2, 3 or 4; the fourth element, which costs nothing, is always the best. */
function scoreOf(paper: number, element: number): number {
  if (element === 3) return 4;
  const drawn = (paper * 7 + element * 5 + ((paper * element) % 4)) % 10;
  if (drawn === 0) return 2;
  return drawn < (paper < 20 ? 6 : 4) ? 3 : 4;
}

/** @returns the cells of rows that are written one a line */
function rowsIn(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}
