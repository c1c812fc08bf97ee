// The Advanced Gmail service (v1): messages and labels of the account. The host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import type { MailData, MailMark } from '../../model/mailbox.ts';
import { readAddresses } from '../../model/mailbox.ts';
import { ServiceError } from '../../model/service-error.ts';
import { callsOf, masked, type Resource } from '../../services/api-call.ts';
import { post } from '../../services/mail.ts';
import { isInInbox, isMarked, isUnread, labelId, searched } from './mail-search.ts';
import { labelsOf, mailOf, mark, relabel, setRead } from './mailbox-services.ts';

const api = callsOf('gmail', 'Gmail');

/** Gmail's own labels that mails here can have; where a mail lies goes by marks. */
const marks: Readonly<Record<string, MailMark>> = {
  STARRED: 'STARRED',
  IMPORTANT: 'IMPORTANT',
  SPAM: 'SPAM',
  TRASH: 'TRASH',
};
const system = ['INBOX', 'SENT', 'UNREAD', ...Object.keys(marks)];

const nameOf = (id: string) => (id.startsWith('Label_') ? Buffer.from(id.slice(6), 'hex').toString('utf8') : id);

const encoded = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

function found(execution: Execution, id: string): MailData {
  try {
    return mailOf(execution, id);
  } catch {
    throw new ServiceError('Requested entity was not found.');
  }
}

function labelIds(execution: Execution, mail: MailData): string[] {
  const own = Object.entries(labelsOf(execution)).filter(([, ids]) => ids.includes(mail.id));
  return [
    ...(isInInbox(execution, mail) ? ['INBOX'] : []),
    ...(mail.from === execution.launch.effective ? ['SENT'] : []),
    ...(isUnread(execution, mail) ? ['UNREAD'] : []),
    ...Object.entries(marks).flatMap(([id, name]) => (isMarked(execution, mail, name) ? [id] : [])),
    ...own.map(([name]) => labelId(name)),
  ];
}

function payloadOf(mail: MailData, whole: boolean): Resource {
  const named = {
    From: mail.from,
    To: mail.to.join(', '),
    Cc: mail.cc.join(', '),
    'Reply-To': mail.replyTo ?? '',
    Subject: mail.subject,
  };
  const headers = Object.entries({ ...named, Date: new Date(mail.at).toUTCString() })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ name, value }));
  if (!whole) return { mimeType: 'multipart/alternative', headers };
  const part = (mimeType: string, text: string) => ({
    mimeType,
    filename: '',
    body: { size: Buffer.byteLength(text), data: encoded(text) },
  });
  const files = mail.attachments.map(({ name, type, base64 }, index) => ({
    mimeType: type,
    filename: name,
    body: { attachmentId: String(index), size: Buffer.byteLength(base64, 'base64') },
  }));
  const parts = [
    part('text/plain', mail.text),
    ...(mail.html === undefined ? [] : [part('text/html', mail.html)]),
    ...files,
  ];
  const [only] = parts;
  if (parts.length === 1 && only) return { headers, ...only };
  return { mimeType: 'multipart/mixed', filename: '', headers, body: { size: 0 }, parts };
}

function resourceOf(execution: Execution, mail: MailData, format = 'full'): Resource {
  const snippet = mail.text.replaceAll(/\s+/g, ' ').trim().slice(0, 200);
  const about = {
    id: mail.id,
    threadId: mail.id,
    labelIds: labelIds(execution, mail),
    snippet,
    internalDate: String(mail.at),
  };
  if (format === 'minimal') return about;
  return { ...about, payload: payloadOf(mail, format !== 'metadata') };
}

function relabelled(execution: Execution, id: string, label: string, on: boolean): void {
  const name = marks[label];
  if (name) mark(execution, id, name, on);
  else if (label === 'UNREAD') setRead(execution, id, !on);
  else if (label === 'INBOX') mark(execution, id, 'ARCHIVED', !on);
  else {
    const ids = labelsOf(execution)[nameOf(label)];
    if (!ids) throw new ServiceError(`Invalid label: ${label}`);
    const others = ids.filter((each) => each !== id);
    relabel(execution, nameOf(label), on ? [...others, id] : others);
  }
}

interface Listing {
  readonly q?: string;
  readonly labelIds?: string | string[];
  readonly maxResults?: number;
  readonly pageToken?: string;
  readonly includeSpamTrash?: boolean;
}

function listed(execution: Execution, asked: Listing | null): Resource {
  const { q = '', labelIds: wanted = [], maxResults = 100, pageToken, includeSpamTrash } = asked ?? {};
  const labels = [wanted].flat();
  const everywhere = includeSpamTrash || labels.some((each) => each === 'SPAM' || each === 'TRASH');
  const all = searched(execution, everywhere ? `${q} in:anywhere` : q)
    .filter((mail) => labels.every((each) => labelIds(execution, mail).includes(each)))
    .reverse();
  const from = Number(pageToken ?? 0);
  const page = all.slice(from, from + Math.min(maxResults, 500));
  const more = from + page.length < all.length ? { nextPageToken: String(from + page.length) } : {};
  const messages = page.map(({ id }) => ({ id, threadId: id }));
  return { ...(messages.length > 0 ? { messages } : {}), ...more, resultSizeEstimate: all.length };
}

