// Forms over HTTP: what they ask, and answering them as a respondent does.
import { z } from 'zod';
import { madeItemTypes } from '../model/forms/item-types.ts';
import { type Act, type Asked, get, patch, post, put, remove } from './acts.ts';
import { answers } from './deeds.ts';
import { findForm } from './finding.ts';
import { byWhom, person } from './input.ts';
import { localLinksIn } from './links.ts';

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
    madeItemTypes,
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

const theForm = ({ workspace, param }: Asked) => findForm(workspace, param('id'));
const ONE = '{id, title, …}';

export const formActs: readonly Act[] = [
  get('/api/forms', {
    does: 'all forms',
    answer:
      '[{id, title, description, published, accepting, received, items: [{id, type, title, help, required, choices?, other?, scale?}]}]',
    act: ({ workspace: { forms } }) => forms.list(),
  }),
  post('/api/forms', {
    does: 'makes a form by hand, or with bound: true fills the form that the script is bound to; its answers go to the script’s spreadsheet, unless responsesTo: id or title of another one, null: nowhere',
    body: draft,
    answer: ONE,
    act: ({ workspace: { forms }, body: { as, ...form } }) => forms.make(form, as),
  }),
  get('/api/forms/:id', {
    does: 'one form',
    of: theForm,
    answer: '{id, title, …, links: local paths by address}',
    act: ({ workspace, of: form }) => {
      const helps = form.items.map(({ help }) => help);
      const said = [form.description, form.confirmationMessage, form.closedMessage, ...helps];
      return { ...form, links: localLinksIn(workspace, said.join('\n')) };
    },
  }),
  patch('/api/forms/:id', {
    does: 'publishes, closes or restricts a form by hand, or lets respondents change their answers',
    of: theForm,
    body: door,
    answer: ONE,
    act: ({ workspace: { forms }, of: { id }, body }) => forms.setDoor(id, body),
  }),
  post('/api/forms/:id/items', {
    does: 'adds a question; position: its place from 1, without it the last',
    of: theForm,
    body: placedItem,
    answer: ONE,
    act: ({ workspace: { forms }, of: { id }, body: { as, position, ...made } }) =>
      forms.addItem(id, made, position, as),
  }),
  patch('/api/forms/:id/items/:item', {
    does: 'changes or moves a question',
    of: theForm,
    body: itemChange,
    answer: ONE,
    act: ({ workspace: { forms }, of: { id }, param, body: { as, ...change } }) =>
      forms.editItem(id, param('item'), change, as),
  }),
  remove('/api/forms/:id/items/:item', {
    does: 'deletes a question as ?as=; answers that there are stay in their sheet',
    of: theForm,
    query: byWhom,
    answer: ONE,
    act: ({ workspace: { forms }, of: { id }, param, query: { as } }) => forms.removeItem(id, param('item'), as),
  }),
  post('/api/forms/:id/responses', {
    does: 'submits answers, then runs the triggers; dates YYYY-MM-DD, times HH:mm',
    of: theForm,
    body: response,
    answer: '{responseId, executions}; 400 {error, errors: {title: message}, items: {id: message}}',
    act: ({ workspace: { forms }, of: { id }, body: { answers: given, email } }) => forms.respond(id, given, email),
  }),
  post('/api/forms/:id/check', {
    does: 'checks the answers of one page, as the button Next does; page: id of the page break, "" the first page',
    of: theForm,
    body: page,
    answer: '{errors: {id: message}, next?: id of the next page; without next: can be submitted}',
    act: ({ workspace: { forms }, of: { id }, body: { answers: given, page: of = '' } }) =>
      forms.checkPage(id, given, of),
  }),
  get('/api/forms/:id/responses/:response', {
    does: 'answers that their sender may change',
    of: theForm,
    answer: '{answers: {id: answer}, email}',
    act: ({ workspace: { forms }, param }) => forms.response(param('response')),
  }),
  put('/api/forms/:id/responses/:response', {
    does: 'changes answers',
    of: theForm,
    body: response,
    answer: '{responseId, executions}',
    act: ({ workspace: { forms }, param, body: { answers: given, email } }) =>
      forms.editResponse(param('response'), given, email),
  }),
];
