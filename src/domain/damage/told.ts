// What the mails about damages are written from.
import * as z from 'zod/mini';
import { count, instant, plainDate } from '../records/fields.ts';
import { onFirstUse, type ReadBy, type Schema } from '../records/schema.ts';
import type { WallTime } from '../time/time.ts';
import { openDamage } from './open.ts';

/** A damage as it is told. */
const toldDamage = onFirstUse(() => {
  const need = z.object({ number: z.string(), institution: z.string(), start: z.string() as Schema<WallTime> });
  return z.extend(openDamage(), {
    /** The day on which it was found, else on which the desk first saw it. */
    day: plainDate(),
    /** Its age in working days. */
    age: count(),
    /** The soonest requests that need the device, and how many more there are. */
    needs: z.array(need),
    more: count(),
    responsible: z.string(),
  });
});
export type ToldDamage = ReadBy<typeof toldDamage>;

export const damageMailFacts = onFirstUse(() =>
  z.object({
    /** Why a mail is sent: something is new, or still open. */
    occasion: z.enum(['REPORTED', 'REMINDER']),
    at: instant(),
    damages: z.array(toldDamage()),
  }),
);
export type DamageMailFacts = ReadBy<typeof damageMailFacts>;
