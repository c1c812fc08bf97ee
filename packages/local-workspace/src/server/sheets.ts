// Sheets over HTTP: reading them, and doing what a person does in them.
import { z } from 'zod';
import type { ActionResult, SheetLook, Workspace } from '../facade.ts';
import { sides, type TextSwitch, textSwitches, wraps } from '../model/sheets/look-names.ts';
import { type Act, type Asked, EXECUTIONS, get, patch, post, put, remove } from './acts.ts';
import { editWith, lineDeeds, sort, span } from './deeds.ts';
import { findSheet, findSpreadsheet } from './finding.ts';
import { byWhom, oneOf, person, position, readQuery } from './input.ts';
import { localPath, sheetPath } from './links.ts';
import { download } from './mails.ts';

const range = z.string().min(1);
const rows = oneOf(lineDeeds, { as: person });
const resize = z.strictObject({ from: position, ...span, width: z.number().int().min(20).max(2000) });
const columns = oneOf({ ...lineDeeds, resize }, { as: person });

const filter = z.strictObject({ column: position, values: z.array(z.string()).exactOptional(), as: person });
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'write a colour, such as "#ff0000"')
  .nullable()
  .describe('"#rrggbb" | null');
const flag = z.boolean().exactOptional();
const look = z.strictObject({
  ...(Object.fromEntries(textSwitches.map((name) => [name, flag])) as Record<TextSwitch, typeof flag>),
  size: z.number().int().min(6).max(400).exactOptional(),
  colour: colour.exactOptional(),
  background: colour.exactOptional(),
  align: z.enum(sides).nullable().exactOptional(),
  wrap: z.enum(wraps).exactOptional(),
  number: z.string().nullable().describe('pattern | null').exactOptional(),
});
const format = z.strictObject({ range, format: look.exactOptional(), as: person });
const tabName = z.string().trim().min(1).max(100);

