// The plain pages: the start page and the dialogs of the script.
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { ActionResult, Workspace } from '../../facade.ts';
import { NotFound } from '../../refusals.ts';
import { withScriptRun } from '../web-app.ts';
import { actionRoutes, PERSON } from './actions.ts';
import { homePage } from './home.tsx';
import { CONTENT_POLICY, peopleOf, type Visit } from './layout.tsx';
import { Notices } from './notices.ts';

/** @returns the routes of the pages and of what their forms post to */
export function pageRoutes(workspace: Workspace, restart: () => ActionResult): Hono {
  const notices = new Notices();
  const visit = (c: Context) => visitOf(c, workspace, notices);
  const routes = new Hono();
  routes.use(async (c, next) => {
    await next();
    if (!c.req.path.startsWith('/dialog/')) c.header('Content-Security-Policy', CONTENT_POLICY);
  });
  routes.get('/', (c) => {
    const { tab, spreadsheet, gid, from, mails } = c.req.query();
    return c.html(
      homePage(visit(c), {
        ...(tab ? { tab } : {}),
        ...(spreadsheet ? { spreadsheet } : {}),
        ...(gid ? { gid: Number(gid) } : {}),
        from: Number(from) || 2,
        allMails: mails === 'all',
      }),
    );
  });
  routes.get('/dialog/:notice/:number{[0-9]+}', (c) => {
    const dialog = notices.get(c.req.param('notice'))?.dialogs[Number(c.req.param('number'))];
    if (!dialog) throw new NotFound('Dialog ini sudah tidak ada. Jalankan lagi menunya.');
    const { person } = visit(c);
    return c.html(withScriptRun(dialog.content, { origin: 'document', reader: person, title: dialog.title }));
  });
  routes.route('/do', actionRoutes(workspace, notices, restart));
  return routes;
}

function visitOf(c: Context, workspace: Workspace, notices: Notices): Visit {
  const cookie = getCookie(c, PERSON);
  const people = peopleOf(workspace);
  const person = people.find(({ email }) => email === cookie)?.email ?? people[0]?.email ?? workspace.settings.owner;
  const here = new URL(c.req.url);
  const id = here.searchParams.get('notice') ?? '';
  here.searchParams.delete('notice');
  const notice = notices.get(id);
  return { workspace, person, back: here.pathname + here.search, ...(notice ? { notice: { id, notice } } : {}) };
}
