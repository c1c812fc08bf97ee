// The handlers of the installed triggers: they read the event, do the work, and show people a failure.
import { receiveSubmission } from '../../app/commands/receive-submission.ts';
import { everyTenMinutes } from '../../app/jobs/every-ten-minutes.ts';
import { hourly } from '../../app/jobs/hourly.ts';
import { nightly } from '../../app/jobs/nightly.ts';
import { refreshRules } from '../../app/jobs/refresh-rules.ts';
import { runAll } from '../../app/jobs/tasks.ts';
import { unreadablePropertiesWords } from '../../words/problems/records.ts';
import { STEP_ELSEWHERE_WORDS } from '../../words/problems/refusals.ts';
import { ACTION_WORDS, codeOf } from '../../words/sheet/choices.ts';
import { TABS, writerOf } from '../../words/sheet/tabs.ts';
import { type GoogleDesk, openDesk, UnknownTrigger } from '../desk.ts';
import { tellSetup } from '../office/setup.ts';
import { isBlank, readAnswers, submissionOf } from '../services/form-intake.ts';
import type { FailureArea } from '../services/stored.ts';
import { clearBanner, tellTroubles } from '../sheets/banner.ts';
import { sheetNamed } from '../sheets/tables.ts';
import { checkPastedAddress } from '../web/web-address.ts';
import { handleRegisterEdit, type SheetEdit } from './edits.ts';
import { tellOfFailure } from './failures.ts';
import { noteTenMinutes, recordHealth, watchOthers } from './health.ts';

/** Every event of a trigger that was installed by a script names its trigger (facts 2). */
interface TriggerEvent {
  readonly triggerUid: string;
}

/** A form event holds the response; a second event for the same response records nothing. */
interface FormSubmitEvent extends TriggerEvent {
  readonly response?: GoogleAppsScript.Forms.FormResponse;
}

interface SheetEditEvent extends TriggerEvent, SheetEdit {}

/** Records a submission. Blank ones, which Google sometimes sends after a real one, are ignored. */
export const handleFormSubmit = handler((event: FormSubmitEvent) => {
  attended(event, 'DESK', (desk) => {
    if (typeof event.response?.getItemResponses === 'function') {
      const response = readAnswers(event.response);
      receiveSubmission(desk, () => {
        const submission = submissionOf(response, desk.store());
        return isBlank(submission) ? null : submission;
      });
    } else {
      passOver('The event holds no response');
    }
  });
});

/** Handles an edit of the sheet: a step chosen in `Permohonan`, or a tab that the office fills in. */
export const handleEdit = handler((event: SheetEditEvent) => {
  const { range } = event;
  if (typeof range?.getSheet !== 'function') return passOver('The event holds no range');
  const tab = range.getSheet().getName();
  if (tab === TABS.REGISTER) {
    attended(event, 'DESK', (desk) => handleRegisterEdit(desk, event));
  } else if (writerOf(tab) === 'OFFICE') {
    attended(event, 'OFFICE', (desk) => {
      const editor = event.user?.getEmail();
      refreshRules(desk, editor);
      checkPastedAddress(desk, false, editor);
      tellSetup(desk.spreadsheet(), desk.store());
      clearBanner(desk.spreadsheet(), desk.store(), ['OFFICE']);
    });
  } else if (!range.getSheet().getParent().getSheetByName(TABS.REGISTER)) {
    // The register was renamed: this shows people that the tab is missing.
    attended(event, 'DESK', (desk) => void sheetNamed(desk.spreadsheet(), TABS.REGISTER));
  } else if (codeOf(ACTION_WORDS, event.value ?? '') !== null) {
    // Somebody chose a step in a copy of the register, where it has no effect.
    attended(event, 'DESK', (desk) => {
      desk.store();
      range.setNote(STEP_ELSEWHERE_WORDS);
    });
  }
});

/** The ten-minute job: mails and calendar work that are due. */
export const handleTenMinutes = handler((event) => {
  attended(event, 'DESK', (desk) => {
    watchOthers(desk);
    noteTenMinutes(desk);
    everyTenMinutes(desk);
  });
});

