// The web app: the public page about the service, and the personal pages that signed links open.
import {
  actOnPage,
  answeredIn,
  answerOnPage,
  fillInOnPage,
  type PageOutcome,
} from '../../app/commands/apply-page-action.ts';
import { sendDeskLink } from '../../app/commands/send-desk-link.ts';
import { tickPreparation } from '../../app/commands/tick-preparation.ts';
import { viewOwnDesk } from '../../app/views/own-desk-view.ts';
import { viewAsApplicant, viewAsOfficer } from '../../app/views/page-view.ts';
import { ownRequest } from '../../app/views/room-view.ts';
import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import { DeskError } from '../../domain/fault.ts';
import type { Claims, DeskClaims } from '../../domain/office/token.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { parseText } from '../../domain/settings/setting-shapes.ts';
import { initialSettings } from '../../domain/settings/settings-values.ts';
import { rolesOf, sameAddress } from '../../domain/settings/team.ts';
import { dateOf } from '../../domain/time/time.ts';
import { applicantPage } from '../../pages/web/applicant-page.tsx';
import { askDeskPage } from '../../pages/web/ask-desk-page.tsx';
import { DESK_FIELDS, OWN_DESK_PAGE } from '../../pages/web/desk-fields.ts';
import { letterPage } from '../../pages/web/letter-page.tsx';
import { messagePage, movedPage } from '../../pages/web/message-page.tsx';
import { ownDeskPage } from '../../pages/web/own-desk-page.tsx';
import { FIELDS, page, type Way } from '../../pages/web/page.tsx';
import { isFeed } from '../../pages/web/room-feed.ts';
import { notInstalledPage } from '../../pages/web/service-page.tsx';
import { wantedTimeWords } from '../../words/formats/dates.ts';
import { thanksWords } from '../../words/pages/applicant.ts';
import { nowAtWords, pastWords, recordedWords, undoWords } from '../../words/pages/letter.ts';
import {
  type LinkProblem,
  linkProblemWords,
  PAGE_WORDS,
  refusedAnswerWords,
  refusedStepWords,
} from '../../words/pages/outcome.ts';
import { OWN_DESK_WORDS } from '../../words/pages/own-desk.ts';
import { changedTimeWords } from '../../words/pages/room.ts';
import { SERVICE_WORDS } from '../../words/pages/service.ts';
import { OWN_CHANGE_WORDS } from '../../words/pages/status.ts';
import type { GoogleDesk } from '../desk.ts';
import { answerProbeVisit } from '../self-test/page-visits.ts';
import type { Installation } from '../services/stored.ts';
import { asksForMark, deskMark, otherAccountMark } from './desk-mark.ts';
import { deployedAddress } from './links.ts';
import { asksForRoom, ownRoom } from './own-room.ts';
import { openService, type PublicPlace, publicPage } from './public-pages.ts';
import { actsAsOwner, learnAddress, pageDesk } from './web-address.ts';
import {
  isFillingIn,
  isForm,
  type Parameters,
  parametersIn,
  readAnswer,
  readDeskForm,
  readDetails,
  readStep,
  textIn,
  textsIn,
  wantedIn,
} from './web-forms.ts';

/** The part of Google's event that is used; there is no event if somebody runs the function in the script editor. */
export interface WebEvent {
  readonly parameter?: unknown;
  readonly queryString?: unknown;
}

/** What Google takes from a web app: a page, or data. */
type Output = GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput;

/** Somebody with a valid link. */
interface Visitor {
  readonly desk: GoogleDesk;
  readonly claims: Claims;
  readonly way: Way;
}

/** What a page shows after a form was refused: why, and what the visitor had typed. */
interface Aside {
  readonly notice: string;
  readonly kept: string;
  readonly typed: Parameters;
  /** Free times in place of the one that was refused. */
  readonly offered?: readonly AlternativeTime[];
}

const NOTHING: Aside = { notice: '', kept: '', typed: {} };

/** Shows a page. It changes no request, since mail programs open every link of a mail to check it. */
export function showPage(event?: WebEvent): Output {
  const parameters = parametersIn(event?.parameter);
  const probed = answerProbeVisit(parameters, false);
  if (probed !== null) return typeof probed === 'string' ? output(probed) : dataOutput(probed.data);
  const answer = answered(parameters, {
    query: typeof event?.queryString === 'string' ? event.queryString : '',
    first: learnAddress,
    work: (visitor) => look(visitor, parameters),
    stranger: (place) => publicPage(place, parameters) ?? openService(place),
  });
  return isFeed(answer) ? feedOutput(answer) : output(answer);
}

