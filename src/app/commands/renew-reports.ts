// Writes the reports at once: for the owner from the menu, and for the Kabid, who reviews them, from Meja saya.
import { dutiesOf } from '../../domain/mail/people.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import { recover } from '../recovery/recover.ts';
import { writeReports } from '../views/report.ts';
import { officer } from './actor.ts';

/** Writes this year's report, and last year's while it may still change. @returns those years */
export function renewReports(desk: Desk): readonly number[] {
  return desk.exclusive.hold(() => writeReports(desk, recover(desk).requests));
}

/** The same for somebody of the team. @returns `null` for whoever does not stand for the Kabid today: nothing is written */
export function renewReportsFor(desk: Desk, email: string): readonly number[] | null {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const { roles } = officer(email, office, now);
  return dutiesOf(office.team, roles, dateOf(now)).includes('DIVISION_HEAD') ? renewReports(desk) : null;
}
