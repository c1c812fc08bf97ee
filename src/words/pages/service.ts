// The public page "Tentang layanan": the six headings of a service standard (UU 25/2009), and the SOP's legal basis.
import type { OfficeIdentity, RoomRules, Standards } from '../../domain/settings/settings.ts';

export interface ServiceSection {
  readonly heading: string;
  readonly items: readonly string[];
}

export const SERVICE_WORDS = {
  title: 'Kunjungan/Peminjaman Ruang Pontive Center',
  toForm: 'Ajukan permohonan',
  closed: 'Permohonan baru sedang tidak diterima. Silakan hubungi kami pada alamat di bawah ini.',
  notInstalled: 'Layanan ini sedang disiapkan. Silakan kembali beberapa saat lagi.',
} as const;

/** What applicants should know before they apply. */
export function serviceSections(
  office: OfficeIdentity,
  room: RoomRules,
  { forwardMinutes, approveMinutes, scheduleMinutes }: Standards,
): readonly ServiceSection[] {
  const minutes = Math.max(forwardMinutes, approveMinutes, scheduleMinutes);
  return [
    {
      heading: 'Persyaratan',
      items: [
        'Surat permohonan kunjungan/peminjaman (boleh menyusul setelah formulir dikirim)',
        'Jadwal yang diminta dan keterangan kegiatan',
        `Peserta paling banyak ${room.capacity} orang dalam satu sesi`,
        'Tidak menyajikan makanan prasmanan; nasi atau kue kotak diperbolehkan',
      ],
    },
    {
      heading: 'Sistem, mekanisme, dan prosedur',
      items: [
        'Isi formulir; Anda menerima nomor permohonan lewat email atau WhatsApp',
        `${office.titles.DIVISION_HEAD} mempelajari surat dan mendisposisikannya kepada ${office.titles.SECTION_HEAD}`,
        `${office.titles.SECTION_HEAD} menelaah, menghubungi Anda, dan menetapkan jadwal; yang lebih dahulu mengajukan didahulukan`,
        `${office.titles.ROOM_ADMIN} memasukkan jadwal ke agenda dan mengirim konfirmasi kepada Anda`,
        `Ruangan disiapkan ${room.setupMinutes} menit sebelum kegiatan`,
      ],
    },
    {
      heading: 'Jangka waktu',
      items: [
        'Permohonan ditangani pada hari dan jam kerja, menurut urutan masuk',
        `Menurut SOP petugas menangani setiap langkah dalam ${minutes} menit kerja sejak surat sampai di mejanya; itu bukan lama tunggu Anda`,
        'Jadwal baru pasti setelah Anda menerima konfirmasi; ajukan jauh hari sebelum kegiatan',
      ],
    },
    { heading: 'Biaya/tarif', items: ['Tidak dipungut biaya'] },
    {
      heading: 'Produk layanan',
      items: ['Kunjungan yang dipandu petugas, atau peminjaman ruangan untuk kegiatan sendiri'],
    },
    {
      heading: 'Pengaduan, saran, dan masukan',
      items: [`Email ${office.replyTo}`, `WhatsApp ${office.whatsapp}`, 'lapor.go.id'],
    },
    {
      heading: 'Dasar hukum',
      items: [
        'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
        'Peraturan Pemerintah Nomor 96 Tahun 2012',
        'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik',
        'Peraturan Daerah Kota Pontianak Nomor 2 Tahun 2010 tentang Pelayanan Publik',
        'Peraturan Wali Kota Pontianak Nomor 25 Tahun 2019 tentang Masterplan Pontianak Smart City 2019–2028',
        'Peraturan Wali Kota Pontianak Nomor 67 Tahun 2019 tentang Penyelenggaraan SPBE',
      ],
    },
  ];
}
