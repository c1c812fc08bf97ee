// Tells the Admin and the Kasi how devices are: of each change once.

import { damageOf } from '../../domain/devices/device.ts';
import { type DamageNote, damageMails, type Need, needsOf, notedDamages } from '../../domain/devices/notes.ts';
import { ageInWorkingDays, type OpenDamage, type ToldDamage } from '../../domain/devices/open.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { sameText } from '../../domain/text/text.ts';
import { dateOf } from '../../domain/time/time.ts';
import { sendMails } from '../outbox/send-mails.ts';
import { owe } from '../outbox/work.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import { recover } from '../recovery/recover.ts';
import { isQuiet } from './quiet.ts';

/** Notes how the devices are since the tabs were read, and who said so; call it under the lock. */
export function noteDamages({ office, state }: Pick<Desk, 'office' | 'state'>, by: string): void {
  const before = state.get('damageNotes') ?? [];
  const after = notedDamages(before, office.snapshot().damaged, { at: office.now(), by });
  if (JSON.stringify(before) !== JSON.stringify(after)) state.put({ damageNotes: after });
}

/**
 * Tells of what nobody was told of yet. A row of the tab is typed cell by cell, so it waits while somebody may still type.
 * @param device reported on a page, where all of it came at once: told now
 */
export function tellOfDamage(desk: Desk, device = ''): void {
  const isDue = ({ isNews, at, device: noted }: DamageNote) =>
    isNews && (sameText(noted, device) || isQuiet({ at }, desk.office.now()));
  tell(desk, isDue);
}

/** `damage`: `null` where the device is in order again. */
type Due = { readonly note: DamageNote; readonly damage: OpenDamage | null; readonly needs: readonly Need[] };

/** So many requests are named with a damage. */
const MOST_NEEDS = 5;

/**
 * The mails stand in the outbox before the notes say that they were told: if the execution is killed in between, the next
 * one makes the same mails, whose keys keep them from being added twice.
 */
function tell(desk: Desk, isDue: (note: DamageNote) => boolean): void {
  // Read without the lock first: mostly nothing is out of order.
  if (!(desk.state.get('damageNotes') ?? []).some(isDue)) return;
  const { items, office } = desk.exclusive.hold(() => {
    const office = desk.office.snapshot();
    const notes = desk.state.get('damageNotes') ?? [];
    const now = desk.office.now();
    const { requests } = recover(desk);
    const due = notes.filter(isDue).map((note) => dueOf(note, office, requests, now));
    const toTell = due.map((each) => ({ note: each.note, damage: damageFacts(each, office, now) }));
    const items = owe(desk, damageMails(toTell, office.team, now), now);
    desk.outbox.flush();
    desk.state.put({
      damageNotes: notes.flatMap((note) => {
        const told = due.find((each) => each.note.device === note.device);
        if (!told) return [note];
        return told.damage ? [{ ...note, isNews: false, toldOn: dateOf(now) }] : [];
      }),
    });
    return { items, office };
  });
  sendMails(desk, items, office);
}

function dueOf(
  note: DamageNote,
  { damaged, settings }: OfficeSnapshot,
  requests: readonly BookingRequest[],
  now: string,
): Due {
  const damage = damageOf(note.device, damaged) ?? null;
  return { note, damage, needs: damage ? needsOf(damage, requests, settings.hours, now) : [] };
}

function damageFacts(
  { note, damage, needs }: Due,
  { settings, devices }: OfficeSnapshot,
  now: string,
): ToldDamage | null {
  if (damage === null) return null;
  const day = damage.since ?? dateOf(note.at);
  return {
    ...damage,
    day,
    age: ageInWorkingDays(day, now, settings.hours),
    needs: needs.slice(0, MOST_NEEDS),
    more: Math.max(needs.length - MOST_NEEDS, 0),
    responsible: devices.find(({ name }) => sameText(name, damage.device))?.responsible ?? '',
  };
}
