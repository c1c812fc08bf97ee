// The calendar of one of the team: what takes place, what the Admin makes ready, and what waits for them until when.
import { waitingFor } from '../../domain/mail/digest.ts';
import { dutiesOf } from '../../domain/mail/people.ts';
import { agendaLines } from '../../domain/report/agenda.ts';
import { dueFor } from '../../domain/request/desk.ts';
import { addMinutes, dateOf, wallTimeOf } from '../../domain/time/time.ts';
import type { FeedEntry } from '../../pages/mails/invitation.ts';
import { eventTitle, preparationTitle, waitingTitle } from '../../words/google/calendar.ts';
import { officer } from '../commands/actor.ts';
import type { Desk } from '../ports/desk.ts';

/** In minutes: what is due is shown for so long before. */
const SHOWN_BEFORE_DUE = 30;

/** Reads the register once, without the lock. @returns `STRANGER` for somebody who is not, or no longer, in the team */
export function viewOwnFeed(
  desk: Pick<Desk, 'office' | 'register' | 'history'>,
  email: string,
): readonly FeedEntry[] | 'STRANGER' {
  const [office, now] = [desk.office.snapshot(), desk.office.now()];
  const { room, hours, limits } = office.settings;
  const { roles } = officer(email, office, now);
  if (roles.length === 0) return 'STRANGER';
  const requests = desk.register.requests();
  const duties = dutiesOf(office.team, roles, dateOf(now));
  const prepares = duties.includes('ROOM_ADMIN');
  const events = agendaLines(requests, room, hours, now).flatMap(({ request, slot, preparationStart }) => {
    const id = `${request.number}-${dateOf(slot.start)}`;
    const event = { ...slot, id, title: eventTitle(request), about: request.activity };
    if (!prepares) return [event];
    return [{ id: `${id}-siap`, start: preparationStart, end: slot.start, title: preparationTitle(request) }, event];
  });
  const waiting = waitingFor(roles, { now, requests, team: office.team, hours, limits })
    .filter(({ section }) => section !== 'TO_PREPARE')
    .flatMap(({ section, waiting }) =>
      waiting.map(({ request }) => {
        const due = dueFor(request, duties);
        const isTimed = due !== null && due > now;
        const end = isTimed ? wallTimeOf(due) : dateOf(now);
        const start = isTimed ? addMinutes(end, -SHOWN_BEFORE_DUE) : end;
        return {
          id: `${request.number}-${section}`,
          start,
          end,
          title: waitingTitle(section, request),
          about: request.activity,
        };
      }),
    );
  return [...events, ...waiting];
}
