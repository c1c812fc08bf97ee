// The service calls of an execution, the costly ones first: those that reach a backend at Google.
import { callOf } from '../../calls/calls.ts';

export interface CallCount {
  readonly method: string;
  readonly count: number;
  readonly operation: boolean;
}

/** @returns operations before free calls, more calls before fewer */
export function callCounts(calls: Readonly<Record<string, number>>): CallCount[] {
  return Object.entries(calls)
    .map(([method, count]) => ({ method, count, operation: callOf(method)?.isOperation === true }))
    .sort((one, other) => Number(other.operation) - Number(one.operation) || other.count - one.count);
}

/** @returns whether the execution meets all words: in its function, persons, words of its start, error or logs */
export function meetsWords(texts: readonly string[], words: string): boolean {
  const all = texts.join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
