// Mails that were sent: what the services check before sending, and how a mail looks as a file.

import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { told } from './refusal-words.ts';
import { ServiceError } from './service-error.ts';

export interface AttachmentData {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
  /** Inline image: the id that the markup names it by. */
  readonly inline?: string;
}

export interface MailData {
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly from: string;
  readonly fromName?: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly AttachmentData[];
  /** Who has opened it. */
  readonly readBy?: readonly string[];
  /** The id of the mail it answers. */
  readonly answers?: string;
  /** How accounts have marked it and where they put it, each for themselves. */
  readonly marks?: Partial<Readonly<Record<MailMark, readonly string[]>>>;
}

/** One's own mail is unread where it is marked so, another's until it is opened. */
export type MailMark = 'UNREAD' | 'STARRED' | 'IMPORTANT' | 'ARCHIVED' | 'SPAM' | 'TRASH';

export type MailDraft = Omit<MailData, 'id' | 'at' | 'from' | 'readBy' | 'marks'>;

/** @returns the addresses of a comma-separated list, names taken off @throws ServiceError `Invalid email: x` */
export function readAddresses(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const address = /<([^<>]+)>\s*$/.exec(each)?.[1] ?? each;
      if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(address))
        throw new ServiceError(told('INVALID_EMAIL', { given: each }));
      return address;
    });
}

/** @throws ServiceError with the limits and words of facts 6 and 8.1; `bodyLimit` in bytes */
export function refuseOversize(draft: MailDraft, bodyLimit: number): void {
  const recipients = draft.to.length + draft.cc.length + draft.bcc.length;
  if (recipients === 0) throw new ServiceError(told('NO_RECIPIENT'));
  if (recipients > 50) throw new ServiceError(told('TOO_MANY_RECIPIENTS'));
  if (draft.subject.length > 250) throw new ServiceError(told('SUBJECT_TOO_LONG'));
  const body = Math.max(Buffer.byteLength(draft.text), Buffer.byteLength(draft.html ?? ''));
  if (body > bodyLimit) throw new ServiceError('Limit Exceeded: Email Body Size.');
  if (draft.attachments.length > 250) throw new ServiceError('Limit exceeded: Email Attachments Per Message.');
  const size = draft.attachments.reduce((sum, each) => sum + each.base64.length * 0.75, 0);
  if (size > 25 * 1024 * 1024) throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
}

function messageId(id: string): string {
  return `<${id}@local-workspace>`;
}

/** @returns the mail as an `.eml` file */
export async function emlOf(mail: MailData): Promise<string> {
  const composer = new MailComposer({
    messageId: messageId(mail.id),
    ...(mail.answers ? { inReplyTo: messageId(mail.answers), references: messageId(mail.answers) } : {}),
    date: new Date(mail.at),
    from: mail.fromName ? { name: mail.fromName, address: mail.from } : mail.from,
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    attachments: mail.attachments.map((each) => ({
      filename: each.name,
      contentType: each.type,
      content: Buffer.from(each.base64, 'base64'),
      ...(each.inline ? { cid: each.inline } : {}),
    })),
  });
  return (await composer.compile().build()).toString('utf8');
}
