// Which questions of the probe ask about each statement of docs/facts: it names them itself, `(probe: HIDDEN_TAB)`.
import type { Recording } from '../src/probe/recording.ts';
import type { Statement } from './fact-statements.ts';

/** A statement with what is known of it. */
export interface KnownFact {
  readonly at: string;
  readonly says: string;
  /** `recorded`: Google has answered a question that asks about it. */
  readonly basis: 'recorded' | Statement['basis'];
  /** Ids of the questions that ask about it. */
  readonly questions: readonly string[];
}

/** @param recording what Google answered last; absent: nobody has asked it yet */
export function knownFacts(all: readonly Statement[], recording: Recording | undefined): readonly KnownFact[] {
  return all.map(({ at, says, basis }) => {
    const questions = /\(probe: ([\w, ]+)\)/.exec(says)?.[1]?.split(', ') ?? [];
    const isRecorded = questions.some((id) => (recording?.answers[id] ?? 'open') !== 'open');
    return { at, says, basis: isRecorded ? 'recorded' : basis, questions };
  });
}
