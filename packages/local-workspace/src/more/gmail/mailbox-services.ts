// The mailbox as `GmailApp` reads and changes it: drafts, marks, labels. The host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import type { MailData, MailMark } from '../../model/mailbox.ts';
import { ServiceError } from '../../model/service-error.ts';
import { draftOf, type Message, post } from '../../services/mail.ts';
import { isInInbox, isMarked, isUnread, labelId, labelled, searched } from './mail-search.ts';

function draftsOf({ world, launch }: Execution): readonly MailData[] {
  return world.documents.office.drafts?.[launch.effective] ?? [];
}

/** Puts a draft in the place of the one of its id, or takes that one away. */
function keepDraft({ world, launch }: Execution, id: string, draft?: MailData): void {
  world.documents.keepDrafts(launch.effective, (drafts) => {
    const others = drafts.filter((each) => each.id !== id);
    return draft ? [...others, draft] : others;
  });
}

function draftById(execution: Execution, id: string): MailData {
  const found = draftsOf(execution).find((each) => each.id === id);
  if (!found) throw new ServiceError('Draft not found.');
  return found;
}

function newDraft(execution: Execution, message: Message, id: string): unknown {
  const draft = { ...draftOf(message), id, at: execution.world.clock.now(), from: execution.launch.effective };
  keepDraft(execution, id, draft);
  return draftData(draft);
}

/** @returns a mail of the account @throws ServiceError for any other id */
export function mailOf(execution: Execution, id: string): MailData {
  const { world, launch } = execution;
  const draft = draftsOf(execution).find((each) => each.id === id);
  if (draft) return draft;
  const found = world.documents.mails.find((each) => each.id === id);
  if (!found || ![found.from, ...found.to, ...found.cc, ...found.bcc].includes(launch.effective)) {
    throw new ServiceError('Invalid argument: id');
  }
  return found;
}

function messageData({ id, at, from, to, cc, bcc, replyTo = '', subject, text, html = text, attachments }: MailData) {
  const files = attachments.map(({ name, type, inline }) => ({ name, type, inline: inline !== undefined }));
  return { id, at, from, to, cc, bcc, replyTo, subject, text, html, attachments: files };
}

function draftData(mail: MailData) {
  return { ...messageData(mail), draft: true };
}

/** Changes the account's labels: the ids of mails under each name. */
export function relabel({ world, launch }: Execution, name: string, ids: readonly string[] | undefined): void {
  const { office } = world.documents;
  const { [name]: _, ...others } = office.labels?.[launch.effective] ?? {};
  office.labels = { ...office.labels, [launch.effective]: ids ? { ...others, [name]: [...ids] } : others };
  world.documents.touch('office');
}

/** Changes a mail that the account has, not one that it has begun. */
function changeMail(execution: Execution, id: string, change: (mail: MailData) => MailData): void {
  const { world } = execution;
  const found = mailOf(execution, id);
  world.documents.mails = world.documents.mails.map((each) => (each === found ? change(each) : each));
  world.touch('mails');
}

export function mark(execution: Execution, id: string, name: MailMark, on: boolean): void {
  const me = execution.launch.effective;
  changeMail(execution, id, (mail) => {
    const others = (mail.marks?.[name] ?? []).filter((each) => each !== me);
    return { ...mail, marks: { ...mail.marks, [name]: on ? [...others, me] : others } };
  });
}

export function setRead(execution: Execution, id: string, read: boolean): void {
  const me = execution.launch.effective;
  changeMail(execution, id, (mail) => {
    const others = (mail.readBy ?? []).filter((each) => each !== me);
    return { ...mail, readBy: read ? [...others, me] : others };
  });
  if (mailOf(execution, id).from === me) mark(execution, id, 'UNREAD', !read);
}

/** @returns the account's labels, with the ids of the mails under each */
export function labelsOf({ world, launch }: Execution): Readonly<Record<string, readonly string[]>> {
  return world.documents.office.labels?.[launch.effective] ?? {};
}

const places = ['ARCHIVED', 'SPAM', 'TRASH'] as const;

export const mailboxServices = {
  'Mail.mark': mark,
  'Mail.marks': (execution, id: string) => {
    const mail = mailOf(execution, id);
    const marks = (['STARRED', 'IMPORTANT', ...places] as const).filter((each) => isMarked(execution, mail, each));
    return [...marks, ...(isInInbox(execution, mail) ? ['INBOX'] : [])];
  },
  /** Puts a mail into the inbox or one of the other places, and takes it out of where it was. */
  'Mail.moveTo': (execution, id: string, place: (typeof places)[number] | 'INBOX') => {
    for (const each of places) mark(execution, id, each, each === place);
  },
  'Mail.getAliases': () => [],
  /** The mails that reached or left the account and meet a query, newest first. */
  'Mail.search': (execution, query: string) => searched(execution, query).map(messageData).reverse(),
  'Mail.get': (execution, id: string) => messageData(mailOf(execution, id)),
  'Mail.attachment': (execution, id: string, index: number) => mailOf(execution, id).attachments[index]?.base64 ?? '',
  'Mail.createDraft': (execution, message: Message) =>
    newDraft(execution, message, `r${execution.world.documents.newId('draft', 18)}`),
  'Mail.updateDraft': (execution, id: string, message: Message) =>
    newDraft(execution, message, draftById(execution, id).id),
  'Mail.getDrafts': (execution) => draftsOf(execution).map(draftData),
  'Mail.getDraft': (execution, id: string) => draftData(draftById(execution, id)),
  'Mail.deleteDraft': (execution, id: string) => keepDraft(execution, draftById(execution, id).id),
  'Mail.sendDraft': (execution, id: string) => {
    const sent = post(execution, draftById(execution, id));
    keepDraft(execution, id);
    return messageData(sent);
  },
  'Mail.isUnread': (execution, id: string) => isUnread(execution, mailOf(execution, id)),
  'Mail.setRead': setRead,
  'Mail.labels': ({ world, launch }) => Object.keys(world.documents.office.labels?.[launch.effective] ?? {}),
  'Mail.labelsOf': (execution, id: string) => {
    const { world, launch } = execution;
    const mine = Object.entries(world.documents.office.labels?.[launch.effective] ?? {});
    return mine.filter(([, ids]) => ids.includes(mailOf(execution, id).id)).map(([name]) => name);
  },
  'Mail.labelId': (_execution, name: string) => labelId(name),
  'Mail.createLabel': (execution, name: string) => relabel(execution, name, labelled(execution, name)),
  'Mail.deleteLabel': (execution, name: string) => {
    const { world, launch } = execution;
    // Which of the two words live Google uses is not known (facts 15.3).
    if (!world.documents.office.labels?.[launch.effective]?.[name]) throw new ServiceError('Invalid argument: label');
    relabel(execution, name, undefined);
  },
  'Mail.label': (execution, id: string, name: string, on: boolean) => {
    const others = labelled(execution, name).filter((each) => each !== mailOf(execution, id).id);
    relabel(execution, name, on ? [...others, id] : others);
  },
} satisfies Services;
