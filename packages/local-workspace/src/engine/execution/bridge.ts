// The one door between a script and the workspace: every service call passes here, is counted, timed, allowed or refused,
// and meets the faults that a test has planned.

import { type CallName, callOf } from '../../calls/calls.ts';
import { CELL_READ, READ_AHEAD } from '../../calls/cell-prices.ts';
import type { CallRow } from '../../calls/row.ts';
import type { FaultEffect } from '../../facade.ts';
import { ServiceError } from '../../model/service-error.ts';
import { refuseUnauthorised } from '../accounts/scopes.ts';
import type { World } from '../world.ts';
import type { Execution } from './execution.ts';
import type { Bridge } from './realm-bundle.ts';
import { inOwnZone } from './script-zone.ts';
import { Stopped } from './stopped.ts';

/** A service on the host's side: takes the execution that calls and the arguments as plain data, returns plain data. */
export type Service = (execution: Execution, ...args: never[]) => unknown;
/** Some of the services, by the names of their calls. */
export type Services = { readonly [Name in CallName]?: Service };
/** All of them: a call that has none does not compile. */
export type AllServices = Readonly<Record<CallName, Service>>;

/** @returns one service under several names, each counted as itself */
export function shared<Holder extends string, Method extends string>(
  holder: Holder,
  methods: readonly Method[],
  service: (method: Method) => Service,
): Record<`${Holder}.${Method}`, Service> {
  const made = methods.map((method) => [`${holder}.${method}`, service(method)]);
  return Object.fromEntries(made) as Record<`${Holder}.${Method}`, Service>;
}

/** @returns the bridge of one execution */
export function bridgeOf(execution: Execution, services: World['services']): Bridge {
  return (method, json) => {
    const replayed = execution.journal.replay();
    if (replayed !== undefined) return replayed;
    let answer: string;
    try {
      if (execution.stopped) throw execution.stopped;
      answer = `=${JSON.stringify(pass(execution, services, method, json) ?? null)}`;
    } catch (error) {
      answer = `!${JSON.stringify(described(error, execution, method))}`;
      if (error instanceof Stopped) return answer;
    }
    execution.journal.record(answer);
    return answer;
  };
}

function pass(execution: Execution, services: World['services'], method: string, json: string): unknown {
  const call = callOf(method);
  // Of an advanced service a script may name what there is not.
  if (!call) throw new ServiceError(`${method} is not emulated`, 'Error');
  const service = services[method] as (execution: Execution, ...args: unknown[]) => unknown;
  const args = JSON.parse(json) as unknown[];
  if (call.row.isOwn) return service(execution, ...args);
  const { world, record } = execution;
  record.calls[method] = (record.calls[method] ?? 0) + 1;
  execution.callCount += 1;
  const place = { function: record.function, method, call: execution.callCount, nth: record.calls[method] };
  for (const effect of world.faults.strike(place)) meet(execution, effect, `${method}, call ${place.call}`);
  refuseUnauthorised(method, execution.granted, execution.launch.simple === true);
  if (call.isOperation) record.operations += 1;
  execution.spend(costOf(execution, method, call.row, args[0]));
  return service(execution, ...args);
}

function meet(execution: Execution, effect: FaultEffect, where: string): void {
  if ('meanwhile' in effect) inOwnZone(effect.meanwhile);
  else if ('error' in effect) throw new ServiceError(effect.error);
  else throw execution.kill(`Killed at ${where}`, effect.kill);
}

function described(error: unknown, execution: Execution, method: string): { name: string; message: string } {
  if (error instanceof ServiceError) return { name: error.errorName, message: error.message };
  if (error instanceof Stopped) return { name: 'Exception', message: error.message };
  execution.fail(error);
  return { name: 'Error', message: `The local workspace itself failed in ${method}: ${(error as Error).message}` };
}

/** @returns what a call costs, its cells included. @param at what it reads, if it reads a range */
function costOf(execution: Execution, method: string, row: CallRow, at: unknown): number {
  if (!row.perCell || !isRange(at)) return row.milliseconds;
  const cells = at.rows * at.columns * CELL_READ.milliseconds;
  const isKnown = method === 'Range.getValues' && execution.readAhead.take(at.spreadsheet, at.sheet);
  return (isKnown ? READ_AHEAD.milliseconds : row.milliseconds) + cells;
}

interface RangeOfCells {
  readonly spreadsheet: string;
  readonly sheet: number;
  readonly rows: number;
  readonly columns: number;
}

function isRange(at: unknown): at is RangeOfCells {
  return typeof at === 'object' && at !== null && 'rows' in at && 'columns' in at && 'sheet' in at;
}
