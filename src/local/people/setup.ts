// Carries out the `setup` of workspace.json: a function, then edits, then responses, as people would.
import type { ActionResult, Email, Workspace } from '../facade.ts';

/** @returns every execution that came of it, in order */
export function setUp(workspace: Workspace): ActionResult {
  const { setup, owner } = workspace.settings;
  const executions = [];
  if (setup?.function) executions.push(...workspace.run(setup.function, [], owner).executions);
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
