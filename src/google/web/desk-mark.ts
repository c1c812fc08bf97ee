// The page by which the desk knows its own web app again: it shows a mark.
import { MARK, ownerMark, strangerMark } from '../../domain/office/desk-mark.ts';
import { FIELDS } from '../../pages/web/fields.ts';

/** The address that shows the mark. */
export function markPage(address: string): string {
  return `${address}?${FIELDS.page}=${MARK}`;
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

function digest(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  // Google's bytes are signed (facts 7.5).
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}
