// A copy of a desk's sheet with its script, as Google makes it: tabs and code come along, properties and triggers do not.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '../../packages/local-workspace/src/workspace.ts';
import { handyProject, PEOPLE, TestDesk, temporaryFolder } from './desk.ts';

/** A desk as it is kept, and beside it the copy of its sheet. */
export interface Copied {
  readonly data: string;
  /** The ids of the spreadsheets. */
  readonly first: string;
  readonly copy: string;
}

/** Copies the sheet of a desk with hands. @param data where the desk is kept */
export function copied({ workspace }: TestDesk, data: string): Copied {
  const first = workspace.sheets.spreadsheets()[0]?.id ?? '';
  const copy = String(workspace.run('copySheet', [], PEOPLE.owner).value);
  workspace.save();
  return { data, first, copy };
}

/** The copy, whose script is opened; the first desk's form, calendar and sheet lie beside it. */
export function openCopy(kept: Copied, now: string): TestDesk {
  const data = temporaryFolder();
  cpSync(kept.data, data, { recursive: true });
  const [office = ''] = readdirSync(data).filter((name) => name.startsWith('office-'));
  const path = join(data, office);
  const before = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...before, container: kept.copy, properties: {}, triggers: [] }));
  return new TestDesk(openWorkspace({ project: handyProject(), now, data }));
}
