// Writes the reports at once for the Kabid, who reviews them, from Meja saya.
import type { Desk } from '../ports/desk.ts';
import { writeReports } from '../views/write-reports.ts';
import { hasDuty } from './actor.ts';

/** @returns the years written; `null` for whoever does not stand for the Kabid today: nothing is written */
export function renewReportsFor(desk: Desk, email: string): readonly number[] | null {
  const { office } = desk;
  return hasDuty('DIVISION_HEAD', email, office.snapshot(), office.now()) ? writeReports(desk) : null;
}
