// What a contract consists of: clauses that any adapter of a port keeps, in memory and over Google's services alike.
import { DeskError } from '../../src/domain/fault.ts';

/** One thing that a port promises. It is kept inside Google's realm too, so that it uses nothing but its bench. */
export interface Clause<Bench> {
  readonly title: string;
  /** What a caller does; what they see is compared as JSON, since it may come out of another realm. */
  readonly act: (bench: Bench) => unknown;
  readonly expected: unknown;
}

/** All that a port promises. A bench opens the port, and has the hands of people around it. */
export type Contract<Bench> = readonly Clause<Bench>[];

/** A place where the clauses of a contract are kept or not. */
export interface Ground {
  readonly name: string;
  /** @returns what was seen, as JSON gives it back */
  readonly see: (title: string) => unknown;
}

/** Carries a clause out at a bench of its own. */
export function carryOut<Bench>(contract: Contract<Bench>, title: string, bench: Bench): unknown {
  const clause = contract.find((each) => each.title === title);
  if (!clause) throw new Error(`No clause "${title}"`);
  return asJson(clause.act(bench));
}

export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** The code of the fault that some work ends in; "–" where it ends well. What is no fault of the desk's is thrown on. */
export function faultOf(work: () => unknown): string {
  try {
    work();
    return '–';
  } catch (error) {
    if (error instanceof DeskError) return error.fault.code;
    throw error;
  }
}
