// The applicant's page of their own request, what they answer, change or add there, and their own calendar of the room.
import { answerOnPage, fillInOnPage } from '../../app/commands/apply-page-action.ts';
import { viewAsApplicant } from '../../app/views/page-view.ts';
import { ownToMove, viewTaken } from '../../app/views/room-view.ts';
import { daysNeeded } from '../../domain/clash/alternatives.ts';
import { lastOfRun, runsFrom } from '../../domain/clash/room-days.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import { linkUntil } from '../../domain/office/token.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { timeWithDaysOff } from '../../domain/request/room-time.ts';
import { sameText } from '../../domain/text/text.ts';
import { monthOf, weeksOf } from '../../domain/time/months.ts';
import { dateOf } from '../../domain/time/time.ts';
import { applicantPage } from '../../pages/web/applicant-page.tsx';
import { FIELDS } from '../../pages/web/fields.ts';
import { otherTimePage } from '../../pages/web/other-time-page.tsx';
import { withFoodAnswer } from '../../pages/web/unusual-time.tsx';
import type { Way } from '../../pages/web/ways.tsx';
import { wantedTimeWords } from '../../words/formats/dates.ts';
import { filledInWords, thanksWords } from '../../words/pages/applicant.ts';
import { refusedAnswerWords } from '../../words/pages/outcome.ts';
import { changedTimeWords } from '../../words/pages/room.ts';
import { wrongTime } from '../../words/pages/status.ts';
import type { GoogleDesk } from '../desk.ts';
import { daysOf, lookIn } from './public-pages.ts';
import { type Aside, asideOf, NOTHING, problem, settled, type VisitorFor } from './visitor.ts';
import { isFillingIn, isSure, type Parameters, readAnswer, readDetails } from './web-forms.ts';

/** The applicant's page, or their own calendar of the room where they ask for it. */
export function lookAtOwn(visitor: VisitorFor<'APPLICANT'>, parameters: Parameters): string {
  const { desk, claims, way } = visitor;
  if (asksForRoom(parameters)) {
    const request = ownToMove(desk, claims.number, claims.email);
    if (request !== null) return ownRoom(desk, request, way, parameters);
  }
  return showOwn(visitor, NOTHING);
}

/** The applicant's page. */
export function showOwn({ desk, claims, way }: VisitorFor<'APPLICANT'>, aside: Aside): string {
  const { number, email } = claims;
  const view = viewAsApplicant(desk, number, email);
  if (!view) return problem(desk, { code: 'GONE', number });
  if (view === 'READDRESSED') return problem(desk, { code: 'READDRESSED' });
  const { office, hours } = view.office.settings;
  const { formUrl } = desk.store().need('installation');
  const explanation = view.explanation?.applicantMessage ?? '';
  return applicantPage({
    ...view,
    offered: [],
    wrong: null,
    isUnusual: false,
    ...aside,
    office,
    hours,
    formUrl,
    way,
    explanation,
    // Whoever was sent one date of a letter was sent them all, unless one has another address by now.
    pageOf: (date) =>
      sameText(date.email, email)
        ? desk.links.address({
            purpose: 'APPLICANT',
            number: date.number,
            until: linkUntil(date, dateOf(view.now)),
            email,
          })
        : null,
  });
}

/** A form of the applicant: an answer, another time, or what was missing. */
export function takeOwn(visitor: VisitorFor<'APPLICANT'>, parameters: Parameters): string {
  const { desk, claims } = visitor;
  const shownAgain = (notice: string, field?: string) =>
    showOwn(visitor, { ...asideOf(notice, parameters), ...(field && { wrong: { field, words: notice } }) });
  const refused = (refusal: Refusal) =>
    showOwn(visitor, {
      ...asideOf(refusedAnswerWords(refusal), parameters),
      ...besideTime(refusal),
    });
  const sent = withFoodAnswer(parameters);
  if (isFillingIn(sent)) {
    const read = readDetails(sent);
    if (!read.ok) return shownAgain(read.notice, read.field);
    const outcome = fillInOnPage(desk, claims, read.sent);
    if (outcome.type === 'REFUSED') return refused(outcome.refusal);
    return settled(visitor, { shownAgain, outcome, words: filledInWords });
  }
  const read = readAnswer(sent);
  if (!read.ok) return shownAgain(read.notice, read.field);
  const { type } = read.sent.answer;
  const outcome = answerOnPage(desk, claims, { ...read.sent, asksFirst: !isSure(parameters) });
  if (outcome.type === 'REFUSED') return refused(outcome.refusal);
  const isOwnWish = type === 'CHOOSE' && outcome.type === 'RECORDED' && outcome.isOwnWish;
  return settled(visitor, {
    shownAgain,
    outcome,
    words: (after) => {
      const time = timeWithDaysOff(after, desk.office.snapshot().settings.hours);
      return [isOwnWish ? changedTimeWords(wantedTimeWords(time), after) : thanksWords(type, time)];
    },
  });
}

/** What the page shows about a time that was refused: free ones in its place, the field to mend, or that it may be sent all the same. */
function besideTime(refusal: Refusal): Partial<Aside> {
  if (refusal.code !== 'TIME_TAKEN' && refusal.code !== 'TIME_UNUSUAL') return {};
  const { time, alternatives } = refusal;
  const wrong = wrongTime(time);
  return { offered: alternatives, isUnusual: refusal.code === 'TIME_UNUSUAL', ...(wrong && { wrong }) };
}

/** Whether a visit asks for it. */
function asksForRoom(parameters: Parameters): boolean {
  return parameters[FIELDS.month] !== undefined || parameters[FIELDS.day] !== undefined;
}

function ownRoom(desk: GoogleDesk, request: BookingRequest, way: Way, parameters: Parameters): string {
  const { month: asked, day, shown } = lookIn(parameters, desk);
  const range = day === null ? weeksOf(asked) : { from: day, to: day };
  const { office, hours } = desk.office.snapshot().settings;
  const count = daysNeeded(request, hours) ?? 1;
  // Several days may end after those that are shown.
  const period = { from: range.from, to: lastOfRun(range.to, count, hours) };
  const all = daysOf(desk, viewTaken(desk, period, request.number), period, request);
  const days = runsFrom(all, count).filter(({ date }) => date <= range.to);
  const month = day === null ? asked : monthOf(day);
  return otherTimePage({ request, office, way, days, count, month, shown, isDay: day !== null });
}
