// What is to be said about the letter: it is the SOP's first required paper, and it shows what was sent before.
import type { Finding } from '../request/finding.ts';
import { duplicateOf, revisionOf, type Traceable } from '../request/lineage.ts';
import type { BookingRequest, Status } from '../request/request.ts';

type Of<C extends Finding['code']> = Extract<Finding, { code: C }> | null;

type Letter = Pick<BookingRequest, 'kind' | 'letterFile' | 'receivedOn'>;

/** What people write where the letter should be while there is none: a whole line, or its beginning. */
const PLACEHOLDER =
  /^(?:(?:tidak|tdk|blm|belum)( ada)?|nihil|kosong|none|nil|https?|n\/?a|x+|0|(?:surat(?:nya)? )?(?:akan )?(?:menyusul|nanti|belum|segera|dalam proses)\b.*)$/;

/**
 * The request letter has not been received (SOP "Peralatan" 1: "Surat Permohonan").
 * Received is one on paper for which staff have typed the day (`Diterima Tanggal`), and one of which any line of
 * `letterFile` tells, be it a link or what staff noted there ("Map 3"), save a blank, mere punctuation ("-") or a
 * placeholder ("menyusul", "nanti", "belum ada"); a link counts whatever stands around it.
 * The office's own use and maintenance need no letter.
 */
export function letterMissing({ kind, letterFile, receivedOn }: Letter): Of<'LETTER_MISSING'> {
  switch (kind) {
    case 'VISIT':
    case 'LOAN':
      return receivedOn !== null || tellsOfLetter(letterFile) ? null : { code: 'LETTER_MISSING' };
    case 'OFFICIAL_USE':
    case 'MAINTENANCE':
      return null;
  }
}

/** The same was sent before; the later one takes no second place in the queue. */
export function duplicateSubmission(
  request: Traceable,
  others: readonly (Traceable & { status: Status })[],
): Of<'DUPLICATE_SUBMISSION'> {
  const number = duplicateOf(request, others);
  return number === null ? null : { code: 'DUPLICATE_SUBMISSION', numbers: [number] };
}

/** The same letter of the same applicant came before with other particulars: a change, or a further session? */
export function revisionOfEarlier(
  request: Traceable,
  others: readonly (Traceable & { status: Status })[],
): Of<'REVISION_OF_EARLIER'> {
  const numbers = revisionOf(request, others);
  return numbers.length > 0 ? { code: 'REVISION_OF_EARLIER', numbers } : null;
}

/** Whether a text says where the letter is: staff write below what the applicant had put there ("menyusul"). */
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
