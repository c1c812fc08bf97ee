// Calls of an advanced service: refused while it is switched off, and their failures written as all of them write theirs.
import type { Service } from '../engine/execution/bridge.ts';
import type { Execution } from '../engine/execution/execution.ts';
import { documented } from '../engine/readings.ts';
import { ServiceError } from '../model/service-error.ts';

type Act = (execution: Execution, ...args: never[]) => unknown;

/** @throws ServiceError where the service was pushed and nobody has added it in the script editor since (facts 14.3) */
function refuseSwitchedOff({ world }: Execution, service: string, name: string): void {
  if (!world.servicesOff.has(service)) return;
  const words = `Service ${name} API has not been enabled for your Apps Script-managed Cloud Platform project.`;
  throw new ServiceError(documented('pushedServices', words));
}

/** @returns what makes a call of a service of its method's name, e.g. `calendar.events.list`, and of what it does */
export function callsOf(service: string, name: string): (method: string, act: Act) => Service {
  return (method, act) =>
    (execution, ...args) => {
      try {
        refuseSwitchedOff(execution, service, name);
        return act(execution, ...args);
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        const words = `API call to ${method} failed with error: ${error.message}`;
        throw new ServiceError(words, 'GoogleJsonResponseException');
      }
    };
}

/** A resource of an API as a request gives it. */
export type Resource = Readonly<Record<string, unknown>>;

/**
 * Leaves of an answer what its caller asked for: `id,name`, or `files(id,name),nextPageToken`; `*` is all.
 * @param usual what is told where nothing was asked for
 */
export function masked(resource: Resource, fields: unknown, usual = '*'): Resource {
  const mask = typeof fields === 'string' && fields.trim() !== '' ? fields : usual;
  if (mask === '*') return resource;
  const parts = [...mask.matchAll(/([\w.]+|\*)(?:\(((?:[^()]|\([^()]*\))*)\))?/g)];
  return Object.fromEntries(
    parts.flatMap(([, path = '', inner]) => {
      const [name = '', ...below] = path.split('.');
      const value = resource[name];
      const within = inner ?? (below.length > 0 ? below.join('.') : undefined);
      if (value === undefined) return [];
      if (within === undefined || typeof value !== 'object' || value === null) return [[name, value]];
      const part = (each: unknown) => masked(each as Resource, within);
      return [[name, Array.isArray(value) ? value.map(part) : part(value)]];
    }),
  );
}
