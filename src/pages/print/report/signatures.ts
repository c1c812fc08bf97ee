// The lines under a signature: name, rank and NIP, each left open where it is not known.
import type { Signer } from '../../../domain/print/signer.ts';
import { OPEN, PAPER_WORDS } from '../../../words/print/paper.ts';

/** @returns name, rank and NIP */
export function signatureLines({ name }: Signer): readonly string[] {
  return [name || OPEN, `${PAPER_WORDS.rank}: ${OPEN}`, `${PAPER_WORDS.nip} ${OPEN}`];
}
