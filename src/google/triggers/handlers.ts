// What the installed triggers do: read the event, carry out the command, and tell people when the desk is broken.
import { receiveSubmission } from '../../app/commands/receive-submission.ts';
import { everyTenMinutes } from '../../app/jobs/every-ten-minutes.ts';
import { hourly } from '../../app/jobs/hourly.ts';
import { nightly } from '../../app/jobs/nightly.ts';
import { refreshRules } from '../../app/jobs/refresh-rules.ts';
import { DeskError } from '../../domain/fault.ts';
import { ACTION_WORDS, codeOf } from '../../words/choices.ts';
import { stampWords } from '../../words/dates.ts';
import { bannerWords, problemWords } from '../../words/install.ts';
import { damagedPropertiesWords } from '../../words/records.ts';
import { STEP_ELSEWHERE_WORDS } from '../../words/refusals.ts';
import { TABS } from '../../words/tabs.ts';
import { type GoogleDesk, openDesk, UnknownTrigger } from '../desk.ts';
import { OFFICE_TABS } from '../office/refresh.ts';
import { isBlank, readAnswers, submissionOf } from '../services/form-intake.ts';
import { Store } from '../services/store.ts';
import type { Work } from '../services/stored.ts';
import { clearBanner, showBanner, tellTroubles } from '../sheets/banner.ts';
import { sheetNamed } from '../sheets/tables.ts';
import { handleRegisterEdit } from './edits.ts';
import { watchOthers } from './heartbeat.ts';

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

/** There is none where somebody runs the function in the editor. */
export interface TimedEvent {
  readonly triggerUid?: string;
}

/** An applicant has sent the form. A blank event, as Google sometimes sends a second time, is passed over. */
export function handleFormSubmit(event: FormSubmitEvent): void {
  attended(event, 'DESK', (desk) => {
    if (!event.response) return;
    const response = readAnswers(event.response);
    receiveSubmission(desk, () => {
      const submission = submissionOf(response, desk.store().need('questions'));
      return isBlank(submission) ? null : submission;
    });
  });
}

/** Somebody has edited the sheet: a step chosen in `Permohonan`, or a tab the office fills in. */
export function handleEdit(event: SheetEditEvent): void {
  const tab = event.range.getSheet().getName();
  if (tab === TABS.REGISTER) {
    attended(event, 'DESK', (desk) => handleRegisterEdit(desk, event));
  } else if (OFFICE_TABS.includes(tab)) {
    attended(event, 'OFFICE', (desk) => {
      refreshRules(desk);
      clearBanner(desk.spreadsheet(), desk.store(), ['OFFICE']);
    });
  } else if (!event.range.getSheet().getParent().getSheetByName(TABS.REGISTER)) {
    // A step chosen in a register of another name would be passed over in silence.
    attended(event, 'DESK', (desk) => void sheetNamed(desk.spreadsheet(), TABS.REGISTER));
  } else if (codeOf(ACTION_WORDS, event.value ?? '') !== null) {
    // Somebody works in a copy of the register, and would wait for ever.
    event.range.setNote(STEP_ELSEWHERE_WORDS);
  }
}

/** Mails and calendar work that are due. */
export function handleTenMinutes(event: TimedEvent = {}): void {
  attended(event, 'DESK', (desk) => {
    watchOthers(desk);
    everyTenMinutes(desk);
  });
}

/** What was missed, left unfinished, or done by hand. */
export function handleHour(event: TimedEvent = {}): void {
  attended(event, 'DESK', (desk) => {
    const damaged = desk.store().mend();
    tellTroubles(desk.spreadsheet(), desk.store(), { MEMORY: damagedPropertiesWords(damaged) });
    ran(desk, 'hourRanAt', () => hourly(desk));
    clearBanner(desk.spreadsheet(), desk.store(), ['DESK']);
  });
}

/** What a new day needs. */
export function handleNight(event: TimedEvent = {}): void {
  attended(event, 'OFFICE', (desk) => {
    ran(desk, 'nightRanAt', () => nightly(desk));
    clearBanner(desk.spreadsheet(), desk.store(), ['OFFICE']);
  });
}

/** Leaves word that the work ran, well or not: what went wrong is told apart. One that Google ends leaves none. */
function ran(desk: GoogleDesk, which: 'hourRanAt' | 'nightRanAt', work: () => void): void {
  try {
    work();
  } finally {
    desk.store().put({ [which]: desk.office.now() });
  }
}

/** Runs a handler of one of our own triggers; a failure is shown at the head of the desk and recorded by Google. */
function attended(event: { readonly triggerUid?: string }, kind: Work, work: (desk: GoogleDesk) => void): void {
  const desk = openDesk(event.triggerUid);
  try {
    work(desk);
    const damaged = desk.store().damaged();
    if (damaged.length > 0) tellTroubles(desk.spreadsheet(), desk.store(), { MEMORY: damagedPropertiesWords(damaged) });
  } catch (error) {
    if (error instanceof UnknownTrigger) {
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
  // A busy desk is no defect: the person chooses again. The desk's own memory may be what is damaged.
  if (fault?.code !== 'BUSY')
    showBanner(spreadsheet, new Store(), kind, bannerWords(stampWords(desk.office.now()), problem));
}
