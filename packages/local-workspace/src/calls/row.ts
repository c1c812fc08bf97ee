// One row of the table of calls: what they cost in Google's time, and which calls cost it.

import type { Words } from './words.ts';

/** Methods of one service, by a space. */
type Methods = readonly [service: string, methods: string];

/** The calls of the bridge that cost the same. */
export interface CallRow {
  /** What is paid for, in words. */
  readonly work: string;
  /** Modelled, before what their cells cost; 0: no trip to a backend. */
  readonly milliseconds: number;
  /** Where the figure comes from. */
  readonly source: string;
  /** What another source says of the same work, if there is one. */
  readonly also?: string;
  /** The cells of the range are paid for, too. */
  readonly perCell?: true;
  /** Asked by the realm's own machinery: no service of Google's, neither counted nor disturbed. */
  readonly isOwn?: true;
  /** They count as operations: a trip to a backend, as the list of executions names them. */
  readonly operations: readonly Methods[];
  readonly others: readonly Methods[];
}

export const unmeasured = 'no public figure';
export const experience = 'facts 8.3: a range without a measurement; its end is charged';

type NamesIn<Each> = Each extends readonly [infer Service extends string, infer Text extends string]
  ? `${Service}.${Words<Text>}`
  : never;

/** The names of the calls in some rows. */
export type NamesOf<Rows extends readonly CallRow[]> = NamesIn<
  Rows[number]['operations'][number] | Rows[number]['others'][number]
>;
