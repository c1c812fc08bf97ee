// The mails to the Kasi.

import type { Answer } from '../../domain/commands/command.ts';
import type { MailsTo } from '../../domain/mail/mails.ts';
import type { MailFacts } from '../../domain/records/effects.ts';
import { type Finding, isAboutFood, isBlocking, maySetAside } from '../../domain/request/finding.ts';
import { isOwnUse } from '../../domain/request/status.ts';
import { clip } from '../../domain/text/text.ts';
import { factsAt, PLACES } from '../facts.ts';
import { dateWords, wantedTimeWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import type { Titles } from '../names.ts';
import { ON_LETTER_PAGE, setAsideWords } from '../problems/remedies.ts';
import { ACTION_WORDS, ANSWER_WORDS } from '../sheet/choices.ts';
import { COLUMN_WORDS } from '../sheet/fields.ts';
import { againstWords, forStaff, signedRemark } from './details.ts';
import {
  type Ask,
  askStep,
  eventAndTime,
  eventOf,
  firstThen,
  type MailTexts,
  staffSubject,
  towardsApproval,
  urgently,
} from './letter.ts';

export const SECTION_HEAD_MAILS: MailTexts<MailsTo<'SECTION_HEAD'>> = {
  /** Passes the letter to the Kasi, with the Kabid's instruction (SOP step 1). */
  FORWARDED: {
    name: 'Email disposisi',
    write: (facts, { titles }) => {
      const isReopened = facts.step === 'REOPEN';
      const { details, lists } = forStaff(facts, 'Isi disposisi');
      return {
        subject: staffSubject(facts, urgently(facts, isReopened ? 'Dibuka kembali, mohon ditelaah' : 'Mohon ditelaah')),
        opening: [laidBefore(facts, titles)],
        ask: towardsApproval(facts, isOwnUse(facts.kind) ? [] : [COORDINATE]),
        details: [...details, ...factsAt(PLACES.toCall, facts)],
        lists,
      };
    },
  },

  /** Tells the Kasi what the applicant has answered on their page (SOP step 2). */
  ANSWERED: {
    name: 'Email jawaban pemohon',
    write: (facts) => {
      const answer = facts.answer ?? 'REPLY';
      return {
        subject: staffSubject(facts, ABOUT[answer]),
        // What an answer in other words asks for is not the time that was wanted before.
        opening: [
          `${facts.institution} ${ANSWER_WORDS[answer]} lewat halaman permohonan${answer === 'REPLY' ? ` tentang ${wantedTimeWords(facts)}: “${facts.text.trim()}”` : `: ${wantedTimeWords(facts)}.`}`,
        ],
        ask: answer === 'REPLY' ? replied(facts) : towardsApproval(facts),
        ...(answer !== 'REPLY' && { details: signedRemark('Keterangan pemohon', facts) }),
        lists: forStaff(facts, '', 1).lists,
      };
    },
  },

  /** Puts a fixed time that something newly speaks against before whoever can decide it; the script does not move it. */
  RECHECK: {
    name: 'Email perlu ditinjau lagi',
    write: (facts) => {
      const food = facts.findings.filter(isAboutFood);
      const against = food.length > 0 ? food : facts.findings;
      return {
        subject: staffSubject(facts, 'Tinjau lagi'),
        opening: [nowAgainst(facts, against)],
        ask: food.length > 0 ? { onPage: [MAKE_SURE], byHand: [MAKE_SURE] } : decideOn(facts),
      };
    },
  },
};

/** Who laid a letter before the Kasi; what staff typed for the office itself was disposed of by nobody. */
function laidBefore(facts: MailFacts, { DIVISION_HEAD, SECTION_HEAD }: Titles): string {
  const { step, actorName } = facts;
  if (step === 'SUBMIT') {
    const by = actorName.trim() === '' ? '' : ` Dicatat oleh ${actorName}.`;
    return `${eventAndTime(facts)}, menunggu telaah ${SECTION_HEAD}.${by}`;
  }
  const again = step === 'REOPEN' ? 'membuka kembali dan ' : '';
  return `${DIVISION_HEAD} ${again}mendisposisikan permohonan ${eventOf(facts)}, ${wantedTimeWords(facts)}.`;
}

const ABOUT: Readonly<Record<Answer['type'], string>> = {
  CONFIRM: 'Pemohon menyetujui waktunya',
  CHOOSE: 'Pemohon memilih waktu lain',
  REPLY: 'Jawaban pemohon',
  CANCEL: 'Pemohon membatalkan',
};

/** SOP step 2: what the Kasi coordinates with the applicant. */
const COORDINATE = 'Pastikan waktu disepakati, tanpa prasmanan.';

/** The Kabid may allow a day or an hour; anything else is the Kasi's to settle with the applicant. */
function decideOn(facts: MailFacts): Ask {
  if (!facts.findings.every(maySetAside))
    return firstThen(['Perlu waktu lain? Sepakati dahulu dengan pemohon.'], askStep(facts));
  const choice = setAsideWords(facts, facts.at);
  return { onPage: [choice], byHand: [choice] };
}

/** Of a buffet that came up after the approval: the applicant answers on their page, or the Kasi types what they say. */
const MAKE_SURE = `Pastikan pada pemohon bahwa prasmanan tidak disajikan; bila ia menjawab lewat WhatsApp, ubah kolom ${COLUMN_WORDS.catering.header} pada barisnya.`;

/** What speaks against a fixed time now, and that it holds all the same. */
function nowAgainst(facts: MailFacts, against: readonly Finding[]): string {
  const [first] = against;
  if (first?.code === 'HOLIDAY') {
    const days = listWords(first.days.map(({ date, name }) => `${dateWords(date)} kini hari libur (${name})`));
    return `${clip(days, LONGEST_AGAINST)}; jadwal ${facts.institution} tetap.`;
  }
  return `${eventAndTime(facts)}, kini: ${againstWords(against)}. Jadwalnya tetap.`;
}

const LONGEST_AGAINST = 300;

/** An answer in the applicant's own words may hold another time. */
function replied(facts: MailFacts): Ask {
  const { onPage, byHand } = askStep(facts, facts.findings.some(isBlocking) ? undefined : 'APPROVE');
  return {
    onPage: [`Bila pemohon mengusulkan waktu lain, pilih “${ACTION_WORDS.CHANGE_TIME}”.`, ...onPage],
    byHand: [`Bila pemohon mengusulkan waktu lain, ${ON_LETTER_PAGE}.`, ...byHand],
  };
}
