// Says what a script did after something was done: its functions, or in red why one failed.
import type { ExecutionRecord } from '../../data/index.ts';
import { say } from '../words/words.ts';
import { showToast, type Toast } from './toast.tsx';

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
 * @param more what else is said of the toast, such as that it is a remark of the workspace
 */
export function tellRuns(done: string, executions: readonly ExecutionRecord[], more: Partial<Toast> = {}): void {
  const how = { topic: 'act', ...more };
  const failed = failedRuns(executions);
  if (failed.length) {
    showToast({ kind: 'problem', ...how, title: say.told.scriptFailed, text: done, details: failed.map(failureOf) });
  } else showToast({ kind: 'done', ...how, text: done });
}
