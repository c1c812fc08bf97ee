// What the installed triggers do: read the event, carry out the command, and tell people when the desk is broken.
import { writeAgenda } from '../desk/agenda.ts';
import { minutesLater } from '../desk/command.ts';
import { inTurn } from '../desk/in-turn.ts';
import type { FormSubmission } from '../desk/intake.ts';
import { writeReport } from '../desk/report.ts';
import { purgeOutbox, sweepOutbox, sweepRegister } from '../desk/sweep.ts';
import { takeIn, takeInMissed } from '../desk/take-in.ts';
import { takeStep } from '../desk/take-step.ts';
import { DeskError } from '../domain/fault.ts';
import { ACTION_WORDS, codeOf } from '../words/choices.ts';
import { REGISTER_COLUMNS } from '../words/columns.ts';
import { stampWords } from '../words/dates.ts';
import { bannerWords, problemWords } from '../words/install.ts';
import { TABS } from '../words/tabs.ts';
import { clearBanner, showBanner } from './banner.ts';
import { type Cell, textOf } from './cells.ts';
import { type GoogleDesk, openDesk, StrangeTrigger } from './desk.ts';
import { formIntake, readAnswers, submissionOf } from './form-intake.ts';
import { watchOthers } from './heartbeat.ts';
import { growRegister } from './register/grow.ts';
import { SheetReportTab } from './report-tab.ts';
import { OFFICE_TABS, refreshOffice } from './settings-tabs.ts';
import type { Work } from './store.ts';

/** Form events carry the response; a second event for the same response is recorded once. */
export interface FormSubmitEvent {
  readonly response?: GoogleAppsScript.Forms.FormResponse;
  readonly triggerUid?: string;
}

/** `value` is there only where one cell was edited and not cleared; `user` only where Google names him. */
export interface SheetEditEvent {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly value?: string;
  readonly user?: GoogleAppsScript.Base.User;
  readonly triggerUid?: string;
}

export interface TimedEvent {
  readonly triggerUid?: string;
}

/** Before the first response of any form. */
const BEFORE_ALL = '2000-01-01T00:00:00+07:00';
/** A response may be handed out this much later than it is stamped. */
const LATE_MINUTES = 60;

/** An applicant has sent the form. A blank event, as Google sometimes sends a second time, is passed over. */
export function handleFormSubmit(event: FormSubmitEvent): void {
  attended(event, 'DESK', (desk) => {
    if (!event.response) return;
    const response = readAnswers(event.response);
    takeIn(desk, () => {
      const submission = submissionOf(response, desk.store().need('questions'));
      return isBlank(submission) ? null : submission;
    });
  });
}

/** Somebody has edited the sheet: a step chosen in `Permohonan`, or a tab the office fills in. */
export function handleEdit(event: SheetEditEvent): void {
  const tab = event.range.getSheet().getName();
  if (tab === TABS.REGISTER) {
    attended(event, 'DESK', (desk) => takeSteps(desk, event));
  } else if (OFFICE_TABS.includes(tab)) {
    attended(event, 'OFFICE', (desk) => {
      refresh(desk);
      clearBanner(desk.spreadsheet(), desk.store(), ['OFFICE']);
    });
  }
}

/** Mails and calendar work that are due. */
export function handleTenMinutes(event: TimedEvent): void {
  attended(event, 'DESK', (desk) => {
    watchOthers(desk);
    sweepOutbox(desk);
  });
}

/** What was missed or left unfinished. */
export function handleHour(event: TimedEvent): void {
  attended(event, 'DESK', (desk) => {
    const seen = desk.store().get('leftWishes') ?? [];
    const left = sweepRegister(desk, seen);
    if (left.length > 0 || seen.length > 0) desk.store().put({ leftWishes: left });
    const now = desk.office.now();
    takeInMissed(desk, formIntake(desk.store), desk.store().get('takenInUntil') ?? BEFORE_ALL);
    desk.store().put({ takenInUntil: minutesLater(now, -LATE_MINUTES), hourRanAt: now });
    sweepOutbox(desk);
    clearBanner(desk.spreadsheet(), desk.store(), ['DESK']);
  });
}

