// The desk in its second year as `npm run record` kept it, since telling its story takes longer than anybody waits for a start.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { ExecutionRecord, Workspace } from '../packages/local-workspace/src/facade.ts';
import { root } from './bundle.ts';

export const RECORDED_YEAR = join(root, 'data/second-year.json.br');

/** @returns what was recorded, for `restore` of a workspace */
export function readRecordedYear(): string {
  return brotliDecompressSync(readFileSync(RECORDED_YEAR)).toString('utf8');
}

/** Opens the recorded desk in a workspace; its pages are opened once, as after a deployment, so that they name this build. */
export function openRecordedYear(workspace: Workspace): ExecutionRecord[] {
  workspace.restore(readRecordedYear());
  return [...workspace.exec({ method: 'GET', as: workspace.settings.owner }).executions];
}
