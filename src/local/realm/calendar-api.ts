// The Advanced Calendar service: a tree of methods that takes and gives plain resources.
import { guard } from './guard.ts';
import { call } from './host.ts';

const methods: Readonly<Record<string, readonly string[]>> = {
  Calendars: ['get', 'insert', 'patch', 'remove', 'update'],
  CalendarList: ['get', 'list'],
  Events: ['get', 'insert', 'instances', 'list', 'patch', 'remove', 'update'],
  Acl: ['get', 'insert', 'list', 'remove'],
  Freebusy: ['query'],
};

/** @returns the service that the manifest gives a symbol to, e.g. `Calendar` */
export function calendarApi(symbol: string): object {
  const collections = Object.entries(methods).map(([collection, names]) => {
    const calls = names.map((name) => [
      name,
      (...args: unknown[]) => call<unknown>(`Calendar.${collection}.${name}`, ...args) ?? undefined,
    ]);
    return [collection, guard(Object.fromEntries(calls) as object, `${symbol}.${collection}`)];
  });
  const service = {
    ...(Object.fromEntries(collections) as object),
    newEvent: () => ({}),
    newCalendar: () => ({}),
    newEventDateTime: () => ({}),
    newEventAttendee: () => ({}),
    newAclRule: () => ({}),
    newFreeBusyRequest: () => ({}),
    toString: () => 'AdvancedServiceIdentifier{name=calendar, version=v3}',
  };
  return guard(service, symbol);
}