/** The hourly job: what was missed, left unfinished, or edited by hand. */
export const handleHour = handler((event) => {
  const hourRanBefore = { at: '' };
  const work = (desk: GoogleDesk) => {
    const unreadable = desk.store().repair();
    if (desk.store().get('archived') === undefined) desk.exclusive.hold(() => desk.archives.rememberFound());
    tellTroubles(desk.spreadsheet(), desk.store(), { MEMORY: unreadablePropertiesWords(unreadable) });
    hourRanBefore.at = desk.store().heartbeat(desk.office.now()).hourRanAt;
    ran(desk, 'hourRanAt', () => hourly(desk));
    clearBanner(desk.spreadsheet(), desk.store(), ['DESK']);
  };
  attended(event, 'DESK', work, { last: (desk) => recordHealth(desk, hourRanBefore.at), isJob: true });
});

/** The nightly job: what a new day needs. */
export const handleNight = handler((event) => {
  const work = (desk: GoogleDesk) => {
    // Asks for the trigger first: the tasks of the night go on after one of them failed.
    desk.store();
    ran(desk, 'nightRanAt', () => runAll([() => checkPastedAddress(desk, true), () => nightly(desk)]));
    clearBanner(desk.spreadsheet(), desk.store(), ['OFFICE']);
  };
  attended(event, 'OFFICE', work, { isJob: true });
});

/** Makes the function of a trigger: what names no trigger is no event of Google's, and nothing of it is read. */
function handler<Event extends TriggerEvent>(handle: (event: Event) => void): (event?: unknown) => void {
  return (event) => {
    const { triggerUid } = (event ?? {}) as { readonly triggerUid?: unknown };
    // A text in every dump, a number in two notes (facts 17.3).
    if (['string', 'number'].includes(typeof triggerUid))
      handle({ ...(event as Event), triggerUid: String(triggerUid) });
    else passOver('The event names no trigger');
  };
}

function passOver(why: string): void {
  console.warn(`${why}: passed over`);
}

/** Runs a job and stores when it ended, even with an error. If Google kills the execution, nothing is stored. */
function ran(desk: GoogleDesk, which: 'hourRanAt' | 'nightRanAt', work: () => void): void {
  try {
    work();
  } finally {
    desk.store().put({ [which]: desk.office.now() });
  }
}

/**
 * Does the work of an event, if its trigger is ours; a failure is shown on the desk and logged by Google.
 * The desk asks for the trigger at its first read of the store, so before it writes anything.
 */
function attended(
  event: TriggerEvent,
  kind: FailureArea,
  work: (desk: GoogleDesk) => void,
  { last = () => {}, isJob = false }: Attendance = {},
): void {
  const desk = openDesk(event.triggerUid);
  try {
    work(desk);
    const unreadable = desk.store().unreadable();
    if (unreadable.length > 0)
      tellTroubles(desk.spreadsheet(), desk.store(), { MEMORY: unreadablePropertiesWords(unreadable) });
    last(desk);
  } catch (error) {
    const stranger = error instanceof UnknownTrigger ? error : strangerTo(desk);
    if (stranger) {
      passOver(stranger.message);
      return;
    }
    try {
      tellOfFailure(desk, kind, error, isJob);
      last(openDesk(event.triggerUid));
    } catch (second) {
      console.error(`The failure could not be shown in the sheet: ${second}`);
    }
    throw error;
  }
}

interface Attendance {
  /** Done at the end, also after a failure. */
  readonly last?: (desk: GoogleDesk) => void;
  /** Whether it is a job, whose failure the owner is mailed: what people do is answered where they do it. */
  readonly isJob?: boolean;
}

/** Why the event is none of ours, where the work failed before it read the store. */
function strangerTo(desk: GoogleDesk): UnknownTrigger | null {
  try {
    desk.store();
    return null;
  } catch (error) {
    return error instanceof UnknownTrigger ? error : null;
  }
}
