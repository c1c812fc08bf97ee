// A low answer with words is a complaint: the Kasi has it until somebody settles it (UU 25/2009).
import { personFor } from '../mail/people.ts';
import type { WorkingHours } from '../settings/settings.ts';
import type { TeamMember } from '../settings/team.ts';
import { inOneLine } from '../text/text.ts';
import { dateOf, type Instant, type PlainDate } from '../time/time.ts';
import { addDays, isWorkingDay } from '../time/working-time.ts';
import { lowElements, type SurveyAnswer, type SurveyElement } from './answer.ts';

/** UU 25/2009: an answer within 14 days. Calendar days keep the term however it is read. */
const DAYS_TO_ANSWER = 14;

/** A complaint that nobody has settled, as the digest and Meja saya list it. */
export interface OpenComplaint {
  readonly due: PlainDate;
  readonly elements: readonly SurveyElement[];
  /** In one line, clipped; the tab holds them whole. */
  readonly words: string;
}

/** The mail to the Kasi about one complaint. It names no request: nobody knows whose it is. */
export interface ComplaintEffect {
  readonly type: 'SURVEY_COMPLAINT';
  /** `SURVEY@<id of the answer>` */
  readonly key: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly facts: { readonly due: PlainDate; readonly elements: readonly SurveyElement[]; readonly words: string };
  readonly notBefore: Instant;
  readonly priority: number;
}

/** With the mails of ordinary steps when the mail quota runs short. */
const PRIORITY = 4;
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

/** @returns `null` where no post from the Kasi up has an address: the digest lists it once there is one */
export function complaintMail(
  id: string,
  answer: SurveyAnswer,
  due: PlainDate,
  team: readonly TeamMember[],
  now: Instant,
): ComplaintEffect | null {
  const person = personFor(team, 'SECTION_HEAD', dateOf(now));
  const recipient = person?.email.trim() ?? '';
  if (!person || recipient === '') return null;
  const facts = { due, elements: lowElements(answer), words: answer.suggestion };
  const common = { recipient, recipientName: person.name, notBefore: now, priority: PRIORITY };
  return { type: 'SURVEY_COMPLAINT', key: `SURVEY@${id}`, facts, ...common };
}

/** Open ones in the order in which they are due, late ones first by that; not more than are ever listed. */
export function listed(complaints: readonly OpenComplaint[]): OpenComplaint[] {
  return [...complaints]
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
    .slice(0, MOST_LISTED)
    .map((each) => ({ ...each, words: inOneLine(each.words, LISTED_LENGTH) }));
}
