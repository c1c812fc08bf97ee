// Makes tests of a contract on one ground; what is left out there has a written reason.
import { describe, expect, it } from 'vitest';
import { asJson, type Contract, carryOut, type Ground } from './contract.ts';

/** Why clauses are left out on a ground, by their titles. */
export type Skips = Readonly<Record<string, string>>;

/**
 * Makes one test of each clause.
 * @param skips clauses that this ground cannot or does not keep, each with its reason
 */
export function holds<Bench>(port: string, contract: Contract<Bench>, ground: Ground, skips: Skips = {}): void {
  const titles = new Set(contract.map(({ title }) => title));
  if (titles.size < contract.length) throw new Error(`Two clauses of ${port} have the same title`);
  const unknown = Object.keys(skips).filter((title) => !titles.has(title));
  if (unknown.length > 0) throw new Error(`${port} has no such clauses: ${unknown.join(', ')}`);
  describe(`${port} ${ground.name}`, () => {
    for (const { title, expected } of contract) {
      const reason = skips[title];
      if (reason === undefined) it(title, () => expect(ground.see(title)).toEqual(asJson(expected)));
      else it.skip(`${title} (${reason})`, () => {});
    }
  });
}

/** @param makeBench makes the bench of one clause, with nothing on it yet */
export function groundOf<Bench>(name: string, contract: Contract<Bench>, makeBench: () => Bench): Ground {
  return { name, see: (title) => carryOut(contract, title, makeBench()) };
}

/** Makes the tests of a contract over Google's services, and once more in memory. */
export function holdsInBoth<Bench>(
  port: string,
  contract: Contract<Bench>,
  atGoogle: Ground,
  makeBench: () => Bench,
): void {
  holds(port, contract, atGoogle);
  holds(port, contract, groundOf('in memory', contract, makeBench));
}
