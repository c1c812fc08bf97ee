// Fills a tab with as many rows as years of work would leave, by a script that is pushed beside the project's own.

import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { WorkspaceOptions } from '../packages/local-workspace/src/facade.ts';
import { openWorkspace, type Workspace } from '../packages/local-workspace/src/workspace.ts';

const FILL = `function fill(name, rows, template) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  const width = rows[0].length;
  const last = sheet.getMaxRows();
  const missing = rows.length + 301 - last;
  if (missing > 0) {
    const formats = sheet.getRange(2, 1, 1, width).getNumberFormats()[0];
    sheet.insertRowsAfter(last, missing);
    formats.forEach((format, index) => sheet.getRange(last + 1, index + 1, missing, 1).setNumberFormat(format));
  }
  const filled = (values) => template.replace(/#([0-9]+)#/g, (_, place) => values[place]);
  const cellOf = (cell) => (cell.moment ? new Date(cell.moment) : cell.like ? filled(cell.like) : cell);
  sheet.getRange(2, 1, rows.length, width).setValues(rows.map((row) => row.map(cellOf)));
}`;

/**
 * Opens a project together with the script that fills its tabs.
 * @param files scripts, manifest and workspace.json; of a folder all that it holds
 * @param more a script that is pushed as well
 */
export function openToFill(files: readonly string[], options: Omit<WorkspaceOptions, 'project'>, more = ''): Workspace {
  const project = mkdtempSync(join(tmpdir(), 'pontive-'));
  for (const file of files) {
    const to = statSync(file).isDirectory() ? project : join(project, basename(file));
    cpSync(file, to, { recursive: true });
  }
  writeFileSync(join(project, 'Fill.js'), `${FILL}\n${more}`);
  const workspace = openWorkspace({ ...options, project });
  rmSync(project, { recursive: true });
  return workspace;
}

/**
 * Writes rows below the header of a tab.
 * @param rows a cell may be a `{moment}` in milliseconds, or `{like}`: the values that fill the places of the template
 */
export function fillTab(workspace: Workspace, tab: string, rows: readonly unknown[][], template?: string): void {
  runFully(workspace, 'fill', template === undefined ? [tab, rows] : [tab, rows, template]);
}

/** Runs a function of the script. @throws Error if it failed */
export function runFully(workspace: Workspace, name: string, args: readonly unknown[] = []): void {
  const [execution] = workspace.run(name, args).executions;
  if (execution?.error) throw new Error(`${name}: ${execution.error.message}`);
}
