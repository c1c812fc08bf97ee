// The Advanced Calendar service: a tree of methods that takes and gives plain resources.
import { guard } from '../core/guard.ts';
import { callNamed, isDate, mismatch } from '../core/host.ts';

const methods: Readonly<Record<string, readonly string[]>> = {
  Calendars: ['get', 'insert', 'patch', 'remove', 'update'],
  CalendarList: ['get', 'list'],
  Events: ['get', 'import', 'insert', 'instances', 'list', 'patch', 'remove', 'update'],
  Acl: ['get', 'insert', 'list', 'remove'],
  Channels: [],
  Freebusy: ['query'],
  Colors: ['get'],
  Settings: ['get', 'list'],
};

const isResource = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isDate(value);

/** Methods that take a resource before anything else. */
const resourceFirst = new Set(['import', 'insert', 'patch', 'update', 'query']);

/** A collection's text is its service's (facts 15.4). */
const serviceText = () => 'AdvancedServiceIdentifier{name=calendar, version=v3}';

/** @returns the service that the manifest gives a symbol to, e.g. `Calendar` */
export function calendarApi(symbol: string): object {
  const collections = Object.entries(methods).map(([collection, names]) => {
    const calls = names.map((name) => [
      name,
      (...args: unknown[]) => {
        if (resourceFirst.has(name) && !isResource(args[0])) throw mismatch(args, `${symbol}.${collection}.${name}`);
        return callNamed<unknown>(`Calendar.${collection}.${name}`, ...args) ?? undefined;
      },
    ]);
    const made = { ...(Object.fromEntries(calls) as object), toString: serviceText };
    return [collection, guard(made, `${symbol}.${collection}`, `calendar_v3.${collection}`)];
  });
  const service = {
    ...(Object.fromEntries(collections) as object),
    newEvent: () => ({}),
    newCalendar: () => ({}),
    newEventDateTime: () => ({}),
    newEventAttendee: () => ({}),
    newAclRule: () => ({}),
    newFreeBusyRequest: () => ({}),
    getVersion: () => 'v3',
    toString: serviceText,
  };
  return guard(service, symbol, 'calendar_v3');
}
