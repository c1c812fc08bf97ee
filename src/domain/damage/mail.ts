// The mails about damages: to the Admin and the Kasi, one for each person, with all that is to be told at that moment.
import * as z from 'zod/mini';
import { deskMail } from '../mail/mails.ts';
import { personFor } from '../mail/people.ts';
import type { DeskMailEffect } from '../records/desk-mails.ts';
import { count, instant, plainDate } from '../records/fields.ts';
import { onFirstUse, type ReadBy, type Schema } from '../records/schema.ts';
import { sameAddress, type TeamMember } from '../settings/team.ts';
import { fingerprint } from '../text/text.ts';
import { dateOf, type Instant, type WallTime } from '../time/time.ts';
import type { DamageNote } from './notes.ts';
import { openDamage } from './open.ts';

/** A damage as it is told. */
const toldDamage = onFirstUse(() => {
  const need = z.object({ number: z.string(), institution: z.string(), start: z.string() as Schema<WallTime> });
  return z.intersection(
    openDamage(),
    z.object({
      /** The day on which it was found, else on which the desk first saw it. */
      day: plainDate(),
      /** Its age in working days. */
      age: count(),
      /** The soonest requests that need the device, and how many more there are. */
      needs: z.array(need),
      more: count(),
      responsible: z.string(),
    }),
  );
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

/** One mail for each person, also for one who holds both posts; nobody is told of what they reported themselves. */
export function damageMails(
  told: readonly { readonly note: DamageNote; readonly damage: ToldDamage }[],
  occasion: DamageMailFacts['occasion'],
  team: readonly TeamMember[],
  now: Instant,
): DeskMailEffect<'DAMAGE'>[] {
  const day = dateOf(now);
  const people = (['SECTION_HEAD', 'ROOM_ADMIN'] as const).flatMap((role) => personFor(team, role, day) ?? []);
  const readers = people.filter(
    ({ email }, index) => people.findIndex((each) => sameAddress(each.email, email)) === index,
  );
  const id = fingerprint(JSON.stringify(told.map(({ note: { device, at } }) => [device, at])));
  return readers.flatMap((reader) => {
    const damages = told
      .filter(({ note }) => occasion !== 'REPORTED' || !sameAddress(note.by, reader.email))
      .map(({ damage }) => damage);
    if (damages.length === 0) return [];
    const key = `DAMAGE@${day}:${occasion}:${id}:${reader.email.trim().toLowerCase()}`;
    return [{ ...deskMail('DAMAGE', key, reader, now), facts: { occasion, at: now, damages } }];
  });
}
