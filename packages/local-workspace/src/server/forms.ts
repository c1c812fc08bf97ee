// Forms over HTTP: what they ask, and answering them as a respondent does.
import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound } from '../engine/refusals.ts';
import type { FormInfo, Workspace } from '../facade.ts';
import { person, readBody, readQuery } from './input.ts';
import { localLinksIn } from './links.ts';

const answer = z.union([z.string(), z.number(), z.array(z.string()), z.array(z.array(z.string()))], {
  error: 'an answer is a text, a number or a list of texts',
});
/** Answers by the title or id of their question. */
export const answers = z.record(z.string(), answer);
const page = z.strictObject({ answers, page: z.string().exactOptional() });
const response = z.strictObject({ answers, email: person });

const text = z.string().trim().min(1);
/** What any question may say beside its title. */
const asked = {
  help: z.string().exactOptional(),
  required: z.boolean().exactOptional(),
  choices: z.array(text).min(1).exactOptional(),
  other: z.boolean().exactOptional(),
  rows: z.array(text).min(1).exactOptional(),
  scale: z
    .strictObject({
      lower: z.number().int().min(0).max(1),
      upper: z.number().int().min(2).max(10),
      lowerLabel: z.string().exactOptional(),
      upperLabel: z.string().exactOptional(),
    })
    .exactOptional(),
};
const item = z.strictObject({
  type: z.enum(
    [
      'TEXT',
      'PARAGRAPH_TEXT',
      'LIST',
      'MULTIPLE_CHOICE',
      'CHECKBOX',
      'SCALE',
      'RATING',
      'DATE',
      'TIME',
      'DATETIME',
      'DURATION',
      'GRID',
      'CHECKBOX_GRID',
      'FILE_UPLOAD',
      'SECTION_HEADER',
      'PAGE_BREAK',
    ],
    'write its kind, such as TEXT, PARAGRAPH_TEXT, LIST, MULTIPLE_CHOICE, CHECKBOX, DATE, TIME, SCALE, GRID',
  ),
  title: text,
  ...asked,
});
const place = z.number().int().min(1).exactOptional();
const placedItem = item.extend({ position: place, as: person });
const itemChange = z.strictObject({ title: text.exactOptional(), ...asked, position: place, as: person });
const draft = z
  .strictObject({
    title: text.exactOptional(),
    bound: z.boolean().exactOptional(),
    items: z.array(item).exactOptional(),
    collectsEmail: z.boolean().exactOptional(),
    allowsEdits: z.boolean().exactOptional(),
    responsesTo: z.string().min(1).nullable().exactOptional(),
    as: person,
  })
  .refine(({ title, bound }) => bound || title !== undefined, {
    path: ['title'],
    error: 'write its title, or "bound": true for the form that the script is bound to',
  });

const door = z.strictObject({
  published: z.boolean().exactOptional(),
  accepting: z.boolean().exactOptional(),
  allowsEdits: z.boolean().exactOptional(),
  responders: z.enum(['anyone', 'domain']).exactOptional(),
});

/** @returns the routes under /api/forms */
export function formRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/', (c) => c.json(workspace.forms.list()));
  routes.post('/', async (c) => {
    const { as, ...form } = await readBody(c, draft);
    return c.json(workspace.forms.make(form, as));
  });
  routes.get('/:id', (c) => {
    const form = findForm(workspace, c.req.param('id'));
    const said = [
      form.description,
      form.confirmationMessage,
      form.closedMessage,
      ...form.items.map(({ help }) => help),
    ];
    return c.json({ ...form, links: localLinksIn(workspace, said.join('\n')) });
  });
  routes.patch('/:id', async (c) => {
    const form = findForm(workspace, c.req.param('id'));
    return c.json(workspace.forms.setDoor(form.id, await readBody(c, door)));
  });
  routes.post('/:id/items', async (c) => {
    const form = findForm(workspace, c.req.param('id'));
    const { as, position, ...made } = await readBody(c, placedItem);
    return c.json(workspace.forms.addItem(form.id, made, position, as));
  });
  routes.patch('/:id/items/:item', async (c) => {
    const form = findForm(workspace, c.req.param('id'));
    const { as, ...change } = await readBody(c, itemChange);
    return c.json(workspace.forms.editItem(form.id, c.req.param('item'), change, as));
  });
  routes.delete('/:id/items/:item', (c) => {
    const form = findForm(workspace, c.req.param('id'));
    const { as } = readQuery(c, z.object({ as: person }));
    return c.json(workspace.forms.removeItem(form.id, c.req.param('item'), as));
  });
  routes.post('/:id/responses', async (c) => {
    const form = findForm(workspace, c.req.param('id'));
    const { answers: given, email } = await readBody(c, response);
    return c.json(workspace.forms.respond(form.id, given, email));
  });
  routes.post('/:id/check', async (c) => {
    const form = findForm(workspace, c.req.param('id'));
    const { answers: given, page: id = '' } = await readBody(c, page);
    return c.json(workspace.forms.checkPage(form.id, given, id));
  });
  routes.get('/:id/responses/:response', (c) => {
    findForm(workspace, c.req.param('id'));
    return c.json(workspace.forms.response(c.req.param('response')));
  });
  routes.put('/:id/responses/:response', async (c) => {
    findForm(workspace, c.req.param('id'));
    const { answers: given, email } = await readBody(c, response);
    return c.json(workspace.forms.editResponse(c.req.param('response'), given, email));
  });
  return routes;
}

/** @returns the form of this id or title @throws NotFound */
export function findForm(workspace: Workspace, key: string): FormInfo {
  const forms = workspace.forms.list();
  const form = forms.find(({ id }) => id === key) ?? forms.find(({ title }) => title === key);
  if (form) return form;
  throw new NotFound(`There is no form "${key}". Those there are: GET /api/forms`);
}
