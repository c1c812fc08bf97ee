// `GmailApp`: the mailbox of the account as a whole.
import { Emulated } from '../../../realm/core/guard.ts';
import { call, exception } from '../../../realm/core/host.ts';
import { sendGmail } from '../../../realm/mail/mail.ts';
import { batch, begun, GmailDraft, GmailLabel, GmailMessage, GmailThread, type MessageData } from './mailbox.ts';

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
    return this.threads('in:inbox', start, count);
  }
  getInboxUnreadCount(): number {
    return this.unread('in:inbox');
  }
  getStarredThreads(start = 0, count = 100): GmailThread[] {
    return this.threads('is:starred', start, count);
  }
  getStarredUnreadCount(): number {
    return this.unread('is:starred');
  }
  getSpamThreads(start = 0, count = 100): GmailThread[] {
    return this.threads('in:spam', start, count);
  }
  getSpamUnreadCount(): number {
    return this.unread('in:spam');
  }
  getTrashThreads(start = 0, count = 100): GmailThread[] {
    return this.threads('in:trash', start, count);
  }
  getPriorityInboxThreads(start = 0, count = 100): GmailThread[] {
    return this.threads('in:inbox is:important', start, count);
  }
  getPriorityInboxUnreadCount(): number {
    return this.unread('in:inbox is:important');
  }
  /** The workspace keeps no chats. */
  getChatThreads(_start = 0, _count = 100): GmailThread[] {
    return [];
  }
  private unread(query: string): number {
    return this.threads(`${query} is:unread`, 0, Number.POSITIVE_INFINITY).length;
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
  private each<T>(list: readonly T[], act: (one: T) => void): this {
    for (const one of list) act(one);
    return this;
  }
  markThreadRead(thread: GmailThread): this {
    return this.markThreadsRead([thread]);
  }
  markThreadsRead(threads: readonly GmailThread[]): this {
    return this.each(batch(threads), (one) => one.markRead());
  }
  markThreadUnread(thread: GmailThread): this {
    return this.markThreadsUnread([thread]);
  }
  markThreadsUnread(threads: readonly GmailThread[]): this {
    return this.each(batch(threads), (one) => one.markUnread());
  }
  markThreadImportant(thread: GmailThread): this {
    return this.markThreadsImportant([thread]);
  }
  markThreadsImportant(threads: readonly GmailThread[]): this {
    return this.each(batch(threads), (one) => one.markImportant());
  }
  markThreadUnimportant(thread: GmailThread): this {
    return this.markThreadsUnimportant([thread]);
  }
  markThreadsUnimportant(threads: readonly GmailThread[]): this {
    return this.each(batch(threads), (one) => one.markUnimportant());
  }
  moveThreadToArchive(thread: GmailThread): this {
    return this.moveThreadsToArchive([thread]);
  }
  moveThreadsToArchive(threads: readonly GmailThread[]): this {
    return this.each(batch(threads), (one) => one.moveToArchive());
  }
  moveThreadToInbox(thread: GmailThread): this {
    return this.moveThreadsToInbox([thread]);
  }
  moveThreadsToInbox(threads: readonly GmailThread[]): this {
    return this.each(batch(threads), (one) => one.moveToInbox());
  }
  moveThreadToSpam(thread: GmailThread): this {
    return this.moveThreadsToSpam([thread]);
  }
  moveThreadsToSpam(threads: readonly GmailThread[]): this {
    return this.each(batch(threads), (one) => one.moveToSpam());
  }
  moveThreadToTrash(thread: GmailThread): this {
    return this.moveThreadsToTrash([thread]);
  }
  moveThreadsToTrash(threads: readonly GmailThread[]): this {
    return this.each(batch(threads), (one) => one.moveToTrash());
  }
  refreshThread(thread: GmailThread): this {
    return this.refreshThreads([thread]);
  }
  refreshThreads(threads: readonly GmailThread[]): this {
    return this.each(threads, (one) => one.refresh());
  }
  markMessageRead(message: GmailMessage): this {
    return this.markMessagesRead([message]);
  }
  markMessagesRead(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.markRead());
  }
  markMessageUnread(message: GmailMessage): this {
    return this.markMessagesUnread([message]);
  }
  markMessagesUnread(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.markUnread());
  }
  moveMessageToTrash(message: GmailMessage): this {
    return this.moveMessagesToTrash([message]);
  }
  moveMessagesToTrash(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.moveToTrash());
  }
  starMessage(message: GmailMessage): this {
    return this.starMessages([message]);
  }
  starMessages(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.star());
  }
  unstarMessage(message: GmailMessage): this {
    return this.unstarMessages([message]);
  }
  unstarMessages(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.unstar());
  }
  refreshMessage(message: GmailMessage): this {
    return this.refreshMessages([message]);
  }
  refreshMessages(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.refresh());
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
  /** Takes plain words and the operators of mail-search.ts, with `-` before what is not wanted; all have to be met. */
  search(query: string, start = 0, count = 100): GmailThread[] {
    if (count > 500) throw exception('Argument max cannot exceed 500');
    return this.threads(query, start, count);
  }
  private threads(query: string, start: number, count: number): GmailThread[] {
    const found = call<MessageData[]>('Mail.search', query ?? '');
    return found.slice(start, start + count).map((each) => new GmailThread(each));
  }
}
