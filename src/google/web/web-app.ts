// The web app: the public page about the service, and the personal pages that signed links open.

import { opensLetters } from '../../app/views/paper-view.ts';
import { DeskError } from '../../domain/fault.ts';
import type { Claims } from '../../domain/office/token.ts';
import { initialSettings } from '../../domain/settings/settings-values.ts';
import { dateOf } from '../../domain/time/time.ts';
import { FIELDS } from '../../pages/web/fields.ts';
import { messagePage, movedPage } from '../../pages/web/message-page.tsx';
import { page } from '../../pages/web/page.tsx';
import { notInstalledPage } from '../../pages/web/service-page.tsx';
import { serviceName } from '../../words/names.ts';
import { PAGE_WORDS } from '../../words/pages/outcome.ts';
import type { GoogleDesk } from '../desk.ts';
import { asksForMark, deskMark, deskProof, otherAccountMark } from '../services/outside.ts';
import type { Installation } from '../services/stored.ts';
import { asksToEnter, showEntry } from './entry.ts';
import { showLetter, takeStep } from './letter.ts';
import { deployedAddress, pageAddress } from './links.ts';
import { askForDesk, asksForDesk, showOwnDesk, takeFromDesk } from './own-desk.ts';
import { lookAtOwn, showOwn, takeOwn } from './own-request.ts';
import { deskPaper, letterPaper, ownPaper } from './papers.ts';
import { openService, type PublicPlace, publicPage } from './public-pages.ts';
import { NOTHING, otherPerson, problem, tried, type Visitor } from './visitor.ts';
import { actsAsOwner, believeOpened, learnAddress, pageDesk } from './web-address.ts';
import { isForm, type Parameters, parametersIn, textIn, textsIn } from './web-forms.ts';

/** The part of Google's event that is used; there is no event if somebody runs the function in the script editor. */
export interface WebEvent {
  readonly parameter?: unknown;
  readonly queryString?: unknown;
}

/** A page as Google takes it from a web app. */
type Output = GoogleAppsScript.HTML.HtmlOutput;

/** Shows a page. It changes no request, since mail programs open every link of a mail to check it. */
export function showPage(event?: WebEvent): Output {
  const parameters = parametersIn(event?.parameter);
  return output(
    answered(parameters, {
      query: typeof event?.queryString === 'string' ? event.queryString : '',
      first: learnAddress,
      work: (pages) => pages.look(parameters),
      stranger: (place) => publicPage(place, parameters) ?? openService(place),
    }),
  );
}

