// The one table of what crosses the bridge: a call has a name here, with what it costs, or neither realm nor services compile.
import { otherCalls } from './other-calls.ts';
import type { CallRow, NamesOf } from './row.ts';
import { sheetCalls } from './sheet-calls.ts';

/** Every call of the realm, `Service.method`; the host has a service for each. */
export type CallName = NamesOf<typeof sheetCalls> | NamesOf<typeof otherCalls>;

/** The methods of one service. */
export type MethodOf<Service extends string> = CallName extends infer Name
  ? Name extends `${Service}.${infer Method}`
    ? Method
    : never
  : never;

export const CALLS: readonly CallRow[] = [...sheetCalls, ...otherCalls];

/** A call and its row. */
export interface Call {
  readonly row: CallRow;
  readonly isOperation: boolean;
}

const namesOf = (lists: CallRow['operations']) =>
  lists.flatMap(([service, methods]) => methods.split(' ').map((each) => `${service}.${each}`));

const byName = new Map<string, Call>(
  CALLS.flatMap((row) => [
    ...namesOf(row.operations).map((name) => [name, { row, isOperation: true }] as const),
    ...namesOf(row.others).map((name) => [name, { row, isOperation: false }] as const),
  ]),
);

/** @returns what is known of a call; undefined where there is none of this name */
export function callOf(name: string): Call | undefined {
  return byName.get(name);
}

export const callNames: readonly string[] = [...byName.keys()];
