// The reading part of `GmailApp`: threads of one message each, as the workspace keeps no conversations, and labels on them.

import { Emulated } from '../../../realm/core/guard.ts';
import { call, exception } from '../../../realm/core/host.ts';
import { Blob } from '../../../realm/files/blob.ts';
import { composed, sendGmail } from '../../../realm/mail/mail.ts';

export interface MessageData {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly inline: boolean }[];
  readonly draft?: true;
}

/** @returns a new draft */
export function begun(...args: unknown[]): GmailDraft {
  return new GmailDraft(call('Mail.createDraft', composed(args, 'GmailApp.createDraft')));
}

/** A file of a mail: a blob that tells its size and the SHA-1 of its bytes. */
class GmailAttachment extends Blob {
  constructor(bytes: readonly number[], type: string, name: string) {
    super(bytes, type, name, 'GmailAttachment');
  }

  getSize(): number {
    return this.getBytes().length;
  }
  getHash(): string {
    const digest = call<number[]>('Utilities.computeDigest', 'SHA_1', { bytes: this.getBytes() });
    return digest.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
  }
}

export class GmailDraft extends Emulated {
  private data: MessageData;

  constructor(data: MessageData) {
    super('GmailDraft');
    this.data = data;
  }

  getId(): string {
    return this.data.id;
  }
  getMessage(): GmailMessage {
    return new GmailMessage(this.data);
  }
  getMessageId(): string {
    return this.data.id;
  }
  update(...args: unknown[]): this {
    this.data = call('Mail.updateDraft', this.data.id, composed(args, 'GmailApp.GmailDraft.update'));
    return this;
  }
  send(): GmailMessage {
    return new GmailMessage(call('Mail.sendDraft', this.data.id));
  }
  deleteDraft(): void {
    call('Mail.deleteDraft', this.data.id);
  }
}

/** @returns the subject of an answer, marked once */
function marked(mark: string, subject: string): string {
  return subject.startsWith(`${mark}:`) ? subject : `${mark}: ${subject}`;
}

export class GmailMessage extends Emulated {
  private readonly data: MessageData;

  constructor(data: MessageData) {
    super('GmailMessage');
    this.data = data;
  }

  getId(): string {
    return this.data.id;
  }
  getThread(): GmailThread {
    return new GmailThread(this.data);
  }
  getSubject(): string {
    return this.data.subject;
  }
  getPlainBody(): string {
    return this.data.text;
  }
  getBody(): string {
    return this.data.html;
  }
  getFrom(): string {
    return this.data.from;
  }
  getTo(): string {
    return this.data.to.join(', ');
  }
  getCc(): string {
    return this.data.cc.join(', ');
  }
  getBcc(): string {
    return this.data.bcc.join(', ');
  }
  getReplyTo(): string {
    return this.data.replyTo;
  }
  getDate(): Date {
    return new Date(this.data.at);
  }
  /** Images within the text and other files, unless told otherwise. */
  getAttachments({ includeInlineImages = true, includeAttachments = true } = {}) {
    return this.data.attachments.flatMap(({ name, type, inline }, index) => {
      if (!(inline ? includeInlineImages : includeAttachments)) return [];
      const base64 = call<string>('Mail.attachment', this.data.id, index);
      return [new GmailAttachment(call<number[]>('Utilities.base64Decode', base64), type, name)];
    });
  }
  isUnread(): boolean {
    return call('Mail.isUnread', this.data.id);
  }
  markRead(): this {
    call('Mail.setRead', this.data.id, true);
    return this;
  }
  markUnread(): this {
    call('Mail.setRead', this.data.id, false);
    return this;
  }
  private marks(): readonly string[] {
    return call('Mail.marks', this.data.id);
  }
  isStarred(): boolean {
    return this.marks().includes('STARRED');
  }
  star(): this {
    call('Mail.mark', this.data.id, 'STARRED', true);
    return this;
  }
  unstar(): this {
    call('Mail.mark', this.data.id, 'STARRED', false);
    return this;
  }
  isInInbox(): boolean {
    return this.marks().includes('INBOX');
  }
  /** What is important is gathered in the Priority Inbox. */
  isInPriorityInbox(): boolean {
    return this.isInInbox() && this.marks().includes('IMPORTANT');
  }
  isInTrash(): boolean {
    return this.marks().includes('TRASH');
  }
  /** The workspace keeps no chats. */
  isInChats(): boolean {
    return false;
  }
  moveToTrash(): this {
    call('Mail.moveTo', this.data.id, 'TRASH');
    return this;
  }
  /** What others have changed since is read anew at each call all the same. */
  refresh(): this {
    return this;
  }
  getHeader(name: string): string {
    const { from, subject, replyTo, at, id } = this.data;
    const headers: Readonly<Record<string, string>> = {
      cc: this.getCc(),
      date: new Date(at).toUTCString().replace('GMT', '+0000'),
      from,
      'message-id': `<${id}@mail.gmail.com>`,
      'reply-to': replyTo,
      subject,
      to: this.getTo(),
    };
    return headers[name.toLowerCase()] ?? '';
  }
  isDraft(): boolean {
    return this.data.draft === true;
  }
  createDraftReply(body: string, options: object = {}): GmailDraft {
    return begun(this.data.replyTo || this.data.from, marked('Re', this.data.subject), body, options);
  }
  createDraftReplyAll(body: string, options: object = {}): GmailDraft {
    return this.createDraftReply(body, { cc: this.others(), ...options });
  }
  /** Everybody whom it reached, beside its sender. */
  private others(): string {
    return [...this.data.to, ...this.data.cc].join(',');
  }
  reply(body: string, options: object = {}): this {
    sendGmail(this.data.replyTo || this.data.from, marked('Re', this.data.subject), body, options);
    return this;
  }
  replyAll(body: string, options: object = {}): this {
    return this.reply(body, { cc: this.others(), ...options });
  }
  forward(to: string, options: object = {}): this {
    const attachments = this.getAttachments({ includeInlineImages: false });
    sendGmail(to, marked('Fwd', this.data.subject), this.data.text, {
      htmlBody: this.data.html,
      attachments,
      ...options,
    });
    return this;
  }
}

