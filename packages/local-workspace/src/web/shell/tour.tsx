// The guided tour on every page: which step is next, who does it and where, until it is ended or finished.
import { useEffect, useRef } from 'preact/hooks';
import type { TourStep } from '../../data/index.ts';
import { say } from '../words/words.ts';
import { desk } from './desk.ts';
import type { Place } from './header.tsx';
import { useLive } from './live.ts';
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

/** @returns the steps, looked at again after each change where they are shown, and whether the visitor follows them */
export function useTour(here: Place): { steps: readonly TourStep[]; isFollowed: boolean } {
  const isShown = useStore(isFollowed);
  const path = isShown || here === 'start' ? '/api/tour' : undefined;
  const { value } = useLive<TourStep[]>(path, ['sheet', 'form', 'mail', 'calendar', 'execution']);
  return { steps: value ?? [], isFollowed: isShown };
}

/** What a visitor skipped in this tab, by its words: it may have been done in a way that leaves no trace. */
const SKIPPED = 'local-workspace-tour-skipped';
const skipped = createStore<readonly string[]>(sessionStorage.getItem(SKIPPED)?.split('\n') ?? []);

function skip({ what }: TourStep): void {
  skipped.set([...skipped.get(), what]);
  sessionStorage.setItem(SKIPPED, skipped.get().join('\n'));
}

/** @returns the number of the first step that waits to be done, from 0; -1 when none does */
export function nextStep(steps: readonly TourStep[]): number {
  return steps.findIndex(({ done, what }) => done === false && !skipped.get().includes(what));
}

/** @returns where a step is done */
export function addressOfStep({ page, tab }: TourStep): string | undefined {
  if (page === undefined || page === 'start') return undefined;
  const [form] = desk().forms;
  if (page === 'form') return form && `/form/${encodeURIComponent(form.id)}`;
  return tab === undefined ? `/${page}` : `/${page}?${new URLSearchParams({ tab })}`;
}

/** The next step, below the header of every page but the start page, which shows them all. */
export const TourStrip = ({ here }: { here: Place }) => {
  const { steps, isFollowed: isShown } = useTour(here);
  const { email } = usePerson();
  useStore(skipped);
  const number = nextStep(steps);
  useProgress(steps, isShown);
  const step = steps[number];
  if (!isShown || here === 'start' || !step) return null;
  const address = step.page === here ? undefined : addressOfStep(step);
  const { person } = step;
  return (
    <aside class="tour-strip" aria-label={say.tour.tour}>
      <p>
        <span class="tag">{say.tour.stepOf(number + 1, steps.length)}</span>{' '}
        {step.who ? <strong>{step.who}: </strong> : null}
        {step.what}
      </p>
      <div class="tour-acts">
        {person && person !== email ? (
          <button type="button" onClick={() => choosePerson(person)}>
            {say.tour.become(nameOf(person))}
          </button>
        ) : null}
        {address ? (
          <a class="button" href={address}>
            {say.tour.goThere}
          </a>
        ) : null}
        <button type="button" onClick={() => skip(step)}>
          {say.tour.skip}
        </button>
        <button type="button" class="icon-button" aria-label={say.tour.close} onClick={() => followTour(false)}>
          ✕
        </button>
      </div>
    </aside>
  );
};

/** @returns the name of one of the workspace's people */
export function nameOf(person: string): string {
  return desk().people.find(({ email }) => email === person)?.name ?? person;
}

/** Says so when a step was just done. */
function useProgress(steps: readonly TourStep[], isShown: boolean): void {
  const before = useRef<readonly TourStep[]>([]);
  useEffect(() => {
    const old = before.current;
    before.current = steps;
    if (!isShown || old.length !== steps.length) return;
    for (const [index, { done }] of steps.entries()) {
      if (!done || old[index]?.done !== false) continue;
      const isLast = nextStep(steps) < 0;
      const text = isLast ? say.tour.finished : say.tour.goOn;
      showToast({ kind: 'done', topic: 'tour', title: say.tour.stepDone(index + 1), text });
    }
  }, [steps, isShown]);
}
