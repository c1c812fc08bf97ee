// The mails to the Kasi.
import type { Answer } from '../../domain/commands/command.ts';
import type { MailsTo } from '../../domain/mail/mails.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { TYPE_NEW_TIME } from '../problems/remedies.ts';
import { ACTION_WORDS, ANSWER_WORDS } from '../sheet/choices.ts';
import { forStaff } from './details.ts';
import { firstThen, type MailTexts, nextStep, serviceWords, towardsApproval } from './letter.ts';

export const SECTION_HEAD_MAILS: MailTexts<MailsTo<'SECTION_HEAD'>> = {
  /** Passes the letter to the Kasi, with the Kabid's instruction (SOP step 1). */
  FORWARDED: {
    name: 'Email disposisi',
    write: (facts, office) => ({
      about: facts.step === 'REOPEN' ? 'Dibuka kembali, mohon ditelaah' : 'Disposisi untuk ditelaah',
      opening: [
        `${office.titles.DIVISION_HEAD} ${facts.step === 'REOPEN' ? 'membuka kembali dan ' : ''}mendisposisikan permohonan ${serviceWords(facts)} dari ${facts.institution} kepada ${office.titles.SECTION_HEAD} untuk ditelaah, dikoordinasikan dengan pemohon, dan dijadwalkan.`,
      ],
      ask: firstThen(
        [
          'Pastikan waktu disepakati dan tidak ada hidangan prasmanan; tulis hasil koordinasinya saat memilih tindakan.',
        ],
        towardsApproval(facts),
      ),
      ...forStaff(facts, 'Isi disposisi'),
    }),
  },

  /** Tells the Kasi what the applicant has answered on their page (SOP step 2). */
  ANSWERED: {
    name: 'Email jawaban pemohon',
    write: (facts, office) => {
      const answer = facts.answer ?? 'REPLY';
      return {
        about: ABOUT[answer],
        opening: [
          `${facts.institution} ${ANSWER_WORDS[answer]} lewat halaman permohonan; surat kembali berada pada ${office.titles.SECTION_HEAD}.`,
        ],
        ask: firstThen(answer === 'REPLY' ? [OTHER_TIME] : [], towardsApproval(facts)),
        ...forStaff(facts, answer === 'REPLY' ? 'Jawaban' : 'Keterangan pemohon'),
      };
    },
  },

  /** Asks the Kasi to check a request that has become impossible at its time; the script does not move it. */
  RECHECK: {
    name: 'Email perlu ditinjau lagi',
    write: (facts) => ({
      about: 'Perlu ditinjau lagi',
      opening: [
        `Setelah pengaturan, hari libur, atau kalender ruangan berubah, permohonan dari ${facts.institution} perlu ditinjau lagi. Jadwalnya tidak diubah oleh aplikasi.`,
      ],
      ask: nextStep(facts),
      ...forStaff(facts),
      closing: [
        ...(facts.startDate !== facts.endDate && facts.findings.some(({ code }) => code === 'HOLIDAY')
          ? [LEAVE_OUT]
          : []),
        `Bila waktunya perlu diganti, sepakati dahulu dengan pemohon, kemudian ${TYPE_NEW_TIME}.`,
      ],
    }),
  },

  /** Tells the Kasi that the next in line has not answered. */
  NEXT_IN_LINE_SILENT: {
    name: 'Email pemohon belum menjawab',
    write: (facts) => ({
      about: 'Pemohon berikutnya belum menjawab',
      opening: [
        `${wantedTimeWords(facts)} sudah kosong bagi ${facts.institution}, tetapi pemohon belum menjawab walau sudah diingatkan. Permohonan ini tetap pada tempatnya sampai Anda memutuskan.`,
      ],
      ask: firstThen(['Hubungi pemohon, lalu lanjutkan sesuai jawabannya.'], nextStep(facts)),
      ...forStaff(facts),
    }),
  },
};

const ABOUT: Readonly<Record<Answer['type'], string>> = {
  CONFIRM: 'Pemohon menyetujui waktunya',
  CHOOSE: 'Pemohon memilih waktu lain',
  REPLY: 'Jawaban pemohon',
  CANCEL: 'Pemohon membatalkan',
};

const OTHER_TIME = `Bila pemohon mengusulkan waktu lain, ${TYPE_NEW_TIME}.`;

/** For a range of days, which still includes a new holiday. */
const LEAVE_OUT = `Untuk mengeluarkan hari libur dari rentang beberapa hari, pilih “${ACTION_WORDS.CHANGE_TIME}” tanpa mengetik waktu baru.`;
