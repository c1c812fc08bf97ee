// Sheets over HTTP: reading them, and doing what a person does in them.
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { NotFound } from '../engine/refusals.ts';
import type { SheetInfo, SheetLook, Workspace } from '../facade.ts';
import { cell, editor, person, position, readBody, readQuery } from './input.ts';
import { localPath, sheetPath } from './links.ts';
import { download } from './mails.ts';

/** What a person types or pastes. */
export const edit = z
  .strictObject({
    range: z.string().min(1),
    value: cell.exactOptional(),
    values: z.array(z.array(cell).min(1)).min(1).exactOptional(),
    source: z.string().min(1).exactOptional(),
    as: editor,
  })
  .refine(({ value, values }) => (value === undefined) !== (values === undefined), 'give one of "value" or "values"');

const span = { count: position.exactOptional() };
const deeds = {
  insert: z.strictObject({ before: position, ...span }).exactOptional(),
  delete: z.strictObject({ from: position, ...span }).exactOptional(),
  move: z.strictObject({ from: position, ...span, before: position }).exactOptional(),
  hide: z.strictObject({ from: position, ...span, hidden: z.boolean() }).exactOptional(),
};
const line = {
  fold: z.strictObject({ from: position, depth: position, collapsed: z.boolean() }).exactOptional(),
  freeze: z.number().int().min(0).exactOptional(),
};
const resize = z.strictObject({ from: position, ...span, width: z.number().int().min(20).max(2000) }).exactOptional();
/** One change of whole rows. */
const rows = z
  .strictObject({ ...deeds, ...line, as: person })
  .refine(isOne, 'give one of "insert", "delete", "move", "hide", "fold" or "freeze"');
/** One change of whole columns. */
const columns = z
  .strictObject({ ...deeds, ...line, resize, as: person })
  .refine(isOne, 'give one of "insert", "delete", "move", "hide", "fold", "freeze" or "resize"');

function isOne({ as: _, ...body }: Record<string, unknown>): boolean {
  return Object.keys(body).length === 1;
}

/** By which column a person sorts. */
export const sort = z.strictObject({ column: position, ascending: z.boolean().exactOptional(), as: person });
const filter = z.strictObject({ column: position, values: z.array(z.string()).exactOptional(), as: person });
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'write a colour, such as "#ff0000"')
  .nullable();
const look = z.strictObject({
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  underline: z.boolean().exactOptional(),
  strikethrough: z.boolean().exactOptional(),
  size: z.number().int().min(6).max(400).exactOptional(),
  colour: colour.exactOptional(),
  background: colour.exactOptional(),
  align: z.enum(['left', 'center', 'right']).nullable().exactOptional(),
  wrap: z.enum(['overflow', 'wrap', 'clip']).exactOptional(),
  number: z.string().nullable().exactOptional(),
});
/** How cells are to look; without a format as usual. */
const format = z.strictObject({ range: z.string().min(1), format: look.exactOptional(), as: person });
const undo = z.strictObject({ as: person });
const tabName = z.string().trim().min(1).max(100);
const newTab = z.strictObject({ name: tabName.exactOptional(), as: person });
/** Another name for a tab, or whether it is out of sight. */
const changedTab = z
  .strictObject({ name: tabName.exactOptional(), hidden: z.boolean().exactOptional(), as: person })
  .refine(isOne, 'give one of "name" or "hidden"');
const selection = z.strictObject({ range: z.string().min(1), as: person });

