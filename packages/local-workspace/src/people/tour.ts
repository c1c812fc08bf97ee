// The guided tour of workspace.json: who does what, on which page, and whether the workspace has seen it happen.

import { ProjectError } from '../engine/refusals.ts';
import type { TourStep, Workspace, WorkspaceSettings } from '../facade.ts';

/** What a step waits for; of several conditions all must hold. Texts need only be part of what is shown. */
interface Condition {
  /** So many responses of a form, by title; without a title of any form. */
  readonly response?: { readonly form?: string; readonly count: number };
  /** A row of a sheet whose cells, by their headers, show these texts; `''`: an empty cell. */
  readonly row?: { readonly sheet: string; readonly cells: Readonly<Record<string, string>> };
  readonly mail?: { readonly to?: string; readonly subject?: string; readonly text?: string };
  readonly event?: { readonly calendar?: string; readonly title: string };
  /** A function that came to its end. */
  readonly run?: { readonly function: string };
}

interface WrittenStep {
  /** Words, or the address of one of the workspace's people. */
  readonly who?: string;
  readonly what: string;
  readonly page?: TourStep['page'];
  readonly tab?: string;
  /** Several: one of them is enough. */
  readonly done?: Condition | readonly Condition[];
}

const KINDS = ['response', 'row', 'mail', 'event', 'run'];

/** @returns the steps as written: `{who?, what, page?, tab?, done?}` or plain text; what cannot be read is left out */
function stepsOf({ tour }: Pick<WorkspaceSettings, 'tour'>): WrittenStep[] {
  return tour.flatMap((step) => {
    if (typeof step === 'string') return [{ what: step }];
    const written = Object(step) as WrittenStep;
    return typeof written.what === 'string' ? [written] : [];
  });
}

/**
 * Refuses a tour that waits for what there is not.
 * @throws ProjectError that names the kind
 */
export function checkTour(settings: Pick<WorkspaceSettings, 'tour'>): void {
  for (const { done = [] } of stepsOf(settings)) {
    const unknown = [done]
      .flat()
      .flatMap(Object.keys)
      .find((kind) => !KINDS.includes(kind));
    if (unknown === undefined) continue;
    throw new ProjectError(`"tour": "done" knows ${KINDS.join(', ')}, not "${unknown}"`, 'workspace.json');
  }
}

/** The steps that were done once, by their place: what came of them may be gone since. */
export type DoneSteps = Set<number>;

/**
 * @param known the steps that were done at an earlier look; those of this look are added
 * @returns the tour, each step with whether it was done; people named by address appear by name and title
 */
export function tourOf(workspace: Workspace, known: DoneSteps = new Set()): TourStep[] {
  const { people } = workspace.settings;
  const look = new Look(workspace);
  return stepsOf(workspace.settings).map(({ who, what, page, tab, done }, place) => {
    if (done !== undefined && !known.has(place) && [done].flat().some((each) => look.holds(each))) known.add(place);
    const person = people.find(({ email }) => email === who);
    const named = person ? [person.name, person.title].filter(Boolean).join(', ') : who;
    return {
      what,
      ...(named === undefined ? {} : { who: named }),
      ...(person ? { person: person.email } : {}),
      ...(page === undefined ? {} : { page }),
      ...(tab === undefined ? {} : { tab }),
      ...(done === undefined ? {} : { done: known.has(place) }),
    };
  });
}

/** Looks at the workspace; each sheet is read once for a whole tour. */
class Look {
  private readonly sheets = new Map<string, readonly (readonly unknown[])[]>();

  private readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  holds({ response, row, mail, event, run }: Condition): boolean {
    return (
      (!response || this.hasResponses(response)) &&
      (!row || this.hasRow(row)) &&
      (!mail || this.hasMail(mail)) &&
      (!event || this.hasEvent(event)) &&
      (!run || this.hasRun(run))
    );
  }

  private hasResponses({ form, count }: NonNullable<Condition['response']>): boolean {
    const counted = this.workspace.forms.list().filter(({ title }) => form === undefined || title === form);
    return counted.reduce((sum, { received }) => sum + received, 0) >= count;
  }

  private hasRow({ sheet, cells }: NonNullable<Condition['row']>): boolean {
    const [header = [], ...rows] = this.rowsOf(sheet);
    const wanted = Object.entries(cells).map(([title, text]) => ({ column: header.indexOf(title), text }));
    return rows.some((row) =>
      wanted.every(({ column, text }) => {
        const shown = String(row[column] ?? '');
        return column >= 0 && (text === '' ? shown === '' : shown.includes(text));
      }),
    );
  }

  private rowsOf(name: string): readonly (readonly unknown[])[] {
    const known = this.sheets.get(name);
    if (known) return known;
    const { sheets } = this.workspace;
    const exists = sheets.spreadsheets().length > 0 && sheets.list().some((each) => each.name === name);
    const rows = exists ? sheets.read(name, { display: true }).values : [];
    this.sheets.set(name, rows);
    return rows;
  }

  private hasMail({ to, subject = '', text }: NonNullable<Condition['mail']>): boolean {
    const { mails } = this.workspace;
    return mails
      .list(to === undefined ? {} : { reader: to })
      .some((each) => each.subject.includes(subject) && (text === undefined || mails.get(each.id).text.includes(text)));
  }

  private hasEvent({ calendar, title }: NonNullable<Condition['event']>): boolean {
    const { calendars } = this.workspace;
    return calendars
      .list()
      .filter(({ name }) => calendar === undefined || name === calendar)
      .some(({ id }) => calendars.events(id).some((event) => event.title.includes(title)));
  }

  private hasRun({ function: name }: NonNullable<Condition['run']>): boolean {
    return this.workspace.executions().some((each) => each.function === name && each.status === 'completed');
  }
}