/** Handles a form that a page posts. */
export function receiveForm(event?: WebEvent): Output {
  const parameters = parametersIn(event?.parameter);
  const probed = answerProbeVisit(parameters, true);
  if (probed !== null) return typeof probed === 'string' ? output(probed) : dataOutput(probed.data);
  return output(
    answered(parameters, {
      work: (visitor) =>
        isForm(parameters) ? take(visitor, parameters) : show(visitor, { ...NOTHING, notice: PAGE_WORDS.emptyForm }),
      stranger: (place) => publicPage(place, parameters) ?? emptyPage(place),
    }),
  );
}

/**
 * Handles a form that a page sends without leaving: anybody may call it, with anything, as they may post anything.
 * @param sent the fields of a form by name; the token alone asks for the page anew. All else is refused
 * @returns the next page as HTML
 */
export function receiveCall(sent?: unknown): string {
  const parameters = textsIn(sent);
  const probed = answerProbeVisit(parameters, true);
  if (probed !== null) return typeof probed === 'string' ? probed : '';
  return answered(parameters, {
    work: (visitor) => (isForm(parameters) ? take(visitor, parameters) : look(visitor, parameters)),
    stranger: (place) => publicPage(place, parameters) ?? emptyPage(place),
  });
}

/** What answers a visit. */
interface Answering {
  /** The query of the address that was opened; absent: of the visitor's own page. */
  readonly query?: string;
  /** Done for every visit to an installed application. */
  readonly first?: (desk: GoogleDesk) => void;
  readonly work: (visitor: Visitor) => string;
  /** The page for a visit without a link's token. */
  readonly stranger: (place: PublicPlace) => string;
}

function answered(parameters: Parameters, { query, first, work, stranger }: Answering): string {
  const desk = pageDesk();
  const installation = installationOf(desk);
  if (!installation) return notInstalledPage();
  const isOwn = actsAsOwner(installation);
  if (asksForMark(parameters)) return markOf(isOwn, installation);
  const token = parameters[FIELDS.token];
  const asksForDesk = token === undefined && parameters[FIELDS.page] === OWN_DESK_PAGE;
  if (!isOwn) return moved(desk, query ?? `${FIELDS.token}=${encodeURIComponent(token ?? '')}`, textIn(parameters));
  first?.(desk);
  // After a hand-over the form stays open: the next account records what comes in.
  const formUrl = installation.released?.next === '' ? null : installation.formUrl;
  const url = deployedAddress() ?? desk.store().get('webApp') ?? '';
  // The triggers are removed: nothing may be recorded or sent; what the service is may still be read.
  const isAtRest = installation.released !== undefined || desk.store().get('restoring') !== undefined;
  if (token === undefined && !asksForDesk) {
    const place = { desk, url, formUrl };
    return isAtRest ? openService(place) : tried(desk, parameters, null, () => stranger(place));
  }
  if (installation.released) return problem(desk, { code: 'TAKEN_OFF' });
  if (desk.store().get('restoring')) return problem(desk, { code: 'RESTORING' });
  if (token === undefined) return askForDesk(desk, parameters);
  const reading = desk.links.read(token, dateOf(desk.office.now()));
  if (!reading.ok) return problem(desk, { code: reading.why });
  const number = parameters[FIELDS.number];
  // The link to somebody's own desk opens each letter for them.
  const isFromDesk = reading.claims.purpose === 'DESK' && number !== undefined;
  const claims: Claims = isFromDesk ? { ...reading.claims, purpose: 'STAFF', number } : reading.claims;
  const way = { url, token, ...(isFromDesk && { number }) };
  return tried(desk, parameters, way, () => work({ desk, claims, way }));
}

function tried(desk: GoogleDesk, parameters: Parameters, way: Way | null, work: () => string): string {
  try {
    return work();
  } catch (error) {
    return broken(desk, error, textIn(parameters), way);
  }
}

/** The public page that mails somebody of the team the link to their own desk; its answer is the same for everybody. */
function askForDesk(desk: GoogleDesk, parameters: Parameters): string {
  const { office } = desk.office.snapshot().settings;
  const url = deployedAddress() ?? desk.store().get('webApp') ?? '';
  const address = parameters[DESK_FIELDS.address];
  if (address === undefined) return askDeskPage({ office, url, notice: '' });
  const email = parseText('MAIL_ADDRESS', address);
  if (email === null) return askDeskPage({ office, url, notice: OWN_DESK_WORDS.noAddress });
  try {
    sendDeskLink(desk, email);
  } catch (error) {
    return broken(desk, error, address);
  }
  return messagePage({ heading: OWN_DESK_WORDS.sentHeading, paragraphs: [OWN_DESK_WORDS.sent], office });
}

