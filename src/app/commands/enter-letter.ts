// Enters a letter on paper, the office's own use or maintenance, as somebody of the team writes it on the page for that.
import type { SubmitCommand } from '../../domain/commands/command.ts';
import type { Change, HistoryEntry } from '../../domain/commands/decision.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import { dutiesOf } from '../../domain/mail/people.ts';
import { rolesOf } from '../../domain/settings/team.ts';
import { fingerprint } from '../../domain/text/text.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { ROLES, worksOnLetters } from '../../domain/vocabulary.ts';
import { withFurtherDates } from '../../words/formats/further-dates.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import { officer } from './actor.ts';
import { carryOut } from './carry-out.ts';

/** What the page sends. */
export interface WrittenLetter extends Pick<SubmitCommand, 'submission'> {
  /** Of the page as it was opened: what it sends twice is recorded once. */
  readonly mark: string;
  readonly source: Pick<Extract<SubmitCommand['source'], { readonly type: 'STAFF' }>, 'entry' | 'attended'>;
  /** What the page has told before of letters that are like it, and of dates that cannot be taken. */
  readonly told: readonly string[];
}

export type EnteredLetter =
  /** A request for each date of the letter. `isAgain`: they were recorded before, as the page was sent twice. */
  | { readonly type: 'ENTERED'; readonly dates: readonly Change[]; readonly isAgain: boolean }
  | { readonly type: 'REFUSED'; readonly refusal: Refusal };

/** Why somebody may not enter a letter; `null` for who works on letters. */
export function entryRefused({ team }: Pick<OfficeSnapshot, 'team'>, email: string, now: Instant): Refusal | null {
  const day = dateOf(now);
  if (worksOnLetters(dutiesOf(team, rolesOf(team, email, day), day))) return null;
  return { code: 'NOT_YOUR_STEP', roles: ROLES.filter((role) => worksOnLetters([role])) };
}

/**
 * Records the letter in the name of whoever enters it; the team of that moment decides whether they may.
 * @throws DeskError if the desk is busy or the sheet lacks a tab or column
 */
export function enterLetter(
  desk: Desk,
  email: string,
  { mark, submission, source, told }: WrittenLetter,
): EnteredLetter {
  const id = `surat:${mark}:${fingerprint(JSON.stringify([submission, source]))}`;
  let before: readonly HistoryEntry[] = [];
  const outcome = carryOut(
    desk,
    ({ tail }, office) => {
      const submittedAt = desk.office.now();
      const actor = officer(email, office, submittedAt);
      before = tail.filter(({ commandId }) => commandId === id);
      if (before.length > 0) return null;
      const refusal = entryRefused(office, email, submittedAt);
      if (refusal) return { type: 'REFUSE', number: '', refusal };
      const staff = { type: 'STAFF', ...source, told } as const;
      return withFurtherDates({ type: 'SUBMIT', id, actor, submittedAt, submission, source: staff });
    },
    'PAGE',
  );
  if (outcome.type === 'REFUSED') return outcome;
  const isAgain = outcome.type === 'NOTHING';
  const history = isAgain ? before : outcome.decision.history;
  const dates = history.filter(({ step }) => step === 'SUBMIT').map(({ change }) => change);
  return { type: 'ENTERED', dates, isAgain };
}
