// The sentences of every mail, from the facts of a step; how they are laid out is the pages' business.
import { clip, type MailFacts } from '../domain/decide/mail-facts.ts';
import type { Action, MailTemplate } from '../domain/flow.ts';
import type { OfficeIdentity } from '../domain/settings.ts';
import { ACTION_WORDS, CATERING_WORDS, KIND_WORDS, LETTER_DELIVERY_WORDS, URGENCY_WORDS } from './choices.ts';
import { dateWords, dayTimeWords, plainDateWords, wantedTimeWords } from './dates.ts';
import { findingAdvice, findingWords } from './findings.ts';
import { numberWords } from './numbers.ts';
import { TABS } from './tabs.ts';

/** A mail in words: paragraphs before and after a list of details, each list with its heading. */
export interface MailWords {
  readonly subject: string;
  readonly opening: readonly string[];
  readonly details: readonly Detail[];
  readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly closing: readonly string[];
}

export interface Detail {
  readonly label: string;
  readonly value: string;
}

/** The words of a mail. The subject begins with the request's number, so that a mailbox sorts itself. */
export function mailWords(template: MailTemplate, facts: MailFacts, office: OfficeIdentity): MailWords {
  const subject = (what: string) => `${facts.number} ${what}: ${facts.activity}`;
  const service = KIND_WORDS[facts.kind].toLowerCase();
  const next = (action: Action) =>
    `Untuk langkah berikutnya, buka tab ${TABS.REGISTER}, baris ${facts.number}, lalu pilih “${ACTION_WORDS[action]}” pada kolom Tindakan.`;
  const { titles, room } = office;
  switch (template) {
    case 'RECEIPT':
      return {
        subject: subject(`Permohonan ${service} diterima`),
        opening: [
          `Permohonan ${service} ${room} dari ${facts.institution} telah kami terima dengan nomor ${facts.number}.`,
          'Email ini adalah tanda terima, bukan persetujuan. Jadwal baru pasti setelah Anda menerima konfirmasi dari kami.',
        ],
        details: applicantDetails(facts),
        lists: [
          list('Yang perlu Anda perhatikan', facts.findings.map(findingAdvice)),
          alternativeList('Waktu lain yang saat ini masih kosong', facts),
        ].flat(),
        closing: [
          'Petugas akan menelaah permohonan ini dan menghubungi Anda pada hari kerja. Mohon sebutkan nomor permohonan bila menghubungi kami.',
        ],
      };
    case 'NEW_REQUEST':
      return {
        subject: subject(`Permohonan ${service} baru`),
        opening: [`Permohonan ${service} baru dari ${facts.institution} menunggu disposisi ${titles.DIVISION_HEAD}.`],
        details: staffDetails(facts),
        lists: staffLists(facts),
        closing: [next('FORWARD')],
      };
    case 'URGENT_NOTICE':
      return {
        subject: subject('SANGAT SEGERA'),
        opening: [
          `Kegiatan ini dimulai kurang dari satu hari kerja lagi. Surat saat ini berada pada ${titles.DIVISION_HEAD}; mohon bersiap agar langkah berikutnya tidak tertunda.`,
        ],
        details: staffDetails(facts),
        lists: staffLists(facts),
        closing: [`Perkembangannya tampak pada tab ${TABS.REGISTER}, baris ${facts.number}.`],
      };
    case 'FORWARDED':
      return {
        subject: subject('Disposisi untuk ditelaah'),
        opening: [
          `${titles.DIVISION_HEAD} mendisposisikan permohonan ${service} dari ${facts.institution} kepada ${titles.SECTION_HEAD} untuk ditelaah, dikoordinasikan dengan pemohon, dan dijadwalkan.`,
        ],
        details: [...instruction('Isi disposisi', facts), ...staffDetails(facts)],
        lists: staffLists(facts),
        closing: [
          'Pastikan waktu disepakati dan tidak ada hidangan prasmanan; tuliskan hasil koordinasi pada kolom Isi Disposisi/Alasan.',
          next('APPROVE'),
        ],
      };
    case 'TIMES_OFFERED':
      return {
        subject: subject('Tawaran jadwal lain'),
        opening: [
          `Waktu yang diminta untuk ${service} ${room} dari ${facts.institution} belum dapat kami berikan.`,
          facts.alternatives.length > 0
            ? 'Kami menawarkan waktu lain di bawah ini. Mohon pilih salah satu, atau usulkan waktu Anda sendiri.'
            : 'Mohon usulkan waktu lain yang sesuai bagi Anda.',
        ],
        details: [...instruction('Keterangan', facts), ...applicantDetails(facts)],
        lists: alternativeList('Waktu lain yang saat ini masih kosong', facts),
        closing: [
          'Mohon jawab dengan membalas email ini; waktu di atas belum dipesan sampai kami menerima jawaban Anda.',
        ],
      };
    case 'CONFIRMATION_ASKED':
      return {
        subject: subject('Mohon konfirmasi Anda'),
        opening: [
          `Permohonan ${service} ${room} dari ${facts.institution} sedang kami telaah. Sebelum jadwal ditetapkan, kami memerlukan konfirmasi Anda.`,
        ],
        details: [...instruction('Yang perlu dikonfirmasi', facts), ...applicantDetails(facts)],
        lists: [
          list('Yang perlu Anda perhatikan', facts.findings.map(findingAdvice)),
          alternativeList('Waktu lain yang saat ini masih kosong', facts),
        ].flat(),
        closing: ['Mohon jawab dengan membalas email ini.'],
      };
    case 'ANSWERED':
      return {
        subject: subject('Jawaban pemohon'),
        opening: [`${facts.institution} telah menjawab; surat kembali berada pada ${titles.SECTION_HEAD}.`],
        details: [...instruction('Jawaban', facts), ...staffDetails(facts)],
        lists: staffLists(facts),
        closing: [next('APPROVE')],
      };
    case 'REFUSAL_PROPOSED':
      return {
        subject: subject('Usul penolakan'),
        opening: [
          `${titles.SECTION_HEAD} mengusulkan agar permohonan ${service} dari ${facts.institution} ditolak. Surat kini berada pada ${titles.DIVISION_HEAD}.`,
        ],
        details: [...instruction('Alasan', facts), ...staffDetails(facts)],
        lists: staffLists(facts),
        closing: [
          next('REJECT'),
          `Bila tidak setuju, pilih “${ACTION_WORDS.RETURN_TO_SECTION_HEAD}” dan tuliskan arahannya.`,
        ],
      };
    case 'RETURNED':
      return {
        subject: subject('Surat dikembalikan'),
        opening: [
          `Permohonan ${service} dari ${facts.institution} dikembalikan satu langkah dan kini berada pada Anda.`,
        ],
        details: [...instruction('Alasan', facts), ...staffDetails(facts)],
        lists: staffLists(facts),
        closing: [
          `Untuk langkah berikutnya, buka tab ${TABS.REGISTER}, baris ${facts.number}, lalu pilih tindakan pada kolom Tindakan.`,
        ],
      };
    case 'TIME_CHANGED':
      return {
        subject: subject('Perubahan jadwal'),
        opening: [
          `Waktu ${service} ${room} dari ${facts.institution} telah diubah. Waktu yang berlaku kini tertulis di bawah ini.`,
          'Bila jadwal lama sudah ada di kalender Anda, mohon perbaiki.',
        ],
        details: [...instruction('Keterangan', facts), ...applicantDetails(facts)],
        lists: [],
        closing: ['Bila ini tidak sesuai dengan maksud Anda, mohon segera hubungi kami.'],
      };
    case 'DISPLACED':
      return {
        subject: subject('Jadwal perlu dipindahkan'),
        opening: [
          `Dengan permohonan maaf kami sampaikan bahwa ${room} diperlukan dinas pada waktu yang semula ditetapkan untuk ${facts.institution}, sehingga jadwal Anda perlu dipindahkan.`,
          'Tempat Anda dalam urutan tidak berubah.',
        ],
        details: [
          ...instruction('Alasan', facts),
          ...applicantDetails(facts).map((detail) =>
            detail.label === 'Waktu' ? { ...detail, label: 'Waktu semula' } : detail,
          ),
        ],
        lists: alternativeList('Waktu lain yang saat ini masih kosong', facts),
        closing: ['Mohon pilih salah satu, atau usulkan waktu Anda sendiri, dengan membalas email ini.'],
      };
    case 'REOPENED':
      return {
        subject: subject('Permohonan diproses kembali'),
        opening: [
          `Permohonan ${service} ${room} dari ${facts.institution} kami proses kembali. Pemberitahuan penolakan atau pembatalan sebelumnya tidak berlaku.`,
        ],
        details: [...instruction('Keterangan', facts), ...applicantDetails(facts)],
        lists: list('Yang perlu Anda perhatikan', facts.findings.map(findingAdvice)),
        closing: ['Email ini belum merupakan persetujuan. Petugas akan menghubungi Anda.'],
      };
    case 'UNDONE':
      return {
        subject: subject('Pemberitahuan sebelumnya tidak berlaku'),
        opening: [
          `Pemberitahuan kami yang terakhir mengenai permohonan ${service} dari ${facts.institution} terkirim karena kekeliruan dan tidak berlaku.`,
        ],
        details: [
          { label: 'Nomor permohonan', value: facts.number },
          { label: 'Waktu', value: wantedTimeWords(facts) },
        ],
        lists: [],
        closing: ['Kami mohon maaf; kabar selanjutnya akan kami sampaikan.'],
      };
    case 'TIME_FREE':
      return {
        subject: subject('Waktu yang diminta kini bebas'),
        opening: [
          `Tidak ada lagi pemohon sebelumnya pada waktu yang diminta ${facts.institution}; permohonan ini dapat dilanjutkan.`,
        ],
        details: staffDetails(facts),
        lists: staffLists(facts),
        closing: [`Rinciannya tampak pada tab ${TABS.REGISTER}, baris ${facts.number}.`],
      };
    case 'NEWLY_BLOCKED':
      return {
        subject: subject('Waktu yang diminta kini bentrok'),
        opening: [
          `Waktu yang diminta ${facts.institution} kini sama dengan waktu pemohon lain yang didahulukan; mohon koordinasikan jadwal lain.`,
        ],
        details: staffDetails(facts),
        lists: staffLists(facts),
        closing: [`Rinciannya tampak pada tab ${TABS.REGISTER}, baris ${facts.number}.`],
      };
    case 'RECHECK':
      return {
        subject: subject('Perlu ditinjau lagi'),
        opening: [
          `Setelah pengaturan, hari libur, atau kalender ruangan berubah, permohonan dari ${facts.institution} perlu ditinjau lagi. Jadwalnya tidak diubah oleh sistem.`,
        ],
        details: staffDetails(facts),
        lists: staffLists(facts),
        closing: [`Tentukan langkahnya pada tab ${TABS.REGISTER}, baris ${facts.number}.`],
      };
    case 'APPROVED':
      return {
        subject: subject('Masukkan ke agenda'),
        opening: [
          `${titles.SECTION_HEAD} menetapkan jadwal permohonan ${service} dari ${facts.institution} dan mendisposisikannya kepada ${titles.ROOM_ADMIN}.`,
        ],
        details: [...instruction('Hasil koordinasi', facts), ...staffDetails(facts)],
        lists: staffLists(facts),
        closing: [next('SCHEDULE')],
      };
    case 'CONFIRMATION':
      return {
        subject: subject(`Konfirmasi jadwal ${service}`),
        opening: [
          `Permohonan ${service} ${room} dari ${facts.institution} telah masuk agenda kami. Kami menantikan kehadiran Anda.`,
        ],
        details: [{ label: 'Tempat', value: `${room}, ${office.place}` }, ...applicantDetails(facts)],
        lists: [
          list('Mohon diperhatikan', [
            'Hidangan prasmanan tidak diperkenankan; nasi atau kue kotak diperbolehkan.',
            'Materi paparan mohon dikirim sebelum hari kegiatan.',
            'Ruangan disiapkan petugas sebelum kegiatan dimulai; mohon hadir tepat waktu.',
            'Bila ada perubahan atau pembatalan, mohon segera kabari kami.',
          ]),
        ].flat(),
        closing: ['Undangan kalender terlampir; bukalah berkas itu untuk memasukkan jadwal ke kalender Anda.'],
      };
    case 'THANKS':
      return {
        subject: subject('Terima kasih'),
        opening: [
          facts.kind === 'VISIT'
            ? `Terima kasih atas kunjungan ${facts.institution} ke ${room}.`
            : `Terima kasih kepada ${facts.institution} yang telah memakai ${room}.`,
          `Semoga kegiatan “${facts.activity}” bermanfaat.`,
        ],
        details: [],
        lists: [],
        closing: ['Saran dan masukan Anda sangat kami harapkan; cukup balas email ini.'],
      };
    case 'REJECTED':
      return {
        subject: subject('Permohonan belum dapat kami penuhi'),
        opening: [
          `Dengan menyesal kami sampaikan bahwa permohonan ${service} ${room} dari ${facts.institution} belum dapat kami penuhi.`,
        ],
        details: [...instruction('Alasan', facts), ...applicantDetails(facts)],
        lists: alternativeList('Waktu lain yang saat ini masih kosong', facts),
        closing: ['Anda dapat mengajukan permohonan baru melalui formulir, atau menghubungi kami.'],
      };
    case 'CANCELLED':
      return {
        subject: subject('Permohonan dibatalkan'),
        opening: [`Permohonan ${service} ${room} dari ${facts.institution} telah dibatalkan.`],
        details: [...instruction('Keterangan', facts), ...applicantDetails(facts)],
        lists: [],
        closing: ['Bila ini tidak sesuai dengan maksud Anda, mohon segera hubungi kami.'],
      };
    case 'CANCELLED_STAFF':
      return {
        subject: subject('Permohonan dibatalkan'),
        opening: [`Permohonan ${service} dari ${facts.institution} telah dibatalkan; waktunya kembali kosong.`],
        details: [...instruction('Keterangan', facts), ...staffDetails(facts)],
        lists: [],
        closing: [`Rinciannya tampak pada tab ${TABS.REGISTER}, baris ${facts.number}.`],
      };
  }
}