/** Handles a form that a page posts. */
export function receiveForm(event?: WebEvent): Output {
  const parameters = parametersIn(event?.parameter);
  return output(
    answered(parameters, {
      work: (pages) => (isForm(parameters) ? pages.take(parameters) : pages.again(PAGE_WORDS.emptyForm)),
      stranger: (place) => takeFromStranger(place, parameters),
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
  return answered(parameters, {
    work: (pages) => (isForm(parameters) ? pages.take(parameters) : pages.look(parameters)),
    stranger: (place) => takeFromStranger(place, parameters),
  });
}

function takeFromStranger(place: PublicPlace, parameters: Parameters): string {
  return publicPage(place, parameters) ?? emptyPage(place);
}

/** What answers a visit. */
interface Answering {
  /** The query of the address that was opened; absent: of the visitor's own page. */
  readonly query?: string;
  /** Done for every visit to an installed application. */
  readonly first?: (desk: GoogleDesk) => void;
  readonly work: (pages: Pages) => string;
  /** The page for a visit without a link's token. */
  readonly stranger: (place: PublicPlace) => string;
}

function answered(parameters: Parameters, { query, first, work, stranger }: Answering): string {
  const desk = pageDesk();
  const installation = installationOf(desk);
  if (!installation) return notInstalledPage();
  const isOwn = actsAsOwner(installation);
  if (asksForMark(parameters)) return markOf(desk, isOwn, installation, parameters[FIELDS.nonce]);
  const token = parameters[FIELDS.token];
  if (!isOwn) return moved(desk, query ?? `${FIELDS.token}=${encodeURIComponent(token ?? '')}`, textIn(parameters));
  first?.(desk);
  // After a hand-over the form stays open: the next account records what comes in.
  const formUrl = installation.released?.next === '' ? null : installation.formUrl;
  const url = pageAddress(desk.store());
  // The triggers are removed: nothing may be recorded or sent; what the service is may still be read.
  const isTakenOff = installation.released !== undefined;
  if (token === undefined && !asksForDesk(parameters)) {
    const place = { desk, url, formUrl };
    return isTakenOff ? openService(place) : tried(desk, parameters, null, () => stranger(place));
  }
  if (isTakenOff) return problem(desk, { code: 'TAKEN_OFF' }, textIn(parameters));
  if (token === undefined) return askForDesk(desk, parameters, url);
  const reading = desk.links.read(token, dateOf(desk.office.now()));
  if (!reading.ok) return problem(desk, { code: reading.why });
  // Who has left the team since the tabs were last read may do nothing any more.
  if (reading.claims.purpose !== 'APPLICANT') desk.spreadsheet();
  const number = parameters[FIELDS.number];
  const { purpose, email } = reading.claims;
  const isFromDesk = purpose === 'DESK' && number !== undefined && opensLetters(desk, email);
  const claims: Claims = isFromDesk ? { ...reading.claims, purpose: 'STAFF', number } : reading.claims;
  const way = { url, token, ...(isFromDesk && { number }) };
  return tried(desk, parameters, way, () => {
    const other = claims.purpose === 'APPLICANT' ? null : otherPerson(desk, claims.email);
    return other ? problem(desk, other) : work(pagesOf({ desk, claims, way }));
  });
}

/** The page by which the desk knows its own web app again. @param nonce absent where only the mark is asked for */
function markOf(desk: GoogleDesk, isOwn: boolean, { spreadsheetId }: Installation, nonce = ''): string {
  if (!isOwn) return page({ title: serviceName(), children: otherAccountMark(spreadsheetId) });
  const store = desk.store();
  believeOpened(desk, nonce);
  const secret = store.get('linkSecret');
  // Google may tell a page another address than its own; one that is believed is no stranger's (facts 17.3).
  const addresses = nonce === '' ? [] : [deployedAddress(), store.get('webApp')];
  const proofs = addresses.map((address) => address && secret && ` ${deskProof(secret, nonce, address) ?? ''}`);
  return page({ title: serviceName(), children: [deskMark(spreadsheetId), ...proofs] });
}

/**
 * The page of a deployment that acts as another account than the owner's: it records nothing, and shows the way to the same
 * page at the address that is believed.
 */
function moved({ store }: GoogleDesk, query: string, kept: string): string {
  const address = store().get('webApp');
  const { office } = store().get('settings') ?? initialSettings();
  const isElsewhere = address !== undefined && address !== deployedAddress();
  return movedPage(office, isElsewhere ? `${address}${query === '' ? '' : `?${query}`}` : null, kept);
}

/** The page for a form that arrived without its fields. */
function emptyPage({ desk }: PublicPlace): string {
  const { office } = desk.office.snapshot().settings;
  return messagePage({ heading: PAGE_WORDS.emptyHeading, paragraphs: [PAGE_WORDS.empty], office });
}

/** The installation; `null` where there is none, or where it is unreadable, which the triggers show. */
function installationOf(desk: GoogleDesk): Installation | null {
  try {
    return desk.store().get('installation') ?? null;
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    console.error(error.message);
    return null;
  }
}

function output(html: string): Output {
  return HtmlService.createHtmlOutput(html)
    .setTitle(serviceName())
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** What the page of a visitor does: it is looked at, it takes a form, or it is shown again with a notice. */
interface Pages {
  readonly look: (parameters: Parameters) => string;
  readonly take: (parameters: Parameters) => string;
  readonly again: (notice: string) => string;
}

function pagesOf(visitor: Visitor<Claims>): Pages {
  const { claims } = visitor;
  switch (claims.purpose) {
    case 'DESK': {
      const withClaims = { ...visitor, claims };
      const again = (notice: string) => showOwnDesk(withClaims, { notice });
      const look = (parameters: Parameters) =>
        deskPaper(withClaims, parameters) ?? (asksToEnter(parameters) ? showEntry(withClaims) : again(''));
      return { look, take: (parameters) => takeFromDesk(withClaims, parameters), again };
    }
    case 'APPLICANT': {
      const withClaims = { ...visitor, claims };
      return {
        look: (parameters) => ownPaper(withClaims, parameters) ?? lookAtOwn(withClaims, parameters),
        take: (parameters) => takeOwn(withClaims, parameters),
        again: (notice) => showOwn(withClaims, { ...NOTHING, notice }),
      };
    }
    case 'STAFF': {
      const withClaims = { ...visitor, claims };
      const again = (notice: string) => showLetter(withClaims, { ...NOTHING, notice });
      const look = (parameters: Parameters) => letterPaper(withClaims, parameters) ?? again('');
      return { look, take: (parameters) => takeStep(withClaims, parameters), again };
    }
  }
}
