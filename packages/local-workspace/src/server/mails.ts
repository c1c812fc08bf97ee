// The mailbox over HTTP: what was sent, to whom, who has read it, each mail as a page and as a file, and new ones.
import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound } from '../engine/refusals.ts';
import type { Mail, Workspace } from '../facade.ts';
import { announcedEvents } from '../model/calendar/ics-reading.ts';
import { email, person, readBody, readQuery } from './input.ts';
import { localLinksIn } from './links.ts';
import { MAIL_POLICY, mailDocument } from './mail-document.ts';

const search = z.object({ reader: person, words: z.string().exactOptional() });
const asReader = z.object({ as: person });
const writing = z.strictObject({
  as: email,
  to: z.string(),
  cc: z.string().exactOptional(),
  subject: z.string(),
  text: z.string(),
  answers: z.string().exactOptional(),
});
const beginning = writing
  .omit({ answers: true })
  .extend({ to: z.string().exactOptional(), html: z.string().exactOptional() });
const mark = z.strictObject({ as: email, read: z.boolean().exactOptional() });

/** @returns the routes under /api/mails */
export function mailRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/', (c) => c.json(workspace.mails.list(readQuery(c, search))));
  routes.post('/', async (c) => {
    const { as, ...mail } = await readBody(c, writing);
    return c.json(workspace.mails.write(mail, as));
  });
  routes.get('/drafts', (c) => c.json(workspace.mails.drafts(readQuery(c, z.object({ as: email })).as)));
  routes.post('/drafts', async (c) => {
    const { as, ...mail } = await readBody(c, beginning);
    return c.json(workspace.mails.draft(mail, as));
  });
  routes.get('/:file{.+\\.eml}', async (c) => {
    const id = c.req.param('file').slice(0, -'.eml'.length);
    findMail(workspace, id);
    return download(await workspace.mails.eml(id), 'message/rfc822', `${id}.eml`);
  });
  routes.get('/:id', (c) => {
    const mail = findMail(workspace, c.req.param('id'));
    const { as } = readQuery(c, asReader);
    const attachments = mail.attachments.map((each) => attachmentInfo(each, workspace.project.zone));
    return c.json({ ...mail, attachments, links: localLinksIn(workspace, mail.text, as) });
  });
  routes.get('/:id/page', (c) => {
    const mail = findMail(workspace, c.req.param('id'));
    if (mail.html === undefined) throw new NotFound('This mail is text only. See its "text".');
    const { as } = readQuery(c, asReader);
    return c.html(mailDocument(workspace, mail, as), 200, { 'Content-Security-Policy': MAIL_POLICY });
  });
  routes.post('/:id/read', async (c) => {
    const { id } = findMail(workspace, c.req.param('id'));
    const { as, read = true } = await readBody(c, mark);
    workspace.mails.mark(id, as, read);
    return c.json({ id, readBy: workspace.mails.get(id).readBy });
  });
  routes.get('/:id/attachments/:number{[0-9]+}', (c) => {
    const { attachments } = findMail(workspace, c.req.param('id'));
    const attachment = attachments[Number(c.req.param('number')) - 1];
    if (!attachment) throw new NotFound(`Attachments of this mail: ${attachments.length}, counted from 1.`);
    const place = SHOWN.test(attachment.type) ? 'inline' : 'attachment';
    return download(attachment.bytes, attachment.type, attachment.name, place);
  });
  return routes;
}

/** @returns the mail @throws NotFound */
function findMail(workspace: Workspace, id: string): Mail {
  if (workspace.mails.list().some((mail) => mail.id === id)) return workspace.mails.get(id);
  throw new NotFound(`There is no mail "${id}". Those there are: GET /api/mails`);
}

/** What a browser opens as it is: pages and pictures, in which nothing runs. */
const SHOWN = /^(application\/pdf|image\/(png|jpeg|gif|webp))\b/i;

/**
 * @param place `inline`: the browser shows it where it can
 * @returns an answer that the browser saves as a file, whatever its name holds
 */
export function download(
  content: string | Uint8Array,
  type: string,
  name: string,
  place: 'attachment' | 'inline' = 'attachment',
): Response {
  const plain = name.replaceAll(/[^\w .-]/g, '_');
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'Content-Type': /^[\w.+-]+\/[\w.+-]+/.test(type) ? type : 'application/octet-stream',
      'Content-Disposition': `${place}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}

/** A calendar file tells its events, so that they can be shown. */
function attachmentInfo({ bytes, ...info }: Mail['attachments'][number], zone: string) {
  const isCalendar = /^text\/calendar\b/i.test(info.type) || /\.ics$/i.test(info.name);
  if (!isCalendar) return info;
  return { ...info, events: announcedEvents(new TextDecoder().decode(bytes), zone) };
}
