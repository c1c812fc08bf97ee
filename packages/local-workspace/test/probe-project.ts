// The project that asks Google what the emulation stands on, opened here, and the answers in its sheet.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { ActionResult } from '../src/facade.ts';
import { openWorkspace, type Workspace } from '../src/workspace.ts';
import { linked } from './kept-folder.ts';
import { newFolder } from './open-project.ts';

const PROBE = fileURLToPath(new URL('../probe', import.meta.url));
const NOW = '2026-12-01T10:00:00+07:00';
export const OWNER = 'owner@probe.example';

interface Row {
  readonly id: string;
  readonly fact: string;
  readonly stands: string;
  readonly how: string;
  readonly answer: string;
  readonly seen: string;
}

/** The probe with its web app deployed and opened once. */
export function deployed(): Workspace {
  const workspace = openWorkspace({ project: PROBE, now: NOW });
  fine(workspace.setup());
  return workspace;
}

/** A workspace in which every question has been asked that a function can ask. */
export function asked(workspace = deployed()): Workspace {
  fine(workspace.menu('Ask Google', OWNER));
  return workspace;
}

let kept: string | undefined;

/** The same, asked once and then opened as it was kept. */
export function answered(): Workspace {
  const open = (data: string) => openWorkspace({ project: PROBE, now: NOW, data });
  if (kept === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'probe-'));
    const workspace = open(folder);
    fine(workspace.setup());
    asked(workspace).save();
    kept = folder;
  }
  return open(linked(kept, newFolder()));
}

/** @throws nothing, but fails the test where an execution failed */
export function fine({ executions }: ActionResult): void {
  expect(executions.flatMap(({ error }) => error ?? [])).toEqual([]);
}

export const rowsOf = (workspace: Workspace) => workspace.run('answers').value as readonly Row[];
export const rowOf = (workspace: Workspace, id: string) => rowsOf(workspace).find((row) => row.id === id);
export const answerOf = (workspace: Workspace, id: string) => rowOf(workspace, id)?.answer;

/** The key of the page, as its row names it. */
export function keyOf(workspace: Workspace): string {
  return /key=([\w-]+)/.exec(rowOf(workspace, 'PAGE_CALL')?.how ?? '')?.[1] ?? '';
}
