// The events of two years that went their whole way on the desk: who asked for the room, when, and how many came.

import { addDays, workingDayBefore } from '../../src/domain/time/working-time.ts';
import type { Asked } from '../seed-samples.ts';
import { OFFICE_HOLIDAYS } from './papers.ts';

/** A request that went its whole way on the desk. */
export interface HeldEvent {
  readonly submittedAt: string;
  /** How long the Kepala Dinas, the Kabid, the Kasi and the Admin each took; the standard of the last three is 15 minutes. */
  readonly minutes: readonly [number, number, number, number];
  readonly asked: Asked;
  /** `null`: nobody came. */
  readonly attended: number | null;
}

/** Day and hours | institution | kind | type | activity | planned | came | contact | mail address. */
const ROWS = `
2025-10-09 09.00-11.00 | SMK Negeri 1 Pontianak | kunjungan | sekolah | Kunjungan kelas jaringan komputer | 32 | 31 | Fitri Handayani | fitri@smkn1.example
2025-10-16 13.00-15.00 | Dinas Sosial Kota Pontianak | peminjaman | opd | Rapat pemutakhiran data bantuan | 24 | 22 | Hendra Saputra | hendra@dinsos.example
2025-10-22 09.00-11.30 | Diskominfo Kabupaten Sintang | kunjungan | pemda_lain | Studi tiru layanan aduan warga | 12 | 12 | Maria Yosefa | maria@sintang.example
2025-10-30 08.30-10.30 | STMIK Pontianak | kunjungan | perguruan_tinggi | Kuliah lapangan basis data | 36 | 35 | Agus Wijaya | agus@stmik.example
2025-11-06 13.30-15.30 | Komunitas Difabel Khatulistiwa | peminjaman | komunitas | Pelatihan akses layanan daring | 18 | 16 | Sari Utami | sari@difabel.example
2025-11-13 10.00-12.00 | SMA Negeri 5 Pontianak | kunjungan | sekolah | Kunjungan kelas informatika | 34 | 33 | Dedi Kurniawan | dedi@sman5.example
2025-11-19 09.00-11.00 | Bappeda Kabupaten Landak | peminjaman | pemda_lain | Diskusi penyusunan peta jalan data | 14 | 14 | Theresia Lina | theresia@landak.example
2025-12-03 09.00-11.00 | Politeknik Tonggak Equator | kunjungan | perguruan_tinggi | Kunjungan industri jaringan komputer | 27 | 26 | Bayu Pratama | bayu@polteq.example
2025-12-16 13.00-15.30 | Bagian Organisasi Setda Kota Pontianak | peminjaman | opd | Evaluasi standar pelayanan | 20 | 18 | Endang Lestari | endang@setda.example
2026-01-14 09.00-11.00 | SMK Negeri 5 Pontianak | kunjungan | sekolah | Kunjungan kelas teknik komputer | 36 | 35 | Wahyu Hidayat | wahyu@smkn5.example
2026-01-28 10.00-12.00 | Satpol PP Kota Pontianak | peminjaman | opd | Pembekalan operator pemantauan | 22 | 21 | Iwan Setiawan | iwan@satpolpp.example
2026-02-26 13.00-14.30 | Relawan TIK Kalimantan Barat | peminjaman | komunitas | Pelatihan literasi digital | 32 | 29 | Nadia Safitri | nadia@relawantik.example
2026-03-05 09.00-11.30 | Diskominfo Kabupaten Ketapang | kunjungan | pemda_lain | Studi tiru aduan warga | 16 | 14 | Yusuf Mansur | yusuf@ketapang.example
2026-03-11 09.00-11.00 | SMA Negeri 3 Pontianak | kunjungan | sekolah | Kunjungan kelas informatika | 35 | 34 | Ratih Purnama | ratih@sman3.example
2026-03-31 08.30-10.30 | Kantor Imigrasi Pontianak | peminjaman | pusat | Koordinasi layanan bersama | 18 | 17 | Fajar Nugroho | fajar@imigrasi.example
2026-04-09 13.00-15.00 | Universitas Muhammadiyah Pontianak | kunjungan | perguruan_tinggi | Kuliah lapangan tata kelola data | 38 | 36 | Lestari Wulandari | lestari@unmuhpnk.example
2026-04-22 08.00-11.30 | Dinas Pendidikan dan Kebudayaan Kota Pontianak | peminjaman | opd | Bimbingan operator sekolah | 40 | 39 | Rahmat Hidayat | rahmat@disdikbud.example
2026-04-30 10.00-11.30 | PKBM Harapan Bangsa | kunjungan | sekolah | Kunjungan belajar warga | 24 | 22 | Sulastri | sulastri@pkbm.example
2026-05-12 09.00-12.00 | Diskominfo Kota Singkawang | kunjungan | pemda_lain | Studi tiru ruang kendali | 18 | 18 | Tommy Halim | tommy@singkawang.example
2026-05-21 13.30-15.00 | Bank Kalbar | peminjaman | bumn | Sosialisasi pembayaran nontunai | 25 | 23 | Dian Permata | dian@bankkalbar.example
2026-06-10 09.00-10.30 | SMP Negeri 11 Pontianak | kunjungan | sekolah | Kunjungan belajar layanan kota | 37 | 36 | Siti Nurhaliza | siti@smpn11.example
2026-06-24 10.00-12.00 | Badan Kesbangpol Kota Pontianak | peminjaman | opd | Rapat pemantauan kerawanan | 19 | - | Arif Rahman | arif@kesbangpol.example
2026-07-22 09.00-11.00 | Diskominfo Kabupaten Sanggau | kunjungan | pemda_lain | Studi tiru keterbukaan informasi | 13 | 12 | Veronika Dewi | veronika@sanggau.example
2026-08-05 13.00-15.00 | Universitas OSO | kunjungan | perguruan_tinggi | Kunjungan praktik pemrograman | 33 | 30 | Rizky Ramadhan | rizky@oso.example
2026-08-12 13.00-15.30 | Kwarcab Pramuka Kota Pontianak | peminjaman | komunitas | Pelatihan pandu digital | 30 | 27 | Joko Susilo | joko@pramuka.example
2026-08-20 08.30-10.30 | Dinas Lingkungan Hidup Kota Pontianak | peminjaman | opd | Paparan pemantauan udara | 21 | 20 | Mega Sari | mega@dlh.example
2026-09-03 09.00-11.00 | SMA Santo Petrus Pontianak | kunjungan | sekolah | Kunjungan kelas peminatan | 39 | 38 | Antonius Budi | antonius@santopetrus.example
2026-09-17 10.00-12.00 | PT Telkom Kalimantan Barat | peminjaman | swasta | Uji jaringan layanan warga | 12 | 12 | Hesti Anggraini | hesti@telkom.example
2026-09-24 13.00-14.30 | Kecamatan Pontianak Utara | peminjaman | opd | Sosialisasi aduan daring | 28 | 26 | Zulkifli | zulkifli@pontutara.example
2026-09-29 09.00-11.00 | SMK Negeri 2 Pontianak | kunjungan | sekolah | Pengenalan pusat data kota | 36 | 33 | Wiwin Winarti | wiwin@smkn2.example
2026-10-15 13.30-15.30 | Komunitas Perempuan Khatulistiwa | peminjaman | komunitas | Kelas usaha daring | 26 | 24 | Laila Hasanah | laila@kpk.example
2026-10-21 09.00-11.30 | Universitas Tanjungpura | kunjungan | perguruan_tinggi | Kuliah lapangan kota cerdas | 40 | 40 | Eko Prasetyo | eko@untan.example
2026-10-28 10.00-12.00 | Diskominfo Kabupaten Kayong Utara | kunjungan | pemda_lain | Studi tiru pusat kendali kota | 15 | 13 | Natalia Kristina | natalia@kayongutara.example`;

