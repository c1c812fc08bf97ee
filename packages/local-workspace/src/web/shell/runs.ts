// Says what a script did after something was done: its functions, or in red why one failed.
import type { ExecutionRecord } from '../../data/index.ts';
import { say } from '../words/words.ts';
import { showToast } from './toast.tsx';

/** @returns the executions that did not come to a good end */
export function failedRuns(executions: readonly ExecutionRecord[]): ExecutionRecord[] {
  return executions.filter(({ status }) => status === 'failed' || status === 'killed');
}

/** @returns `onEdit: Error: …` */
export function failureOf({ function: name, status, error }: ExecutionRecord): string {
  if (!error) return `${name}: ${status === 'killed' ? say.ends.killed : say.ends.failed}`;
  return `${name}: ${error.name}: ${error.message}`;
}

/**
 * Shows how an action went, a failed run as a problem.
 * @param topic of one topic only the latest is shown
 */
export function tellRuns(done: string, executions: readonly ExecutionRecord[], topic = 'act'): void {
  const failed = failedRuns(executions);
  if (failed.length) {
    showToast({ kind: 'problem', topic, title: say.told.scriptFailed, text: done, details: failed.map(failureOf) });
  } else showToast({ kind: 'done', topic, text: done });
}
