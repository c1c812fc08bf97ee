// The mails about damages: to the Admin and the Kasi, one for each person, with all that is to be told at that moment.
import { deskMail } from '../mail/mails.ts';
import { personFor } from '../mail/people.ts';
import type { DeskMailEffect } from '../records/desk-mails.ts';
import { sameAddress, type TeamMember } from '../settings/team.ts';
import { fingerprint } from '../text/text.ts';
import { dateOf, type Instant } from '../time/time.ts';
import type { DamageNote } from './notes.ts';
import type { DamageMailFacts, ToldDamage } from './told.ts';

/** One mail for each person, also for one who holds both posts; nobody is told of what they reported themselves. */
export function damageMails(
  damagesToTell: readonly { readonly note: DamageNote; readonly damage: ToldDamage }[],
  occasion: DamageMailFacts['occasion'],
  team: readonly TeamMember[],
  now: Instant,
): DeskMailEffect<'DAMAGE'>[] {
  const day = dateOf(now);
  const people = (['SECTION_HEAD', 'ROOM_ADMIN'] as const).flatMap((role) => personFor(team, role, day) ?? []);
  const readers = people.filter(
    ({ email }, index) => people.findIndex((each) => sameAddress(each.email, email)) === index,
  );
  const id = fingerprint(JSON.stringify(damagesToTell.map(({ note: { device, at } }) => [device, at])));
  return readers.flatMap((reader) => {
    const damages = damagesToTell
      .filter(({ note }) => occasion !== 'REPORTED' || !sameAddress(note.by, reader.email))
      .map(({ damage }) => damage);
    if (damages.length === 0) return [];
    const key = `DAMAGE@${day}:${occasion}:${id}:${reader.email.trim().toLowerCase()}`;
    return [{ ...deskMail('DAMAGE', key, reader, now), facts: { occasion, at: now, damages } }];
  });
}
