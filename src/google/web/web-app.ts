// The web app: the public page about the service, and the pages of those who come with a link of their own.
import { actOnPage, answeredIn, answerOnPage, type PageOutcome } from '../../app/commands/apply-page-action.ts';
import { viewAsApplicant, viewAsOfficer } from '../../app/views/page-view.ts';
import { DeskError } from '../../domain/fault.ts';
import type { Claims } from '../../domain/office/token.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { rolesOf, sameAddress } from '../../domain/settings/team.ts';
import { dateOf } from '../../domain/time/time.ts';
import { applicantPage } from '../../pages/web/applicant-page.tsx';
import { letterPage } from '../../pages/web/letter-page.tsx';
import { messagePage } from '../../pages/web/message-page.tsx';
import { FIELDS, type Way } from '../../pages/web/page.tsx';
import { notInstalledPage, servicePage } from '../../pages/web/service-page.tsx';
import { thanksWords } from '../../words/pages/applicant.ts';
import { nowAtWords, pastWords, recordedWords, undoWords } from '../../words/pages/letter.ts';
import {
  type LinkProblem,
  linkProblemWords,
  PAGE_WORDS,
  refusedAnswerWords,
  refusedStepWords,
} from '../../words/pages/outcome.ts';
import { SERVICE_WORDS } from '../../words/service.ts';
import { type GoogleDesk, openDesk } from '../desk.ts';
import type { Installation } from '../services/stored.ts';
import { deployedAddress } from './links.ts';
import { type Parameters, parametersIn, readAnswer, readStep, textIn } from './web-forms.ts';

/** The part of Google's event that is used; there is none where somebody runs the function in the editor. */
export interface WebEvent {
  readonly parameter?: unknown;
}

/** Somebody with a good link. */
interface Visitor {
  readonly desk: GoogleDesk;
  readonly claims: Claims;
  readonly way: Way;
}

/** What a page says besides: why the last sending was not recorded, and what was written in it. */
interface Aside {
  readonly notice: string;
  readonly kept: string;
  readonly typed: Parameters;
}

const NOTHING: Aside = { notice: '', kept: '', typed: {} };

/** Answers a visitor who only looks: a programme that opens every link of a mail changes nothing by that. */
export function showPage(event?: WebEvent): GoogleAppsScript.HTML.HtmlOutput {
  return answered(parametersIn(event?.parameter), (visitor) => show(visitor, NOTHING), learnAddress);
}

/** Takes what a form of a page sends. */
export function receiveForm(event?: WebEvent): GoogleAppsScript.HTML.HtmlOutput {
  const parameters = parametersIn(event?.parameter);
  return answered(parameters, (visitor) => take(visitor, parameters));
}

function answered(
  parameters: Parameters,
  work: (visitor: Visitor) => string,
  first: (desk: GoogleDesk) => void = () => undefined,
): GoogleAppsScript.HTML.HtmlOutput {
  const desk = openDesk();
  const installation = installationOf(desk);
  if (!installation) return output(notInstalledPage());
  const { settings } = desk.office.snapshot();
  first(desk);
  const token = parameters[FIELDS.token];
  // Handed over, the form stays open: what comes in is recorded by the next account.
  const formUrl = installation.released?.next === '' ? null : installation.formUrl;
  if (token === undefined) return output(servicePage({ ...settings, formUrl }));
  // Whoever took the triggers away wants nothing recorded or sent any more.
  if (installation.released) return output(problem(desk, { code: 'TAKEN_OFF' }));
  const reading = desk.links.read(token, dateOf(desk.office.now()));
  if (!reading.ok) return output(problem(desk, { code: reading.why }));
  const url = deployedAddress() ?? desk.store().get('webApp') ?? '';
  try {
    return output(work({ desk, claims: reading.claims, way: { url, token } }));
  } catch (error) {
    return output(broken(desk, error, textIn(parameters), { url, token }));
  }
}

/** What the install made; `null` where there is none, or where nobody can read it, which the triggers tell. */
function installationOf(desk: GoogleDesk): Installation | null {
  try {
    return desk.store().get('installation') ?? null;
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    console.error(error.message);
    return null;
  }
}

