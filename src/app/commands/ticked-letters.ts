// Takes one step on several letters at once, as the Kabid ticked them on their own desk: passed on, or put aside.
import { compareNumbers } from '../../domain/request/lineage.ts';
import { byNumber } from '../../domain/request/request.ts';
import type { Action } from '../../domain/vocabulary.ts';
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import { actOnPage, type PageOutcome, type SentStep, stepOnPage } from './apply-page-action.ts';
import { carryOutTogether } from './carry-out.ts';

/** A letter as the page showed it. */
export interface TickedLetter {
  readonly number: string;
  readonly seen: number;
}

/** What is to become of letters, each a step of its own. */
export interface Ticked {
  readonly action: Action;
  readonly letters: readonly TickedLetter[];
}

/** What became of one of them; of those for which there was no time nothing is told. */
export interface TakenLetter {
  readonly number: string;
  readonly outcome: Exclude<PageOutcome, { type: 'RECORDED' }> | { readonly type: 'RECORDED' };
}

/**
 * @param email whose desk it is: the team of that moment decides whether each step is theirs
 * @throws the first error, after all were tried; at once if the desk is busy
 */
export function takeTicked(
  desk: Desk,
  email: string,
  { action, letters }: Ticked,
  { mayGoOn }: Pick<Means, 'mayGoOn'>,
): readonly TakenLetter[] {
  const told: TakenLetter[] = [];
  const step = (seen: number): SentStep => {
    return { action, text: '', applicantMessage: '', typed: null, catering: null, seen };
  };
  // The last of the queue first: a step on it changes none of the others.
  const lastFirst = [...letters].sort((one, other) => compareNumbers(other.number, one.number));
  carryOutTogether(desk, lastFirst, {
    mayGoOn,
    commandsOf: (some, { requests }, office) =>
      some.map(({ number, seen }) => {
        const request = byNumber(requests, number);
        if (request?.revision !== seen) return null;
        return stepOnPage(desk, { number, email }, step(seen), office, request);
      }),
    afterwards: ({ number, seen }, outcome) => {
      if (outcome.type === 'RECORDED' || outcome.type === 'REFUSED') {
        told.push({ number, outcome });
        return;
      }
      // Alone it is told apart whether it has changed or was sent twice.
      told.push({ number, outcome: actOnPage(desk, { number, email }, step(seen)) });
    },
  });
  return told.reverse();
}
