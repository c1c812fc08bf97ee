// Puts all acts together, and tells them at /api itself, so that nobody has to read the sources to use it.
import { type Act, type Endpoint, get } from './acts.ts';
import { calendarActs } from './calendars.ts';
import { clockActs } from './clock.ts';
import { crowdActs } from './crowd.ts';
import { deploymentActs } from './deployments.ts';
import { deskActs } from './desk.ts';
import { executionActs } from './executions.ts';
import { faultActs } from './faults.ts';
import { formActs } from './forms.ts';
import { mailActs } from './mails.ts';
import { networkActs } from './network.ts';
import { readingActs } from './readings.ts';
import { runActs } from './run.ts';
import { sheetActs } from './sheets.ts';

const conventions = [
  'JSON. Instants are ISO 8601 with a zone, such as 2026-12-01T16:45:00+07:00. A person ("as") is a mail address; without "as": the owner.',
  '400 {error}: the request is not right. 404 {error}: there is no such thing. 409 {error}: the sheet refused. 500 {error}: a mistake of the workspace. A refusal of the workspace’s own has its code beside {error}, and the values that it names.',
  'A project with several spreadsheets: add ?spreadsheet= with id or title.',
];

/** What is served beside the table: it streams, or answers as a script does. */
const others: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/api/stream',
    does: 'changes, as server-sent events',
    answer: 'event: change, data: {kind, id?}',
  },
  {
    method: 'GET',
    path: '/exec',
    does: 'the web app as a visitor; /as/:email/exec as a person; /macros/s/:deployment/exec: another deployment; /dev: the test address, for editors of the script alone; /u/1/exec: the second account of that browser',
    answer: 'what doGet returns; a browser (Sec-Fetch-Dest) gets the page in a frame as at Google',
  },
  {
    method: 'POST',
    path: '/exec',
    does: 'the web app as a visitor; /as/:email/exec as a person',
    body: 'anything',
    answer: 'what doPost returns',
  },
];

export const acts: readonly Act[] = [
  get('/api', {
    does: 'this list',
    answer: '{conventions, endpoints}',
    act: () => ({ conventions, endpoints: endpoints() }),
  }),
  ...deskActs,
  ...formActs,
  ...sheetActs,
  ...runActs,
  ...crowdActs,
  ...mailActs,
  ...calendarActs,
  ...clockActs,
  ...executionActs,
  ...faultActs,
  ...networkActs,
  ...deploymentActs,
  ...readingActs,
];

/** @returns every endpoint; a test holds it against the routes */
export function endpoints(): readonly Endpoint[] {
  return [...acts.map((each) => each.endpoint()), ...others];
}
