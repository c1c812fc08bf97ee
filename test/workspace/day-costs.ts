// What the executions of a day cost: seconds, against what Google allows.
import type { ExecutionRecord } from '../../packages/local-workspace/src/facade.ts';

/** Trigger runtime a day on a consumer account and on Workspace, in seconds (facts 8.1). */
export const CONSUMER = 90 * 60;
const WORKSPACE = 6 * 60 * 60;
/** What an execution takes before its first line; no source has measured it, one to three seconds are told (facts 8.3). */
const START_SECONDS = 2;
const TIERS = ['everyTenMinutes_', 'everyHour_', 'everyNight_', 'onSheetEdited_', 'onFormSubmitted_'] as const;

/** Seconds that executions take, with their starts. */
export function secondsWithStarts(executions: readonly ExecutionRecord[]): number {
  return seconds(executions) + executions.length * START_SECONDS;
}

/** What executions cost, of which trigger, and what part that is of a day's runtime. */
export function costWords(executions: readonly ExecutionRecord[]): string {
  const tiers = TIERS.map((handler) => {
    const own = executions.filter((each) => each.function === handler);
    return `${handler} ${own.length} × = ${seconds(own)} s`;
  });
  const total = secondsWithStarts(executions);
  return (
    `${seconds(executions)} s modelled in ${executions.length} executions (${tiers.join(', ')}); ` +
    `with ${START_SECONDS} s to start each ${total} s, ${percent(total, CONSUMER)} of a consumer account's 90 minutes, ` +
    `${percent(total, WORKSPACE)} of Workspace's 6 hours`
  );
}

function seconds(executions: readonly ExecutionRecord[]): number {
  return Math.round(executions.reduce((sum, { modelledMilliseconds }) => sum + modelledMilliseconds, 0) / 100) / 10;
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} %`;
}
