// The texts by which a desk is known at its public address: a mark for tools outside, made from its spreadsheet's id and no secret, and a proof for the desk itself.
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

/** A visit of the desk to itself, as its page is asked to sign it. */
const NONCE = /^[0-9a-f]{32}$/;

/**
 * What the page signs for a visit: the nonce, so that no earlier answer serves, and its own address as Google tells it
 * there, so that a page elsewhere gains nothing by passing the visit on.
 * @returns `null` where the nonce has another form than the desk's
 */
export function proofText(nonce: string, address: string): string | null {
  return NONCE.test(nonce) ? `DESK~${nonce}~${address}` : null;
}
