// The mailbox over HTTP: what was sent, to whom, and each mail as a file.
import { Hono } from 'hono';
import type { Mail, Workspace } from '../facade.ts';
import { NotFound } from '../refusals.ts';

/** @returns the routes under /api/mails */
export function mailRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/', (c) => c.json(workspace.mails.list()));
  routes.get('/:file{.+\\.eml}', async (c) => {
    const id = c.req.param('file').slice(0, -'.eml'.length);
    findMail(workspace, id);
    return download(await workspace.mails.eml(id), 'message/rfc822', `${id}.eml`);
  });
  routes.get('/:id', (c) => {
    const { attachments, ...mail } = findMail(workspace, c.req.param('id'));
    return c.json({ ...mail, attachments: attachments.map(({ name, type, size }) => ({ name, type, size })) });
  });
  routes.get('/:id/attachments/:number{[0-9]+}', (c) => {
    const { attachments } = findMail(workspace, c.req.param('id'));
    const attachment = attachments[Number(c.req.param('number')) - 1];
    if (!attachment) throw new NotFound(`Surat ini mempunyai ${attachments.length} lampiran, dihitung dari 1.`);
    return download(attachment.bytes, attachment.type, attachment.name);
  });
  return routes;
}

/** @returns the mail @throws NotFound */
export function findMail(workspace: Workspace, id: string): Mail {
  if (workspace.mails.list().some((mail) => mail.id === id)) return workspace.mails.get(id);
  throw new NotFound(`Tidak ada surat "${id}". Surat yang ada: GET /api/mails`);
}

/** @returns an answer that the browser saves as a file, whatever its name holds */
export function download(content: string | Uint8Array, type: string, name: string): Response {
  const plain = name.replaceAll(/[^\w .-]/g, '_');
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'Content-Type': /^[\w.+-]+\/[\w.+-]+/.test(type) ? type : 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
