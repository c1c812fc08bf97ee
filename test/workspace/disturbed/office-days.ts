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
    { weight: 6, arbitrary: fc.constantFrom('paste' as const, 'fill' as const, 'silent' as const) },
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
const pause = fc.constantFrom('PT0S', 'PT2M', 'PT11M', 'PT1H', 'P1D', 'P6D');

const played = (
  whatHappens: fc.Arbitrary<Happening>,
  whatGoesWrong: fc.Arbitrary<Disturbance | null>,
  afterwards: typeof pause = pause,
) => fc.record({ happening: whatHappens, disturbance: whatGoesWrong, afterwards });
const days = (each: ReturnType<typeof played>) => fc.array(each, { minLength: 6, maxLength: 22, size: 'max' });

/** What happens one after the other, each with what comes between, if anything. */
export const officeDays = days(played(happening, disturbance));

const nothing = fc.constant(null);
const soon = fc.constantFrom('PT0S' as const, 'PT2M' as const, 'PT11M' as const, 'PT1H' as const);
/** A letter for a working day, of one date or several. */
const letter = fc.record({
  what: fc.constant('submit' as const),
  which: fc.nat(2),
  kind: fc.integer({ min: 1, max: 3 }),
});
const nextOfFirst = fc.constant<Happening>({ what: 'next', which: 0, kind: 1 });
const anyLetter = fc.record({ what: fc.constant('submit' as const), which: fc.nat(40), kind: fc.nat(40) });

/** The same with nothing between, and nothing that goes wrong; a first letter has its way into the agenda behind it. */
export const undisturbedDays = fc
  .tuple(
    fc.tuple(
      played(letter, nothing, soon),
      played(nextOfFirst, nothing, soon),
      played(nextOfFirst, nothing, soon),
      played(nextOfFirst, nothing, soon),
      played(anyLetter, nothing, soon),
    ),
    days(played(happening, nothing)),
  )
  .map(([first, others]): OfficeDays => [...first, ...others]);
export type Disturbance = Exclude<typeof disturbance extends fc.Arbitrary<infer Each> ? Each : never, null>;
export type OfficeDays = typeof officeDays extends fc.Arbitrary<infer Each> ? Each : never;