/** The page by which the desk knows its own web app again. */
function markOf(isOwn: boolean, { spreadsheetId }: Installation): string {
  const mark = isOwn ? deskMark(spreadsheetId) : otherAccountMark(spreadsheetId);
  return page({ title: SERVICE_WORDS.title, children: mark });
}

/**
 * The page of a deployment that acts as another account than the owner's: it records nothing, and shows the way to the same
 * page at the address that is believed.
 */
function moved({ store }: GoogleDesk, query: string, kept: string): string {
  const address = store().get('webApp');
  const { office } = store().get('settings') ?? initialSettings();
  const isElsewhere = address !== undefined && address !== deployedAddress();
  return movedPage({ office, kept, url: isElsewhere ? `${address}${query === '' ? '' : `?${query}`}` : null });
}

/** The page for a form that arrived without its fields. */
function emptyPage({ desk }: PublicPlace): string {
  const { office } = desk.office.snapshot().settings;
  return messagePage({ heading: PAGE_WORDS.emptyHeading, paragraphs: [PAGE_WORDS.empty], office });
}

/** The installation; `null` where there is none, or where it is damaged, which the triggers show. */
function installationOf(desk: GoogleDesk): Installation | null {
  try {
    return desk.store().get('installation') ?? null;
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    console.error(error.message);
    return null;
  }
}

function dataOutput(data: object): Output {
  return ContentService.createTextOutput(JSON.stringify(data)).setMimeType(ContentService.MimeType.JSON);
}

function feedOutput(calendar: string): Output {
  return ContentService.createTextOutput(calendar).setMimeType(ContentService.MimeType.ICAL);
}

