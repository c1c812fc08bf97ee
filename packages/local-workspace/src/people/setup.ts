// Carries out the `setup` of workspace.json as people would: what is made by hand, a function, triggers, edits, responses.
import { ProjectError } from '../engine/refusals.ts';
import type { ActionResult, Email, ExecutionRecord, Workspace } from '../facade.ts';

/** @returns every execution that came of it, in order @throws ProjectError for a step that cannot be carried out */
export function setUp(workspace: Workspace): ActionResult {
  try {
    return carryOut(workspace);
  } catch (error) {
    throw new ProjectError(`"setup": ${(error as Error).message}`, 'workspace.json');
  }
}

function carryOut(workspace: Workspace): ActionResult {
  const { setup, owner } = workspace.settings;
  const executions: ExecutionRecord[] = [];
  for (const name of setup?.calendars ?? []) workspace.calendars.make(name);
  for (const tab of setup?.tabs ?? []) executions.push(...fillTab(workspace, tab));
  for (const form of setup?.forms ?? []) workspace.forms.make(form);
  if (setup?.function) executions.push(...workspace.run(setup.function, [], owner).executions);
  const [deployed] = workspace.deployments.list();
  for (const as of setup?.visits ?? []) {
    const visit = { method: 'GET', as, ...(deployed && { deployment: deployed.id }) } as const;
    executions.push(...workspace.exec(visit).executions);
  }
  for (const trigger of setup?.triggers ?? []) workspace.makeTrigger(trigger);
  for (const { sheet, range, value, values, as } of setup?.edits ?? []) {
    const edit = values ? { range, values } : { range, value };
    executions.push(...workspace.sheets.edit(sheet, edit, as ?? owner).executions);
  }
  for (const { form, answers, email, at } of setup?.responses ?? []) {
    if (at !== undefined) executions.push(...workspace.clock.set(at));
    executions.push(...workspace.forms.respond(form, answers, email as Email).executions);
  }
  return { executions };
}

/** The tab that a new spreadsheet has is taken for the first one while nothing stands in it. */
function fillTab({ sheets }: Workspace, { name, values }: { name: string; values?: unknown[][] }): ExecutionRecord[] {
  const all = sheets.list();
  const [only] = all;
  const made: ExecutionRecord[] = [];
  if (!all.some((each) => each.name === name)) {
    const isFresh = all.length === 1 && only?.name === 'Sheet1' && only.lastRow === 0;
    made.push(...(isFresh ? sheets.renameTab('Sheet1', name) : sheets.addTab(name)).executions);
  }
  return values ? [...made, ...sheets.edit(name, { range: 'A1', values }).executions] : made;
}
