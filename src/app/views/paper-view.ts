// What is read for a paper: only what stands on it, and without the lock.

import { otherDates } from '../../domain/commands/sessions.ts';
import type { Damage } from '../../domain/devices/damage.ts';
import { takesSteps } from '../../domain/flow/flow.ts';
import { dutiesOf } from '../../domain/mail/people.ts';
import {
  type Disposition,
  dispositions,
  type Reply,
  replyTo,
  type Signer,
  signerOf,
} from '../../domain/print/letters.ts';
import { agendaOf, type PrintedEvent, type RegisterChoice, registerOf } from '../../domain/print/lists.ts';
import { numberIn } from '../../domain/request/numbering.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { rolesOf } from '../../domain/settings/team.ts';
import { sameText } from '../../domain/text/text.ts';
import { type DateRange, dateOf, yearOf } from '../../domain/time/time.ts';
import type { Role, Status } from '../../domain/vocabulary.ts';
import { archivedIn, historyOf } from '../archive/archive-desk.ts';
import type { Desk } from '../ports/desk.ts';
import { type ReadableDesk, viewAsTold } from './page-view.ts';

/** Whether somebody is of the team today: the papers of letters are for nobody else. */
export function isOfTeam(desk: Pick<Desk, 'office'>, email: string): boolean {
  return rolesOf(desk.office.snapshot().team, email, dateOf(desk.office.now())).length > 0;
}

/** Whether the link to somebody's own desk opens each letter for them: not for a post that only gets copies. */
export function opensLetters({ office }: Pick<Desk, 'office'>, email: string): boolean {
  const { team } = office.snapshot();
  const today = dateOf(office.now());
  return takesSteps(dutiesOf(team, rolesOf(team, email, today), today));
}

/** Whether somebody may print agenda, register and notice: who opens each letter, or the office's own account. */
export function mayPrintRoom(desk: Pick<Desk, 'office'>, email: string): boolean {
  return opensLetters(desk, email) || sameText(email, desk.office.snapshot().owner);
}

/** Who signs for a post today. */
export function signsToday(desk: Pick<Desk, 'office'>, role: Role): Signer {
  return signerOf(desk.office.snapshot().team, role, dateOf(desk.office.now()));
}

/** The dispositions of a letter so far. */
export function chainOf(desk: Pick<Desk, 'history' | 'archives'>, request: BookingRequest): Disposition[] {
  return dispositions(request, historyOf(desk, request.number).of(request.number));
}

/** What was found broken at an event, as the tab of damages says. */
export function damagesAt({ damages }: Pick<Desk, 'damages'>, number: string): readonly Damage[] {
  return damages.read().filter((damage) => numberIn(damage.number, number.slice(3, 7)) === number);
}

/** The other dates of a letter in a status that a paper tells. */
export function datesTold(
  desk: Pick<Desk, 'register'>,
  request: BookingRequest,
  isTold: (status: Status) => boolean,
): readonly BookingRequest[] {
  return request.marks.sessionOf === null
    ? []
    : otherDates(request, desk.register.requests()).filter(({ status }) => isTold(status));
}

/** What the reply to a letter would say now. */
export function replyFor(desk: ReadableDesk, request: BookingRequest): Reply {
  return replyTo(request, {
    ...viewAsTold(desk, request),
    past: () => historyOf(desk, request.number).of(request.number),
  });
}

/** The events of some days, with those made by hand in the calendar. */
export function eventsIn(desk: ReadableDesk, range: DateRange): PrintedEvent[] {
  const { room, hours } = desk.office.snapshot().settings;
  const [from, to] = [range.from, range.to].map((day) => yearOf(day));
  // An event may have begun the year before.
  const archived = archivedIn(desk, yearsFrom((from ?? 0) - 1, to ?? 0));
  return agendaOf(range, [...desk.register.requests(), ...archived], desk.calendar.foreign(range), room, hours);
}

/** The requests of a month or a year. */
export function registerIn(
  desk: Pick<Desk, 'register' | 'history' | 'archives'>,
  choice: RegisterChoice,
): BookingRequest[] {
  // A letter comes in the year of its event, in the one before, or is entered after it.
  const year = yearOf(choice.period);
  return registerOf([...desk.register.requests(), ...archivedIn(desk, yearsFrom(year - 1, year + 1))], choice);
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
