// A low answer with words is a complaint: the Kasi has it until somebody settles it (UU 25/2009).
import { DESK_MAILS, deskMail } from '../mail/mails.ts';
import { personFor } from '../mail/people.ts';
import type { DeskMailEffect } from '../records/desk-mails.ts';
import type { ReadBy } from '../records/schema.ts';
import type { WorkingHours } from '../settings/settings.ts';
import type { TeamMember } from '../settings/team.ts';
import { inOneLine } from '../text/text.ts';
import { dateOf, type Instant, type PlainDate } from '../time/time.ts';
import { addDays, isWorkingDay } from '../time/working-time.ts';
import { lowElements, type openComplaint, type SurveyAnswer } from './answer.ts';

/** UU 25/2009: an answer within 14 days. Calendar days keep the term however it is read. */
const DAYS_TO_ANSWER = 14;

export type OpenComplaint = ReadBy<typeof openComplaint>;

const MOST_LISTED = 20;
const LISTED_LENGTH = 120;

/** Whether an answer is a complaint: somebody calls an element bad or less good, and says why. */
export function isComplaint(answer: Pick<SurveyAnswer, 'scores' | 'suggestion'>): boolean {
  return answer.suggestion.trim() !== '' && lowElements(answer).length > 0;
}

/** By when a complaint of today is to be answered: the last working day within the term. */
export function complaintDue(today: PlainDate, hours: Pick<WorkingHours, 'holidays'>): PlainDate {
  const last = addDays(today, DAYS_TO_ANSWER);
  for (let day = last; day > today; day = addDays(day, -1)) if (isWorkingDay(day, hours)) return day;
  return last;
}

/**
 * The mail to the Kasi about one complaint. It names no request: nobody knows whose it is.
 * @returns `null` where no post from the Kasi up has an address: the digest lists it once there is one
 */
export function complaintMail(
  id: string,
  answer: SurveyAnswer,
  due: PlainDate,
  team: readonly TeamMember[],
  now: Instant,
): DeskMailEffect<'SURVEY_COMPLAINT'> | null {
  const person = personFor(team, DESK_MAILS.SURVEY_COMPLAINT.reader, dateOf(now));
  if (!person || person.email.trim() === '') return null;
  const facts = { due, elements: lowElements(answer), words: answer.suggestion };
  return { ...deskMail('SURVEY_COMPLAINT', `SURVEY@${id}`, person, now), facts };
}

/** Open ones in the order in which they are due, late ones first by that; not more than are ever listed. */
export function listed(complaints: readonly OpenComplaint[]): OpenComplaint[] {
  return [...complaints]
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
    .slice(0, MOST_LISTED)
    .map((each) => ({ ...each, words: inOneLine(each.words, LISTED_LENGTH) }));
}
