// What scripts show in the corner of the sheet: as at Google one at a time, as long as the script says.
import type { ExecutionRecord } from '../../data/index.ts';
import { closeTopic, showToast } from '../shell/toast.tsx';

const USUAL = 5;

const TOPIC = 'script';

/** What scripts told somebody else is not for whoever opens the sheet now. */
export function forgetScriptToasts(): void {
  closeTopic(TOPIC);
}

/** Shows what these executions told the person who set them off. */
export function showScriptToasts(executions: readonly ExecutionRecord[]): void {
  for (const { title, content, seconds = USUAL } of executions.flatMap(({ toasts = [] }) => toasts)) {
    showToast({ kind: 'info', topic: TOPIC, ...(title ? { title } : {}), text: content, seconds });
  }
}
