// Starting things by hand: opening the document, menu items, functions, calls of pages, starting over.
import { z } from 'zod';
import { dialogButtons } from '../data/actions.ts';
import { type Act, EXECUTIONS, get, post } from './acts.ts';
import { call } from './deeds.ts';
import { knownFunction } from './finding.ts';
import { byWhom, person } from './input.ts';
import { localLinksIn } from './links.ts';

const button = z.enum(dialogButtons, `write ${dialogButtons.join(', ')}`);
const given = z.union([button, z.strictObject({ button, text: z.string() })]);
const choice = z.strictObject({
  item: z.string().min(1),
  as: person,
  answers: z
    .union([z.literal('wait'), z.array(given)], {
      error: 'write "wait", or a list of "OK" or {"button": "OK", "text": "…"}',
    })
    .exactOptional(),
});
const pageCall = call.extend({
  origin: z.enum(['document', 'web-app']).exactOptional(),
  deployment: z.string().min(1).exactOptional(),
});

const SHOWN = '{executions, dialog?, dialogs}';
const ASKING = '{executions, dialog?, dialogs, question?: {execution, kind, title, content, buttons}}';

export const runActs: readonly Act[] = [
  post('/api/open', {
    does: 'opens the document as a person',
    body: z.strictObject({ as: person }),
    answer: SHOWN,
    act: ({ workspace, pages, body: { as } }) => pages.withPages(workspace.open(as), as),
  }),
  get('/api/menus', {
    does: 'the menus that ?as= sees',
    query: byWhom,
    answer: '[{menu, items}]',
    act: ({ workspace, query: { as } }) => workspace.menus(as),
  }),
  post('/api/menu', {
    does: 'chooses a menu item, by its words or as "Menu > Item"; answers "wait": the script waits until its question is answered',
    body: choice,
    answer: ASKING,
    act: ({ workspace, pages, body: { item, as, answers } }) => pages.withPages(workspace.menu(item, as, answers), as),
  }),
  post('/api/questions/:execution', {
    does: 'answers the question that an execution waits at, which then goes on',
    body: z.strictObject({ button, text: z.string().exactOptional() }),
    answer: ASKING,
    act: ({ workspace, pages, param, body: { button: pressed, text = '' } }) => {
      const id = param('execution');
      const reader = workspace.executions().find((each) => each.id === id)?.person;
      return pages.withPages(workspace.answer(id, { button: pressed, text }), reader);
    },
  }),
  post('/api/run', {
    does: 'runs a function as the script editor does',
    body: call,
    answer: '{value?, executions, dialog?, dialogs}',
    act: ({ workspace, pages, body: { function: name, args, as } }) =>
      pages.withPages(workspace.run(knownFunction(workspace, name), args, as), as),
  }),
  post('/api/script-run', {
    does: 'google.script.run of a page',
    body: pageCall,
    answer: '{value? | error: {name, message}, executions, dialogs, links: {address at Google: address here}}',
    act: ({ workspace, pages, body: { function: name, args, as, origin = 'web-app', deployment } }) => {
      const result = workspace.scriptRun(name, args, as, origin, deployment);
      // A page may show what it gets: the client leads its links to the local pages.
      const links = typeof result.value === 'string' ? localLinksIn(workspace, result.value, as) : {};
      return { ...pages.withPages(result, as), links };
    },
  }),
  post('/api/reset', {
    does: 'starts over; {empty: true}: without the project’s setup',
    body: z.strictObject({ empty: z.boolean().exactOptional() }),
    answer: EXECUTIONS,
    act: ({ workspace, restart, body: { empty } }) => {
      if (!empty) return restart();
      workspace.reset();
      return { executions: [] };
    },
  }),
];
