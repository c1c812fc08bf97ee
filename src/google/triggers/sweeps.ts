// What each tier of the sweep does: every ten minutes what is due, every hour what hands have done, every night the rest.

import { adoptRows } from '../../app/commands/adopt-typed-rows.ts';
import { carryOutInBatches } from '../../app/commands/carry-out-in-batches.ts';
import { correctRows, type EditMeans, type EditNotes, isQuiet } from '../../app/commands/correct-edited-rows.ts';
import { takeInMissed } from '../../app/commands/receive-submission.ts';
import { watchCalendar } from '../../app/jobs/check-calendar.ts';
import { remindOfUrgentLetters, sendMorningMails } from '../../app/jobs/morning-mails.ts';
import { officeFingerprint } from '../../app/jobs/rules-fingerprint.ts';
import { inTurn } from '../../app/jobs/run-all.ts';
import { inTime, type Task } from '../../app/jobs/run-tasks.ts';
import { purgeOutbox, sweepOutbox } from '../../app/outbox/sweep-outbox.ts';
import type { TypedRow } from '../../app/ports/register.ts';
import { lookOver } from '../../app/recovery/inspect-register.ts';
import { recover } from '../../app/recovery/recover.ts';
import { restoreRows } from '../../app/recovery/restore-deleted-rows.ts';
import { writeAgenda } from '../../app/views/agenda-tab.ts';
import { writeReports } from '../../app/views/report.ts';
import { isMorningDue } from '../../domain/mail/reminders.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { minutesLater } from '../../domain/time/time.ts';
import type { GoogleDesk } from '../desk.ts';
import { refreshOffice } from '../office/refresh.ts';
import { formIntake } from '../services/form-intake.ts';
import type { LeftTasks } from '../services/stored.ts';
import { growRegister } from '../sheets/register/grow.ts';
import { SheetReportTab } from '../sheets/report-tab.ts';

/** Before the first response of any form. */
const BEFORE_ALL = '2000-01-01T00:00:00+07:00';
/** A response may be handed out this much later than it is stamped. */
const LATE_MINUTES = 60;
/** A sweep begins nothing more after so long; Google ends it after six minutes. */
const BUDGET_MINUTES = 4;

/**
 * Mails and calendar work that are due, rows in which somebody has stopped typing, and what an earlier sweep had no time
 * for. Ends at once where there is nothing.
 */
export function sweepTenMinutes(desk: GoogleDesk): void {
  const means = meansOf(desk);
  const inTimeLeft = (task: () => void) => () => {
    if (means.mayGoOn()) task();
  };
  inTurn([
    () => takeQuietEdits(desk, means),
    inTimeLeft(() => examineIfOfficeChanged(desk, means)),
    () => sweepOutbox(desk),
    inTimeLeft(() => goodMorning(desk)),
    inTimeLeft(() => {
      const left = desk.store().get('leftTasks');
      if (left) work(desk, means, left.tier, left.from);
    }),
  ]);
}

/** What was missed, left unfinished, or done by hand. */
export function sweepHour(desk: GoogleDesk): void {
  work(desk, meansOf(desk), 'HOUR');
}

/** The settings of the new day, rows that are gone, the agenda, the reports of the years that may still change. */
export function sweepNight(desk: GoogleDesk): void {
  work(desk, meansOf(desk), 'NIGHT');
}

/** Does the tasks of a tier, from one of them on, as far as there is time; the next ten minutes' sweep goes on from there. */
function work(desk: GoogleDesk, means: Means, tier: LeftTasks['tier'], from?: string): void {
  const tasks = tier === 'HOUR' ? hourlyTasks(desk, means) : nightlyTasks(desk, means);
  inTime(tasks, {
    ...(from !== undefined && { from }),
    mayGoOn: means.mayGoOn,
    keep: (next) => {
      const before = desk.store().get('leftTasks') ?? null;
      const after = next === null ? null : { tier, from: next };
      if (before || after) desk.store().put({ leftTasks: after });
    },
  });
}

/** What tasks of several commands ask for; all of an execution share its time. */
type Means = Omit<EditMeans, 'isStill'>;

function meansOf(desk: GoogleDesk): Means {
  const end = minutesLater(desk.office.now(), BUDGET_MINUTES);
  return { mayGoOn: () => desk.office.now() < end, newId: () => Utilities.getUuid() };
}

