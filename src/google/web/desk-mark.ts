// The page by which the desk knows its own web app again: it shows a mark, and what only this desk can sign.
import { MARK, ownerMark, proofText, strangerMark } from '../../domain/office/desk-mark.ts';
import { FIELDS } from '../../pages/web/fields.ts';
import { hmacOf } from './links.ts';

/** The address that shows the mark and signs a nonce. */
export function markPage(address: string, nonce: string): string {
  return `${address}?${FIELDS.page}=${MARK}&${FIELDS.nonce}=${nonce}`;
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
