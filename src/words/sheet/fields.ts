// The words of every field of a request, and of every other column of `Permohonan`: header, place and width, the question of
// the form. Tabs, form, mails and papers read this table.
import type { FilledField, FormField } from '../../domain/request/fields.ts';
import { deskName } from '../names.ts';

/** What a column is about; people can fold what belongs together. Nobody needs or may change what is `TECHNICAL`: it is hidden. */
export type ColumnGroup = 'DESK' | 'EVENT' | 'CONTACT' | 'LETTER' | 'NOTES' | 'MACHINE' | 'TECHNICAL';

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
}

/** The words of a field that people fill in. */
export interface FieldWords extends ColumnWords {
  readonly question?: QuestionWords;
  /** What a number counts: "orang". */
  readonly unit?: string;
}

/** @param more what a field has beside its column */
function column<const More extends Omit<FieldWords, 'header' | 'width' | 'group'>>(
  header: string,
  width: number,
  group: ColumnGroup,
  more?: More,
): ColumnWords & More {
  return { header, width, group, ...more } as ColumnWords & More;
}

function hidden(header: string): ColumnWords {
  return column(header, 200, 'TECHNICAL');
}

/**
 * In the order of the columns, which is that of a person's questions: who, what, when, how it stands, whose turn it is, what
 * is wrong, what to do, what came of it. Columns of the first screen are as narrow as 1,280 pixels ask for: their texts wrap,
 * and no word of theirs is longer. Neighbours share a width where they can, since each change of it costs the install a call.
 * An open column stands before each group that is folded. A field of the form has a question; others rely on its title:
 * do not change it.
 */
