// `MailApp`, and the sending part of `GmailApp`.
import type { Blob } from './blob.ts';
import { Emulated } from './guard.ts';
import { call, mismatch } from './host.ts';

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
  } = given;
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
}
