// What events of Google answer after a run of the self-test: the trigger that fires once, edits of its tab, a submission.
import { sameAddress } from '../../domain/settings/team.ts';
import { editorSeenWords, type ProbeId } from '../../words/google/self-test.ts';
import type { GoogleDesk } from '../desk.ts';
import { isDocumentOpen } from '../menu/dialogs.ts';
import { Store } from '../services/store.ts';
import { removeOwnTriggers } from './left-behind.ts';
import { type Answer, answerTo } from './probe.ts';
import { noteAnswer, questionAt } from './rows.ts';
import { awaitedNow, EVENT_HANDLER } from './waiting.ts';

/**
 * Called by the trigger that fires once, which it removes: no page can call it, as its name ends in `_`, and it writes to
 * the tab of the self-test alone.
 */
export function noteTrigger(event?: unknown): void {
  removeOwnTriggers(EVENT_HANDLER);
  const store = new Store();
  const awaited = awaitedNow(store);
  if (!awaited) return;
  const { spreadsheetId } = store.need('installation');
  const { triggerUid } = (event ?? {}) as { readonly triggerUid?: unknown };
  const questions = {
    TRIGGER_NAMED: () => triggerUid === awaited.triggerId,
    TRIGGER_DOCUMENT: () => SpreadsheetApp.getActiveSpreadsheet().getId() === spreadsheetId,
    TRIGGER_WINDOW: () => !isDocumentOpen(),
    WEB_ADDRESS_IN_TRIGGER: () => {
      const address = String(ScriptApp.getService().getUrl());
      return [!address.endsWith('/exec'), address];
    },
  } satisfies Partial<Record<ProbeId, () => Answer>>;
  const spreadsheet = SpreadsheetApp.openById(spreadsheetId);
  for (const [id, ask] of Object.entries(questions)) noteAnswer(spreadsheet, id as ProbeId, answerTo(ask));
}

/** Who edited, as Google tells it, what they typed, and the desk's own account. */
interface Editor {
  readonly user: string;
  readonly typed: string;
  readonly owner: string;
}

/** The rows that are answered by an edit in them; `null`: what was typed says nothing. */
const EDITORS: Readonly<Partial<Record<string, (editor: Editor) => boolean | null>>> = {
  EDITOR_OWNER: ({ user, owner }) => sameAddress(user, owner),
  EDITOR_OFFICER: ({ user, typed }) => (typed.includes('@') ? user === '' || sameAddress(user, typed) : null),
  ANONYMOUS_EDITOR: ({ user, owner }) => sameAddress(user, owner),
};

/** Notes whom Google names for an edit of the tab of the self-test, in the row that asks for it. */
export function noteEditor(
  desk: GoogleDesk,
  {
    range,
    value = '',
    user,
  }: {
    readonly range: GoogleAppsScript.Spreadsheet.Range;
    readonly value?: string;
    readonly user?: GoogleAppsScript.Base.User;
  },
): void {
  const store = desk.store();
  if (!awaitedNow(store) || value === '') return;
  const id = questionAt(range.getSheet(), range.getRow());
  const judge = EDITORS[id];
  if (!judge) return;
  const editor = { user: user?.getEmail() ?? '', typed: value.trim(), owner: store.need('installation').owner };
  const good = judge(editor);
  if (good === null) return;
  const seen = editorSeenWords(editor.user, Session.getActiveUser().getEmail());
  noteAnswer(desk.spreadsheet(), id as ProbeId, [good, seen]);
}

/** Notes what the event of a submission held: the first one after a run, and no answer of the applicant. */
export function noteSubmission(desk: GoogleDesk, event: Readonly<Record<string, unknown>>): void {
  const store = desk.store();
  const awaited = awaitedNow(store);
  if (!awaited || awaited.submitted) return;
  const { response, source } = event;
  const isWhole = typeof response === 'object' && typeof source === 'object' && response !== null && source !== null;
  noteAnswer(desk.spreadsheet(), 'SUBMISSION_EVENT', [isWhole, Object.keys(event).sort().join(', ')]);
  store.put({ awaited: { ...awaited, submitted: true } });
}
