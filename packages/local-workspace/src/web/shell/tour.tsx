// The guided tour on every page: which step is next, who does it and where, until it is ended or finished.
import { useEffect, useRef } from 'preact/hooks';
import type { ExecutionRecord, TourStep } from '../../data/index.ts';
import { say } from '../words/words.ts';
import { get, send, wordsOfProblem } from './api.ts';
import { dayAndHour } from './dates.ts';
import { desk } from './desk.ts';
import type { Place } from './header.tsx';
import { Icon } from './icons.tsx';
import { onChanges, useLive } from './live.ts';
import { choosePerson, usePerson } from './person.ts';
import { createStore, useStore } from './store.ts';
import { showToast } from './toast.tsx';

const KEY = 'local-workspace-tour';

const isFollowed = createStore(localStorage.getItem(KEY) === 'on');

/** Shows the next step on every page, or no longer. */
export function followTour(follow: boolean): void {
  localStorage.setItem(KEY, follow ? 'on' : 'off');
  isFollowed.set(follow);
}

/** The steps as the page opened, so that the strip stands before what it would push away is drawn. */
let opened: readonly TourStep[] | undefined;

/** Reads the tour for the page that lists it and for whoever follows it; where it cannot be read, a page is drawn without it. */
export async function loadTour(here?: Place): Promise<void> {
  if (isFollowed.get() || here === 'start') opened = await get<TourStep[]>('/api/tour').catch(() => undefined);
}

/** @returns the steps, looked at again after each change where they are shown, and whether the visitor follows them; until they are known: none */
export function useTour(here?: Place): { steps: readonly TourStep[] | undefined; isFollowed: boolean } {
  const isShown = useStore(isFollowed);
  const path = isShown || here === 'start' ? '/api/tour' : undefined;
  const { value } = useLive<TourStep[]>(path, ['sheet', 'form', 'mail', 'calendar', 'execution', 'clock']);
  return { steps: value ?? opened, isFollowed: isShown };
}

/** The steps that a visitor skipped in this tab, by their place: they may have been done in a way that leaves no trace. */
const SKIPPED = 'local-workspace-tour-skipped';
const skipped = createStore<readonly string[]>(sessionStorage.getItem(SKIPPED)?.split(' ') ?? []);

function skip(place: number): void {
  skipped.set([...skipped.get(), String(place)]);
  sessionStorage.setItem(SKIPPED, skipped.get().join(' '));
}

/** A workspace that starts over has its whole tour before it. */
function beginAnew(): void {
  skipped.set([]);
  sessionStorage.removeItem(SKIPPED);
}

/** @returns the place of the first step that waits to be done, from 0; -1 when none does */
export function nextStep(steps: readonly TourStep[]): number {
  return steps.findIndex(({ done }, place) => done === false && !skipped.get().includes(String(place)));
}

/** The next step, below the header of every page but the start page, which shows them all. */
export const TourStrip = ({ here }: { here?: Place }) => {
  const { steps = [], isFollowed: isShown } = useTour(here);
  useStore(skipped);
  useEffect(() => onChanges([], beginAnew), []);
  const place = nextStep(steps);
  useProgress(steps, isShown, here);
  const step = steps[place];
  if (!isShown || here === 'start' || !steps.some(({ done }) => done !== undefined)) return null;
  return (
    <aside class="tour-strip" aria-label={say.tour.tour}>
      {step ? (
        <p>
          <span class="tag">{say.tour.stepOf(place + 1, steps.length)}</span>{' '}
          {step.who ? <strong>{step.who}: </strong> : null}
          {step.what}
        </p>
      ) : (
        <p>{say.tour.finished}</p>
      )}
      <div class="tour-acts">
        {step ? <StepButton step={step} place={place} /> : null}
        <CalendarLink step={steps[place - 1]} />
        {step ? (
          <button type="button" class="quiet" onClick={() => skip(place)}>
            {say.tour.skip}
          </button>
        ) : null}
        <button type="button" class="icon-button" aria-label={say.tour.close} onClick={() => followTour(false)}>
          <Icon name="close" />
        </button>
      </div>
    </aside>
  );
};

/** The one button of a step: it moves the clock on where that is needed, and leads there as the right person. */
export const StepButton = ({ step, place }: { step: TourStep; place: number }) => {
  const { email } = usePerson();
  const { person, address, clock } = step;
  const isThem = person === undefined || person === email;
  // The link of a mail has led them on to a page of the web app: what is to be done stands there.
  const isThere = isThem && (address === undefined || isHere(address) || location.pathname === '/exec');
  if (isThere && clock === undefined) return null;
  const words = clock
    ? say.tour.moveClock(dayAndHour(clock))
    : step.isFilled
      ? say.tour.fill
      : person
        ? say.tour.doAs(nameOf(person))
        : say.tour.do;
  if (clock === undefined && address !== undefined) {
    return (
      <a class="button main" href={address} onClick={() => begin(step)}>
        {words}
      </a>
    );
  }
  return (
    <button type="button" class="main" onClick={() => void goTo(step, place)}>
      {words}
    </button>
  );
};

/** Leads to the day of the event that came of a step. */
export const CalendarLink = ({ step }: { step: TourStep | undefined }) =>
  step?.shows === undefined || location.pathname === '/calendar' ? null : (
    <a class="button quiet" href={step.shows}>
      {say.tour.seeCalendar}
    </a>
  );

function begin({ person }: TourStep): void {
  followTour(true);
  if (person) choosePerson(person);
}

/** Where the step is done may be known only once the clock stands there: a report has its row then. */
async function goTo(step: TourStep, place: number): Promise<void> {
  try {
    if (step.clock) await send<{ executions: ExecutionRecord[] }>('POST', '/api/clock', { set: step.clock });
    const address = (await get<TourStep[]>('/api/tour'))[place]?.address;
    begin(step);
    if (address !== undefined) location.assign(address);
  } catch (problem) {
    showToast({ kind: 'problem', text: wordsOfProblem(problem) });
  }
}

/** @returns whether the window shows this path, a form filled in as it says */
function isHere(address: string): boolean {
  const { pathname, search } = new URL(address, location.href);
  return pathname === location.pathname && search === location.search;
}

/** @returns the name of one of the workspace's people */
function nameOf(person: string): string {
  return desk().people.find(({ email }) => email === person)?.name ?? person;
}

/** Says so when a step was just done, and opens what is to be seen then in the window in which it was done. */
function useProgress(steps: readonly TourStep[], isShown: boolean, here: Place | undefined): void {
  const before = useRef<readonly TourStep[]>([]);
  useEffect(() => {
    const old = before.current;
    before.current = steps;
    if (!isShown || old.length !== steps.length) return;
    for (const [index, { done, page, opens }] of steps.entries()) {
      if (!done || old[index]?.done !== false) continue;
      const isLast = nextStep(steps) < 0;
      const text = isLast ? say.tour.finished : say.tour.goOn;
      showToast({ kind: 'done', topic: 'tour', title: say.tour.stepDone(index + 1), text });
      if (opens !== undefined && page === here && !document.hidden) location.assign(opens);
    }
  }, [steps, isShown, here]);
}