/** The button of mails to the staff. */
export const OPEN_SHEET_WORDS = 'Buka lembar kerja';

/** How a mail addresses its reader. */
export function salutation(given: string): string {
  // Many write their title before the name.
  const name = given.trim().replace(/^(?:(?:bapak|ibu|bpk|pak|bu|sdr|sdri)\b\.?\s*\/?\s*)+/i, '');
  return name.trim() === '' ? 'Yth. Bapak/Ibu,' : `Yth. Bapak/Ibu ${name.trim()},`;
}

/** Who sends, and where an answer goes; at the foot of every mail. */
export function footWords(office: OfficeIdentity): readonly string[] {
  return [
    office.unit,
    office.name,
    `Balas email ini (${office.replyTo}) atau hubungi WhatsApp ${office.whatsapp}. Layanan ini tidak dipungut biaya.`,
  ];
}

function applicantDetails(facts: MailFacts): Detail[] {
  return [
    { label: 'Nomor permohonan', value: facts.number },
    { label: 'Waktu', value: wantedTimeWords(facts) },
    { label: 'Kegiatan', value: facts.activity },
    { label: 'Peserta', value: participantWords(facts) },
    { label: 'Konsumsi', value: CATERING_WORDS[facts.catering] },
  ];
}

function staffDetails(facts: MailFacts): Detail[] {
  const role = facts.contactRole.trim() === '' ? '' : `, ${facts.contactRole}`;
  return [
    { label: 'Sifat', value: URGENCY_WORDS[facts.urgency] },
    { label: 'Surat dari', value: facts.institution },
    { label: 'No. surat', value: letterWords(facts) },
    { label: 'Berkas surat', value: facts.letterFile.trim() === '' ? 'belum diterima' : facts.letterFile },
    { label: 'Hal', value: `${KIND_WORDS[facts.kind]}: ${facts.activity}` },
    { label: 'Waktu', value: wantedTimeWords(facts) },
    { label: 'Uraian', value: facts.description },
    { label: 'Peserta', value: participantWords(facts) },
    { label: 'Konsumsi', value: CATERING_WORDS[facts.catering] },
    { label: 'Perangkat', value: facts.equipment.length === 0 ? 'tidak ada' : facts.equipment.join(', ') },
    { label: 'Narahubung', value: `${facts.contactName}${role}, WhatsApp ${facts.phone}` },
    { label: 'Email', value: facts.email.trim() === '' ? 'tidak ada; hubungi lewat telepon' : facts.email },
  ];
}