const theSpreadsheet = ({ c, workspace }: Asked) => {
  const key = c.req.query('spreadsheet');
  return key ? findSpreadsheet(workspace, key).id : undefined;
};
const theSheet = (asked: Asked) => {
  const spreadsheet = theSpreadsheet(asked);
  return { name: findSheet(asked.workspace, asked.param('name'), spreadsheet).name, spreadsheet };
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TAB = '{spreadsheet, id, name, …, executions}';

export const sheetActs: readonly Act[] = [
  get('/api/sheets', {
    does: 'all sheets',
    of: theSpreadsheet,
    answer: '[{spreadsheet, id, name, hidden, rows, columns, lastRow, lastColumn}]',
    act: ({ workspace: { sheets }, of }) => sheets.list(of),
  }),
  post('/api/sheets', {
    does: 'adds an empty sheet; without name: Sheet2, and so on',
    of: theSpreadsheet,
    body: z.strictObject({ name: tabName.exactOptional(), as: person }),
    answer: TAB,
    act: ({ workspace: { sheets }, of, body: { name, as } }) => sheets.addTab(name, as, of),
  }),
  patch('/api/sheets/:name', {
    does: 'renames, hides or shows a sheet',
    of: theSheet,
    body: oneOf({ name: tabName, hidden: z.boolean() }, { as: person }),
    answer: TAB,
    act: ({ workspace: { sheets }, of: { name, spreadsheet }, body: { name: wanted, hidden = false, as } }) =>
      wanted === undefined
        ? sheets.hideTab(name, hidden, as, spreadsheet)
        : sheets.renameTab(name, wanted, as, spreadsheet),
  }),
  remove('/api/sheets/:name', {
    does: 'deletes a sheet as ?as=',
    of: theSheet,
    query: byWhom,
    answer: EXECUTIONS,
    act: ({ workspace: { sheets }, of, query: { as } }) => sheets.removeTab(of.name, as, of.spreadsheet),
  }),
  get('/api/sheets/:name', {
    does: 'what a sheet holds; ?display=1: as it is shown; ?look=1: its looks too, and local addresses for its links (?as=)',
    of: theSheet,
    answer:
      '{name, values: [[…]], formulas, notes, validations, backgrounds, protections, charts, zone, locale, …, look?, links?}',
    act: ({ c, workspace, of: { name, spreadsheet } }) => {
      const asks = (flag: string) => ['1', 'true'].includes(c.req.query(flag) ?? '');
      const options = { display: asks('display'), ...(spreadsheet ? { spreadsheet } : {}) };
      const content = workspace.sheets.read(name, options);
      if (!asks('look')) return content;
      const { as } = readQuery(c, byWhom);
      const look = workspace.sheets.look(name, spreadsheet);
      return { ...content, look, links: linksIn(workspace, content.spreadsheet, look, as) };
    },
  }),
  post('/api/sheets/:name/edits', {
    does: 'types or pastes as a person; as "": somebody without an account, in a spreadsheet that is open to whoever has its link; formulas from the cells "source" adjust their references',
    of: theSheet,
    body: editWith({}),
    answer: `${EXECUTIONS}; 409 {error} when it is refused`,
    act: ({ workspace: { sheets }, of: { name, spreadsheet }, body: { as, ...what } }) =>
      sheets.edit(name, what, as, spreadsheet),
  }),
  post('/api/sheets/:name/rows', {
    does: 'inserts, deletes, moves, hides or freezes rows, or folds a group of them',
    of: theSheet,
    body: rows,
    answer: EXECUTIONS,
    act: ({ workspace, of, body }) => doneToLines(workspace, 'Rows', of, body),
  }),
  post('/api/sheets/:name/columns', {
    does: 'inserts, deletes, moves, hides, freezes or widens columns, counted from 1, or folds a group of them',
    of: theSheet,
    body: columns,
    answer: EXECUTIONS,
    act: ({ workspace, of, body }) => doneToLines(workspace, 'Columns', of, body),
  }),
  post('/api/sheets/:name/sort', {
    does: 'sorts rows',
    of: theSheet,
    body: sort,
    answer: EXECUTIONS,
    act: ({ workspace: { sheets }, of: { name, spreadsheet }, body: { as, ...by } }) =>
      sheets.sort(name, by, as, spreadsheet),
  }),
  post('/api/sheets/:name/filter', {
    does: 'filters rows; without values: removes the filter',
    of: theSheet,
    body: filter,
    answer: EXECUTIONS,
    act: ({ workspace: { sheets }, of: { name, spreadsheet }, body: { as, ...by } }) =>
      sheets.filter(name, by, as, spreadsheet),
  }),
  post('/api/sheets/:name/format', {
    does: 'lets cells look otherwise; without format: as usual again',
    of: theSheet,
    body: format,
    answer: `${EXECUTIONS}; 409 {error} when it is refused`,
    act: ({ workspace: { sheets }, of: { name, spreadsheet }, body: { as, ...what } }) =>
      sheets.format(name, what, as, spreadsheet),
  }),
  post('/api/sheets/:name/unprotect', {
    does: 'takes all protections off a tab',
    of: theSheet,
    body: z.strictObject({ as: person }),
    answer: '{sheet}; 409 {error} for whom one of them keeps out',
    act: ({ workspace: { sheets }, of: { name, spreadsheet }, body: { as } }) => {
      sheets.unprotect(name, as, spreadsheet);
      return { sheet: name };
    },
  }),
  post('/api/sheets/:name/table', {
    does: 'converts a range to a table; without range: those of the tab are plain again',
    of: theSheet,
    body: z.strictObject({ range: z.string().exactOptional(), as: person }),
    answer: '{sheet}',
    act: ({ workspace: { sheets }, of: { name, spreadsheet }, body: { range, as } }) => {
      sheets.table(name, range, as, spreadsheet);
      return { sheet: name };
    },
  }),
  post('/api/sheets/:name/selection', {
    does: 'chooses cells as a person; that is getActiveRange() of the menus and functions they run afterwards',
    of: theSheet,
    body: z.strictObject({ range, as: person }),
    answer: '{sheet, range}',
    act: ({ workspace: { sheets }, of: { name, spreadsheet }, body: { range: chosen, as } }) => {
      sheets.select(name, chosen, as, spreadsheet);
      return { sheet: name, range: chosen };
    },
  }),
  post('/api/sheets/:name/undo', {
    does: 'takes back that person’s last action',
    of: theSheet,
    body: z.strictObject({ as: person }),
    answer: EXECUTIONS,
    act: ({ workspace: { sheets }, of: { spreadsheet }, body: { as } }) => sheets.undo(as, spreadsheet),
  }),
  post('/api/spreadsheets', {
    does: 'uploads an Excel file (the body) and opens it as a spreadsheet; ?title=, ?as=, ?zone= the zone in which its dates are read',
    query: z.strictObject({
      title: z.string().trim().min(1).max(200).exactOptional(),
      zone: z.string().min(1).exactOptional(),
      as: person,
    }),
    body: 'an .xlsx file',
    answer: '{id, title}',
    act: async ({ c, workspace: { sheets }, query: { title = 'Untitled spreadsheet', ...file } }) =>
      c.json(await sheets.upload(new Uint8Array(await c.req.arrayBuffer()), { title, ...file }), 201),
  }),
  get('/download/:spreadsheet.xlsx', {
    does: 'a spreadsheet, by id or title, as an Excel file',
    of: ({ workspace, param }) => findSpreadsheet(workspace, param('spreadsheet')),
    answer: XLSX,
    act: async ({ workspace: { sheets }, of: { id, title } }) => download(await sheets.xlsx(id), XLSX, `${title}.xlsx`),
  }),
  put('/api/sharing', {
    does: 'shares a spreadsheet with whoever has its link, or no longer',
    body: z.strictObject({ link: z.enum(['nobody', 'viewer', 'editor']), spreadsheet: z.string().exactOptional() }),
    answer: '{link}',
    act: ({ workspace: { sheets }, body: { link, spreadsheet } }) => {
      sheets.share(link, spreadsheet);
      return { link };
    },
  }),
];

/** Performs the one deed that a body names; the facade calls each by its name and the kind of line, as `insertRows`. */
function doneToLines(
  { sheets }: Workspace,
  lines: 'Rows' | 'Columns',
  { name, spreadsheet }: ReturnType<typeof theSheet>,
  { as, ...body }: z.output<typeof rows> | z.output<typeof columns>,
): ActionResult {
  const [[deed, what] = []] = Object.entries(body);
  const perform = sheets[`${deed}${lines}` as 'insertRows'];
  return perform(name, what as { before: number }, as, spreadsheet);
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
