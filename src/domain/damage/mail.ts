// The mails about damages: to the Admin and the Kasi, one for each person, with all that is to be told at that moment.
import * as z from 'zod/mini';
import { personFor } from '../mail/people.ts';
import { count, instant, plainDate } from '../records/fields.ts';
import { onFirstUse, type Schema } from '../records/schema.ts';
import { sameAddress, type TeamMember } from '../settings/team.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { dateOf, type Instant, type PlainDate, type WallTime } from '../time/time.ts';
import type { DamageNote, Need } from './notes.ts';
import { type OpenDamage, openDamage } from './open.ts';

/** Why a mail is sent: something is new, or still open. */
export const DAMAGE_OCCASIONS = ['REPORTED', 'REMINDER'] as const;

/** A damage as it is told. */
export interface ToldDamage extends OpenDamage {
  /** The day on which it was found, else on which the desk first saw it. */
  readonly day: PlainDate;
  /** Its age in working days. */
  readonly age: number;
  /** The soonest requests that need the device, and how many more there are. */
  readonly needs: readonly Need[];
  readonly more: number;
  readonly responsible: string;
}

export interface DamageMailFacts {
  readonly occasion: (typeof DAMAGE_OCCASIONS)[number];
  readonly at: Instant;
  readonly damages: readonly ToldDamage[];
}

/** A mail about damages, as work for the outbox. */
export interface DamageMailEffect {
  readonly type: 'DAMAGE';
  /** `DAMAGE@2026-12-01:REMINDER:1a2b3c:kasi@…` */
  readonly key: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly facts: DamageMailFacts;
  readonly notBefore: Instant;
  readonly priority: number;
}

/** Between the mails of steps and the digest when the mail quota runs short. */
const PRIORITY = 5;

/** One mail for each person, also for one who holds both posts; nobody is told of what they reported themselves. */
export function damageMails(
  told: readonly { readonly note: DamageNote; readonly damage: ToldDamage }[],
  occasion: DamageMailFacts['occasion'],
  team: readonly TeamMember[],
  now: Instant,
): DamageMailEffect[] {
  const day = dateOf(now);
  const people = (['SECTION_HEAD', 'ROOM_ADMIN'] as const).flatMap((role) => personFor(team, role, day) ?? []);
  const readers = people.filter(
    ({ email }, index) => people.findIndex((each) => sameAddress(each.email, email)) === index,
  );
  const id = fingerprint(JSON.stringify(told.map(({ note: { device, at } }) => [device, at])));
  return readers.flatMap(({ email, name }): DamageMailEffect[] => {
    const damages = told
      .filter(({ note }) => occasion !== 'REPORTED' || !sameAddress(note.by, email))
      .map(({ damage }) => damage);
    if (damages.length === 0) return [];
    const recipient = email.trim();
    const key = `DAMAGE@${day}:${occasion}:${id}:${recipient.toLowerCase()}`;
    const facts = { occasion, at: now, damages };
    return [{ type: 'DAMAGE', key, recipient, recipientName: name, facts, notBefore: now, priority: PRIORITY }];
  });
}

const toldDamage = onFirstUse((): Schema<ToldDamage> => {
  const need = z.object({ number: z.string(), institution: z.string(), start: z.string() as Schema<WallTime> });
  return z.intersection(
    openDamage(),
    z.object({ day: plainDate(), age: count(), needs: z.array(need), more: count(), responsible: z.string() }),
  );
});

export const damageMailFacts = onFirstUse(
  (): Schema<DamageMailFacts> =>
    z.object({ occasion: z.enum(DAMAGE_OCCASIONS), at: instant(), damages: z.array(toldDamage()) }),
);
