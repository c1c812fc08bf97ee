// `GmailApp`: the mailbox of the account as a whole.
import { Emulated } from '../../../realm/core/guard.ts';
import { call, exception } from '../../../realm/core/host.ts';
import { type Passed, passOn } from '../../../realm/core/pass-on.ts';
import { sendGmail } from '../../../realm/mail/mail.ts';
import { batch, begun, GmailDraft, GmailLabel, GmailMessage, GmailThread, type MessageData } from './mailbox.ts';

export class GmailApp extends Emulated {
  static {
    passOn(
      GmailApp,
      [
        'markThreadRead markThreadsRead markThreadUnread markThreadsUnread markThreadImportant',
        'markThreadsImportant markThreadUnimportant markThreadsUnimportant moveThreadToArchive',
        'moveThreadsToArchive moveThreadToInbox moveThreadsToInbox moveThreadToSpam moveThreadsToSpam',
        'moveThreadToTrash moveThreadsToTrash refreshThread refreshThreads markMessageRead markMessagesRead',
        'markMessageUnread markMessagesUnread moveMessageToTrash moveMessagesToTrash starMessage starMessages',
        'unstarMessage unstarMessages refreshMessage refreshMessages',
      ],
      (app, name, [given]) => {
        const [, verb = '', kind, isList, rest = ''] = /^([a-z]+)(Thread|Message)(s?)(.*)$/.exec(name) ?? [];
        const list = (isList ? given : [given]) as readonly Passed[];
        for (const each of kind === 'Thread' && verb !== 'refresh' ? batch(list) : list) each[verb + rest]?.();
        return app;
      },
    );
  }

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
