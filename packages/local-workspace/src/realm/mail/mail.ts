// `MailApp`, and `GmailApp`: sending, and the ways to threads, messages and labels.

import { Emulated } from '../core/guard.ts';
import { call, exception, mismatch } from '../core/host.ts';
import type { Blob } from '../files/blob.ts';
import { begun, GmailDraft, GmailLabel, GmailMessage, GmailThread, type MessageData, nameWriters } from './mailbox.ts';

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
function composed(args: readonly unknown[], name: string): object {
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
  if (from !== undefined && name.startsWith('GmailApp.')) throw exception(`Invalid argument: ${from}`);
  const files = (Array.isArray(attachments) ? attachments : [attachments]) as Blob[];
  const images = Object.entries(inlineImages).map(([key, blob]) => attachment(blob, key));
  const text = body === '' && htmlBody ? htmlBody.replaceAll(/<[^>]*>/g, '') : body;
  return {
    to,
    cc,
    bcc,
    replyTo,
    subject,
    body: text,
    htmlBody,
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

function sendGmail(...args: unknown[]): void {
  call('Mail.sendGmail', composed(args, 'GmailApp.sendEmail'));
}

nameWriters({
  send: sendGmail,
  draft: (...args) => call('Mail.createDraft', composed(args, 'GmailApp.createDraft')),
  redraft: (id, ...args) => call('Mail.updateDraft', id, composed(args, 'GmailApp.GmailDraft.update')),
});

export class GmailApp extends Emulated {
  constructor() {
    super('GmailApp');
  }

  sendEmail(...args: unknown[]): this {
    sendGmail(...args);
    return this;
  }
  createDraft(...args: unknown[]): GmailDraft {
    return begun(...args);
  }
  getDraft(id: string): GmailDraft {
    return new GmailDraft(call('Mail.getDraft', id));
  }
  getDrafts(): GmailDraft[] {
    return call<MessageData[]>('Mail.getDrafts').map((each) => new GmailDraft(each));
  }
  getDraftMessages(): GmailMessage[] {
    return this.getDrafts().map((each) => each.getMessage());
  }
  /** Further sender addresses: an account here has none. */
  getAliases(): string[] {
    return call('Mail.getAliases');
  }
  getInboxThreads(start = 0, count = 100): GmailThread[] {
    return this.threads('', start, count);
  }
  getInboxUnreadCount(): number {
    return this.threads('is:unread', 0, Number.POSITIVE_INFINITY).length;
  }
  private message(id: string): MessageData {
    return call('Mail.get', id);
  }
  getThreadById(id: string): GmailThread {
    return new GmailThread(this.message(id));
  }
  getMessageById(id: string): GmailMessage {
    return new GmailMessage(this.message(id));
  }
  getMessagesForThread(thread: GmailThread): GmailMessage[] {
    return thread.getMessages();
  }
  getMessagesForThreads(threads: readonly GmailThread[]): GmailMessage[][] {
    return threads.map((each) => each.getMessages());
  }
  markThreadRead(thread: GmailThread): this {
    thread.markRead();
    return this;
  }
  markThreadsRead(threads: readonly GmailThread[]): this {
    for (const each of threads) each.markRead();
    return this;
  }
  markMessageRead(message: GmailMessage): this {
    message.markRead();
    return this;
  }
  createLabel(name: string): GmailLabel {
    call('Mail.createLabel', String(name));
    return new GmailLabel(String(name));
  }
  getUserLabels(): GmailLabel[] {
    return call<string[]>('Mail.labels').map((each) => new GmailLabel(each));
  }
  getUserLabelByName(name: string): GmailLabel | null {
    return this.getUserLabels().find((each) => each.getName() === name) ?? null;
  }
  deleteLabel(label: GmailLabel): this {
    label.deleteLabel();
    return this;
  }
  /** Takes `from:`, `to:`, `subject:`, `label:`, `is:unread`, `is:read`, `has:attachment` and plain words; all have to be met. */
  search(query: string, start = 0, count = 100): GmailThread[] {
    return this.threads(query, start, count);
  }
  private threads(query: string, start: number, count: number): GmailThread[] {
    const found = call<MessageData[]>('Mail.search', query ?? '');
    return found.slice(start, start + count).map((each) => new GmailThread(each));
  }
}
