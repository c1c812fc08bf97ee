// The one door between a script and the workspace: every service call passes here, is counted, timed, allowed or refused,
// and meets the faults that a test has planned.

import type { FaultEffect } from '../../facade.ts';
import { refuseUnauthorised } from '../accounts/scopes.ts';
import { isOperation } from './counters.ts';
import type { Execution } from './execution.ts';
import { CELL_READ, priceOf, READ_AHEAD } from './prices.ts';
import type { Bridge } from './realm-bundle.ts';
import { inOwnZone } from './script-zone.ts';
import { ServiceError } from './service-error.ts';
import { Stopped } from './stopped.ts';

/** A service on the host's side: takes the execution that calls and the arguments as plain data, returns plain data. */
type Service = (execution: Execution, ...args: never[]) => unknown;
export type Services = Readonly<Record<string, Service>>;

/** Calls of the realm's own machinery: not a service of Google's, so neither counted nor disturbed. */
const ownCalls = /^(Clock|Log|Project)\./;

/** @returns the bridge of one execution */
export function bridgeOf(execution: Execution, services: Services): Bridge {
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

function pass(execution: Execution, services: Services, method: string, json: string): unknown {
  const service = services[method] as ((execution: Execution, ...args: unknown[]) => unknown) | undefined;
  if (!service) throw new ServiceError(`${method} is not emulated`, 'Error');
  const args = JSON.parse(json) as unknown[];
  if (ownCalls.test(method)) return service(execution, ...args);
  const { world, record } = execution;
  record.calls[method] = (record.calls[method] ?? 0) + 1;
  execution.callCount += 1;
  const place = { function: record.function, method, call: execution.callCount, nth: record.calls[method] };
  for (const effect of world.faults.strike(place)) meet(execution, effect, `${method}, call ${place.call}`);
  refuseUnauthorised(method, execution.granted, execution.launch.simple === true);
  if (isOperation(method)) record.operations += 1;
  execution.spend(costOf(execution, method, args[0]));
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

/** Calls whose cells are paid for. */
const readsCells = /^Range\.(get\w+|isBlank|find)$/;

/** @returns what a call costs, its cells included. @param at what it reads, if it reads a range */
function costOf(execution: Execution, method: string, at: unknown): number {
  if (!readsCells.test(method) || !isRange(at)) return priceOf(method);
  const cells = at.rows * at.columns * CELL_READ.milliseconds;
  const isKnown = method === 'Range.getValues' && execution.readAhead.take(at.spreadsheet, at.sheet);
  return (isKnown ? READ_AHEAD.milliseconds : priceOf(method)) + cells;
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
