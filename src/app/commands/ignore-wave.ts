// Puts aside what waits of a wave of strangers' forms, as one choice of the Kabid on their own desk.
import { isOfWave } from '../../domain/clash/wave.ts';
import { compareNumbers } from '../../domain/request/lineage.ts';
import { byNumber } from '../../domain/request/request.ts';
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import { hasDuty, officer } from './actor.ts';
import { carryOutTogether } from './carry-out.ts';

/** How many were put aside, and whether there was time for all. */
export interface IgnoredWave {
  readonly count: number;
  readonly isAll: boolean;
}

/**
 * @param last the number of the last form that the page showed: what came since is put aside by nobody unseen
 * @returns `null` for whoever does not stand for the Kabid today: nothing is put aside
 */
export function ignoreWave(desk: Desk, email: string, last: string, { mayGoOn, newId }: Means): IgnoredWave | null {
  if (!hasDuty('DIVISION_HEAD', email, desk.office.snapshot(), desk.office.now())) return null;
  const waiting = desk.register.requests().filter(isOfWave);
  const seen = waiting.map(({ number }) => number).filter((number) => compareNumbers(number, last) <= 0);
  let count = 0;
  const isAll = carryOutTogether(desk, seen, {
    mayGoOn,
    commandsOf: (numbers, { requests }, office) => {
      const actor = officer(email, office, desk.office.now());
      return numbers.map((number) => {
        const request = byNumber(requests, number);
        if (!request || !isOfWave(request)) return null;
        return { type: 'ACT', id: newId(), actor, number, action: 'IGNORE', text: '' };
      });
    },
    afterwards: (_, { type }) => {
      if (type === 'RECORDED') count++;
    },
  });
  return { count, isAll };
}
