// Our desk, as the comparison works on it: the plain way of a request from the form to the agenda.
import type { Workspace } from '../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../packages/local-workspace/src/workspace.ts';
import type { Action, Role } from '../../src/domain/vocabulary.ts';
import { ACTION_WORDS, STATUS_WORDS } from '../../src/words/sheet/choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../src/words/sheet/columns.ts';
import { TABS } from '../../src/words/sheet/tabs.ts';
import { root } from '../bundle.ts';
import { answersWith, CountedWork, formSent, linkTo, PEOPLE } from '../counted-work.ts';
import { openFullDesk } from '../full-desk.ts';
import { BEGIN, type Contender, END, START, type Wish, type Work } from './contender.ts';

const COLUMNS = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];
const AGREED = 'Waktu disepakati, tanpa prasmanan';

function cellOf(workspace: Workspace, { activity }: Wish, column: RegisterColumn): string {
  const rows = workspace.sheets.read(TABS.REGISTER).values;
  const row = rows.find((each) => each[COLUMNS.indexOf('activity')] === activity);
  return String(row?.[COLUMNS.indexOf(column)] ?? '');
}

function placeOf(workspace: Workspace, { activity }: Wish): number {
  const rows = workspace.sheets.read(TABS.REGISTER).values.slice(1);
  return rows.findIndex((each) => each[COLUMNS.indexOf('activity')] === activity);
}

const submission: Work = {
  name: 'submission',
  handler: 'onFormSubmitted_',
  act: (workspace, { activity, email, date }) => {
    const own = { activity, email, institution: `Pemohon ${activity}`, phone: `0812-1${activity.length}00-2233` };
    const time = { startDate: date, startTime: START, endTime: END };
    const answers = answersWith({ ...own, ...time, letterNumber: `${activity}/2027` });
    return workspace.forms.respond(workspace.forms.list()[0]?.id ?? '', answers).executions;
  },
  isShownToFail: () => false,
};

/** Somebody chooses a step in `Tindakan`. A step that was not taken is asked for anew in its row. */
function step(action: Action, by: Role, text = ''): Work {
  const type = (workspace: Workspace, wish: Wish, cells: Partial<Record<RegisterColumn, string>>) =>
    new CountedWork(workspace, 0).type(placeOf(workspace, wish), cells, by);
  return {
    name: action,
    handler: 'onSheetEdited_',
    before: (workspace, wish) => {
      if (text !== '') type(workspace, wish, { text });
    },
    act: (workspace, wish) => type(workspace, wish, { action: ACTION_WORDS[action] }),
    isShownToFail: (workspace, wish) =>
      cellOf(workspace, wish, 'action') === '' && /pilih lagi/i.test(cellOf(workspace, wish, 'message')),
  };
}

const takenBack = step('RETURN_TO_SECTION_HEAD', 'ROOM_ADMIN', 'Jamnya keliru');

export const OUR_DESK: Contender = {
  name: 'our desk',
  tab: TABS.REGISTER,
  editor: PEOPLE.ROOM_ADMIN,
  columns: { activity: COLUMNS.indexOf('activity'), status: COLUMNS.indexOf('status') },
  open: (data) => openWorkspace({ project: root, now: BEGIN, data }),
  make: (requests, data) => {
    const workspace = openFullDesk(requests, { data });
    new CountedWork(workspace, requests).allowAllReceipts();
    // The hour's first job is done then, and the desk is at rest.
    workspace.clock.set(BEGIN);
    workspace.save();
  },
  works: [
    submission,
    step('FORWARD', 'DIVISION_HEAD'),
    step('APPROVE', 'SECTION_HEAD', AGREED),
    step('SCHEDULE', 'ROOM_ADMIN'),
  ],
  granting: { work: 2, status: STATUS_WORDS.APPROVED },
  reversal: {
    work: 2,
    act: (workspace, wish) => {
      takenBack.before?.(workspace, wish);
      takenBack.act(workspace, wish);
    },
    steps: [
      { words: ACTION_WORDS.APPROVE, by: PEOPLE.SECTION_HEAD },
      { words: ACTION_WORDS.RETURN_TO_SECTION_HEAD, by: PEOPLE.ROOM_ADMIN },
    ],
  },
  links: {
    work: 2,
    linkFor: (workspace, wish) => linkTo(workspace, cellOf(workspace, wish, 'number'), PEOPLE.SECTION_HEAD),
    keyOf: (workspace, wish) => cellOf(workspace, wish, 'number'),
    pressed: (page) => {
      const form = formSent(page, { step: 'APPROVE', text: AGREED });
      return Object.keys(form.parameters ?? {}).length > 2 ? form : null;
    },
  },
};
