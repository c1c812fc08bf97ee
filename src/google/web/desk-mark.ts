// The page by which the desk knows its own web app again: it shows a mark made from the spreadsheet's id, and no secret.
// Letters and digits alone, since Google shows a page as a text within a script, with all other signs escaped (facts 13.6).
import { FIELDS } from '../../pages/web/page.tsx';

/** The value of the parameter that asks for the mark. */
const MARK = 'desk';
/** In hexadecimal digits. */
const LENGTH = 32;

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
  return `desk${digest(spreadsheetId)}`;
}

/** Shown by a page that acts as another account. */
export function otherAccountMark(spreadsheetId: string): string {
  return `moved${digest(spreadsheetId)}`;
}

function digest(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  // Google's bytes are signed (facts 7.5).
  return bytes
    .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
    .join('')
    .slice(0, LENGTH);
}
