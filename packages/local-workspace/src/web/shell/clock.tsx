// The workspace's clock in the header: what time it is there, and how to move it.
import { useEffect, useState } from 'preact/hooks';
import type { ExecutionRecord } from '../../data/index.ts';
import { DateField } from '../fields/date-field.tsx';
import { TimeField } from '../fields/time-field.tsx';
import { readDate, readTime, showDate } from '../fields/typed-times.ts';
import { say } from '../words/words.ts';
import { send, wordsOfProblem } from './api.ts';
import { dayAndHour, hour, instantOf, wallDate } from './dates.ts';
import { Icon } from './icons.tsx';
import { useLive } from './live.ts';
import { Popover } from './popover.tsx';
import { tellRuns } from './runs.ts';
import { showToast } from './toast.tsx';

interface ClockFace {
  readonly now: string;
  readonly frozen: boolean;
}

/** @returns the time of the workspace and whether it stands still; a real clock goes on by itself */
function useClock(): ClockFace | undefined {
  const { value } = useLive<ClockFace>('/api/clock', ['clock']);
  const [readAt, setReadAt] = useState(0);
  const [now, setNow] = useState(0);
  useEffect(() => {
    setReadAt(Date.now());
    setNow(Date.now());
    if (!value || value.frozen) return;
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, [value]);
  if (!value || value.frozen) return value;
  return { ...value, now: new Date(Date.parse(value.now) + Math.max(0, now - readAt)).toISOString() };
}

type Move = { readonly set: string } | { readonly advance: string } | { readonly real: true };

/** @returns whether the clock was moved; where not, the visitor is told why */
async function move(to: Move): Promise<boolean> {
  try {
    const { now, executions } = await send<ClockFace & { executions: ExecutionRecord[] }>('POST', '/api/clock', to);
    tellRuns(say.clock.nowIs(dayAndHour(now)), executions, { topic: 'clock' });
    return true;
  } catch (problem) {
    showToast({ kind: 'problem', text: wordsOfProblem(problem) });
    return false;
  }
}

/** The button with the time and what it opens. */
export const Clock = () => {
  const face = useClock();
  if (!face) return null;
  return (
    <Popover
      class="clock"
      label={say.clock.label(dayAndHour(face.now), face.frozen ? say.clock.stopped : say.clock.running)}
      button={
        <>
          <Icon name="clock" />
          <span class="time">{dayAndHour(face.now)}</span>{' '}
          <span class={face.frozen ? 'tag still' : 'tag'}>{face.frozen ? say.clock.stopped : say.clock.running}</span>
        </>
      }
    >
      {(close) => <ClockHands face={face} close={close} />}
    </Popover>
  );
};

/** A quarter or an hour is often asked for twice; a time that was set is done with. */
const ClockHands = ({ face, close }: { face: ClockFace; close: () => void }) => {
  const set = async (to: Move) => {
    if (await move(to)) close();
  };
  const tomorrow = instantOf(`${wallDate(face.now, 1)}T08:00`);
  return (
    <div class="clock-hands">
      <p class="soft">{say.clock.explained}</p>
      <div class="row">
        <button type="button" onClick={() => move({ advance: 'PT15M' })}>
          {say.clock.quarter}
        </button>
        <button type="button" onClick={() => move({ advance: 'PT1H' })}>
          {say.clock.hour}
        </button>
        <button type="button" disabled={!tomorrow} onClick={() => tomorrow && set({ set: tomorrow })}>
          {say.clock.tomorrow}
        </button>
      </div>
      <PickedTime now={face.now} onPick={(wanted) => set({ set: wanted })} />
      {face.frozen ? (
        <button type="button" class="quiet" onClick={() => set({ real: true })}>
          {say.clock.real}
        </button>
      ) : null}
    </div>
  );
};

/** A day and an hour of one's own, in the Indonesian order whatever the browser's language. */
const PickedTime = ({ now, onPick }: { now: string; onPick: (wanted: string) => void }) => {
  const today = wallDate(now);
  const [day, setDay] = useState(showDate(today));
  const [time, setTime] = useState(hour(now));
  const [problem, setProblem] = useState<string>();
  const pick = () => {
    const [date, clock] = [readDate(day), readTime(time)];
    const wanted = date && clock ? instantOf(`${date}T${clock}`) : undefined;
    setProblem(wanted ? undefined : say.clock.unreadable);
    if (wanted) onPick(wanted);
  };
  const common = { describedBy: problem ? 'set-problem' : undefined, required: true, onLeave: () => {} };
  return (
    <form
      class="picked-time"
      onSubmit={(event) => {
        event.preventDefault();
        pick();
      }}
    >
      <DateField
        {...common}
        id="set-date"
        label={say.clock.setDate}
        today={today}
        value={day}
        invalid={problem !== undefined && readDate(day) === undefined}
        onInput={setDay}
      />
      <div class="row">
        <TimeField
          {...common}
          id="set-clock"
          label={say.clock.setTime}
          value={time}
          invalid={problem !== undefined && readTime(time) === undefined}
          onInput={setTime}
        />
        <button type="submit" class="main">
          {say.clock.set}
        </button>
      </div>
      {problem ? (
        <p id="set-problem" role="alert" class="error">
          {problem}
        </p>
      ) : null}
    </form>
  );
};
