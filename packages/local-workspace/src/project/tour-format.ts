// How a guided tour is written in workspace.json, and what in it is refused.
import { ProjectError } from '../engine/refusals.ts';
import type { TourStep, WorkspaceSettings } from '../facade.ts';
import { isObject, misfitOf, type Shape } from './shape.ts';

/** What a step waits for; of several conditions all must hold. Texts need only be part of what is shown. */
export interface Condition {
  /** So many responses of a form, by title; without a title of any form. */
  readonly response?: { readonly form?: string; readonly count: number };
  readonly row?: Row;
  readonly mail?: { readonly to?: string; readonly subject?: string; readonly text?: string };
  readonly event?: Event;
  /** A function that came to its end. */
  readonly run?: { readonly function: string };
}

/** A row of a sheet whose cells, by their headers, show these texts; `''`: an empty cell. */
export interface Row {
  readonly sheet: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Of several events it is the one that begins last. */
export interface Event {
  readonly calendar?: string;
  readonly title: string;
}

/** What a form is filled in with: a text, several, or a day from today on. */
export type Filling =
  | string
  | readonly string[]
  | {
      readonly inDays: number;
      /** Columns of days: the first Monday to Friday that stands in none of them. */
      readonly notIn?: readonly { readonly sheet: string; readonly column: string }[];
    };

/** A duration before (`-PT15M`) or after one end of an event. */
export interface ClockBesideEvent {
  readonly event: Event;
  readonly from: 'start' | 'end';
  readonly by?: string;
}

export interface WrittenStep {
  /** Words, or the address of one of the workspace's people. */
  readonly who?: string;
  readonly what: string;
  readonly page?: TourStep['page'];
  /** Of the sheet page; absent, where `cell` names one: its sheet. */
  readonly tab?: string;
  /** The cell of the sheet page in this column of a row. */
  readonly cell?: Row & { readonly column: string };
  /** Title of the form; absent: the first one. */
  readonly form?: string;
  /** Answers by question with which the form opens. */
  readonly fill?: Readonly<Record<string, Filling>>;
  /** The newest mail to somebody that the mail page opens. */
  readonly mail?: OpenedMail;
  /** How far the clock is moved on first: an instant, or beside an event. */
  readonly clock?: string | ClockBesideEvent;
  /** Several: one of them is enough. */
  readonly done?: Condition | readonly Condition[];
  /** What opens by itself in the window in which the step was done. */
  readonly opens?: { readonly mail: OpenedMail };
  /** An event that came of the step: once it is there, a button leads to its day in the calendar. */
  readonly shows?: { readonly event: Event };
}

export interface OpenedMail {
  readonly to: string;
  readonly subject?: string;
}

/** The row that the visitor makes: the last that shows `cells`, else the last whose `key` is new since the tour began and that shows `others`. */
export interface Finds {
  readonly sheet: string;
  readonly key: string;
  readonly cells?: Readonly<Record<string, string>>;
  readonly others?: Readonly<Record<string, string>>;
  /** Columns by the name that stands in braces for what they show: `{number}`, or with words until it is known, `{number|yours}`. */
  readonly names: Readonly<Record<string, string>>;
}

export interface WrittenTour {
  /** Absent: always. */
  readonly when?: Condition;
  readonly finds?: Finds;
  readonly steps: readonly WrittenStep[];
}

const text: Shape = { words: 'a text', fits: (value) => typeof value === 'string' };
const number: Shape = { words: 'a whole number', fits: (value) => Number.isInteger(value) };
const texts: Shape = {
  words: 'an object of texts',
  fits: (value) => isObject(value) && Object.values(value).every((each) => typeof each === 'string'),
};
const event: Shape = { members: { calendar: text, title: text }, needed: ['title'] };
const mail: Shape = { members: { to: text, subject: text }, needed: ['to'] };
const condition: Shape = {
  members: {
    response: { members: { form: text, count: number }, needed: ['count'] },
    row: { members: { sheet: text, cells: texts }, needed: ['sheet', 'cells'] },
    mail: { members: { to: text, subject: text, text } },
    event,
    run: { members: { function: text }, needed: ['function'] },
  },
};
const day: Shape = {
  members: {
    inDays: number,
    notIn: { listOf: { members: { sheet: text, column: text }, needed: ['sheet', 'column'] } },
  },
  needed: ['inDays'],
};
const besideEvent: Shape = {
  members: { event, from: { oneOf: ['start', 'end'] }, by: text },
  needed: ['event', 'from'],
};
const object: Shape = { words: 'an object', fits: isObject };
const anything: Shape = { words: 'anything', fits: () => true };
const step: Shape = {
  members: {
    ...{ who: text, what: text, tab: text, form: text, fill: object, mail, clock: anything, done: anything },
    page: { oneOf: ['start', 'sheet', 'form', 'mail', 'calendar', 'executions'] },
    cell: { members: { sheet: text, column: text, cells: texts }, needed: ['sheet', 'column', 'cells'] },
    opens: { members: { mail }, needed: ['mail'] },
    shows: { members: { event }, needed: ['event'] },
  },
};
const finds: Shape = {
  members: { sheet: text, key: text, cells: texts, others: texts, names: texts },
  needed: ['sheet', 'key', 'names'],
};

type Written = Pick<WorkspaceSettings, 'tour' | 'tours'>;

/** @returns the tours as written, `tour` last; what cannot be read as a step is left out */
export function toursOf({ tour, tours = [] }: Written): WrittenTour[] {
  return [...tours, { steps: tour }].map(({ steps, ...rest }) => ({
    ...(rest as Omit<WrittenTour, 'steps'>),
    steps: steps.flatMap((each) => {
      if (typeof each === 'string') return [{ what: each }];
      const written = Object(each) as WrittenStep;
      return typeof written.what === 'string' ? [written] : [];
    }),
  }));
}

/**
 * Refuses a tour that waits for what there is not, or says what nobody reads.
 * @throws ProjectError that names it
 */
export function checkTours(settings: Written): void {
  for (const { when, finds: found, steps } of toursOf(settings)) {
    if (when !== undefined) refuse(condition, when, 'when');
    if (found !== undefined) refuse(finds, found, 'finds');
    for (const each of steps) {
      refuse(step, each, 'tour');
      for (const done of [each.done ?? []].flat()) refuse(condition, done, 'done');
      for (const filling of Object.values(each.fill ?? {})) if (isObject(filling)) refuse(day, filling, 'fill');
      if (isObject(each.clock)) refuse(besideEvent, each.clock, 'clock');
    }
  }
}

function refuse(shape: Shape, value: unknown, name: string): void {
  const misfit = misfitOf(shape, value, [name]);
  if (misfit) throw new ProjectError(`"tour": ${misfit.message}`, 'workspace.json');
}
