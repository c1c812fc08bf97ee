// `MailApp`, and what `GmailApp` sends by it.

import { Emulated } from '../core/guard.ts';
import { call, exception, mismatch } from '../core/host.ts';
import type { Blob } from '../files/blob.ts';

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

/** @returns the mail that arguments describe, as the host takes it */
export function composed(args: readonly unknown[], name: string): object {
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
  // A list of addresses is refused, as a list of guests is: they are one text.
  for (const [field, addresses] of Object.entries({ to, cc, bcc })) {
    if (typeof addresses === 'object' && addresses !== null) throw exception(`Invalid argument: ${field}`);
  }
  // Only an alias may be named as sender (facts 6), and accounts here have none; one's own address may be, too (facts 15.3).
  if (from !== undefined && name.startsWith('GmailApp.') && from !== call('Session.getEffectiveUser'))
    throw exception(`Invalid argument: ${from}`);
  const files = (Array.isArray(attachments) ? attachments : [attachments]) as Blob[];
  const images = Object.entries(inlineImages).map(([key, blob]) => attachment(blob, key));
  const html = htmlBody === undefined || htmlBody === null ? undefined : String(htmlBody);
  const text = body === '' && html ? html.replaceAll(/<[^>]*>/g, '') : body;
  return {
    to,
    cc,
    bcc,
    replyTo,
    subject,
    body: text,
    htmlBody: html,
    name: sender,
    noReply,
    attachments: [...files.map((each) => attachment(each)), ...images],
  };
}

export class MailApp extends Emulated {
  constructor() {
    super('MailApp');
  }

  sendEmail(...args: unknown[]): void {
    call('Mail.send', composed(args, 'MailApp.sendEmail'));
  }
  getRemainingDailyQuota(): number {
    return call('Mail.getRemainingDailyQuota');
  }
}

/** Sends as `GmailApp` does. */
export function sendGmail(...args: unknown[]): void {
  call('Mail.sendGmail', composed(args, 'GmailApp.sendEmail'));
}
