// The one table of calls: neither realm nor services can have one that the other lacks, and each has one row.
import { expect, test } from 'vitest';
import { CALLS, type CallName, callNames, callOf, type MethodOf } from '../src/calls/calls.ts';
import type { AllServices, Services } from '../src/engine/execution/bridge.ts';
import { call } from '../src/realm/core/host.ts';
import { serviceTable } from '../src/services/index.ts';

test('a member of the realm without its service does not compile, nor a service that nobody calls', () => {
  // @ts-expect-error: no row has such a call
  const inRealm = () => call('Range.getFoo');
  // @ts-expect-error: no row has such a method
  const method: MethodOf<'Range'> = 'getFoo';
  // @ts-expect-error: no row has such a call
  const onHost = { 'Range.getFoo': () => 1 } satisfies Services;
  const { 'Range.getValues': _, ...others } = serviceTable;
  // @ts-expect-error: a call has no service
  const all: AllServices = others;
  const named: CallName = 'Range.getValues';
  expect([inRealm, method, onHost, all, named]).toHaveLength(5);
});

test('each call has one row, and one service', () => {
  const listed = CALLS.flatMap(({ operations, others }) =>
    [...operations, ...others].flatMap(([service, methods]) => methods.split(' ').map((each) => `${service}.${each}`)),
  );
  expect(listed.filter((name, index) => listed.indexOf(name) !== index)).toEqual([]);
  expect(Object.keys(serviceTable).sort()).toEqual([...callNames].sort());
  expect(callOf('Range.getFoo')).toBeUndefined();
});
