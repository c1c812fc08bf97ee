// The mailbox as whoever reads it sees it: every mail that was sent in this workspace.
import type { MailInfo, MailSearch, WorkspaceMails } from '../facade.ts';
import { emlOf, type MailData } from '../model/mailbox.ts';
import { isoIn } from '../model/zone.ts';
import { NotFound } from '../refusals.ts';
import type { World } from '../world.ts';

const BEGINNING = 140;

function mailInfo(mail: MailData, zone: string): MailInfo {
  const { id, at, from, fromName, to, cc, bcc, replyTo, subject, text, attachments, readBy = [] } = mail;
  const sender = fromName ? `${fromName} <${from}>` : from;
  const beginning = text.replaceAll(/\s+/g, ' ').trim().slice(0, BEGINNING);
  const files = attachments.filter(({ inline }) => !inline).length;
  const addresses = { from: sender, to, cc, bcc, ...(replyTo ? { replyTo } : {}) };
  return { id, at: isoIn(zone, at), ...addresses, subject, beginning, files, readBy };
}

function meets(mail: MailData, { reader, words = '' }: MailSearch): boolean {
  const recipients = [...mail.to, ...mail.cc, ...mail.bcc];
  if (reader !== undefined && !recipients.includes(reader)) return false;
  const names = mail.attachments.map(({ name }) => name);
  const all = [mail.subject, mail.text, mail.from, mail.fromName ?? '', ...recipients, ...names]
    .join('\n')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** @returns the mails of the workspace */
export function mailReader(world: World): WorkspaceMails {
  const find = (id: string): MailData => {
    const mail = world.documents.mails.find((each) => each.id === id);
    if (!mail) throw new NotFound(`There is no mail ${JSON.stringify(id)}`);
    return mail;
  };
  return {
    list: (search = {}) =>
      world.documents.mails.filter((each) => meets(each, search)).map((each) => mailInfo(each, world.zone)),
    get: (id) => {
      const mail = find(id);
      return {
        ...mailInfo(mail, world.zone),
        text: mail.text,
        ...(mail.html === undefined ? {} : { html: mail.html }),
        attachments: mail.attachments.map(({ name, type, base64, inline }) => {
          const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
          return { name, type, size: bytes.length, bytes, ...(inline ? { inline } : {}) };
        }),
      };
    },
    mark: (id, reader, read) => {
      const mail = find(id);
      const before = mail.readBy ?? [];
      if (before.includes(reader) === read) return;
      const readBy = read ? [...before, reader] : before.filter((each) => each !== reader);
      const { mails } = world.documents;
      mails[mails.indexOf(mail)] = { ...mail, readBy };
      world.touch('mails');
    },
    eml: (id) => emlOf(find(id)),
  };
}
