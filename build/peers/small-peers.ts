// Three small projects in the style of public ones, as the comparison works on them.
import { join } from 'node:path';
import type { ExecutionRecord, Workspace } from '../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../packages/local-workspace/src/workspace.ts';
import { root } from '../bundle.ts';
import { parametersOf } from '../counted-work.ts';
import { fillTab, openToFill, runFully } from '../filled-tab.ts';
import { BEGIN, type Contender, END, START, type Wish, type Work } from './contender.ts';

const SECTION = 'section@office.example';
const DIVISION = 'division@office.example';
const DAY = 86_400_000;
/** The day for which requests of the past were made. */
const PAST = '2026-11-20';
/** Columns of the form, of which the status comes next. */
const ANSWERS = ['Timestamp', 'Name', 'Email', 'Activity', 'Date', 'Start', 'End'];
const ACTIVITY = ANSWERS.indexOf('Activity');

/** What tells one peer from another. */
type Style = Pick<Contender, 'name' | 'tab' | 'granting' | 'reversal' | 'links'> & {
  readonly folder: string;
  readonly onSubmit: string;
  readonly steps: readonly Work[];
  /** The column that says how a request stands, counted from 0. */
  readonly status: number;
  /** What stands in the script's own columns of a request that was decided long ago. */
  readonly decided: readonly string[];
};

function peer({ folder, onSubmit, steps, status, decided, ...style }: Style): Contender {
  const project = join(root, 'build/peers', folder);
  const submission: Work = { name: 'submission', handler: onSubmit, act: submit, isShownToFail: () => false };
  return {
    ...style,
    editor: DIVISION,
    columns: { activity: ACTIVITY, status },
    works: [submission, ...steps],
    open: (data) => openWorkspace({ project, now: BEGIN, data }),
    make: (requests, data) => {
      const begun = { now: dayBefore(requests), data };
      const workspace = openToFill([project], begun);
      runFully(workspace, 'setUp');
      // The forms of the past come in while the script sleeps: nobody is mailed.
      for (const { uid } of workspace.triggers()) workspace.disableTrigger(uid, true);
      for (let left = requests; left > 0; left--) {
        workspace.clock.set(dayBefore(left));
        submit(workspace, { activity: `Visit ${left}`, email: `school${left}@school.example`, date: PAST });
      }
      const rows = workspace.sheets.read(style.tab).values.slice(1);
      fillTab(
        workspace,
        style.tab,
        rows.map((row, index) => pastRow(row, requests - index, decided)),
      );
      for (const { uid } of workspace.triggers()) workspace.disableTrigger(uid, false);
      workspace.clock.set(BEGIN);
      workspace.save();
    },
  };
}

/** A form of so many days ago, and what the script wrote beside it. */
function pastRow([, ...answers]: readonly unknown[], daysAgo: number, decided: readonly string[]): unknown[] {
  const moment = { moment: Date.parse(dayBefore(daysAgo)) };
  return [moment, ...answers.slice(0, ANSWERS.length - 1), ...decided];
}

function dayBefore(days: number): string {
  return new Date(Date.parse(BEGIN) - days * DAY).toISOString();
}

function submit(workspace: Workspace, { activity, email, date }: Wish): readonly ExecutionRecord[] {
  const answers = { Name: 'Ani', Email: email, Activity: activity, Date: date, Start: START, End: END };
  return workspace.forms.respond(workspace.forms.list()[0]?.id ?? '', answers).executions;
}

function rowOf(workspace: Workspace, tab: string, { activity }: Wish): number {
  return workspace.sheets.read(tab).values.findIndex((row) => row[ACTIVITY] === activity) + 1;
}

/** Somebody chooses in the column `Status`, the first after the answers. Nobody is shown that the script failed then. */
function choice(tab: string, status: string, as: string): Work {
  const act = (workspace: Workspace, wish: Wish) => {
    const edit = { range: `H${rowOf(workspace, tab, wish)}`, value: status };
    return workspace.sheets.edit(tab, edit, as).executions;
  };
  return { name: `${status}, in the sheet`, handler: 'onDecision', act, isShownToFail: () => false };
}

/** Where the columns `Status` or `Level 1` stand. */
const FIRST_OWN = ANSWERS.length;

const sheetApproval = peer({
  name: 'approval in the sheet',
  folder: 'sheet-approval',
  tab: 'Requests',
  onSubmit: 'onRequest',
  steps: [choice('Requests', 'Approved', SECTION)],
  status: FIRST_OWN,
  decided: ['Approved', ''],
  granting: { work: 1, status: 'Approved' },
  reversal: reversal('Requests', 1),
});

const calendarBooking = peer({
  name: 'booking with calendar',
  folder: 'calendar-booking',
  tab: 'Bookings',
  onSubmit: 'onBooking',
  steps: [choice('Bookings', 'Approved', SECTION)],
  status: FIRST_OWN,
  decided: ['Approved', ''],
  // The event is made at once; the approval only keeps it.
  granting: { work: 0, status: 'Pending' },
  reversal: reversal('Bookings', 1),
});

function reversal(tab: string, work: number): Contender['reversal'] {
  return {
    work,
    act: choice(tab, 'Rejected', DIVISION).act,
    steps: [
      { words: 'Approved', by: SECTION },
      { words: 'Rejected', by: DIVISION },
    ],
  };
}

/** The link to an answer in the last mail to somebody about a wish. */
function linkFor({ mails }: Workspace, { activity }: Wish, to: string, answer: string): string {
  const own = mails.list({ words: activity }).filter((mail) => mail.to.includes(to));
  const { text } = mails.get(own[own.length - 1]?.id ?? '');
  return new RegExp(`${answer}: (\\S+)`).exec(text)?.[1] ?? '';
}

/** Somebody follows a link of their mail; if the page is an error, they see it. */
function click(name: string, to: string, answer: string): Work {
  const act = (workspace: Workspace, wish: Wish) =>
    workspace.exec({ method: 'GET', parameters: parametersOf(linkFor(workspace, wish, to, answer)) }).executions;
  const isShownToFail: Work['isShownToFail'] = (_, __, executions) =>
    executions.some(({ status }) => status !== 'completed');
  return { name, handler: 'doGet', act, isShownToFail };
}

const mailLinks = peer({
  name: 'steps by mail links',
  folder: 'mail-links',
  tab: 'Requests',
  onSubmit: 'onRequest',
  steps: [click('level 1, by link', SECTION, 'Approve'), click('level 2, by link', DIVISION, 'Approve')],
  status: FIRST_OWN + 2,
  decided: ['Approved', 'Approved', 'Approved'],
  granting: { work: 2, status: 'Approved' },
  reversal: {
    work: 1,
    act: click('', SECTION, 'Reject').act,
    steps: [
      { words: 'Approved', by: SECTION },
      { words: 'Rejected', by: SECTION },
    ],
  },
  links: {
    work: 1,
    linkFor: (workspace, wish) => linkFor(workspace, wish, SECTION, 'Approve'),
    keyOf: (workspace, wish) => String(rowOf(workspace, 'Requests', wish)),
    pressed: () => null,
  },
});

export const SMALL_PEERS: readonly Contender[] = [sheetApproval, calendarBooking, mailLinks];
