// The words of every field of a request, and of every other column of `Permohonan`: header, place and width, the question of
// the form, what old registers call it. Tabs, form, import, mails and papers read this table.
import type { FilledField, FormField } from '../../domain/request/fields.ts';

/** What a column is about; people can fold what belongs together. Nobody needs or may change what is `TECHNICAL`: it is hidden. */
export type ColumnGroup = 'DESK' | 'EVENT' | 'CONTACT' | 'LETTER' | 'NOTES' | 'TECHNICAL';

export interface QuestionWords {
  readonly title: string;
  /** Blank: none. */
  readonly help: string;
}

/** The words of a column that the desk alone fills. */
export interface ColumnWords {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly group: ColumnGroup;
  /** What old registers call it beside its header, in small letters, without punctuation, nothing shortened. */
  readonly called?: readonly string[];
}

/** The words of a field that people fill in. */
export interface FieldWords extends ColumnWords {
  readonly question?: QuestionWords;
  /** What a number counts: "orang". */
  readonly unit?: string;
}

/**
 * In the order of the columns, which is that of a person's questions: who, what, when, what is wrong, what to do, what came
 * of it. Columns of the first screen are as narrow as 1,280 pixels ask for: their texts wrap. Neighbours share a width where
 * they can, since each change of it costs the install a call. A field of the form has a question; others rely on its title:
 * do not change it.
 */
