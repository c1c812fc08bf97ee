// The mailbox as whoever reads it sees it: every mail that was sent in this workspace.
import type { MailInfo, WorkspaceMails } from '../facade.ts';
import { emlOf, type MailData } from '../model/mailbox.ts';
import { isoIn } from '../model/zone.ts';
import { NotFound } from '../refusals.ts';
import type { World } from '../world.ts';

function mailInfo(mail: MailData, zone: string): MailInfo {
  const { id, at, from, fromName, to, cc, bcc, replyTo, subject } = mail;
  const sender = fromName ? `${fromName} <${from}>` : from;
  return { id, at: isoIn(zone, at), from: sender, to, cc, bcc, ...(replyTo ? { replyTo } : {}), subject };
}

/** @returns the mails of the workspace, in the order in which they were sent */
export function mailReader(world: World): WorkspaceMails {
  const find = (id: string): MailData => {
    const mail = world.documents.mails.find((each) => each.id === id);
    if (!mail) throw new NotFound(`There is no mail ${JSON.stringify(id)}`);
    return mail;
  };
  return {
    list: () => world.documents.mails.map((each) => mailInfo(each, world.zone)),
    get: (id) => {
      const mail = find(id);
      return {
        ...mailInfo(mail, world.zone),
        text: mail.text,
        ...(mail.html === undefined ? {} : { html: mail.html }),
        attachments: mail.attachments.map(({ name, type, base64 }) => {
          const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
          return { name, type, size: bytes.length, bytes };
        }),
      };
    },
    eml: (id) => emlOf(find(id)),
  };
}