/** Twelve of fourteen steps within the standard. */
const MINUTES = [
  [24, 6, 9, 11],
  [41, 12, 8, 14],
  [15, 9, 41, 7],
  [52, 5, 10, 13],
  [33, 8, 12, 9],
  [18, 38, 11, 10],
  [27, 7, 9, 8],
] as const;

/** Working days from a letter to its event, and how many minutes after eight it comes. */
const LEAD = [8, 9, 7, 10] as const;
const MINUTES_AFTER_EIGHT = [35, 65, 20, 95, 50] as const;

export const EVENTS: readonly HeldEvent[] = ROWS.trim()
  .split('\n')
  .map((row, index) => eventOf(row, index));

function eventOf(row: string, index: number): HeldEvent {
  const cells = row.split('|').map((cell) => cell.trim());
  const [when = '', institution = '', kind, type, activityTitle = '', planned, came, contactName = '', email = ''] =
    cells;
  const [day = '', hours = ''] = when.split(' ');
  const [from = '', to = ''] = hours.split('-').map((hour) => hour.replace('.', ':'));
  let sent = day;
  for (let days = LEAD[index % LEAD.length] ?? 8; days > 0; days--) sent = workingDayBefore(sent, OFFICE_HOLIDAYS);
  const minutes = MINUTES_AFTER_EIGHT[index % MINUTES_AFTER_EIGHT.length] ?? 30;
  return {
    submittedAt: `${sent}T${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00+07:00`,
    minutes: MINUTES[index % MINUTES.length] ?? MINUTES[0],
    attended: came === '-' ? null : Number(came),
    asked: {
      serviceType: kind === 'kunjungan' ? 'kunjungan' : 'peminjaman',
      institution,
      institutionType: type as Asked['institutionType'],
      contactName,
      contactRole: 'Staf',
      email,
      phone: `0812-5601-${String(index + 1).padStart(4, '0')}`,
      activityTitle,
      purpose: `${activityTitle}, dipandu petugas.`,
      participants: Number(planned),
      startAt: `${day}T${from}:00+07:00`,
      endAt: `${day}T${to}:00+07:00`,
      letterNumber: `${100 + index}/PC/${sent.slice(0, 4)}`,
      letterDate: addDays(sent, -1),
      letterFile: 'surat-permohonan.pdf',
      catering: 'tidak_ada',
      equipment: ['Layar utama', 'Mikrofon'],
      materialFile: null,
    },
  };
}