/** @returns the routes under /api/sheets */
export function sheetRoutes(workspace: Workspace): Hono {
  const { sheets } = workspace;
  const routes = new Hono();

  routes.get('/', (c) => c.json(sheets.list(spreadsheetOf(c, workspace))));
  routes.post('/', async (c) => {
    const { name, as } = await readBody(c, newTab);
    return c.json(sheets.addTab(name, as, spreadsheetOf(c, workspace)));
  });
  routes.patch('/:name', async (c) => {
    const { name, spreadsheet } = target(c, workspace);
    const { name: wanted, hidden = false, as } = await readBody(c, changedTab);
    if (wanted === undefined) return c.json(sheets.hideTab(name, hidden, as, spreadsheet));
    return c.json(sheets.renameTab(name, wanted, as, spreadsheet));
  });
  routes.delete('/:name', (c) => {
    const { name, spreadsheet } = target(c, workspace);
    const { as } = readQuery(c, z.object({ as: person }));
    return c.json(sheets.removeTab(name, as, spreadsheet));
  });
  routes.get('/:name', (c) => {
    const { name, spreadsheet } = target(c, workspace);
    const content = sheets.read(name, { display: asks(c, 'display'), ...(spreadsheet ? { spreadsheet } : {}) });
    if (!asks(c, 'look')) return c.json(content);
    const { as } = readQuery(c, z.object({ as: person }));
    const look = sheets.look(name, spreadsheet);
    return c.json({ ...content, look, links: linksIn(workspace, content.spreadsheet, look, as) });
  });
  routes.post('/:name/edits', async (c) => {
    const { name, spreadsheet } = target(c, workspace);
    const { as, range, ...content } = await readBody(c, edit);
    return c.json(sheets.edit(name, { range, ...content }, as, spreadsheet));
  });
  routes.post('/:name/rows', async (c) => {
    const { name, spreadsheet } = target(c, workspace);
    const { insert, delete: from, move, hide, fold, freeze, as } = await readBody(c, rows);
    if (hide) return c.json(sheets.hideRows(name, hide, as, spreadsheet));
    if (fold) return c.json(sheets.foldRows(name, fold, as, spreadsheet));
    if (freeze !== undefined) return c.json(sheets.freezeRows(name, freeze, as, spreadsheet));
    if (insert) return c.json(sheets.insertRows(name, insert, as, spreadsheet));
    if (move) return c.json(sheets.moveRows(name, move, as, spreadsheet));
    return c.json(sheets.deleteRows(name, from ?? { from: 0 }, as, spreadsheet));
  });
  routes.post('/:name/columns', async (c) => {
    const { name, spreadsheet } = target(c, workspace);
    const { insert, delete: from, move, hide, resize, fold, freeze, as } = await readBody(c, columns);
    if (resize) return c.json(sheets.resizeColumns(name, resize, as, spreadsheet));
    if (hide) return c.json(sheets.hideColumns(name, hide, as, spreadsheet));
    if (fold) return c.json(sheets.foldColumns(name, fold, as, spreadsheet));
    if (freeze !== undefined) return c.json(sheets.freezeColumns(name, freeze, as, spreadsheet));
    if (insert) return c.json(sheets.insertColumns(name, insert, as, spreadsheet));
    if (move) return c.json(sheets.moveColumns(name, move, as, spreadsheet));
    return c.json(sheets.deleteColumns(name, from ?? { from: 0 }, as, spreadsheet));
  });
  routes.post('/:name/sort', async (c) => {
    const { name, spreadsheet } = target(c, workspace);
    const { as, ...by } = await readBody(c, sort);
    return c.json(sheets.sort(name, by, as, spreadsheet));
  });
  routes.post('/:name/filter', async (c) => {
    const { name, spreadsheet } = target(c, workspace);
    const { as, ...by } = await readBody(c, filter);
    return c.json(sheets.filter(name, by, as, spreadsheet));
  });
  routes.post('/:name/format', async (c) => {
    const { name, spreadsheet } = target(c, workspace);
    const { as, ...what } = await readBody(c, format);
    return c.json(sheets.format(name, what, as, spreadsheet));
  });
  routes.post('/:name/selection', async (c) => {
    const { name, spreadsheet } = target(c, workspace);
    const { range, as } = await readBody(c, selection);
    sheets.select(name, range, as, spreadsheet);
    return c.json({ sheet: name, range });
  });
  routes.post('/:name/undo', async (c) => {
    const { spreadsheet } = target(c, workspace);
    const { as } = await readBody(c, undo);
    return c.json(sheets.undo(as, spreadsheet));
  });
  return routes;
}

/** @returns the sheet of this name @throws NotFound */
export function findSheet(workspace: Workspace, name: string, spreadsheet?: string): SheetInfo {
  const sheet = workspace.sheets.list(spreadsheet).find((each) => each.name === name);
  if (sheet) return sheet;
  throw new NotFound(`There is no sheet "${name}". Those there are: GET /api/sheets`);
}

function asks(c: Context, name: string): boolean {
  return ['1', 'true'].includes(c.req.query(name) ?? '');
}

/** Local addresses by those of links that lead into this workspace, or to cells of the spreadsheet itself. */
function linksIn(
  workspace: Workspace,
  spreadsheet: string,
  { linked }: SheetLook,
  as?: string,
): Record<string, string> {
  const links: Record<string, string> = {};
  for (const { url } of Object.values(linked).flat()) {
    const path = url.startsWith('#gid=') ? sheetPath(spreadsheet, url) : localPath(workspace, url, as);
    if (path !== undefined) links[url] = path;
  }
  return links;
}

function target(c: Context, workspace: Workspace): { name: string; spreadsheet?: string } {
  const spreadsheet = spreadsheetOf(c, workspace);
  const { name } = findSheet(workspace, c.req.param('name') ?? '', spreadsheet);
  return spreadsheet === undefined ? { name } : { name, spreadsheet };
}

function spreadsheetOf(c: Context, workspace: Workspace): string | undefined {
  const key = c.req.query('spreadsheet');
  return key ? findSpreadsheet(workspace, key).id : undefined;
}

/** @returns the spreadsheet of this id or title @throws NotFound */
function findSpreadsheet(workspace: Workspace, key: string): { readonly id: string; readonly title: string } {
  const found = workspace.sheets.spreadsheets().find(({ id, title }) => id === key || title === key);
  if (found) return found;
  const titles = workspace.sheets.spreadsheets().map(({ title }) => `"${title}"`);
  throw new NotFound(`There is no spreadsheet "${key}". Those there are: ${titles.join(', ') || 'none yet'}`);
}

/** @returns the route of /download: a spreadsheet as a file */
export function downloadRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:spreadsheet{.+\\.xlsx}', async (c) => {
    const { id, title } = findSpreadsheet(workspace, c.req.param('spreadsheet').slice(0, -'.xlsx'.length));
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return download(await workspace.sheets.xlsx(id), type, `${title}.xlsx`);
  });
  return routes;
}
