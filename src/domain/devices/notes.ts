// What of the damages people were told of: each change of a device, once; and the mails of it to the Admin and the Kasi, one
// for each person, with all that is to be told at that moment.
import * as z from 'zod/mini';
import { deskMail } from '../mail/mails.ts';
import { personFor } from '../mail/people.ts';
import type { DeskMailEffect } from '../records/desk-mails.ts';
import { count, instant, plainDate } from '../records/fields.ts';
import { onFirstUse, type ReadBy } from '../records/schema.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import { OPEN_STATUSES } from '../request/status.ts';
import type { WorkingHours } from '../settings/settings.ts';
import type { TeamMember } from '../settings/team.ts';
import { fingerprint, folded, sameText } from '../text/text.ts';
import { dateOf, type Instant, type WallTime, wallTimeOf } from '../time/time.ts';
import { damagedOf, damageOf } from './device.ts';
import type { OpenDamage, ToldDamage } from './open.ts';

/** Kept of a device that is out of order until people were told that it is in order again. */
export const damageNote = onFirstUse(() =>
  z.object({
    device: z.string(),
    /** How many damages were last seen open, and what was left; `null` where it is in order again. */
    seen: z.nullable(z.object({ count: count(), left: z.nullable(z.string()) })),
    /** When the desk saw the last change. */
    at: instant(),
    /** The address of who made it; blank if that is not known. They are not told what they said. */
    by: z.string(),
    /** Whether nobody was told of that change yet. */
    isNews: z.boolean(),
    /** The day on which it was last told of; `null` before the first time. */
    toldOn: z.nullable(plainDate()),
  }),
);
export type DamageNote = ReadBy<typeof damageNote>;

/**
 * The notes after the tabs were read again. A change is another damage, or another state of the device; a repair that
 * leaves others open is none. Of what is in order again nothing is kept where nobody knew that it was not.
 */
export function notedDamages(
  notes: readonly DamageNote[],
  damaged: readonly OpenDamage[],
  { at, by }: Pick<DamageNote, 'at' | 'by'>,
): DamageNote[] {
  const news = { at, by, isNews: true };
  const open = damaged.map(({ device, count, left }): DamageNote => {
    const note = notes.find((each) => sameText(each.device, device)) ?? {
      seen: null,
      ...news,
      toldOn: null,
    };
    const isSame = note.seen !== null && count <= note.seen.count && left === note.seen.left;
    return { ...note, device, seen: { count, left }, ...(!isSame && news) };
  });
  const mended = notes
    .filter(({ device, toldOn }) => toldOn !== null && !damageOf(device, damaged))
    .map((note) => (note.seen ? { ...note, seen: null, ...news } : note));
  return [...open, ...mended];
}

/** A request that needs a device, and when its next event begins. */
export interface Need {
  readonly number: string;
  readonly institution: string;
  readonly start: WallTime;
}

/** The requests to come that need a device, by the rule by which they are flagged; the soonest first. */
export function needsOf(
  damage: Pick<OpenDamage, 'device' | 'critical' | 'left'>,
  requests: readonly BookingRequest[],
  hours: Pick<WorkingHours, 'holidays'>,
  now: Instant,
): Need[] {
  return requests
    .filter(({ status }) => OPEN_STATUSES.includes(status))
    .flatMap((request) => {
      const slots = slotsOf(request, hours);
      const next = slots.find(({ end }) => end > wallTimeOf(now));
      const isNeeded = next && damagedOf(request.equipment, [damage]).length > 0;
      return isNeeded ? [{ number: request.number, institution: request.institution, start: next.start }] : [];
    })
    .sort((one, other) => (one.start < other.start ? -1 : 1));
}

/**
 * One mail for each person, also for one who holds both posts; nobody is told of what they reported themselves.
 * @param toTell `null` for a device that is in order again
 */
export function damageMails(
  toTell: readonly { readonly note: DamageNote; readonly damage: ToldDamage | null }[],
  team: readonly TeamMember[],
  now: Instant,
): DeskMailEffect<'DAMAGE'>[] {
  const day = dateOf(now);
  const people = (['SECTION_HEAD', 'ROOM_ADMIN'] as const).flatMap((role) => personFor(team, role, day) ?? []);
  const readers = people.filter(
    ({ email }, index) => people.findIndex((each) => sameText(each.email, email)) === index,
  );
  const id = fingerprint(JSON.stringify(toTell.map(({ note: { device, at, seen } }) => [device, at, seen])));
  return readers.flatMap((reader) => {
    const told = toTell.filter(({ note }) => !sameText(note.by, reader.email));
    if (told.length === 0) return [];
    const damages = told.flatMap(({ damage }) => damage ?? []);
    const mended = told.flatMap(({ note, damage }) => (damage === null ? [note.device] : []));
    const key = `DAMAGE@${day}:${id}:${folded(reader.email)}`;
    return [{ ...deskMail('DAMAGE', key, reader, now), facts: { at: now, damages, mended } }];
  });
}