export class GmailThread extends Emulated {
  private readonly data: MessageData;

  constructor(data: MessageData) {
    super('GmailThread');
    this.data = data;
  }

  private get message(): GmailMessage {
    return new GmailMessage(this.data);
  }
  getId(): string {
    return this.data.id;
  }
  getFirstMessageSubject(): string {
    return this.data.subject;
  }
  getLastMessageDate(): Date {
    return new Date(this.data.at);
  }
  getMessageCount(): number {
    return 1;
  }
  getMessages(): GmailMessage[] {
    return [this.message];
  }
  getPermalink(): string {
    return `https://mail.google.com/mail/u/0/#all/${this.data.id}`;
  }
  isUnread(): boolean {
    return this.message.isUnread();
  }
  markRead(): this {
    this.message.markRead();
    return this;
  }
  markUnread(): this {
    this.message.markUnread();
    return this;
  }
  private marks(): readonly string[] {
    return call('Mail.marks', this.data.id);
  }
  private moveTo(place: string): this {
    call('Mail.moveTo', this.data.id, place);
    return this;
  }
  hasStarredMessages(): boolean {
    return this.marks().includes('STARRED');
  }
  isImportant(): boolean {
    return this.marks().includes('IMPORTANT');
  }
  markImportant(): this {
    call('Mail.mark', this.data.id, 'IMPORTANT', true);
    return this;
  }
  markUnimportant(): this {
    call('Mail.mark', this.data.id, 'IMPORTANT', false);
    return this;
  }
  isInInbox(): boolean {
    return this.marks().includes('INBOX');
  }
  isInPriorityInbox(): boolean {
    return this.message.isInPriorityInbox();
  }
  isInSpam(): boolean {
    return this.marks().includes('SPAM');
  }
  isInTrash(): boolean {
    return this.marks().includes('TRASH');
  }
  isInChats(): boolean {
    return false;
  }
  moveToArchive(): this {
    return this.moveTo('ARCHIVED');
  }
  moveToInbox(): this {
    return this.moveTo('INBOX');
  }
  moveToSpam(): this {
    return this.moveTo('SPAM');
  }
  moveToTrash(): this {
    return this.moveTo('TRASH');
  }
  refresh(): this {
    return this;
  }
  reply(body: string, options: object = {}): this {
    this.message.reply(body, options);
    return this;
  }
  replyAll(body: string, options: object = {}): this {
    this.message.replyAll(body, options);
    return this;
  }
  createDraftReply(body: string, options: object = {}): GmailDraft {
    return this.message.createDraftReply(body, options);
  }
  createDraftReplyAll(body: string, options: object = {}): GmailDraft {
    return this.message.createDraftReplyAll(body, options);
  }
  addLabel(label: GmailLabel): this {
    call('Mail.label', this.data.id, label.getName(), true);
    return this;
  }
  removeLabel(label: GmailLabel): this {
    call('Mail.label', this.data.id, label.getName(), false);
    return this;
  }
  getLabels(): GmailLabel[] {
    return call<string[]>('Mail.labelsOf', this.data.id).map((each) => new GmailLabel(each));
  }
}

/** A label of one account's own. */
/** @throws Exception for more threads than one call takes (facts 16.3) */
export function batch<T>(threads: readonly T[]): readonly T[] {
  if (threads.length > 100) throw exception('This operation can only be applied to at most 100 threads.');
  return threads;
}

export class GmailLabel extends Emulated {
  private readonly name: string;

  constructor(name: string) {
    super('GmailLabel');
    this.name = name;
  }

  getId(): string {
    return call('Mail.labelId', this.name);
  }
  getName(): string {
    return this.name;
  }
  getThreads(start = 0, count = 500): GmailThread[] {
    const found = call<MessageData[]>('Mail.search', `label:"${this.name}"`);
    return found.slice(start, start + count).map((each) => new GmailThread(each));
  }
  getUnreadCount(): number {
    return this.getThreads().filter((each) => each.isUnread()).length;
  }
  addToThread(thread: GmailThread): this {
    thread.addLabel(this);
    return this;
  }
  addToThreads(threads: readonly GmailThread[]): this {
    for (const each of batch(threads)) this.addToThread(each);
    return this;
  }
  removeFromThread(thread: GmailThread): this {
    thread.removeLabel(this);
    return this;
  }
  removeFromThreads(threads: readonly GmailThread[]): this {
    for (const each of batch(threads)) this.removeFromThread(each);
    return this;
  }
  deleteLabel(): void {
    call('Mail.deleteLabel', this.name);
  }
}
