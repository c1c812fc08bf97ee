// The guided tour of workspace.json: who does what, where, and whether the workspace has seen it happen.
import type { TourStep, Workspace } from '../facade.ts';
import { isoIn } from '../model/time/zone.ts';
import { type Finds, toursOf, type WrittenStep, type WrittenTour } from '../project/tour-format.ts';
import { Look } from './tour-look.ts';
import { addressOf, clockOf, eventAddress, mailAddress } from './tour-place.ts';

/** What is remembered from look to look: what came of a step may be gone since. */
export interface TourProgress {
  readonly tour: WrittenTour;
  /** The steps that were done once, by their place. */
  readonly done: Set<number>;
  /** What the key column of `finds` showed when the tour began. */
  readonly before: ReadonlySet<string>;
  /** What the names stood for at the last look that knew. */
  found: Readonly<Record<string, string>>;
}

/** A tour begins: which one it is, and what was there before the visitor, is looked at now. */
export function beginTour(workspace: Workspace): TourProgress {
  const look = new Look(workspace);
  const tours = toursOf(workspace.settings);
  const tour = tours.find(({ when }) => when === undefined || look.holds(when)) ?? { steps: [] };
  const { finds } = tour;
  return { tour, done: new Set(), before: new Set(finds && look.column(finds.sheet, finds.key)), found: {} };
}

/**
 * @param progress of the tour as it was begun; the steps that are done at this look are added
 * @returns the tour, each step with whether it was done; people named by address appear by name and title
 */
export function tourOf(workspace: Workspace, progress: TourProgress = beginTour(workspace)): TourStep[] {
  const look = new Look(workspace);
  const { tour, done } = progress;
  progress.found = { ...progress.found, ...(tour.finds && foundBy(tour.finds, look, progress.before)) };
  const year = isoIn(workspace.project.zone, workspace.clock.now().getTime()).slice(0, 4);
  const names = { year, ...progress.found };
  const known = new Set(['year', ...Object.keys(tour.finds?.names ?? {})]);
  return tour.steps.map((written, place) => {
    const given = <Part extends keyof WrittenStep>(part: Part) => filledIn(written[part], names, known);
    const conditions = [written.done ?? []].flat().map((each) => filledIn(each, names, known));
    if (!done.has(place) && conditions.some((each) => each && look.holds(each))) done.add(place);
    return shownStep(
      {
        ...written,
        what: inWords(written.what, names, known),
        ...Object.fromEntries(
          (['tab', 'cell', 'fill', 'mail', 'clock', 'opens', 'shows'] as const).map((part) => [part, given(part)]),
        ),
      },
      written.done === undefined ? undefined : done.has(place),
      workspace,
      look,
    );
  });
}

function shownStep(step: WrittenStep, done: boolean | undefined, workspace: Workspace, look: Look): TourStep {
  const { who, what, page, tab, fill, opens, shows } = step;
  const person = workspace.settings.people.find(({ email }) => email === who);
  const named = person ? [person.name, person.title].filter(Boolean).join(', ') : who;
  const address = addressOf(step, workspace, look);
  const clock = clockOf(step, workspace, look);
  const opened = done && opens ? mailAddress(opens.mail, look) : undefined;
  const shown = done && shows ? eventAddress(shows.event, workspace, look) : undefined;
  return {
    what,
    ...(named === undefined ? {} : { who: named }),
    ...(person ? { person: person.email } : {}),
    ...(page === undefined ? {} : { page }),
    ...(tab === undefined ? {} : { tab }),
    ...(address === undefined ? {} : { address }),
    ...(fill === undefined ? {} : { isFilled: true }),
    ...(clock === undefined ? {} : { clock }),
    ...(done === undefined ? {} : { done }),
    ...(opened === undefined ? {} : { opens: opened }),
    ...(shown === undefined ? {} : { shows: shown }),
  };
}

/** @returns what each name of the visitor's row stands for; nothing where there is no such row */
function foundBy({ sheet, key, cells, others = {}, names }: Finds, look: Look, before: ReadonlySet<string>) {
  const titles = [key, ...Object.values(names)];
  const row =
    (cells && look.lastRow({ sheet, cells }, titles)) ??
    look.lastRow({ sheet, cells: others }, titles, (cellAt) => cellAt(key) !== '' && !before.has(cellAt(key)));
  if (!row) return {};
  const shown = Object.entries(names).map(([name, title]) => [name, row[title] ?? ''] as const);
  return Object.fromEntries(shown.filter(([, text]) => text !== ''));
}

type Names = Readonly<Record<string, string>>;

/** `{name}`, or `{name|words until it is known}` */
const NAMED = /\{(\w+)(?:\|([^{}]*))?\}/g;

function inWords(text: string, names: Names, known: ReadonlySet<string>): string {
  return text.replace(NAMED, (whole, name: string, until = '') => (known.has(name) ? (names[name] ?? until) : whole));
}

/** @returns the value with its names filled in; undefined where one of them stands for nothing yet */
function filledIn<Value>(value: Value, names: Names, known: ReadonlySet<string>): Value | undefined {
  if (value === undefined) return undefined;
  let isKnown = true;
  const text = JSON.stringify(value).replace(NAMED, (whole, name: string, until?: string) => {
    if (!known.has(name)) return whole;
    const found = names[name];
    if (found === undefined && until === undefined) isKnown = false;
    return found === undefined ? (until ?? '') : JSON.stringify(found).slice(1, -1);
  });
  return isKnown ? (JSON.parse(text) as Value) : undefined;
}