function staffLists(facts: MailFacts): MailWords['lists'] {
  return [
    list('Perlu perhatian', facts.findings.map(findingWords)),
    alternativeList('Waktu alternatif yang masih kosong', facts),
  ].flat();
}

function list(heading: string, items: readonly string[]): MailWords['lists'] {
  return items.length === 0 ? [] : [{ heading, items }];
}

function alternativeList(heading: string, facts: MailFacts): MailWords['lists'] {
  return list(
    heading,
    facts.alternatives.map(({ date, from, to }) => dayTimeWords(date, from, to)),
  );
}

function instruction(label: string, facts: MailFacts): Detail[] {
  if (facts.text.trim() === '') return [];
  return [{ label, value: facts.actorName === '' ? facts.text : `${facts.text} (${facts.actorName})` }];
}

function letterWords(facts: MailFacts): string {
  const number = facts.letterNumber.trim() === '' ? 'belum ada' : facts.letterNumber;
  const date = facts.letterDate === null ? '' : `, tanggal ${plainDateWords(facts.letterDate)}`;
  return `${number}${date} (${LETTER_DELIVERY_WORDS[facts.letterDelivery]})`;
}

function participantWords(facts: MailFacts): string {
  return facts.participants === null ? 'belum diketahui' : `${numberWords(facts.participants)} orang`;
}

/** The text ready in the `Hubungi` link, for the state the request is in. */
export function contactText(
  facts: Pick<MailFacts, 'number' | 'contactName' | 'activity' | 'startDate' | 'endDate' | 'startTime' | 'endTime'>,
  office: OfficeIdentity,
  statusForApplicant: string,
): string {
  return [
    salutation(clip(facts.contactName, 100)),
    `kami dari ${office.room} menghubungi Anda mengenai permohonan ${facts.number} (${clip(facts.activity, 100)}), ${facts.startDate ? dateWords(facts.startDate) : 'tanggal belum jelas'}.`,
    `Keadaan: ${statusForApplicant}.`,
  ].join(' ');
}
