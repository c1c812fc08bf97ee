// The port Outside over UrlFetchApp: a visit without a token meets what somebody without an account meets (facts 13.6).

import type { Outside } from '../../app/ports/desk.ts';
import { MARK, ownerMark, proofText, strangerMark } from '../../domain/office/desk-mark.ts';
import type { Meeting } from '../../domain/office/troubles.ts';
import { FIELDS } from '../../pages/web/fields.ts';
import { hmacOf } from '../web/links.ts';
import { uploadQuestions } from './form-intake.ts';
import type { Store } from './store.ts';

/** The looks at the addresses that the install and the web app have stored. */
export function outside(store: () => Store): Outside {
  return {
    form() {
      const { formUrl, formId } = store().need('installation');
      const meeting = meetingOf(visit(formUrl));
      // A question for files makes everybody sign in (facts 4.1): whether all may enter cannot be told from outside.
      return meeting === 'SIGN_IN' && uploadQuestions(() => FormApp.openById(formId))?.length ? 'UNKNOWN' : meeting;
    },
    webApp: () => {
      const address = store().get('webApp');
      return address === undefined ? null : meetDesk(address, store());
    },
    sheet: () =>
      meetingOf(visit(`https://docs.google.com/spreadsheets/d/${store().need('installation').spreadsheetId}/edit`)),
  };
}

/**
 * Looks whether an address is the web app of this desk, and lets everybody in.
 * @returns `OPEN` where it proves so by the desk's secret and acts as the account that owns it
 */
export function meetDesk(address: string, store: Store): Meeting {
  const nonce = Utilities.getUuid().replace(/-/g, '');
  const answer = visit(markPage(address, nonce));
  const meeting = meetingOf(answer);
  if (meeting !== 'OPEN' || !answer) return meeting;
  const text = answer.getContentText();
  const { spreadsheetId } = store.need('installation');
  const proof = deskProof(store.need('linkSecret'), nonce, address);
  if (proof !== null && text.includes(proof)) return 'OPEN';
  return text.includes(otherAccountMark(spreadsheetId)) ? 'OTHER_ACCOUNT' : 'ELSEWHERE';
}

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** @returns `null` where there was no answer: a failure of the network says nothing about the address */
function visit(url: string): Response | null {
  try {
    return UrlFetchApp.fetch(url, { followRedirects: false, muteHttpExceptions: true });
  } catch (error) {
    console.warn(`${url} could not be visited: ${error}`);
    return null;
  }
}

function meetingOf(answer: Response | null): Meeting {
  if (!answer) return 'UNKNOWN';
  const code = answer.getResponseCode();
  if (code >= 200 && code < 300) return 'OPEN';
  if (code >= 300 && code < 400) return behind(locationOf(answer));
  if (code === 401 || code === 403) return 'SIGN_IN';
  return code === 404 || code === 410 ? 'MISSING' : 'UNKNOWN';
}

/** What a redirect leads to; only content itself lies with googleusercontent.com. */
function behind(location: string): Meeting {
  if (/^https:\/\/accounts\.google\.com\//.test(location) || /\/formrestricted\b/.test(location)) return 'SIGN_IN';
  if (/\/closedform\b/.test(location)) return 'CLOSED';
  return /^https:\/\/[\w.-]+\.googleusercontent\.com\//.test(location) ? 'OPEN' : 'UNKNOWN';
}

/** Names of headers are written in capitals by some servers only. */
function locationOf(answer: Response): string {
  const headers = Object.entries(answer.getHeaders() as Readonly<Record<string, unknown>>);
  return String(headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? '');
}

/** The address that shows the mark and signs a nonce. */
function markPage(address: string, nonce: string): string {
  return `${address}?${FIELDS.page}=${MARK}&${FIELDS.nonce}=${nonce}`;
}

/**
 * The signed link by which the owner shows that an address leads to this desk; blank for one that somebody else has pasted,
 * whose page could pass the visit on.
 */
export function openingOf(store: Store, address: string): string {
  return store.get('pastedAddress')?.isOwners ? markPage(address, openingNonce(store, address)) : '';
}

/** What that link is signed with. */
export function openingNonce(store: Store, address: string): string {
  return hex(hmacOf(`OPEN~${address}`, store.need('linkSecret'))).slice(0, 32);
}

/** Whether a visit asks for the mark. */
export function asksForMark(parameters: Readonly<Record<string, string | undefined>>): boolean {
  return parameters[FIELDS.page] === MARK;
}

/** Shown by a page that acts as the account that owns the desk. */
export function deskMark(spreadsheetId: string): string {
  return ownerMark(digest(spreadsheetId));
}

/** Shown by a page that acts as another account. */
export function otherAccountMark(spreadsheetId: string): string {
  return strangerMark(digest(spreadsheetId));
}

/**
 * What the page of a desk with this secret answers to a nonce at an address.
 * @returns `null` for a nonce that the desk would not ask with
 */
export function deskProof(secret: string, nonce: string, address: string): string | null {
  const text = proofText(nonce, address);
  return text === null ? null : hex(hmacOf(text, secret));
}

function digest(text: string): string {
  return hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8));
}

/** Google's bytes are signed (facts 7.5). */
function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}