/** The settings of the new day, the agenda, the report of the year that yesterday belonged to. */
export function handleNight(event: TimedEvent): void {
  attended(event, 'OFFICE', (desk) => {
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
    desk.store().put({ nightRanAt: now });
    clearBanner(desk.spreadsheet(), desk.store(), ['OFFICE']);
  });
}

/** One reading at a time: of two quick edits the later one must win. */
function refresh(desk: GoogleDesk): void {
  desk.exclusive.hold(() => refreshOffice(desk.spreadsheet(), desk.store(), desk.office.now().slice(0, 10)));
}

/** Google sometimes sends a second, empty event seconds after a real one (facts 10). */
function isBlank({ submission }: FormSubmission): boolean {
  const { institution, activity, contactName, phone, startDate } = submission;
  return [institution, activity, contactName, phone].every((text) => text.trim() === '') && startDate === null;
}

/** Every wish in the edited cells is taken in turn; a cell that cannot hold one costs no more than a look. */
function takeSteps(desk: GoogleDesk, event: SheetEditEvent): void {
  const { range, value } = event;
  const single = range.getNumRows() === 1 && range.getNumColumns() === 1;
  if (single && value === undefined) return;
  // A known step needs no look at the header; anything else may be an ordinary cell.
  const known = single && codeOf(ACTION_WORDS, value ?? '') !== null;
  if (!known && !touchesAction(range)) return;
  const editor = event.user?.getEmail() ?? '';
  for (const wish of single ? [{ row: range.getRow(), action: value ?? '' }] : wishesIn(desk, range)) {
    takeStep(desk, { ...wish, column: single ? range.getColumn() : null, editor, id: Utilities.getUuid() });
  }
}

/** What stands in `Tindakan` of the edited rows: an edit of several cells does not tell (facts 2). */
function wishesIn(desk: GoogleDesk, range: GoogleAppsScript.Spreadsheet.Range): { row: number; action: string }[] {
  const first = range.getRow();
  const last = first + range.getNumRows() - 1;
  const { wishes } = desk.register.read();
  return wishes.filter(({ row }) => row >= first && row <= last).map(({ row, action }) => ({ row, action }));
}

function touchesAction(range: GoogleAppsScript.Spreadsheet.Range): boolean {
  const sheet = range.getSheet();
  const [header = []] = sheet.getRange(1, range.getColumn(), 1, range.getNumColumns()).getValues() as Cell[][];
  return header.some((cell) => textOf(cell).trim().toLowerCase() === REGISTER_COLUMNS.action.toLowerCase());
}

/** Runs a handler of one of our own triggers; a failure is shown at the head of the desk and recorded by Google. */
function attended(event: { readonly triggerUid?: string }, kind: Work, work: (desk: GoogleDesk) => void): void {
  const desk = openDesk(event.triggerUid);
  try {
    work(desk);
  } catch (error) {
    if (error instanceof StrangeTrigger) {
      console.warn(`${error.message}: passed over`);
      return;
    }
    try {
      tell(desk, kind, error);
    } catch (second) {
      console.error(`The failure could not be shown in the sheet: ${second}`);
    }
    throw error;
  }
}

function tell(desk: GoogleDesk, kind: Work, error: unknown): void {
  const fault = error instanceof DeskError ? error.fault : null;
  const problem = problemWords(fault, error);
  const spreadsheet = desk.spreadsheet();
  spreadsheet.toast(problem);
  // A busy desk is no defect: the person chooses again.
  if (fault?.code !== 'BUSY')
    showBanner(spreadsheet, desk.store(), kind, bannerWords(stampWords(desk.office.now()), problem));
}
