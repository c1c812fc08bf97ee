// Reminds a post, once, that the event is near: of its own letter, or of an applicant who has not answered.
import type { MailFacts } from '../../domain/mail/mail-facts.ts';
import { dateTimeWords, wantedTimeWords } from '../formats/dates.ts';
import { ACTION_WORDS } from '../sheet/choices.ts';
import { forStaff } from './details.ts';
import { giveDisposition } from './disposition-asked.ts';
import { type Ask, firstThen, nextStep, towardsApproval, type Wording } from './letter.ts';

export const urgentReminder: Wording = (facts) => {
  const isAsked = facts.holder === 'APPLICANT';
  const since = dateTimeWords(facts.at);
  const waiting = isAsked ? `pemohon belum menjawab sejak ${since}` : `suratnya ada pada Anda sejak ${since}`;
  return {
    about: isAsked ? 'Segera: pemohon belum menjawab' : 'Segera: surat menunggu tindakan Anda',
    opening: [
      `Kegiatan ${facts.institution} diminta untuk ${wantedTimeWords(facts)}, dan ${waiting}.`,
      'Pengingat ini hanya dikirim satu kali.',
    ],
    ask: askOf(facts),
    ...forStaff(facts),
    closing: [],
  };
};

/** The action of whoever has the letter; the Kasi's, while the applicant has it. */
function askOf(facts: MailFacts): Ask {
  switch (facts.holder) {
    case 'APPLICANT':
      return firstThen(['Hubungi pemohon lewat WhatsApp.'], nextStep(facts, 'RECORD_ANSWER'));
    case 'AGENCY_HEAD':
      return giveDisposition(facts);
    case 'DIVISION_HEAD':
      return facts.status === 'SUBMITTED' ? nextStep(facts, 'FORWARD') : decideRefusal(facts);
    case 'SECTION_HEAD':
      return towardsApproval(facts);
    case 'ROOM_ADMIN':
      return nextStep(facts, 'SCHEDULE');
    default:
      return nextStep(facts);
  }
}

/** The Kabid's choice about a refusal that the Kasi proposed. */
function decideRefusal(facts: MailFacts): Ask {
  const [reject, back] = [ACTION_WORDS.REJECT, ACTION_WORDS.RETURN_TO_SECTION_HEAD];
  return firstThen(
    [`Putuskan usul penolakannya: “${reject}” (tulis alasannya bagi pemohon) atau “${back}”.`],
    nextStep(facts),
  );
}
