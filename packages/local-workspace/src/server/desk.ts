// What the pages know before all else: whose workspace this is, its people, forms, spreadsheets and doors.
import { isInstalled } from '../export/libraries.ts';
import type { Person, TourStep, Workspace } from '../facade.ts';
import { beginTour, type TourProgress, tourOf } from '../people/tour.ts';
import { wordsOfMissing } from '../project/words-of-missing.ts';
import { type Act, get } from './acts.ts';
import type { WorkspaceFace } from './face.ts';

export const deskActs: readonly Act[] = [
  get('/api/workspace', {
    does: 'this workspace: title, people, forms, spreadsheets',
    answer:
      '{title, owner, people: [{name, email, title?, opens?}], zone, container, forms, spreadsheets, makesBooks, hasWebApp, functions, replies}',
    act: ({ workspace }) => faceOf(workspace),
  }),
  get('/api/problems', {
    does: 'parts of the scripts that use what is not emulated, with file and line',
    answer: '[{name, file, line, text}]',
    act: ({ workspace }) => workspace.project.missing.map((each) => ({ ...each, text: wordsOfMissing(each) })),
  }),
  get('/api/tour', {
    does: 'the tour of workspace.json; done: that step has happened',
    answer: '[{who?, person?, what, page?, tab?, address?, isFilled?, clock?, done?, opens?}]',
    act: ({ tour }) => tour(),
  }),
];

/** @returns what tells the tour: what was there before the visitor is looked at now, and after a reset once the workspace is ready again */
export function tourFrom(workspace: Workspace): () => readonly TourStep[] {
  let progress: TourProgress | undefined = beginTour(workspace);
  workspace.onChange(({ kind }) => {
    if (kind === 'reset') progress = undefined;
  });
  return () => {
    progress ??= beginTour(workspace);
    return tourOf(workspace, progress);
  };
}

function faceOf(workspace: Workspace): WorkspaceFace {
  const { settings, project } = workspace;
  return {
    title: settings.title,
    owner: settings.owner,
    people: peopleOf(workspace),
    makesBooks: isInstalled('xlsx'),
    zone: project.zone,
    container: settings.container,
    forms: workspace.forms.list().map(({ id, title, published, accepting }) => ({
      id,
      title,
      open: published && accepting,
    })),
    spreadsheets: workspace.sheets.spreadsheets().map(({ id, title }) => ({ id, title })),
    hasWebApp: project.webapp !== undefined,
    functions: project.functions.filter((name) => !name.endsWith('_')),
    replies: settings.replies ?? [],
    runs: settings.runs ?? {},
  };
}

function peopleOf({ settings }: Workspace): readonly Person[] {
  const { people, owner } = settings;
  if (people.some(({ email }) => email === owner)) return people;
  return [...people, { name: owner, email: owner }];
}
