// The public page "Tentang layanan": the six headings of a service standard (UU 25/2009), and the SOP's legal basis.

import { type Damaged, type Device, damageOf } from '../../domain/devices/device.ts';
import { internationalNumber } from '../../domain/request/holder.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { initialSettings } from '../../domain/settings/settings-values.ts';
import { capacityWords } from '../formats/limits.ts';
import { listWords } from '../formats/numbers.ts';
import { openingWords, prayerWords, preparedWords, startDateWords } from '../google/questions.ts';
import type { Detail } from '../mails/letter.ts';
import { deskName } from '../names.ts';
import { damageWords } from '../sheet/devices.ts';
import { publicTitles } from '../sheet/posts.ts';
import { SETTING_WORDS } from '../sheet/settings.ts';

/** A line of a section; with an address it is a link. */
export type ServiceItem = string | { readonly text: string; readonly url: string };

export interface ServiceSection {
  readonly heading: string;
  readonly items: readonly ServiceItem[];
  /** The steps of a procedure are numbered. */
  readonly isNumbered?: boolean;
}

export const SERVICE_WORDS = {
  toForm: 'Ajukan permohonan',
  photo: (room: string) => `Foto ${room}`,
  map: 'Peta lokasi',
  closed: 'Formulir permohonan sedang ditutup. Silakan hubungi kami pada alamat di bawah ini.',
  notInstalled: 'Layanan ini sedang disiapkan. Silakan kembali beberapa saat lagi.',
} as const;

/** What the pages about the service are written from. */
export interface ServiceFacts extends Pick<Settings, 'office' | 'room' | 'standards' | 'privacy' | 'hours' | 'web'> {
  /** The devices that applicants may ask for, and what of them is out of order. */
  readonly devices: readonly Pick<Device, 'name'>[];
  readonly damaged: Damaged;
}

/** What visitors ask first: where, when, with what. */
export function serviceFacts({ office, room, hours, devices, damaged }: ServiceFacts): readonly Detail[] {
  const named = devices.map(({ name }) => {
    const damage = damageOf(name, damaged);
    return damage ? `${name} (${damage.left ? `tersedia ${damage.left}` : damageWords(damage)})` : name;
  });
  return [
    { label: 'Alamat', value: `${office.room}, ${office.place}` },
    { label: 'Jam kegiatan', value: openingWords(hours, room) },
    ...(named.length === 0 ? [] : [{ label: 'Perangkat', value: listWords(named) }]),
    { label: 'Biaya', value: 'Tidak dipungut biaya' },
  ];
}

/** What applicants should know before they apply; first values are guesses, and only what the office set is published. */
export function serviceSections({ office, room, standards, privacy, hours }: ServiceFacts): readonly ServiceSection[] {
  const { serviceDays } = standards;
  const { retentionMonths } = privacy;
  const guessed = initialSettings();
  const { replyTo, whatsapp } = office;
  const titles = publicTitles();
  const answered =
    serviceDays === 0 ? [] : [`Permohonan yang lengkap dijawab paling lama ${serviceDays} hari kerja sejak masuk`];
  const kept =
    retentionMonths === guessed.privacy.retentionMonths
      ? 'masa simpan yang ditetapkan dinas berakhir'
      : `masa simpan ${retentionMonths} bulan sejak kegiatan`;
  return [
    {
      heading: 'Persyaratan',
      items: [
        'Surat permohonan kunjungan/peminjaman (boleh menyusul sesudah formulir dikirim)',
        'Jadwal yang diminta dan keterangan kegiatan',
      ],
    },
    {
      heading: `Aturan ${deskName()}`,
      items: [
        'Tidak menyajikan makanan prasmanan; nasi atau kue kotak diperbolehkan',
        'Ruangan dipakai pada waktu yang dikonfirmasi',
        startDateWords(room),
        ...prayerWords(hours.breakFriday, room),
        ...capacityWords(room.capacity),
      ],
    },
    {
      heading: 'Sistem, mekanisme, dan prosedur',
      isNumbered: true,
      items: [
        'Isi formulir; Anda menerima nomor permohonan lewat email atau WhatsApp',
        `${titles.AGENCY_HEAD} mendisposisikan surat kepada ${titles.DIVISION_HEAD}`,
        `${titles.DIVISION_HEAD} mempelajari disposisi ${titles.AGENCY_HEAD}, lalu mendisposisikannya kepada ${titles.SECTION_HEAD}`,
        `${titles.SECTION_HEAD} menelaah, menghubungi Anda, dan menetapkan jadwal; yang lebih dahulu mengajukan didahulukan`,
        `${titles.ROOM_ADMIN} memasukkan jadwal ke agenda dan mengirim konfirmasi kepada Anda`,
        `${preparedWords(room)} sebelum kegiatan`,
      ],
    },
    {
      heading: 'Jangka waktu',
      items: [
        'Permohonan ditangani pada hari dan jam kerja, menurut urutan masuk',
        ...answered,
        'Jadwal belum pasti sebelum Anda menerima konfirmasi',
      ],
    },
    { heading: 'Biaya/tarif', items: ['Tidak dipungut biaya'] },
    {
      heading: 'Produk layanan',
      items: ['Kunjungan yang dipandu petugas, atau peminjaman ruangan untuk kegiatan sendiri'],
    },
    {
      heading: 'Pengaduan, saran, dan masukan',
      items: [
        { text: `Email ${replyTo}`, url: `mailto:${replyTo}` },
        whatsappItem(whatsapp),
        { text: 'lapor.go.id', url: 'https://www.lapor.go.id' },
      ],
    },
    {
      heading: 'Data pribadi',
      items: [
        'Nama, jabatan, email, dan nomor WhatsApp dipakai hanya untuk mengurus permohonan, menurut Pasal 20 ayat (2) huruf e Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
        'Email terima kasih dapat memuat tautan survei dinas, tanpa data Anda',
        `Data disimpan di akun Google dinas, yang pusat datanya dapat berada di luar negeri, dan disamarkan sesudah ${kept}`,
        `Anda berhak meminta salinan, perbaikan, atau penghapusan, dan berhak berkeberatan: ${replyTo} atau WhatsApp ${whatsapp}`,
      ],
    },
    { heading: SETTING_WORDS.legalBases.name, items: office.legalBases },
    { heading: SETTING_WORDS.related.name, items: office.related },
  ].filter(({ items }) => items.length > 0);
}

/** A number that wa.me does not know stays text. */
function whatsappItem(whatsapp: string): ServiceItem {
  const text = `WhatsApp ${whatsapp}`;
  const number = internationalNumber(whatsapp);
  return number === '' ? text : { text, url: `https://wa.me/${number}` };
}
