// Which steps in a copy of a desk can be carried out: those of each request as far as one follows from the other.

import { groupedBy } from '../grouping.ts';

/** A row of `Riwayat` in a copy. */
export interface CopiedStep {
  /** Blank for a note about the desk itself. */
  readonly number: string;
  readonly revision: number;
  /** The text of its data. */
  readonly data: string;
  readonly isReadable: boolean;
  /** Whether it stands for lost steps before it. */
  readonly isAnew: boolean;
}

/** A step that contradicts the others; but for an unreadable one, the later steps of its request fall with it. */
export interface Contradiction {
  readonly code: 'UNREADABLE' | 'TWICE' | 'WITHOUT_ONE_BEFORE';
  readonly number: string;
  readonly revision: number;
}

export interface SoundPart {
  /** The last step that can be carried out, by the number of its request; 0 for none. */
  readonly upTo: ReadonlyMap<string, number>;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Goes through the steps of each request from the first one on.
 * @param rows the rows of `Permohonan`: one without any step is a step without the one before
 */
export function soundPart(
  steps: readonly CopiedStep[],
  rows: readonly { readonly number: string; readonly revision: number }[],
): SoundPart {
  const upTo = new Map<string, number>();
  const unreadable = steps.filter(({ isReadable }) => !isReadable);
  const contradictions = unreadable.map(({ number, revision }): Contradiction => {
    return { code: 'UNREADABLE', number, revision };
  });
  // Notes about the desk itself have no number.
  for (const [number, own] of groupedBy(steps, (step) => step.number || null)) {
    let [before, last] = [0, 0];
    for (const { revision, data, isReadable, isAnew } of [...own].sort((a, b) => a.revision - b.revision)) {
      const isTwice = own.some((each) => each.isReadable && each.revision === revision && each.data !== data);
      const isAlone = revision > before + 1 && !isAnew;
      if (isReadable && (isTwice || isAlone)) {
        contradictions.push({ code: isTwice ? 'TWICE' : 'WITHOUT_ONE_BEFORE', number, revision });
        break;
      }
      if (isReadable) last = revision;
      // An unreadable one holds its place.
      if (!isAlone) before = revision;
    }
    upTo.set(number, last);
  }
  for (const { number, revision } of rows) {
    if (upTo.has(number)) continue;
    contradictions.push({ code: 'WITHOUT_ONE_BEFORE', number, revision });
    upTo.set(number, 0);
  }
  return { upTo, contradictions };
}

/** Why a copy may not be put back. */
export type RestoreRefusal =
  | { readonly code: 'SAME_SHEET' | 'NOTHING_IN_IT' | 'NOT_EMPTY' }
  | { readonly code: 'NEWER_VERSION'; readonly version: number };

/** What a copy says of itself and what it holds, for a person who decides about it. */
export interface CopyContents {
  readonly title: string;
  /** Which sheet and build it is a copy of, and when it was written, as an instant; blank where it does not say. */
  readonly sheet: string;
  readonly build: string;
  readonly written: string;
  readonly requests: number;
  readonly steps: number;
  /** The moments of the first and the last step. */
  readonly first: string;
  readonly last: string;
  readonly contradictions: readonly Contradiction[];
  readonly waitingMails: number;
  /** Tabs that it lacks and that a desk can do without. */
  readonly missing: readonly string[];
  /** Rows that people had typed and that were no requests yet. */
  readonly typed: number;
}
