// The plain pages: the start page, forms, mails and the dialogs of the script.
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { ActionResult, Workspace } from '../../facade.ts';
import { FormRefused, NotFound } from '../../refusals.ts';
import { findForm } from '../forms.ts';
import { wordsOf } from '../indonesian.ts';
import { findMail } from '../mails.ts';
import { withScriptRun } from '../web-app.ts';
import { actionRoutes, PERSON } from './actions.ts';
import type { Filled } from './form-fields.tsx';
import { answersOf, EMAIL, formPage, prefilled, sentPage } from './form-page.tsx';
import { homePage } from './home.tsx';
import { CONTENT_POLICY, peopleOf, type Visit } from './layout.tsx';
import { mailPage } from './mailbox.tsx';
import { Notices, noticeOf } from './notices.ts';

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
  routes.get('/mail/:id', (c) => c.html(mailPage(visit(c), findMail(workspace, c.req.param('id')))));
  routes.get('/form/:id', (c) => {
    const form = findForm(workspace, c.req.param('id'));
    return c.html(formPage(visit(c), form, prefilled(form, c.req.queries())));
  });
  routes.post('/form/:id', async (c) => {
    const form = findForm(workspace, c.req.param('id'));
    const filled = await fieldsOf(c);
    const email = form.collectsEmail ? filled[EMAIL]?.[0]?.trim() || undefined : undefined;
    try {
      const sent = workspace.forms.respond(form.id, answersOf(form, filled), email);
      const notice = notices.add(noticeOf('Jawaban terkirim.', () => sent));
      return c.redirect(`/form/${encodeURIComponent(form.id)}/sent?notice=${notice}`, 303);
    } catch (thrown) {
      if (!(thrown instanceof FormRefused)) throw thrown;
      return c.html(formPage(visit(c), form, filled, wordsOf(thrown.errors)), 400);
    }
  });
  routes.get('/form/:id/sent', (c) => c.html(sentPage(visit(c), findForm(workspace, c.req.param('id')))));
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

async function fieldsOf(c: Context): Promise<Filled> {
  const filled: Record<string, string[]> = {};
  for (const [name, value] of await c.req.formData()) {
    if (typeof value === 'string') filled[name] = [...(filled[name] ?? []), value];
  }
  return filled;
}
