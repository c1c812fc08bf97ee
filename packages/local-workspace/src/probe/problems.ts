// What stands between this machine and Google, in words that say what to do next.
import * as z from 'zod';
import { BadRequest } from '../engine/refusals.ts';

const AGAIN = 'then run this command again: it goes on where it stopped.';

/** By what Google, clasp, the network or this machine says; the first that fits counts. */
const KNOWN: readonly (readonly [when: RegExp, words: string])[] = [
  [
    /invalid_grant|invalid_rapt|expired or revoked|invalid authentication credentials/i,
    `The login of clasp has run out or was taken back. Run: npx clasp login, ${AGAIN}`,
  ],
  [
    /has not enabled the Apps Script API/i,
    `The switch “Google Apps Script API” of this account is off. Open https://script.google.com/home/usersettings, turn it on, wait some minutes, ${AGAIN}`,
  ],
  [
    /insufficient (?:authentication )?scopes?|insufficientPermissions/i,
    `Not every permission was ticked at the login. Run: npx clasp logout, then npx clasp login, tick all of them, ${AGAIN}`,
  ],
  [
    /certificate|self.signed|UNABLE_TO_VERIFY/i,
    `This machine does not know the certificate on the way to Google. Where the office has a proxy, name its certificate in NODE_EXTRA_CA_CERTS, ${AGAIN}`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket|Proxy (?:response|connection)|fetch failed|network|Premature close/i,
    `Google cannot be reached from this machine. Look at the network and the proxy, ${AGAIN}`,
  ],
  [
    /caller does not have permission/i,
    `The account that is signed in may not do this to the scratch sheet. See who it is (npx clasp show-authorized-user), log in as who made the sheet, ${AGAIN}`,
  ],
  [/ENOSPC/, `The disk of this machine is full. Make room, ${AGAIN}`],
];

/** @returns what is in the way, in a sentence or two, never a stack; what says itself what to do is left as it is */
export function wordsOfGoogle(error: unknown): string {
  if (error instanceof BadRequest) return error.message;
  const said = saidBy(error);
  const known = KNOWN.find(([when]) => when.test(said));
  if (known) return known[1];
  if (/EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR/.test(said)) {
    return `A file cannot be written: ${said}. Choose another folder, or change who may write there, ${AGAIN}`;
  }
  return `Google or clasp said: ${said}. Wait some minutes, ${AGAIN}`;
}

/** The message of an error with its code and those of its causes, in one line. */
function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, cause } = error as Error & { readonly code?: unknown };
  const message = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
  const parts = [typeof code === 'string' ? code : '', message, cause instanceof Error ? saidBy(cause) : ''];
  return parts
    .filter((each) => each !== '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