export const COLUMN_WORDS = {
  number: column('No.', 92, 'DESK'),
  institution: column('Instansi', 108, 'DESK', {
    question: { title: 'Nama Instansi', help: 'Nama lengkap instansi, sekolah, komunitas, atau perusahaan.' },
  }),
  activity: column('Kegiatan', 110, 'DESK', {
    question: { title: 'Nama Kegiatan', help: 'Contoh: Kunjungan industri kelas XI.' },
  }),
  startDate: column('Tanggal Mulai', 74, 'DESK', {
    question: { title: 'Tanggal Mulai', help: '' },
  }),
  startTime: column('Jam Mulai', 52, 'DESK', {
    question: { title: 'Jam Mulai', help: '' },
  }),
  endTime: column('Jam Selesai', 52, 'DESK', {
    question: { title: 'Jam Selesai', help: 'Sesudah jam mulai, pada jam kerja di atas.' },
  }),
  status: column('Status', 100, 'DESK'),
  turn: column('Giliran', 100, 'DESK'),
  attention: column('Perlu Perhatian', 150, 'DESK'),
  action: column('Tindakan', 84, 'DESK'),
  text: column('Isi Disposisi/Keterangan', 140, 'DESK'),
  message: column('Pesan', 170, 'DESK'),
  applicantMessage: column('Pesan untuk Pemohon', 200, 'DESK'),
  alternatives: column('Waktu Alternatif', 200, 'EVENT'),
  urgency: column('Sifat', 100, 'EVENT'),
  endDate: column('Tanggal Selesai', 100, 'EVENT', {
    question: { title: 'Tanggal Selesai', help: 'Kosongkan bila kegiatan selesai pada hari yang sama.' },
  }),
  kind: column('Jenis', 110, 'EVENT', {
    question: {
      title: 'Jenis Permohonan',
      get help() {
        return `Kunjungan: Anda melihat ${deskName()} dan dipandu petugas. Peminjaman: Anda memakai ruangan untuk kegiatan sendiri.`;
      },
    },
  }),
  participants: column('Peserta', 70, 'EVENT', {
    question: { title: 'Perkiraan Jumlah Peserta', help: 'Angka bulat, termasuk pendamping.' },
  }),
  attended: column('Hadir', 70, 'EVENT'),
  catering: column('Konsumsi', 200, 'EVENT', {
    question: {
      title: 'Konsumsi',
      get help() {
        return `Prasmanan tidak diperkenankan di ${deskName()}; nasi atau kue kotak boleh. Jadwal ditetapkan sesudah Anda menentukannya.`;
      },
    },
  }),
  equipment: column('Perangkat Diminta', 200, 'EVENT', {
    question: { title: 'Perangkat yang Diperlukan', help: '' },
  }),
  contactLink: column('Hubungi', 200, 'NOTES'),
  contactName: column('Narahubung', 200, 'CONTACT', {
    question: { title: 'Nama Narahubung', help: 'Orang yang dapat kami hubungi tentang permohonan ini.' },
  }),
  contactRole: column('Jabatan', 200, 'CONTACT', {
    question: { title: 'Jabatan', help: '' },
  }),
  email: column('Email', 200, 'CONTACT', {
    question: {
      title: 'Email',
      help: 'Nomor permohonan dan konfirmasi dikirim ke sini. Bila kosong, kami menghubungi lewat WhatsApp.',
    },
  }),
  phone: column('WhatsApp', 200, 'CONTACT', {
    question: { title: 'Nomor WhatsApp', help: 'Contoh: 0812-3456-7890.' },
  }),
  institutionType: column('Jenis Instansi', 200, 'CONTACT', {
    question: { title: 'Jenis Instansi', help: '' },
  }),
  letterFile: column('Berkas Surat', 200, 'NOTES', {
    question: {
      title: 'Tautan Surat Permohonan',
      help: 'Bila memilih Tautan: alamat berkas yang dapat dibuka petugas (https://…).',
    },
  }),
  letterNumber: column('No. Surat', 200, 'LETTER', {
    question: { title: 'Nomor Surat', help: '' },
  }),
  letterDate: column('Tanggal Surat', 100, 'LETTER', {
    question: { title: 'Tanggal Surat', help: '' },
  }),
  letterDelivery: column('Penyampaian Surat', 200, 'LETTER', {
    question: { title: 'Penyampaian Surat', help: 'Dengan cara apa surat permohonan sampai kepada kami?' },
  }),
  receivedOn: column('Diterima Tanggal', 100, 'LETTER'),
  headDispositionAt: column('Disposisi Kepala Dinas', 200, 'LETTER'),
  registerNumber: column('No. Agenda', 200, 'LETTER'),
  srikandiNumber: column('No. SRIKANDI', 200, 'LETTER'),
  furtherDates: column('Tanggal Lain', 200, 'LETTER', {
    question: {
      title: 'Tanggal Lain',
      help: 'Bila kegiatan berulang: paling banyak sepuluh tanggal, satu per baris, misalnya 15 Desember 2026, 13.00–15.00; tanpa jam: sama seperti di atas.',
    },
  }),
  description: column('Uraian', 200, 'LETTER', {
    question: { title: 'Uraian Kegiatan', help: 'Maksud kegiatan dan susunan acara singkat.' },
  }),
  materials: column('Materi', 200, 'LETTER', {
    question: { title: 'Tautan Materi', help: 'Bahan paparan yang akan ditampilkan, boleh menyusul.' },
  }),
  staffNotes: column('Catatan Petugas', 200, 'NOTES'),
  submittedAt: column('Waktu Pengajuan', 150, 'MACHINE'),
  dueAt: column('Batas Waktu', 150, 'MACHINE'),
  data: hidden('Data'),
  step1: hidden('Langkah 1'),
  step2: hidden('Langkah 2'),
  step3: hidden('Langkah 3'),
  step4: hidden('Langkah 4'),
  step5: hidden('Langkah 5'),
  step6: hidden('Langkah 6'),
  step7: hidden('Langkah 7'),
  step8: hidden('Langkah 8'),
} satisfies { readonly [Name in FormField]: FieldWords & { readonly question: QuestionWords } } & {
  readonly [Name in FilledField]: FieldWords;
} & Readonly<Record<string, FieldWords>>;
