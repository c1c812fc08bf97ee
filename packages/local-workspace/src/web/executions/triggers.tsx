// What waits to run: each trigger with what it waits for, its next time, and a way to let it run now or not at all.
import type { ExecutionRecord, TriggerInfo } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { dayAndHour } from '../shell/dates.ts';
import { useLive } from '../shell/live.ts';
import { tellRuns } from '../shell/runs.ts';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';
import { eventInWords, scheduleInWords } from './words.ts';

/** The installed triggers. */
export const Triggers = () => {
  const { value, problem, reload } = useLive<readonly TriggerInfo[]>('/api/triggers', [
    'trigger',
    'execution',
    'clock',
  ]);
  if (problem !== undefined) return <p class="notice-box problem">{problem}</p>;
  if (value?.length === 0) return <p class="soft">{say.triggers.none}</p>;
  return (
    <div class="boxes">
      {value?.map((trigger) => (
        <Trigger key={trigger.uid} trigger={trigger} reload={reload} />
      ))}
    </div>
  );
};

const Trigger = ({ trigger, reload }: { trigger: TriggerInfo; reload: () => Promise<unknown> }) => {
  const { uid, function: name, event, creator, schedule, next, disabled } = trigger;
  const path = `/api/triggers/${encodeURIComponent(uid)}`;
  const run = async () => {
    try {
      const { executions } = await send<{ executions: ExecutionRecord[] }>('POST', `${path}/run`);
      tellRuns(say.executions.done(name), executions);
    } catch (thrown) {
      showToast({ kind: 'problem', text: wordsOfProblem(thrown) });
    }
  };
  const disable = async (off: boolean) => {
    try {
      await send('POST', path, { disabled: off });
      await reload();
    } catch (thrown) {
      showToast({ kind: 'problem', text: wordsOfProblem(thrown) });
    }
  };
  const facts: [string, string][] = [
    [say.triggers.waitsFor, eventInWords(event)],
    [say.triggers.schedule, schedule === undefined ? '' : scheduleInWords(schedule)],
    [say.triggers.next, next === undefined || disabled ? '' : dayAndHour(next)],
    [say.triggers.madeBy, creator],
  ];
  return (
    <section class="card" aria-label={say.triggers.name(name, eventInWords(event))}>
      <h2>
        {name} {disabled ? <span class="status failed">{say.triggers.off}</span> : null}
      </h2>
      <dl class="facts one">
        {facts
          .filter(([, words]) => words !== '')
          .map(([label, words]) => (
            <div key={label}>
              <dt class="soft">{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      <div class="row">
        {event === 'CLOCK' ? (
          <button type="button" onClick={() => void run()}>
            {say.executions.runNow}
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={() => void disable(disabled !== true)}>
          {disabled ? say.triggers.switchOn : say.triggers.switchOff}
        </button>
      </div>
    </section>
  );
};
