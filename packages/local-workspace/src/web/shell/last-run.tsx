// What ran last, in the header: function, duration, operations, and an error in red.
import type { ExecutionRecord } from '../../data/index.ts';
import { Icon } from './icons.tsx';
import { useLive } from './live.ts';
import { failedRuns, failureOf } from './runs.ts';

/** A link to the execution itself. */
export const LastRun = () => {
  const { value } = useLive<ExecutionRecord[]>('/api/executions?last=1', ['execution']);
  const last = value?.at(-1);
  if (!last) return null;
  const cost = `${Math.round(last.milliseconds)} ms · ${last.operations} operasi`;
  const failed = failedRuns([last]).length > 0;
  return (
    <a
      class={failed ? 'bar-button last-run failed' : 'bar-button last-run'}
      href={`/executions?id=${encodeURIComponent(last.id)}`}
      aria-label={`Terakhir berjalan: ${failed ? failureOf(last) : last.function} ${cost}`}
    >
      <Icon name="run" />
      <span class="what">{failed ? failureOf(last) : last.function}</span> <span class="soft">{cost}</span>
    </a>
  );
};