function hourlyTasks(desk: GoogleDesk, means: Means): readonly Task[] {
  const now = desk.office.now();
  let requests: readonly BookingRequest[] | undefined;
  return [
    {
      name: 'REGISTER',
      run: () => {
        const seen = desk.store().get('leftWishes') ?? [];
        const notes = desk.store().get('handEdits') ?? {};
        const found = lookOver(desk, seen, ({ bears }) => isQuiet(notes[bears], now));
        if (found.wishes.length > 0 || seen.length > 0) desk.store().put({ leftWishes: found.wishes });
        requests = found.requests;
        takeQuietEdits(desk, means, found);
      },
    },
    {
      name: 'RESPONSES',
      run: () => {
        const since = desk.store().get('takenInUntil') ?? BEFORE_ALL;
        const isAll = takeInMissed(desk, formIntake(desk.store), since, means.mayGoOn);
        if (isAll) desk.store().put({ takenInUntil: minutesLater(now, -LATE_MINUTES) });
      },
    },
    { name: 'OUTBOX', run: () => sweepOutbox(desk) },
    {
      name: 'CALENDAR',
      run: () => {
        const before = desk.store().get('examinedCalendar') ?? '';
        const known = requests ?? desk.exclusive.hold(() => recover(desk)).requests;
        const after = watchCalendar(desk, known, before, means);
        if (after !== before) desk.store().put({ examinedCalendar: after });
      },
    },
    { name: 'URGENT_LETTERS', run: () => remindOfUrgentLetters(desk) },
  ];
}

function nightlyTasks(desk: GoogleDesk, means: Means): readonly Task[] {
  const now = desk.office.now();
  return [
    { name: 'OFFICE', run: () => refresh(desk) },
    { name: 'DELETED_ROWS', run: () => void restoreRows(desk) },
    { name: 'SPARE_ROWS', run: () => desk.exclusive.hold(() => growRegister(desk.spreadsheet())) },
    { name: 'MASKING', run: () => void carryOutInBatches(desk, { type: 'MASK' }, means) },
    { name: 'PURGE', run: () => desk.exclusive.hold(() => purgeOutbox(desk)) },
    {
      name: 'AGENDA_AND_REPORT',
      run: () =>
        desk.exclusive.hold(() => {
          const { requests } = recover(desk);
          writeAgenda(desk, requests, desk.office.snapshot().settings, now);
          writeReports(desk, requests, new SheetReportTab(desk.spreadsheet));
        }),
    },
  ];
}

/** Once on a working day, at the hour that the office has set; the install has counted its own day as done. */
function goodMorning(desk: GoogleDesk): void {
  const store = desk.store();
  const now = desk.office.now();
  const doneOn = store.get('morningOn');
  if (!isMorningDue(desk.office.snapshot().settings, now, doneOn)) return;
  sendMorningMails(desk);
  store.put({ morningOn: now.slice(0, 10) });
}

/** One reading at a time: of two quick edits the later one must win. What requests are measured against is remembered as it was. */
export function refresh(desk: GoogleDesk): void {
  const now = desk.office.now();
  desk.exclusive.hold(() => {
    const before = officeFingerprint(desk);
    try {
      refreshOffice(desk.spreadsheet(), desk.store(), now.slice(0, 10));
    } finally {
      const store = desk.store();
      if (officeFingerprint(desk) !== before) {
        store.put({ examinedOffice: store.get('examinedOffice') ?? before, officeEditedAt: now });
      }
    }
  });
}

/** Somebody who types several holidays is waited for; then all that is still to come is examined, once. */
function examineIfOfficeChanged(desk: GoogleDesk, means: Means): void {
  const store = desk.store();
  const examined = store.get('examinedOffice');
  const current = officeFingerprint(desk);
  if (examined === undefined || examined === current) return;
  if (!isQuiet({ at: store.get('officeEditedAt') ?? '', by: '' }, desk.office.now())) return;
  const isDone = carryOutInBatches(desk, { type: 'REEXAMINE', cause: 'OFFICE' }, means);
  if (isDone) desk.store().put({ examinedOffice: current });
}

/**
 * Takes what hands have typed where nobody types any more: into rows of requests, and into rows that are none yet.
 * @param found what a look over the register has found besides what the edits told
 */
function takeQuietEdits(
  desk: GoogleDesk,
  time: Means,
  found?: { readonly edited: readonly string[]; readonly typed: readonly TypedRow[] },
): void {
  const notes: EditNotes = desk.store().get('handEdits') ?? {};
  const now = desk.office.now();
  const quiet = Object.keys(notes).filter((number) => isQuiet(notes[number], now));
  const noted = () => desk.store().get('handEdits') ?? {};
  const means = { ...time, isStill: (number: string) => isQuiet(noted()[number], now) };
  const edited = found?.edited.filter((number) => isQuiet(notes[number], now)) ?? [];
  const numbers = [...new Set([...quiet, ...edited])].filter((number) => number !== '');
  inTurn([
    () => correctRows(desk, numbers, notes, means),
    () => {
      // Copies bear the numbers of their originals, so any noted row may be one.
      const typed = found?.typed ?? (quiet.length > 0 ? typedRows(desk, notes) : []);
      adoptRows(desk, typed, notes, means);
    },
    () => {
      if (quiet.length === 0) return;
      // Who has typed meanwhile is waited for.
      const left = Object.entries(noted()).filter(([, note]) => !isQuiet(note, now));
      desk.store().put({ handEdits: Object.fromEntries(left) });
    },
  ]);
}

function typedRows(desk: GoogleDesk, notes: EditNotes): readonly TypedRow[] {
  const now = desk.office.now();
  const { typed } = desk.exclusive.hold(() => desk.register.read());
  return typed.filter(({ bears }) => isQuiet(notes[bears], now));
}