/** Reads a letter as it is sent: its headers, and one text after an empty line. @throws ServiceError for one of several parts */
function letterIn(raw: string) {
  const [head = '', ...rest] = Buffer.from(raw, 'base64url').toString('utf8').replaceAll('\r\n', '\n').split('\n\n');
  const headers = new Map(
    head
      .replaceAll(/\n[ \t]+/g, ' ')
      .split('\n')
      .map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  );
  const type = headers.get('content-type') ?? 'text/plain';
  if (/^multipart\//i.test(type))
    throw new ServiceError('Gmail.Users.Messages.send of several parts is not emulated', 'Error');
  const body = rest.join('\n\n');
  const isBase64 = /base64/i.test(headers.get('content-transfer-encoding') ?? '');
  return {
    headers,
    isHtml: /^text\/html/i.test(type),
    text: isBase64 ? Buffer.from(body, 'base64').toString('utf8') : body,
  };
}

/** `=?utf-8?B?…?=` as the text that it stands for. */
function headerText(text = ''): string {
  return text.replaceAll(/=\?utf-8\?b\?([\w+/=-]*)\?=/gi, (_, base64: string) =>
    Buffer.from(base64, 'base64').toString('utf8'),
  );
}

function sent(execution: Execution, { raw }: { raw?: string }): Resource {
  if (!raw)
    throw new ServiceError("'raw' RFC822 payload message string or uploading message via /upload/* URL required");
  const { headers, isHtml, text } = letterIn(raw);
  const to = readAddresses(headerText(headers.get('to')));
  if (to.length === 0) throw new ServiceError('Recipient address required');
  const replyTo = headers.get('reply-to');
  const mail = post(execution, {
    to,
    cc: readAddresses(headers.get('cc')),
    bcc: readAddresses(headers.get('bcc')),
    subject: headerText(headers.get('subject')),
    text: isHtml ? text.replaceAll(/<[^>]*>/g, '') : text,
    ...(isHtml ? { html: text } : {}),
    ...(replyTo ? { replyTo } : {}),
    attachments: [],
  });
  return { id: mail.id, threadId: mail.id, labelIds: ['SENT'] };
}

function labelResource(name: string): Resource {
  return { id: labelId(name), name, type: 'user', messageListVisibility: 'show', labelListVisibility: 'labelShow' };
}

interface Asked {
  readonly fields?: string;
  readonly format?: string;
}

export const gmailApiServices = {
  'Gmail.Users.getProfile': api('gmail.users.getProfile', (execution) => {
    const messagesTotal = searched(execution, 'in:anywhere').length;
    return { emailAddress: execution.launch.effective, messagesTotal, threadsTotal: messagesTotal };
  }),
  'Gmail.Users.Messages.list': api('gmail.users.messages.list', (execution, _user: string, asked: Listing | null) =>
    listed(execution, asked),
  ),
  'Gmail.Users.Messages.get': api(
    'gmail.users.messages.get',
    (execution, _user: string, id: string, asked: Asked | null) =>
      masked(resourceOf(execution, found(execution, id), asked?.format), asked?.fields),
  ),
  'Gmail.Users.Messages.modify': api(
    'gmail.users.messages.modify',
    (execution, wish: { addLabelIds?: string[]; removeLabelIds?: string[] }, _user: string, id: string) => {
      found(execution, id);
      for (const each of wish.addLabelIds ?? []) relabelled(execution, id, each, true);
      for (const each of wish.removeLabelIds ?? []) relabelled(execution, id, each, false);
      return resourceOf(execution, found(execution, id), 'minimal');
    },
  ),
  'Gmail.Users.Messages.trash': api('gmail.users.messages.trash', (execution, _user: string, id: string) => {
    mark(execution, found(execution, id).id, 'TRASH', true);
    return resourceOf(execution, found(execution, id), 'minimal');
  }),
  'Gmail.Users.Messages.untrash': api('gmail.users.messages.untrash', (execution, _user: string, id: string) => {
    mark(execution, found(execution, id).id, 'TRASH', false);
    return resourceOf(execution, found(execution, id), 'minimal');
  }),
  'Gmail.Users.Messages.send': api('gmail.users.messages.send', (execution, resource: { raw?: string }) =>
    sent(execution, resource),
  ),
  'Gmail.Users.Messages.Attachments.get': api(
    'gmail.users.messages.attachments.get',
    (execution, _user: string, messageId: string, id: string) => {
      const file = found(execution, messageId).attachments[Number(id)];
      if (!file) throw new ServiceError('Invalid attachment token');
      const bytes = Buffer.from(file.base64, 'base64');
      return { attachmentId: id, size: bytes.length, data: bytes.toString('base64url') };
    },
  ),
  'Gmail.Users.Labels.list': api('gmail.users.labels.list', (execution) => ({
    labels: [
      ...system.map((id) => ({ id, name: id, type: 'system' })),
      ...Object.keys(labelsOf(execution)).map(labelResource),
    ],
  })),
  'Gmail.Users.Labels.get': api('gmail.users.labels.get', (execution, _user: string, id: string) => {
    if (system.includes(id)) return { id, name: id, type: 'system' };
    if (!labelsOf(execution)[nameOf(id)]) throw new ServiceError('Requested entity was not found.');
    return labelResource(nameOf(id));
  }),
  'Gmail.Users.Labels.create': api('gmail.users.labels.create', (execution, resource: Resource) => {
    const name = String(resource.name ?? '');
    if (name === '') throw new ServiceError('Invalid label name');
    if (labelsOf(execution)[name]) throw new ServiceError('Label name exists or conflicts');
    relabel(execution, name, []);
    return { ...labelResource(name), ...resource };
  }),
  'Gmail.Users.Labels.remove': api('gmail.users.labels.delete', (execution, _user: string, id: string) => {
    if (!labelsOf(execution)[nameOf(id)]) throw new ServiceError('Requested entity was not found.');
    relabel(execution, nameOf(id), undefined);
  }),
} satisfies Services;
