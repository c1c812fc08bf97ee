// Random days of an office: who does what, and what goes wrong or comes between meanwhile.
import fc from 'fast-check';

/** Something that somebody does; `which` and `kind` choose among what there is then. */
const happening = fc.record({
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constant('submit' as const) },
    { weight: 9, arbitrary: fc.constant('next' as const) },
    { weight: 5, arbitrary: fc.constant('action' as const) },
    { weight: 5, arbitrary: fc.constant('type' as const) },
    { weight: 3, arbitrary: fc.constantFrom('sort' as const, 'insert' as const, 'delete' as const, 'copy' as const) },
    { weight: 2, arbitrary: fc.constantFrom('row' as const, 'block' as const, 'event' as const, 'holiday' as const) },
    { weight: 2, arbitrary: fc.constantFrom('page' as const, 'clear' as const, 'column' as const, 'undo' as const) },
    { weight: 1, arbitrary: fc.constantFrom('sortOutbox' as const, 'sortHistory' as const) },
  ),
  which: fc.nat(40),
  kind: fc.nat(40),
});
export type Happening = typeof happening extends fc.Arbitrary<infer Each> ? Each : never;

/** What goes wrong, or comes between, at some call of whatever runs next. */
const disturbance = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('kill' as const),
      call: fc.integer({ min: 1, max: 130 }),
      fate: fc.constantFrom('lost' as const, 'applied' as const, { first: 1 }, { first: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('meanwhile' as const),
      call: fc.integer({ min: 1, max: 130 }),
      happening,
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('error' as const), call: fc.integer({ min: 1, max: 130 }) }) },
);

/** How long nothing else happens afterwards. */
const pause = fc.constantFrom('PT0S', 'PT2M', 'PT11M', 'PT1H', 'P1D');

/** What happens one after the other, each with what comes between, if anything. */
export const officeDays = fc.array(fc.record({ happening, disturbance, afterwards: pause }), {
  minLength: 6,
  maxLength: 22,
  size: 'max',
});
export type Disturbance = Exclude<typeof disturbance extends fc.Arbitrary<infer Each> ? Each : never, null>;
export type OfficeDays = typeof officeDays extends fc.Arbitrary<infer Each> ? Each : never;