function output(html: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(html)
    .setTitle(SERVICE_WORDS.title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/**
 * Google tells the address to the deployed page only. The first visit teaches it; later another one is believed from
 * the office's own account alone, since an old deployment answers under its old address.
 */
function learnAddress(desk: GoogleDesk): void {
  const address = deployedAddress();
  const known = desk.store().get('webApp');
  if (!address || address === known) return;
  const { owner } = desk.store().need('installation');
  if (known === undefined || Session.getActiveUser().getEmail() === owner) desk.store().put({ webApp: address });
}

function show(visitor: Visitor, aside: Aside): string {
  const { desk, claims, way } = visitor;
  const { number } = claims;
  if (claims.purpose === 'APPLICANT') {
    const visit = viewAsApplicant(desk, number);
    if (!visit) return problem(desk, { code: 'GONE', number });
    const { office, hours } = visit.office.settings;
    const { formUrl } = desk.store().need('installation');
    return applicantPage({ ...visit, ...aside, office, hours, formUrl, way, told: visit.told?.text ?? '' });
  }
  const other = otherPerson(desk, claims.email);
  if (other) return problem(desk, other);
  const visit = viewAsOfficer(desk, number, claims.email);
  if (!visit) return problem(desk, { code: 'GONE', number });
  if (visit === 'STRANGER') return problem(desk, { code: 'STRANGER' });
  const { settings, sheetUrl } = visit.office;
  return letterPage({
    ...visit,
    ...aside,
    ...settings,
    sheetUrl,
    way,
    past: visit.past.map((step) => pastWords(step, answeredIn(step.commandId))),
  });
}

function take(visitor: Visitor, parameters: Parameters): string {
  const { desk, claims } = visitor;
  const aside = (notice: string): Aside => ({ notice, kept: textIn(parameters), typed: parameters });
  if (claims.purpose === 'APPLICANT') {
    const read = readAnswer(parameters);
    if (!read.ok) return show(visitor, aside(read.notice));
    const outcome = answerOnPage(desk, claims, read.sent);
    if (outcome.type === 'REFUSED') return show(visitor, aside(refusedAnswerWords(outcome.refusal)));
    return settled(visitor, outcome, aside, (after) => [thanksWords(read.sent.answer.type, after)]);
  }
  const other = otherPerson(desk, claims.email);
  if (other) return problem(desk, other);
  const read = readStep(parameters);
  if (!read.ok) return show(visitor, aside(read.notice));
  const { action } = read.sent;
  const outcome = actOnPage(desk, claims, read.sent);
  if (outcome.type === 'REFUSED') return show(visitor, aside(refusedStepWords(outcome.refusal)));
  const { office, limits } = desk.office.snapshot().settings;
  return settled(visitor, outcome, aside, (after) => [
    recordedWords(action),
    nowAtWords(after, office),
    ...(after.marks.undo ? [undoWords(limits.undoMinutes)] : []),
  ]);
}

/** What is shown after something was sent that nobody refused. */
function settled(
  visitor: Visitor,
  outcome: Exclude<PageOutcome, { type: 'REFUSED' }>,
  aside: (notice: string) => Aside,
  words: (after: BookingRequest) => readonly string[],
): string {
  const { desk, way, claims } = visitor;
  const { office } = desk.office.snapshot().settings;
  const recorded = (paragraphs: readonly string[]) =>
    messagePage({
      heading: `${claims.number}: ${PAGE_WORDS.recordedHeading}`,
      paragraphs,
      office,
      way,
      back: claims.purpose === 'STAFF' ? PAGE_WORDS.backToLetter : PAGE_WORDS.back,
    });
  switch (outcome.type) {
    case 'RECORDED':
      return recorded(words(outcome.after));
    case 'AGAIN':
      return recorded([PAGE_WORDS.again]);
    case 'CHANGED':
      return show(visitor, aside(PAGE_WORDS.changed));
  }
}

/** A mail that was passed on: where Google names the visitor, a colleague does not act in another's name. */
function otherPerson(desk: GoogleDesk, owner: string): LinkProblem | null {
  const visitor = Session.getActiveUser().getEmail();
  if (visitor === '' || sameAddress(visitor, owner)) return null;
  const { team } = desk.office.snapshot();
  // The office's own account stands open on shared computers, and is nobody in particular.
  const isColleague = rolesOf(team, visitor, dateOf(desk.office.now())).length > 0;
  return isColleague ? { code: 'OTHER_PERSON', visitor, owner } : null;
}

function problem(desk: GoogleDesk, found: LinkProblem): string {
  const { heading, text } = linkProblemWords(found);
  return messagePage({ heading, paragraphs: [text], office: desk.office.snapshot().settings.office });
}

/** The visitor gets back what he wrote; what is wrong with the sheet the hourly sweep meets too, and shows there. */
function broken(desk: GoogleDesk, error: unknown, kept: string, way: Way): string {
  console.error(`The page failed: ${error instanceof Error ? error.stack : error}`);
  const { office } = desk.office.snapshot().settings;
  const busy = error instanceof DeskError && error.fault.code === 'BUSY';
  const [heading, text] = busy
    ? [PAGE_WORDS.notRecorded, PAGE_WORDS.busy]
    : [PAGE_WORDS.brokenHeading, PAGE_WORDS.broken];
  return messagePage({ heading, paragraphs: [text], office, way, kept });
}
