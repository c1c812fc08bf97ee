// The mailbox over HTTP: what was sent, to whom, who has read it, each mail as a page and as a file, and new ones.

import { z } from 'zod';
import { NotFound } from '../engine/refusals.ts';
import type { Mail } from '../facade.ts';
import { announcedEvents } from '../model/calendar/ics-reading.ts';
import { type Act, type Asked, get, post } from './acts.ts';
import { noneOf } from './finding.ts';
import { byWhom, email, person } from './input.ts';
import { localLinksIn } from './links.ts';
import { MAIL_POLICY, mailDocument } from './mail-document.ts';

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

/** @throws NotFound */
const theMail = ({ workspace, param }: Asked): Mail => {
  const id = param('id');
  if (workspace.mails.list().some((mail) => mail.id === id)) return workspace.mails.get(id);
  throw noneOf('NO_MAIL', id, 'GET /api/mails');
};

export const mailActs: readonly Act[] = [
  get('/api/mails', {
    does: 'mails by the time they were sent; ?reader=: those somebody received; ?words=: those with all these words',
    query: z.object({ reader: person, words: z.string().exactOptional() }),
    answer: '[{id, at, from, to, cc, bcc, replyTo?, subject, beginning, files, readBy}]',
    act: ({ workspace: { mails }, query }) => mails.list(query),
  }),
  post('/api/mails', {
    does: 'sends a mail as a person; answers: id of the mail it replies to; several addresses are parted by commas',
    body: writing,
    answer: '{id, at, from, to, cc, bcc, subject, beginning, files, readBy}',
    act: ({ workspace: { mails }, body: { as, ...mail } }) => mails.write(mail, as),
  }),
  get('/api/mails/drafts', {
    does: 'mails that ?as= has written and not sent',
    query: z.object({ as: email }),
    answer: '[{id, at, from, to, cc, subject, …}]',
    act: ({ workspace: { mails }, query: { as } }) => mails.drafts(as),
  }),
  post('/api/mails/drafts', {
    does: 'writes a draft, for example as a template for a script that sends it to many',
    body: beginning,
    answer: '{id, at, from, to, cc, subject, …}',
    act: ({ workspace: { mails }, body: { as, ...mail } }) => mails.draft(mail, as),
  }),
  get('/api/mails/:id.eml', {
    does: 'the mail as a file',
    of: theMail,
    answer: 'message/rfc822',
    act: async ({ workspace: { mails }, of: { id } }) => download(await mails.eml(id), 'message/rfc822', `${id}.eml`),
  }),
  get('/api/mails/:id', {
    does: 'one mail; links: local addresses for the links in text, opened as ?as=',
    of: theMail,
    query: byWhom,
    answer: '{…, text, html?, attachments: [{name, type, size, inline?, events?}], links}',
    act: ({ workspace, of: mail, query: { as } }) => {
      const attachments = mail.attachments.map((each) => attachmentInfo(each, workspace.project.zone));
      return { ...mail, attachments, links: localLinksIn(workspace, mail.text, as) };
    },
  }),
  get('/api/mails/:id/page', {
    does: 'the mail’s HTML for a frame without scripts; its links open as ?as=',
    of: theMail,
    query: byWhom,
    answer: 'text/html',
    act: ({ c, workspace, of: mail, query: { as } }) => {
      if (mail.html === undefined) throw new NotFound('This mail is text only. See its "text".');
      return c.html(mailDocument(workspace, mail, as), 200, { 'Content-Security-Policy': MAIL_POLICY });
    },
  }),
  post('/api/mails/:id/read', {
    does: 'marks a mail as read by a person; read: false: as unread',
    of: theMail,
    body: z.strictObject({ as: email, read: z.boolean().exactOptional() }),
    answer: '{id, readBy}',
    act: ({ workspace: { mails }, of: { id }, body: { as, read = true } }) => {
      mails.mark(id, as, read);
      return { id, readBy: mails.get(id).readBy };
    },
  }),
  get('/api/mails/:id/attachments/:number', {
    does: 'attachment number :number, from 1; a PDF or an image opens in the browser',
    of: theMail,
    answer: 'the file',
    act: ({ of: { attachments }, param }) => {
      const attachment = attachments[Number(param('number')) - 1];
      if (!attachment) throw new NotFound(`Attachments of this mail: ${attachments.length}, counted from 1.`);
      const place = SHOWN.test(attachment.type) ? 'inline' : 'attachment';
      return download(attachment.bytes, attachment.type, attachment.name, place);
    },
  }),
];

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
