// What people do beside a run of the probe, so that questions are answered which no function can ask.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Workspace } from '../facade.ts';
import { PROTECTIONS_BY_HAND } from './by-hand-protections.ts';
import { type Act, COLLEAGUE, pasted, posted, pressed, shownBy, TWICE, typed } from './hands.ts';
import { PROBE } from './project.ts';

const submitted: Act = ({ forms }) =>
  void forms.respond('Probe', { Day: '2026-12-08', Hour: '09:30', Boxes: ['One'], Phone: '0812' });

const waited: Act = ({ clock }) => void clock.advance('PT3M');

const asMuch = z.object({ oauthScopes: z.array(z.string()) });

/** The owner leaves out the box of mail, and allows all of them at last. */
const leftOut: Act = (workspace) => {
  const { owner } = workspace.settings;
  const manifest = asMuch.parse(JSON.parse(readFileSync(join(PROBE, 'appsscript.json'), 'utf8')));
  workspace.consent(
    owner,
    manifest.oauthScopes.filter((scope) => !scope.endsWith('/script.send_mail')),
  );
  workspace.menu('With a box left out', owner);
  workspace.consent(owner, null);
};

const called = pressed('CALL');

/** For each question that is answered after a run, what brings the answer about; `null`: nobody can do it here. */
export const BY_HAND: Readonly<Record<string, Act | null>> = {
  SUBMISSION_FORMATS: submitted,
  SUBMISSION_CELLS: submitted,
  NUMBER_ANSWERS: submitted,
  RESPONSE_ROWS: submitted,
  FORM_TRIGGER_NAMED: submitted,
  EDIT_TRIGGER_NAMED: typed('EDITOR_OWNER', 'me'),
  TYPED_COLUMNS: ({ sheets }) => void sheets.table('Table', 'A1:B3'),
  ACCESS_GIVEN: (workspace) => void workspace.run('setReader', [COLLEAGUE]),
  SUBMISSION_EVENT: submitted,
  PRIVATE_HANDLER: waited,
  TRIGGER_NAMED: waited,
  TRIGGER_DOCUMENT: waited,
  TRIGGER_WINDOW: waited,
  TRIGGER_USER: waited,
  WEB_ADDRESS_IN_TRIGGER: waited,
  PASTE: pasted('PASTE', [['one'], ['two']]),
  EDITOR_OWNER: typed('EDITOR_OWNER', 'me'),
  EDITOR_OTHER: typed('EDITOR_OTHER', COLLEAGUE, COLLEAGUE),
  ANONYMOUS_EDITOR: (workspace) => {
    workspace.sheets.share('editor');
    typed('ANONYMOUS_EDITOR', 'guest', '')(workspace);
  },
  PRIVATE_MENU_ITEM: (workspace) => {
    const { executions } = workspace.menu('Private function');
    if (executions.some(({ error }) => error)) typed('PRIVATE_MENU_ITEM', 'no')(workspace);
  },
  // No menu of a sheet copies it here.
  COPIED_SHEET: null,
  // Nobody meets Google's screen of consent here, nor its note above a page.
  CONSENT_AGAIN: null,
  CONSENT_LEFT_OUT: leftOut,
  CONSENT_ENDS: leftOut,
  PAGE_NOTE: null,
  ...PROTECTIONS_BY_HAND,
  PAGE_CALL: called,
  WEB_ADDRESS_IN_CALL: called,
  PAGE_DAY: pressed('DAY', '25'),
  PRIVATE_CALL: (workspace) => {
    const { error } = workspace.scriptRun('private_', [], undefined, 'web-app', shownBy(workspace));
    pressed(error ? 'PRIVATE_REFUSED' : 'PRIVATE_RAN', error?.message)(workspace);
  },
  PAGE_TAB: posted('TAB'),
  PAGE_TOP: pressed('TOP_PRESSED'),
  SECOND_ACCOUNT: (workspace) => {
    const isRefused = workspace.exec({ method: 'GET', as: TWICE, deployment: shownBy(workspace) }).status !== 200;
    if (isRefused) typed('SECOND_ACCOUNT', 'yes')(workspace);
    else pressed('SECOND')(workspace);
  },
};

/** Asks what a function can ask, does once what people do beside it, and asks again. */
export function askAndAct(workspace: Workspace): void {
  workspace.menu('Ask Google');
  for (const act of new Set(Object.values(BY_HAND))) act?.(workspace);
  workspace.menu('Ask Google');
}
