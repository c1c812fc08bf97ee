// Tells an officer that the letter was returned to them, and why.
import type { MailFacts } from '../../domain/mail/mail-facts.ts';
import { isBlocking } from '../../domain/request/finding.ts';
import { againstWords, forStaff } from './details.ts';
import { nextStep, serviceWords, type Wording } from './letter.ts';

export const returned: Wording = (facts) => ({
  about: 'Surat dikembalikan',
  opening: [
    `Permohonan ${serviceWords(facts)} dari ${facts.institution} dikembalikan${facts.actorName === '' ? '' : ` oleh ${facts.actorName}`}${becauseOf(facts)} dan kini ada pada Anda.`,
  ],
  ask: nextStep(facts),
  ...forStaff(facts, 'Alasan'),
  closing: [],
});

/** What kept the letter from going on, where nobody wrote a reason. */
function becauseOf({ text, findings }: MailFacts): string {
  const against = findings.filter(isBlocking);
  return text.trim() !== '' || against.length === 0 ? '' : ` karena ${againstWords(against)}`;
}
