// What the pages know before all else: whose workspace this is, its people, forms, spreadsheets and doors.
import { Hono } from 'hono';
import type { Person, Workspace, WorkspaceSettings } from '../facade.ts';
import { beginTour, type TourProgress, tourOf } from '../people/tour.ts';
import { wordsOfMissing } from '../project/words-of-missing.ts';

/** What `GET /api/workspace` answers. */
export interface WorkspaceFace {
  readonly title: string;
  readonly owner: string;
  /** The people of workspace.json, the owner among them. */
  readonly people: readonly Person[];
  readonly zone: string;
  readonly container: 'spreadsheet' | 'form' | 'none';
  readonly forms: readonly { readonly id: string; readonly title: string; readonly open: boolean }[];
  readonly spreadsheets: readonly { readonly id: string; readonly title: string }[];
  readonly hasWebApp: boolean;
  /** What can be run by hand: the script's functions that are not private. */
  readonly functions: readonly string[];
  readonly replies: NonNullable<WorkspaceSettings['replies']>;
  /** What functions do, in words. */
  readonly runs: NonNullable<WorkspaceSettings['runs']>;
}

/** @returns the routes of /api/workspace, /api/problems and /api/tour */
export function deskRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/workspace', (c) => c.json(faceOf(workspace)));
  routes.get('/problems', (c) =>
    c.json(workspace.project.missing.map((each) => ({ ...each, text: wordsOfMissing(each) }))),
  );
  // What was there before the visitor is looked at now, and after a reset once the workspace is ready again.
  let progress: TourProgress | undefined = beginTour(workspace);
  workspace.onChange(({ kind }) => {
    if (kind === 'reset') progress = undefined;
  });
  routes.get('/tour', (c) => {
    progress ??= beginTour(workspace);
    return c.json(tourOf(workspace, progress));
  });
  return routes;
}

function faceOf(workspace: Workspace): WorkspaceFace {
  const { settings, project } = workspace;
  return {
    title: settings.title,
    owner: settings.owner,
    people: peopleOf(workspace),
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
