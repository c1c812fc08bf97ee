// Writes the reports at once: for the owner from the menu, and for the Kabid, who reviews them, from Meja saya.
import type { Desk } from '../ports/desk.ts';
import { recover } from '../recovery/recover.ts';
import { writeReports } from '../views/report.ts';
import { hasDuty } from './actor.ts';

/** Writes this year's report, and last year's while it may still change. @returns those years */
export function renewReports(desk: Desk): readonly number[] {
  return desk.exclusive.hold(() => writeReports(desk, recover(desk).requests));
}

/** The same for somebody of the team. @returns `null` for whoever does not stand for the Kabid today: nothing is written */
export function renewReportsFor(desk: Desk, email: string): readonly number[] | null {
  const { office } = desk;
  return hasDuty('DIVISION_HEAD', email, office.snapshot(), office.now()) ? renewReports(desk) : null;
}
