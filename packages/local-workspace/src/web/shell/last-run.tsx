// What ran last, in the header: in words where the project has some, duration, operations, and an error in red.
import type { ExecutionRecord } from '../../data/index.ts';
import { say } from '../words/words.ts';
import { useDesk } from './desk.ts';
import { Icon } from './icons.tsx';
import { useLive } from './live.ts';
import { failedRuns, failureOf } from './runs.ts';

/** A link to the execution itself. */
export const LastRun = () => {
  const { value } = useLive<ExecutionRecord[]>('/api/executions?last=1', ['execution']);
  const { runs } = useDesk();
  const last = value?.at(-1);
  if (!last) return null;
  const cost = say.shell.lastCost(Math.round(last.milliseconds), last.operations);
  const failed = failedRuns([last]).length > 0;
  const name = runs[last.function] ?? last.function;
  const what = failed ? failureOf({ ...last, function: name }) : name;
  return (
    <a
      class={failed ? 'bar-button last-run failed' : 'bar-button last-run'}
      href={`/executions?id=${encodeURIComponent(last.id)}`}
      aria-label={say.shell.lastRun(what, cost)}
    >
      <Icon name="run" />
      <span class="what">{what}</span> <span class="soft">{cost}</span>
    </a>
  );
};
