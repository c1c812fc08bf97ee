// What the forms of the start page do: each acts, keeps a notice of how it went, and leads back.
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { ActionResult, DialogAnswers, Workspace } from '../../facade.ts';
import { BadRequest } from '../../refusals.ts';
import { moveClock } from '../clock.ts';
import { findSheet } from '../sheets.ts';
import { changesIn } from './changes.ts';
import { instantOfField, tomorrowMorning } from './dates.ts';
import { peopleOf } from './layout.tsx';
import { type Notice, type Notices, noticeOf } from './notices.ts';

/** The cookie that holds the address of the person the visitor acts as. */
export const PERSON = 'local-workspace-person';

type Fields = Readonly<Record<string, string>>;

/** @returns the routes under /do */
export function actionRoutes(workspace: Workspace, notices: Notices, restart: () => ActionResult): Hono {
  const routes = new Hono();
  const action = (path: string, act: (fields: Fields, person: string | undefined) => Notice) =>
    routes.post(path, async (c) => {
      const fields = await fieldsOf(c);
      return c.redirect(withNotice(fields.back, notices.add(act(fields, getCookie(c, PERSON)))), 303);
    });

  action('/edit', ({ sheet = '', spreadsheet: key, range = '', value = '', as }, person) => {
    const spreadsheet = key || undefined;
    let notice = noticeOf('', () => ({ executions: [] }));
    const changes = changesIn(workspace, { sheet, spreadsheet, range }, () => {
      notice = noticeOf(`${sheet} ${range} tersimpan.`, () => {
        findSheet(workspace, sheet, spreadsheet);
        return workspace.sheets.edit(sheet, { range, value }, as || person, spreadsheet);
      });
    });
    return { ...notice, changes };
  });
  action('/clock', (fields) =>
    noticeOf('Jam sudah diatur.', () => ({ executions: moveClock(workspace, moveOf(workspace, fields)) })),
  );
  action('/open', (_fields, person) => noticeOf('Dokumen dibuka.', () => workspace.open(person)));
  action('/menu', ({ item = '', answers, button, text = '' }, person) => {
    const given = [...before(answers), ...(button ? [{ button, text }] : [])];
    return noticeOf(item, () => workspace.menu(item, person, given), { item, answers: given });
  });
  action('/restart', () => noticeOf('Ruang kerja dimulai dari awal.', restart));
  routes.post('/person', async (c) => {
    const { person = '', back } = await fieldsOf(c);
    if (!peopleOf(workspace).some(({ email }) => email === person)) {
      throw new BadRequest('Pilih salah satu orang dari daftar di kepala halaman.');
    }
    setCookie(c, PERSON, person, { path: '/', httpOnly: true, sameSite: 'Lax' });
    return c.redirect(localOnly(back), 303);
  });
  return routes;
}

function moveOf({ project, clock }: Workspace, fields: Fields) {
  if (fields.advance) {
    if (!/^PT\d+[HM]$/.test(fields.advance)) throw new BadRequest('Lama waktu tidak terbaca.');
    return { advance: fields.advance };
  }
  if (fields.tomorrow) return { set: tomorrowMorning(project.zone, clock.now()) };
  if (fields.real) return { real: true } as const;
  const set = instantOfField(project.zone, fields.set ?? '');
  if (!set) throw new BadRequest('Pilih tanggal dan jam yang lengkap.');
  return { set };
}

function before(answers: string | undefined): DialogAnswers {
  try {
    const list: unknown = JSON.parse(answers ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

async function fieldsOf(c: Context): Promise<Fields> {
  const entries = [...(await c.req.formData())];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function withNotice(back: string | undefined, notice: string): string {
  const [address = '/', hash] = localOnly(back).split('#');
  return `${address}${address.includes('?') ? '&' : '?'}notice=${notice}${hash ? `#${hash}` : ''}`;
}

/** A form may lead back to a page of this server only. */
function localOnly(back: string | undefined): string {
  return back && /^\/(?![/\\])/.test(back) ? back : '/';
}
