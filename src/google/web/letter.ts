// The page of a letter for an officer, and the steps they take there.
import { actOnPage, answeredIn } from '../../app/commands/apply-page-action.ts';
import type { PastStep } from '../../app/ports/history.ts';
import { nextLetter } from '../../app/views/own-desk-view.ts';
import { viewAsOfficer } from '../../app/views/page-view.ts';
import { isOfTeam } from '../../app/views/paper-view.ts';
import { timeIn } from '../../domain/clash/written-times.ts';
import { instructs, stepsInForce } from '../../domain/flow/recorded.ts';
import { linkUntil } from '../../domain/office/token.ts';
import { itemsOf } from '../../domain/report/preparation.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { mainPerson, operatorsOn } from '../../domain/settings/team.ts';
import { dateOf } from '../../domain/time/time.ts';
import { askDeskAddress } from '../../pages/web/ask-desk-page.tsx';
import { letterPage } from '../../pages/web/letter-page.tsx';
import { deskAddress, letterAddress } from '../../pages/web/ways.tsx';
import { wishIn } from '../../words/formats/wish.ts';
import { nextWords, nowAtWords, pastWords, recordedWords, UNDO_WORDS } from '../../words/pages/letter.ts';
import { openDatesWords } from '../../words/pages/letter-dates.ts';
import { refusedStepWords } from '../../words/pages/outcome.ts';
import { OWN_DESK_WORDS } from '../../words/pages/own-desk.ts';
import { damageBeside, withAttendance } from './event-record.ts';
import { type Aside, asideOf, problem, settled, type VisitorFor } from './visitor.ts';
import { type Parameters, readStep } from './web-forms.ts';

/** The letter with what the officer may do now. */
export function showLetter({ desk, claims, way }: VisitorFor<'STAFF'>, aside: Aside): string {
  const view = viewAsOfficer(desk, claims.number, claims.email);
  if (!view) return problem(desk, { code: 'GONE', number: claims.number });
  if (view === 'STRANGER') return problem(desk, { code: 'STRANGER' });
  const { settings, sheetUrl, devices, team, damaged } = view.office;
  // What the answer to another letter caused here bears its name.
  const past = view.past.map((of) => pastWords(of, of.step === 'ANSWER' ? answeredIn(of.commandId) : null));
  const passed = view.past.filter(({ step }) => instructs(step));
  const answer = lastAnswer(view.past);
  return letterPage({
    ...view,
    ...aside,
    ...settings,
    devices,
    operators: operatorsOn(team, dateOf(view.now)),
    hasHead: mainPerson(team, 'AGENCY_HEAD', dateOf(view.now)) !== null,
    sheetUrl,
    way,
    past,
    // The other dates are the same letter; from the reader's own desk they are reached by its link.
    pageOf: ({ number, ...time }) =>
      way.number === undefined
        ? desk.links.address({ ...claims, number, until: linkUntil(time, dateOf(view.now)) })
        : letterAddress(way, number),
    instruction: passed.filter(({ text }) => text !== '').pop()?.text ?? '',
    answer: answer && {
      line: pastWords(answer, 'REPLY'),
      text: answer.text,
      wish: timeIn({ time: wishIn(answer.text, view.request, dateOf(view.now)) }, view.request, settings),
    },
    checklist: itemsOf(view.request, damaged),
  });
}

/** What the applicant answered in words of their own, where no officer has taken a step since. */
function lastAnswer(past: readonly PastStep[]): PastStep | null {
  const [last] = stepsInForce(past).slice(-1);
  return last?.step === 'ANSWER' && answeredIn(last.commandId) === 'REPLY' ? last : null;
}

/** A step of the officer. */
export function takeStep(visitor: VisitorFor<'STAFF'>, parameters: Parameters): string {
  const { desk, claims } = visitor;
  if (!isOfTeam(desk, claims.email)) return problem(desk, { code: 'STRANGER' });
  const shownAgain = (notice: string) => showLetter(visitor, asideOf(notice, parameters));
  const read = readStep(withAttendance(parameters));
  if (!read.ok) return shownAgain(read.notice);
  const { action } = read.sent;
  const outcome = actOnPage(desk, claims, read.sent);
  if (outcome.type === 'REFUSED') return shownAgain(refusedStepWords(outcome.refusal));
  const broke = outcome.type !== 'CHANGED' ? damageBeside(visitor, parameters) : [];
  return settled(visitor, {
    outcome,
    words: (after) => [
      recordedWords(action),
      nowAtWords(after),
      ...(action === 'APPROVE_SESSIONS' && outcome.type === 'RECORDED' ? openDatesWords(after, outcome.requests) : []),
      ...(after.marks.undo ? [UNDO_WORDS] : []),
      ...broke,
    ],
    onwards: (done) => waysOn(visitor, done.type === 'RECORDED' ? done.requests : []),
    shownAgain,
  });
}

/**
 * Onwards from a recorded step: to the letter that waits next, and to the reader's own desk. The link of one letter opens
 * that letter alone, whoever the mail was passed on to: from it the way leads by the page that mails the link of the desk.
 */
function waysOn({ desk, claims, way }: VisitorFor<'STAFF'>, requests: readonly BookingRequest[]) {
  if (way.number === undefined) return [{ label: OWN_DESK_WORDS.byMail, href: askDeskAddress(way.url) }];
  const next = nextLetter(desk, claims.email, requests, claims.number);
  return [
    ...(next ? [{ label: nextWords(next), href: letterAddress(way, next.number) }] : []),
    { label: OWN_DESK_WORDS.back, href: deskAddress(way) },
  ];
}
