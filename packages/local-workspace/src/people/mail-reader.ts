// The mailbox as people use it: every mail that was sent in this workspace is read here, written and answered.

import { BadRequest, NotFound } from '../engine/refusals.ts';
import { refuseNameless, refuseOdd } from '../engine/shapes.ts';
import type { World } from '../engine/world.ts';
import type { Email, MailDraftWriting, MailInfo, MailSearch, WorkspaceMails } from '../facade.ts';
import { emlOf, type MailData, readAddresses, refuseOversize } from '../model/mailbox.ts';
import { told } from '../model/refusal-words.ts';
import { ServiceError } from '../model/service-error.ts';
import { isoIn } from '../model/time/zone.ts';

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

function refused<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ServiceError) throw new BadRequest(error);
    throw error;
  }
}

const MAIL = '{ to: "ani@firm.example", subject: "Hello", text: "Dear Ani" }';

/** @throws BadRequest for a mail without subject or text, or that nobody writes */
function refuseOddMail(writing: unknown, from: unknown): void {
  refuseOdd('A mail', writing, ['to', 'cc', 'subject', 'text', 'html', 'answers'], MAIL);
  const { subject, text } = writing as Partial<MailDraftWriting>;
  if (typeof subject !== 'string' || typeof text !== 'string') {
    throw new BadRequest(`A mail has a subject and a text, as ${MAIL}, not ${JSON.stringify(writing)}`);
  }
  if (from === undefined)
    throw new BadRequest('A mail has a writer: say the address after it, such as "ani@firm.example"');
}

/** @throws BadRequest for addresses that are none */
function written(
  world: World,
  { to = '', cc, subject, text, html, answers }: MailDraftWriting,
  from: Email,
  id: string,
): MailData {
  const name = world.settings.people.find(({ email }) => email === from)?.name;
  return {
    ...{ id, at: world.clock.now(), from, ...(name ? { fromName: name } : {}) },
    ...refused(() => ({ to: readAddresses(to), cc: readAddresses(cc) })),
    bcc: [],
    subject,
    text,
    ...(html === undefined ? {} : { html }),
    attachments: [],
    ...(answers === undefined ? {} : { answers }),
  };
}

/** @returns the mails of the workspace */
export function mailReader(world: World): WorkspaceMails {
  const find = (id: string): MailData => {
    const mail = world.documents.mails.find((each) => each.id === id);
    if (!mail) throw new NotFound(told('NO_MAIL', { name: JSON.stringify(id) }));
    return mail;
  };
  return {
    list: (search = {}) => {
      refuseOdd('A search of mails', search, ['reader', 'words'], '{ reader: "ani@firm.example" }');
      return world.documents.mails.filter((each) => meets(each, search)).map((each) => mailInfo(each, world.zone));
    },
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
    write: (writing, from) => {
      refuseOddMail(writing, from);
      if (writing.answers !== undefined) find(writing.answers);
      const mail = written(world, writing, from, world.documents.newId('mail', 16));
      // What a person writes is as long as they like: the limit of bodies is that of scripts.
      refused(() => refuseOversize(mail, Number.POSITIVE_INFINITY));
      world.documents.mails.push(mail);
      world.touch('mails');
      return mailInfo(mail, world.zone);
    },
    draft: (writing, as) => {
      refuseOddMail(writing, as);
      refuseNameless(as, world.settings.people);
      const draft = written(world, writing, as, `r${world.documents.newId('draft', 18)}`);
      world.documents.keepDrafts(as, (drafts) => [...drafts, draft]);
      return mailInfo(draft, world.zone);
    },
    drafts: (as) => (world.documents.office.drafts?.[as] ?? []).map((each) => mailInfo(each, world.zone)),
  };
}
