// Findings about the letter: it is the first paper that the SOP requires, and it shows what was sent before.

import type { Values } from '../request/fields.ts';
import { duplicateOf, revisionOf, type Traceable } from '../request/lineage.ts';
import { isOwnUse, WAITING_STATUSES } from '../request/status.ts';
import type { Status } from '../vocabulary.ts';

type Letter = Values<'kind' | 'letterFile' | 'letterDelivery' | 'receivedOn'>;

/** What people write while there is no letter yet: a whole line, its beginning, or anywhere that one is still to come. */
const PLACEHOLDER =
  /^(?:(?:tidak|tdk)( ada)?|nihil|kosong|none|nil|https?|n\/?a|x+|0|(?:surat(?:nya)? )?(?:akan )?(?:nanti|segera|dalam proses)\b.*|.*\b(?:menyusul|belum|blm)\b.*)$/;

/**
 * The request letter has not been received (SOP "Peralatan" 1: "Surat Permohonan").
 * A letter counts as received if staff typed the day (`Diterima Tanggal`), or if a line of `letterFile` holds a link or
 * says where it is ("Map 3"). Blanks, mere punctuation ("-") and placeholders ("menyusul", "nanti", "belum ada") do not
 * count.
 * The office's own use and maintenance need no letter.
 */
export function letterMissing({ kind, letterFile, letterDelivery, receivedOn }: Letter) {
  const isHere = isOwnUse(kind) || receivedOn !== null || tellsOfLetter(letterFile);
  if (isHere) return null;
  return letterDelivery === 'SRIKANDI' || letterDelivery === 'IN_PERSON' ? { by: letterDelivery } : {};
}

/** The same request was sent before; the later one gets no place in the queue. */
export function duplicateSubmission(request: Traceable, others: readonly (Traceable & { status: Status })[]) {
  const number = duplicateOf(request, others);
  return number === null ? null : { numbers: [number] };
}

/** The same letter of the same applicant came before with other details: a change, or a further session? */
export function revisionOfEarlier(request: Traceable, others: readonly (Traceable & { status: Status })[]) {
  const numbers = revisionOf(request, others);
  return numbers.length > 0 ? { numbers } : null;
}

/**
 * Of the dates that a letter names some could not be read, are over, or are more than it may have: until the time is fixed
 * whoever decides sees which; those that were understood are requests of their own.
 */
export function datesUnread(status: Status, unread: readonly string[]) {
  return unread.length > 0 && WAITING_STATUSES.includes(status) ? { unread } : null;
}

/** Whether any line says where the letter is: staff write it below what the applicant wrote ("menyusul"). */
export function tellsOfLetter(text: string): boolean {
  return text.split(/[\r\n\u2028\u2029]+/).some(isReceived);
}

function isReceived(line: string): boolean {
  if (/https?:\/\/\S/i.test(line)) return true;
  const text = line
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  return text !== '' && !PLACEHOLDER.test(text);
}
