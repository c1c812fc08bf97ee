// The handlers of the installed triggers: they read the event, do the work, and show people a failure.
import { receiveSubmission } from '../../app/commands/receive-submission.ts';
import { everyTenMinutes } from '../../app/jobs/every-ten-minutes.ts';
import { hourly } from '../../app/jobs/hourly.ts';
import { nightly } from '../../app/jobs/nightly.ts';
import { refreshRules } from '../../app/jobs/refresh-rules.ts';
import { DeskError } from '../../domain/fault.ts';
import { stampWords } from '../../words/formats/dates.ts';
import { bannerWords, problemWords } from '../../words/google/install.ts';
import { damagedPropertiesWords } from '../../words/problems/records.ts';
import { STEP_ELSEWHERE_WORDS } from '../../words/problems/refusals.ts';
import { ACTION_WORDS, codeOf } from '../../words/sheet/choices.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { type GoogleDesk, openDesk, UnknownTrigger } from '../desk.ts';
import { OFFICE_TABS } from '../office/refresh.ts';
import { isBlank, readAnswers, submissionOf } from '../services/form-intake.ts';
import { Store } from '../services/store.ts';
import type { Work } from '../services/stored.ts';
import { clearBanner, showBanner, tellTroubles } from '../sheets/banner.ts';
import { sheetNamed } from '../sheets/tables.ts';
import { handleRegisterEdit } from './edits.ts';
import { watchOthers } from './heartbeat.ts';

/** A form event holds the response; a second event for the same response records nothing. */
export interface FormSubmitEvent {
  readonly response?: GoogleAppsScript.Forms.FormResponse;
  readonly triggerUid?: string;
}

/** `value` is set only if one cell was edited and not cleared; `user` only if Google names the editor. */
export interface SheetEditEvent {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly value?: string;
  readonly user?: GoogleAppsScript.Base.User;
  readonly triggerUid?: string;
}

/** There is no event if somebody runs the function in the script editor. */
export interface TimedEvent {
  readonly triggerUid?: string;
}

/** Records a submission. Blank ones, which Google sometimes sends after a real one, are ignored. */
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

/** Handles an edit of the sheet: a step chosen in `Permohonan`, or a tab that the office fills in. */
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
    // The register was renamed: this shows people that the tab is missing.
    attended(event, 'DESK', (desk) => void sheetNamed(desk.spreadsheet(), TABS.REGISTER));
  } else if (codeOf(ACTION_WORDS, event.value ?? '') !== null) {
    // Somebody chose a step in a copy of the register, where it has no effect.
    event.range.setNote(STEP_ELSEWHERE_WORDS);
  }
}

/** The ten-minute job: mails and calendar work that are due. */
export function handleTenMinutes(event: TimedEvent = {}): void {
  attended(event, 'DESK', (desk) => {
    watchOthers(desk);
    everyTenMinutes(desk);
  });
}

/** The hourly job: what was missed, left unfinished, or edited by hand. */
export function handleHour(event: TimedEvent = {}): void {
  attended(event, 'DESK', (desk) => {
    const damaged = desk.store().repair();
    tellTroubles(desk.spreadsheet(), desk.store(), { MEMORY: damagedPropertiesWords(damaged) });
    ran(desk, 'hourRanAt', () => hourly(desk));
    clearBanner(desk.spreadsheet(), desk.store(), ['DESK']);
  });
}

/** The nightly job: what a new day needs. */
export function handleNight(event: TimedEvent = {}): void {
  attended(event, 'OFFICE', (desk) => {
    ran(desk, 'nightRanAt', () => nightly(desk));
    clearBanner(desk.spreadsheet(), desk.store(), ['OFFICE']);
  });
}

/** Runs a job and stores when it ended, even with an error. If Google kills the execution, nothing is stored. */
function ran(desk: GoogleDesk, which: 'hourRanAt' | 'nightRanAt', work: () => void): void {
  try {
    work();
  } finally {
    desk.store().put({ [which]: desk.office.now() });
  }
}

/** Runs a handler of one of our own triggers; a failure is shown on the desk and logged by Google. */
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
  // BUSY is no defect: the person chooses again. A new store, since the desk's one may be what failed.
  if (fault?.code !== 'BUSY')
    showBanner(spreadsheet, new Store(), kind, bannerWords(stampWords(desk.office.now()), problem));
}
