// `MailApp`, and the sending part of `GmailApp`.
import type { Blob } from './blob.ts';
import { Emulated } from './guard.ts';
import { call, exception, mismatch } from './host.ts';
import { GmailThread, type MessageData } from './mailbox.ts';

interface Options {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly replyTo?: string;
  readonly noReply?: boolean;
  readonly from?: string;
  readonly attachments?: Blob | readonly Blob[];
  readonly inlineImages?: Readonly<Record<string, Blob>>;
}

function attachment(source: Blob, inline?: string) {
  const blob = source.getBlob();
  const base64 = call<string>('Utilities.base64Encode', { bytes: blob.getBytes() }, false);
  const type = blob.getContentType() ?? 'application/octet-stream';
  return { name: blob.getName() ?? 'attachment', type, base64, ...(inline ? { inline } : {}) };
}

function send(method: string, args: readonly unknown[], name: string): void {
  const [first, second, third, fourth] = args;
  if (args.length === 0 || (args.length === 1 && (typeof first !== 'object' || first === null)))
    throw mismatch(args, name);
  // `sendEmail(to, replyTo, subject, body)` is the one overload whose fourth argument is text.
  const given: Options =
    args.length === 1
      ? (first as Options)
      : typeof fourth === 'string'
        ? { to: String(first), replyTo: String(second), subject: String(third), body: fourth }
        : { ...(fourth as Options), to: String(first), subject: String(second ?? ''), body: String(third ?? '') };
  const {
    to = '',
    subject = '',
    body = '',
    attachments = [],
    inlineImages = {},
    cc,
    bcc,
    htmlBody,
    name: sender,
    replyTo,
    noReply,
    from,
  } = given;
  // Only an alias may be named as sender (facts 6), and accounts here have none.
  if (from !== undefined && name === 'GmailApp.sendEmail') throw exception(`Invalid argument: ${from}`);
  const files = (Array.isArray(attachments) ? attachments : [attachments]) as Blob[];
  const images = Object.entries(inlineImages).map(([key, blob]) => attachment(blob, key));
  const text = body === '' && htmlBody ? htmlBody.replaceAll(/<[^>]*>/g, '') : body;
  call(method, {
    ...{ to, cc, bcc, replyTo, subject, body: text, htmlBody, name: sender, noReply },
    attachments: [...files.map((each) => attachment(each)), ...images],
  });
}

export class MailApp extends Emulated {
  constructor() {
    super('MailApp');
  }

  sendEmail(...args: unknown[]): void {
    send('Mail.send', args, 'MailApp.sendEmail');
  }
  getRemainingDailyQuota(): number {
    return call('Mail.getRemainingDailyQuota');
  }
}

export class GmailApp extends Emulated {
  constructor() {
    super('GmailApp');
  }

  sendEmail(...args: unknown[]): this {
    send('Mail.sendGmail', args, 'GmailApp.sendEmail');
    return this;
  }
  /** Further sender addresses: an account here has none. */
  getAliases(): string[] {
    return [];
  }
  getInboxThreads(start = 0, count = 100): GmailThread[] {
    return this.threads('', start, count);
  }
  /** Takes the words `from:`, `to:`, `subject:` and plain ones; all have to be met. */
  search(query: string, start = 0, count = 100): GmailThread[] {
    return this.threads(query, start, count);
  }
  private threads(query: string, start: number, count: number): GmailThread[] {
    const found = call<MessageData[]>('Mail.search', query);
    return found.slice(start, start + count).map((each) => new GmailThread(each));
  }
}