export const COLUMN_WORDS = {
  number: { header: 'No.', width: 100, group: 'DESK', called: ['no urut', 'no permohonan', 'no register'] },
  status: { header: 'Status', width: 100, group: 'DESK', called: ['hasil', 'status kegiatan', 'realisasi'] },
  institution: {
    header: 'Instansi',
    width: 126,
    group: 'DESK',
    question: { title: 'Nama Instansi', help: 'Nama lengkap instansi, sekolah, komunitas, atau perusahaan.' },
    called: [
      'nama instansi',
      'asal instansi',
      'instansi pemohon',
      'nama instansi pemohon',
      'pemohon',
      'nama pemohon',
      'peminjam',
      'nama peminjam',
      'pengunjung',
      'asal surat',
      'surat dari',
      'lembaga',
      'organisasi',
      'opd',
      'skpd',
      'dinas',
      'nama dinas',
      'asal',
    ],
  },
  activity: {
    header: 'Kegiatan',
    width: 126,
    group: 'DESK',
    question: { title: 'Nama Kegiatan', help: 'Contoh: Kunjungan industri kelas XI.' },
    called: ['nama kegiatan', 'acara', 'nama acara', 'keperluan', 'perihal', 'hal', 'agenda', 'tujuan'],
  },
  startDate: {
    header: 'Tanggal Mulai',
    width: 80,
    group: 'DESK',
    question: { title: 'Tanggal Mulai', help: 'Hari kerja, Senin sampai Jumat.' },
    called: [
      'tanggal',
      'tanggal kegiatan',
      'tanggal acara',
      'tanggal pelaksanaan',
      'tanggal kunjungan',
      'tanggal peminjaman',
      'tanggal pemakaian',
      'hari tanggal',
      'hari tanggal kegiatan',
      'hari tanggal pelaksanaan',
      'waktu pelaksanaan',
    ],
  },
  startTime: {
    header: 'Jam Mulai',
    width: 58,
    group: 'DESK',
    question: { title: 'Jam Mulai', help: 'Jam mulai kegiatan, bukan persiapannya.' },
    called: ['jam', 'waktu', 'pukul', 'jam kegiatan', 'jam acara', 'waktu kegiatan', 'waktu mulai', 'mulai'],
  },
  endTime: {
    header: 'Jam Selesai',
    width: 58,
    group: 'DESK',
    question: { title: 'Jam Selesai', help: '' },
    called: ['waktu selesai', 'jam berakhir', 'selesai'],
  },
  attention: { header: 'Perlu Perhatian', width: 150, group: 'DESK' },
  action: { header: 'Tindakan', width: 120, group: 'DESK' },
  text: { header: 'Isi Disposisi/Keterangan', width: 150, group: 'DESK' },
  message: { header: 'Pesan', width: 150, group: 'DESK' },
  position: { header: 'Posisi Surat', width: 150, group: 'DESK' },
  dueAt: { header: 'Batas Waktu', width: 150, group: 'DESK' },
  applicantMessage: { header: 'Pesan untuk Pemohon', width: 200, group: 'DESK' },
  urgency: { header: 'Sifat', width: 100, group: 'DESK' },
  clashesWith: { header: 'Bentrok dengan', width: 100, group: 'DESK' },
  alternatives: { header: 'Waktu Alternatif', width: 240, group: 'DESK' },
  endDate: {
    header: 'Tanggal Selesai',
    width: 100,
    group: 'EVENT',
    question: { title: 'Tanggal Selesai', help: 'Kosongkan bila kegiatan selesai pada hari yang sama.' },
    called: ['tanggal akhir', 'tanggal berakhir', 'sampai tanggal'],
  },
  kind: {
    header: 'Jenis',
    width: 200,
    group: 'EVENT',
    question: {
      title: 'Jenis Permohonan',
      help: 'Kunjungan = melihat Pontive Center dan dipandu petugas. Peminjaman = memakai ruangan untuk kegiatan sendiri.',
    },
    called: ['jenis permohonan', 'jenis layanan', 'kunjungan peminjaman'],
  },
  institutionType: {
    header: 'Jenis Instansi',
    width: 200,
    group: 'EVENT',
    question: { title: 'Jenis Instansi', help: '' },
    called: ['kategori instansi', 'kategori'],
  },
  description: {
    header: 'Uraian',
    width: 200,
    group: 'EVENT',
    question: { title: 'Uraian Kegiatan', help: 'Maksud kegiatan dan susunan acara singkat.' },
    called: ['uraian kegiatan', 'isi ringkas', 'rincian'],
  },
  participants: {
    header: 'Peserta',
    width: 70,
    group: 'EVENT',
    question: { title: 'Perkiraan Jumlah Peserta', help: 'Angka bulat, termasuk pendamping.' },
    called: ['jumlah peserta', 'perkiraan jumlah peserta', 'jumlah orang', 'jumlah pengunjung', 'jumlah'],
  },
  attended: {
    header: 'Hadir',
    width: 70,
    group: 'EVENT',
    called: ['jumlah hadir', 'peserta hadir', 'jumlah yang hadir', 'yang hadir'],
  },
  catering: {
    header: 'Konsumsi',
    width: 200,
    group: 'EVENT',
    question: {
      title: 'Konsumsi',
      help: 'Prasmanan tidak diperkenankan di Pontive Center; nasi atau kue kotak boleh. Jadwal ditetapkan sesudah Anda menentukannya.',
    },
    called: ['makanan', 'hidangan'],
  },
  equipment: {
    header: 'Perangkat Diminta',
    width: 200,
    group: 'EVENT',
    question: { title: 'Perangkat yang Diperlukan', help: 'Pilih yang diperlukan; kosongkan bila tidak ada.' },
    called: ['perangkat', 'peralatan', 'alat', 'fasilitas'],
  },
  contactName: {
    header: 'Narahubung',
    width: 200,
    group: 'CONTACT',
    question: { title: 'Nama Narahubung', help: 'Orang yang dapat kami hubungi tentang permohonan ini.' },
    called: ['nama narahubung', 'kontak person', 'contact person', 'penanggung jawab', 'pic', 'cp', 'nama kontak'],
  },
  contactRole: {
    header: 'Jabatan',
    width: 200,
    group: 'CONTACT',
    question: { title: 'Jabatan', help: 'Jabatan narahubung di instansinya.' },
  },
  email: {
    header: 'Email',
    width: 200,
    group: 'CONTACT',
    question: {
      title: 'Email',
      help: 'Nomor permohonan dan konfirmasi dikirim ke sini. Bila kosong, kami menghubungi lewat WhatsApp.',
    },
    called: ['e mail', 'alamat email'],
  },
  phone: {
    header: 'WhatsApp',
    width: 200,
    group: 'CONTACT',
    question: { title: 'Nomor WhatsApp', help: 'Contoh: 0812-3456-7890.' },
    called: ['no whatsapp', 'no wa', 'wa', 'no hp', 'hp', 'no hp wa', 'no telepon', 'telepon', 'kontak'],
  },
  contactLink: { header: 'Hubungi', width: 200, group: 'CONTACT' },
  letterNumber: {
    header: 'No. Surat',
    width: 200,
    group: 'LETTER',
    question: { title: 'Nomor Surat', help: 'Nomor surat permohonan, bila sudah ada.' },
    called: ['no surat permohonan', 'no surat masuk'],
  },
  letterDate: {
    header: 'Tanggal Surat',
    width: 100,
    group: 'LETTER',
    question: { title: 'Tanggal Surat', help: '' },
    called: ['tanggal surat permohonan'],
  },
  letterFile: {
    header: 'Berkas Surat',
    width: 200,
    group: 'LETTER',
    question: {
      title: 'Tautan Surat Permohonan',
      help: 'Bila memilih Tautan: alamat berkas yang dapat dibuka petugas (https://…).',
    },
  },
  letterDelivery: {
    header: 'Penyampaian Surat',
    width: 200,
    group: 'LETTER',
    question: { title: 'Penyampaian Surat', help: 'Dengan cara apa surat permohonan sampai kepada kami?' },
  },
  receivedOn: {
    header: 'Diterima Tanggal',
    width: 100,
    group: 'LETTER',
    called: ['tanggal diterima', 'tanggal terima', 'tanggal masuk', 'tanggal surat masuk'],
  },
  headDispositionAt: { header: 'Disposisi Kepala Dinas', width: 200, group: 'LETTER' },
  registerNumber: { header: 'No. Agenda', width: 200, group: 'LETTER', called: ['no agenda srikandi'] },
  srikandiNumber: { header: 'No. SRIKANDI', width: 200, group: 'LETTER', called: ['srikandi'] },
  materials: {
    header: 'Materi',
    width: 200,
    group: 'NOTES',
    question: { title: 'Tautan Materi', help: 'Bahan paparan yang akan ditampilkan, boleh menyusul.' },
  },
  staffNotes: { header: 'Catatan Petugas', width: 200, group: 'NOTES', called: ['keterangan', 'catatan'] },
  submittedAt: { header: 'Waktu Pengajuan', width: 200, group: 'NOTES' },
  queuedSince: { header: 'Urutan Sejak', width: 200, group: 'NOTES' },
  codes: { header: 'Kode Perhatian', width: 200, group: 'TECHNICAL' },
  trace: { header: 'Jejak', width: 200, group: 'TECHNICAL' },
  marks: { header: 'Keadaan', width: 200, group: 'TECHNICAL' },
  step1: { header: 'Langkah 1', width: 200, group: 'TECHNICAL' },
  step2: { header: 'Langkah 2', width: 200, group: 'TECHNICAL' },
  step3: { header: 'Langkah 3', width: 200, group: 'TECHNICAL' },
  step4: { header: 'Langkah 4', width: 200, group: 'TECHNICAL' },
  step5: { header: 'Langkah 5', width: 200, group: 'TECHNICAL' },
  step6: { header: 'Langkah 6', width: 200, group: 'TECHNICAL' },
  step7: { header: 'Langkah 7', width: 200, group: 'TECHNICAL' },
  step8: { header: 'Langkah 8', width: 200, group: 'TECHNICAL' },
  responseId: { header: 'ID Respons', width: 200, group: 'TECHNICAL' },
} as const satisfies { readonly [Name in FormField]: FieldWords & { readonly question: QuestionWords } } & {
  readonly [Name in FilledField]: FieldWords;
} & Readonly<Record<string, FieldWords>>;
