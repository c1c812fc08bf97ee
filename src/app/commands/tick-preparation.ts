// Keeps what the Admin ticks off while they make the room ready, so that it stands on each of their devices.
import { dutiesOf } from '../../domain/mail/people.ts';
import { preparations, type TicksChange, ticked } from '../../domain/report/preparation.ts';
import { dateOf, type PlainDate } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import { officer } from './actor.ts';

export interface SentTicks extends TicksChange {
  readonly number: string;
  readonly date: PlainDate;
}

/**
 * Keeps a tick, under the lock since two may tick at once. It stands in the state and not in `Riwayat`: it is a note for
 * some hours, and a lost one is ticked again; the step that follows carries the list.
 * @returns whether it was kept; not for somebody who does not look after the room, nor for what is not to be prepared now
 */
export function tickPreparation(desk: Desk, email: string, sent: SentTicks): boolean {
  return desk.exclusive.hold(() => {
    const office = desk.office.snapshot();
    const now = desk.office.now();
    const { room, hours } = office.settings;
    const { roles } = officer(email, office, now);
    if (!dutiesOf(office.team, roles, dateOf(now)).includes('ROOM_ADMIN')) return false;
    const ticks = desk.state.get('preparations') ?? [];
    const found = desk.register.readOne(sent.number);
    if (found === null || found === 'UNREADABLE') return false;
    const [preparation] = preparations([found], ticks, room, hours, now, office.damaged);
    if (preparation?.date !== sent.date) return false;
    desk.state.put({ preparations: ticked(ticks, preparation, sent, dateOf(now)) });
    return true;
  });
}
