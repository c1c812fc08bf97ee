// The guided tour as a list: each step with who does it, where, and a tick once the workspace has seen it happen.
import type { TourStep } from '../../data/index.ts';
import { Icon } from '../shell/icons.tsx';
import { CalendarLink, followTour, nextStep, StepButton, useTour } from '../shell/tour.tsx';
import { say } from '../words/words.ts';

/** The steps; the next one stands out, with a button that leads to it as the right person. */
export const Tour = () => {
  const { steps: known, isFollowed } = useTour('start');
  const steps = known ?? [];
  const next = nextStep(steps);
  const done = steps.filter((step) => step.done).length;
  const watched = steps.filter((step) => step.done !== undefined).length;
  return (
    <section class="card" aria-labelledby="tour">
      <div class="tour-head">
        <h2 id="tour">{say.tour.tour}</h2>
        {watched ? <span class="soft">{say.tour.stepsDone(done, watched)}</span> : null}
      </div>
      {steps.length ? (
        <ol class="tour">
          {steps.map((step, index) => (
            <Step key={index} step={step} place={index} isNext={index === next} />
          ))}
        </ol>
      ) : known ? (
        <p class="soft">{say.tour.none}</p>
      ) : null}
      {watched ? (
        <label class="pair">
          <input type="checkbox" checked={isFollowed} onChange={(event) => followTour(event.currentTarget.checked)} />
          {say.tour.onEveryPage}
        </label>
      ) : null}
    </section>
  );
};

const Step = ({ step, place, isNext }: { step: TourStep; place: number; isNext: boolean }) => {
  const { who, what, done } = step;
  return (
    <li class={done ? 'step done' : isNext ? 'step next' : 'step'} aria-current={isNext ? 'step' : undefined}>
      <span class="step-mark">
        {done ? <Icon name="check" size={18} /> : place + 1}
        {done ? <span class="hidden">{say.tour.done}</span> : null}
      </span>
      <div>
        <p>
          {who ? <strong>{who}: </strong> : null}
          {what}
        </p>
        {isNext ? (
          <p>
            <StepButton step={step} place={place} />
          </p>
        ) : (
          <CalendarLink step={step} />
        )}
      </div>
    </li>
  );
};