function output(html: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(html)
    .setTitle(SERVICE_WORDS.title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** The visitor's page, or their own calendar of the room where they ask for it. */
function look(visitor: Visitor, parameters: Parameters): string {
  const { desk, claims, way } = visitor;
  if (claims.purpose === 'APPLICANT' && asksForRoom(parameters)) {
    const request = ownRequest(desk, claims.number, claims.email);
    const room = request && request !== 'READDRESSED' ? ownRoom(desk, request, way, parameters) : null;
    if (room !== null) return room;
  }
  return show(visitor, NOTHING);
}

function show(visitor: Visitor, aside: Aside): string {
  const { desk, claims, way } = visitor;
  if (claims.purpose === 'DESK') return showOwnDesk(visitor, claims, aside.notice);
  const { number } = claims;
  if (claims.purpose === 'APPLICANT') {
    const view = viewAsApplicant(desk, number, claims.email);
    if (!view) return problem(desk, { code: 'GONE', number });
    if (view === 'READDRESSED') return problem(desk, { code: 'READDRESSED' });
    const { office, hours } = view.office.settings;
    const { formUrl } = desk.store().need('installation');
    return applicantPage({
      ...view,
      offered: [],
      ...aside,
      office,
      hours,
      formUrl,
      way,
      explanation: view.explanation?.applicantMessage ?? '',
    });
  }
  const other = otherPerson(desk, claims.email);
  if (other) return problem(desk, other);
  const view = viewAsOfficer(desk, number, claims.email);
  if (!view) return problem(desk, { code: 'GONE', number });
  if (view === 'STRANGER') return problem(desk, { code: 'STRANGER' });
  const { settings, sheetUrl } = view.office;
  return letterPage({
    ...view,
    ...aside,
    ...settings,
    sheetUrl,
    way,
    past: view.past.map((step) => pastWords(step, answeredIn(step.commandId))),
  });
}

/** @param sought what the reader looks for; blank where nothing */
function showOwnDesk(visitor: Visitor, { email }: DeskClaims, notice: string, sought = ''): string {
  const { desk, way } = visitor;
  const other = otherPerson(desk, email);
  if (other) return problem(desk, other);
  const view = viewOwnDesk(desk, email, wantedIn(sought, desk.office.now().slice(0, 4)));
  if (view === 'STRANGER') return problem(desk, { code: 'STRANGER' });
  const { settings, sheetUrl } = view.office;
  return ownDeskPage({ ...settings, ...view, office: settings.office, sheetUrl, way, notice, sought });
}

/** What a form of somebody's own desk asks for. */
function takeFromDesk(visitor: Visitor, claims: DeskClaims, parameters: Parameters): string {
  const { desk } = visitor;
  const other = otherPerson(desk, claims.email);
  if (other) return problem(desk, other);
  const sent = readDeskForm(parameters);
  if (!sent) return showOwnDesk(visitor, claims, PAGE_WORDS.emptyForm);
  if ('search' in sent) return showOwnDesk(visitor, claims, '', sent.search);
  const isKept = tickPreparation(desk, claims.email, sent.ticks);
  return showOwnDesk(visitor, claims, isKept ? '' : OWN_DESK_WORDS.notKept);
}

function take(visitor: Visitor, parameters: Parameters): string {
  const { desk, claims } = visitor;
  if (claims.purpose === 'DESK') return takeFromDesk(visitor, claims, parameters);
  const aside = (notice: string): Aside => ({ notice, kept: textIn(parameters), typed: parameters });
  if (claims.purpose === 'APPLICANT') {
    return takeOwn(visitor, claims, parameters, aside);
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

/** A form of the applicant: an answer, another time, or what was missing. */
function takeOwn(
  visitor: Visitor,
  claims: Extract<Claims, { readonly purpose: 'APPLICANT' }>,
  parameters: Parameters,
  aside: (notice: string) => Aside,
): string {
  const { desk } = visitor;
  const refused = (refusal: Refusal) =>
    show(visitor, {
      ...aside(refusedAnswerWords(refusal)),
      ...(refusal.code === 'TIME_TAKEN' && { offered: refusal.alternatives }),
    });
  if (isFillingIn(parameters)) {
    const read = readDetails(parameters);
    if (!read.ok) return show(visitor, aside(read.notice));
    const outcome = fillInOnPage(desk, claims, read.sent);
    if (outcome.type === 'REFUSED') return refused(outcome.refusal);
    return settled(visitor, outcome, aside, () => [OWN_CHANGE_WORDS.filledIn]);
  }
  const read = readAnswer(parameters);
  if (!read.ok) return show(visitor, aside(read.notice));
  const { type } = read.sent.answer;
  const outcome = answerOnPage(desk, claims, read.sent);
  if (outcome.type === 'REFUSED') return refused(outcome.refusal);
  return settled(visitor, outcome, aside, (after) => [
    type === 'CHOOSE' && outcome.type === 'RECORDED' && outcome.isOwnWish
      ? changedTimeWords(wantedTimeWords(after), after)
      : thanksWords(type, after),
  ]);
}

/** The page after a form that was not refused. */
function settled(
  visitor: Visitor,
  outcome: Exclude<PageOutcome, { type: 'REFUSED' }>,
  aside: (notice: string) => Aside,
  words: (after: BookingRequest) => readonly string[],
): string {
  const { desk, way, claims } = visitor;
  const { office } = desk.office.snapshot().settings;
  const number = claims.purpose === 'DESK' ? '' : claims.number;
  const recorded = (paragraphs: readonly string[]) =>
    messagePage({
      heading: `${number}: ${PAGE_WORDS.recordedHeading}`,
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
    case 'READDRESSED':
      return problem(desk, { code: 'READDRESSED' });
    case 'CHANGED':
      return show(visitor, aside(PAGE_WORDS.changed));
  }
}

/** The problem if a colleague opens another person's link, as from a forwarded mail. */
function otherPerson(desk: GoogleDesk, owner: string): LinkProblem | null {
  const visitor = Session.getActiveUser().getEmail();
  if (visitor === '' || sameAddress(visitor, owner)) return null;
  const { team } = desk.office.snapshot();
  // Accounts outside the team are allowed: the office's own account is open on shared computers.
  const isColleague = rolesOf(team, visitor, dateOf(desk.office.now())).length > 0;
  return isColleague ? { code: 'OTHER_PERSON', visitor, owner } : null;
}

function problem(desk: GoogleDesk, found: LinkProblem): string {
  const { heading, text } = linkProblemWords(found);
  return messagePage({ heading, paragraphs: [text], office: desk.office.snapshot().settings.office });
}

/** The page after an error, with what the visitor typed. Staff see the error when the hourly job meets it. */
function broken(desk: GoogleDesk, error: unknown, kept: string, way: Way | null = null): string {
  console.error(`The page failed: ${error instanceof Error ? error.stack : error}`);
  const { office } = desk.office.snapshot().settings;
  const busy = error instanceof DeskError && error.fault.code === 'BUSY';
  const [heading, text] = busy
    ? [PAGE_WORDS.notRecorded, PAGE_WORDS.busy]
    : [PAGE_WORDS.brokenHeading, PAGE_WORDS.broken];
  return messagePage({ heading, paragraphs: [text], office, ...(way && { way }), kept });
}
