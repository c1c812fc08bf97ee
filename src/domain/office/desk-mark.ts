// The text by which a desk is known at its public address, from inside and from outside; made from its spreadsheet's id, no secret.
// Letters and digits alone, since Google shows a page as a text within a script, with all other signs escaped (facts 13.6).

/** The value of the parameter that asks for the mark. */
export const MARK = 'desk';

/** In hexadecimal digits. */
const LENGTH = 32;

/**
 * Shown by a page that acts as the account that owns the desk.
 * @param digest SHA-256 of the spreadsheet's id in hexadecimal digits
 */
export function ownerMark(digest: string): string {
  return `desk${digest.slice(0, LENGTH)}`;
}

/** Shown by a page that acts as another account. @param digest as for the owner's */
export function strangerMark(digest: string): string {
  return `moved${digest.slice(0, LENGTH)}`;
}
