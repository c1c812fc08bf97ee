// Our services have no member that Google's do not have: the type checker says so.
import { expectTypeOf, test } from 'vitest';
import type { InventedNames } from '../src/realm/core/names.ts';

test('no member is invented', () => {
  expectTypeOf<InventedNames>().toBeNever();
});
