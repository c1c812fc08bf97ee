// What each tier of the sweep does: every ten minutes what is due, every hour what hands have done, every night the rest.
import { writeAgenda } from '../desk/agenda.ts';
import { minutesLater } from '../desk/command.ts';
import { inTurn } from '../desk/in-turn.ts';
import { writeReport } from '../desk/report.ts';
import { purgeOutbox, sweepOutbox } from '../desk/sweep.ts';
import { takeInMissed } from '../desk/take-in.ts';
import { correctRows, type EditNotes, isQuiet } from '../desk/tasks/correct-rows.ts';
import { lookOver } from '../desk/tasks/look-over.ts';
import type { GoogleDesk } from './desk.ts';
import { formIntake } from './form-intake.ts';
import { growRegister } from './register/grow.ts';
import { SheetReportTab } from './report-tab.ts';
import { refreshOffice } from './settings-tabs.ts';

/** Before the first response of any form. */
const BEFORE_ALL = '2000-01-01T00:00:00+07:00';
/** A response may be handed out this much later than it is stamped. */
const LATE_MINUTES = 60;
/** A sweep begins nothing more after so long; Google ends it after six minutes. */
const BUDGET_MINUTES = 4;

/** Mails and calendar work that are due, and rows in which somebody has stopped typing. Ends at once where there is nothing. */
export function sweepTenMinutes(desk: GoogleDesk): void {
  inTurn([() => takeQuietEdits(desk, []), () => sweepOutbox(desk)]);
}

/** What was missed, left unfinished, or done by hand. */
export function sweepHour(desk: GoogleDesk): void {
  const seen = desk.store().get('leftWishes') ?? [];
  const { edited, wishes } = lookOver(desk, seen);
  if (wishes.length > 0 || seen.length > 0) desk.store().put({ leftWishes: wishes });
  const now = desk.office.now();
  inTurn([
    () => takeQuietEdits(desk, edited),
    () => {
      takeInMissed(desk, formIntake(desk.store), desk.store().get('takenInUntil') ?? BEFORE_ALL);
      desk.store().put({ takenInUntil: minutesLater(now, -LATE_MINUTES) });
    },
    () => sweepOutbox(desk),
  ]);
}

/** The settings of the new day, the agenda, the report of the year that yesterday belonged to. */
export function sweepNight(desk: GoogleDesk): void {
  const now = desk.office.now();
  const yesterday = minutesLater(now, -24 * 60);
  inTurn([
    () => refresh(desk),
    () => desk.exclusive.hold(() => growRegister(desk.spreadsheet())),
    () => desk.exclusive.hold(() => purgeOutbox(desk)),
    () =>
      desk.exclusive.hold(() => {
        const { requests } = desk.register.read();
        writeAgenda(desk, requests, desk.office.snapshot().settings, now);
        writeReport(desk, new SheetReportTab(desk.spreadsheet), Number(yesterday.slice(0, 4)));
      }),
  ]);
}

/** One reading at a time: of two quick edits the later one must win. */
export function refresh(desk: GoogleDesk): void {
  desk.exclusive.hold(() => refreshOffice(desk.spreadsheet(), desk.store(), desk.office.now().slice(0, 10)));
}

/** @param found edited rows that a look over the register has found, noted or not */
function takeQuietEdits(desk: GoogleDesk, found: readonly string[]): void {
  const notes: EditNotes = desk.store().get('handEdits') ?? {};
  const now = desk.office.now();
  const numbers = [...new Set([...Object.keys(notes), ...found])].filter((number) => isQuiet(notes[number], now));
  if (numbers.length === 0) return;
  const end = minutesLater(now, BUDGET_MINUTES);
  correctRows(desk, numbers, notes, { mayGoOn: () => desk.office.now() < end, newId: () => Utilities.getUuid() });
  const left = Object.entries(notes).filter(([number]) => !numbers.includes(number));
  if (left.length < Object.keys(notes).length) desk.store().put({ handEdits: Object.fromEntries(left) });
}
