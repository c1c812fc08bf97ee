// The realm's entry: puts the services into the script's global scope, calls a function, and keeps what came of it as text.

import { absentServices } from './core/absent-services.ts';
import { workspaceChance, workspaceDate } from './core/date.ts';
import { type EventData, eventObject } from './core/events.ts';
import { guard } from './core/guard.ts';
import { connect } from './core/host.ts';
import { inside } from './core/inside.ts';
import { cellArgument, cellResult, pageResult, plainResult, webResult } from './core/result.ts';
import { advancedService, serviceMakers } from './services.ts';

interface Order {
  readonly function: string;
  readonly event?: EventData;
  readonly args?: readonly unknown[];
  readonly result: 'none' | 'value' | 'page' | 'web' | 'cell';
}

interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** Names of a bare context that Apps Script does not have. */
const foreign = ['SharedArrayBuffer', 'Atomics'];

const global = globalThis as unknown as Record<string, unknown>;
const resultOf = { none: () => undefined, value: plainResult, page: pageResult, web: webResult, cell: cellResult };

let order: Order;
let value: unknown;
let failure: Failure | undefined;

/**
 * Prepares the realm; runs before the project's files.
 * @returns what the host is to make global; a service is made when a script first names it, as most need a few of them
 */
export function install(bridge: (method: string, json: string) => string, settings: string): PropertyDescriptorMap {
  connect(bridge);
  workspaceChance();
  const { advanced, libraries } = JSON.parse(settings) as {
    advanced: { userSymbol: string; serviceId: string }[];
    libraries: string[];
  };
  for (const name of foreign) delete global[name];
  const services: Record<string, () => unknown> = { ...serviceMakers };
  for (const name of Object.keys(absentServices)) services[name] = () => guard({}, name);
  for (const { userSymbol, serviceId } of advanced) {
    services[userSymbol] = () => advancedService(serviceId, userSymbol);
  }
  for (const symbol of libraries) services[symbol] = () => library(symbol);
  const offered: PropertyDescriptorMap = { Date: { value: workspaceDate(), configurable: true, writable: true } };
  for (const [name, make] of Object.entries(services)) offered[name] = madeWhenNamed(name, make);
  return offered;
}

/** Once made, or replaced by a script, a service is a plain property. */
function madeWhenNamed(name: string, make: () => unknown): PropertyDescriptor {
  const put = (value: unknown) => {
    Object.defineProperty(global, name, { value, configurable: true, writable: true });
    return value;
  };
  return { get: () => put(inside(make)), set: put, configurable: true };
}

/** A library is another project, which is not here: whoever calls it is told what to do. */
function library(symbol: string): object {
  const refuse = (_target: object, key: string | symbol) => {
    if (typeof key === 'symbol') return undefined;
    throw new Error(`${symbol}.${key} is not here: put the source of the library ${symbol} among the scripts`);
  };
  return new Proxy({}, { get: refuse });
}

/** Says what `start` is to call. */
export function prepare(json: string): void {
  order = JSON.parse(json) as Order;
}

/** Calls the function; a promise it returns is waited for by the host, which lets this realm's jobs run afterwards. */
export function start(): void {
  try {
    const [self, called] = find(order.function);
    const given = order.args ?? [];
    const plain = order.result === 'cell' ? given.map(cellArgument) : given;
    const { event } = order;
    const args = event ? [inside(() => eventObject(event))] : plain;
    settle(called.apply(self, args as unknown[]));
  } catch (error) {
    fail(error);
  }
}

/** @returns `{value}` or `{error}` as JSON */
export function outcome(): string {
  return JSON.stringify(failure ? { error: failure } : { value });
}

/** A trigger or menu may name `object.method` (facts 1.2). */
function find(path: string): [self: unknown, called: (...args: unknown[]) => unknown] {
  let self: unknown;
  let found: unknown = global;
  for (const name of path.split('.')) {
    self = found;
    // A top-level const or class is no property of the global object, but global code sees it.
    found =
      self === global && !(name in global) ? lexical(name) : (self as Record<string, unknown> | undefined)?.[name];
  }
  if (typeof found !== 'function') throw new Error(`Script function not found: ${path}`);
  return [self === global ? undefined : self, found as (...args: unknown[]) => unknown];
}

function lexical(name: string): unknown {
  if (!/^[\w$]+$/.test(name)) return undefined;
  return new Function(`return typeof ${name} === 'undefined' ? undefined : ${name};`)();
}

function settle(result: unknown): void {
  if (typeof (result as { then?: unknown } | null | undefined)?.then === 'function') {
    (result as Promise<unknown>).then(settle, fail);
    return;
  }
  try {
    value = inside(() => resultOf[order.result](result));
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  const thrown = error as { name?: unknown; message?: unknown; stack?: unknown } | null | undefined;
  const known = typeof thrown === 'object' && thrown !== null && typeof thrown.message === 'string';
  failure = known
    ? { name: String(thrown.name), message: String(thrown.message), stack: String(thrown.stack ?? '') }
    : { name: 'Error', message: String(error), stack: '' };
}
