// `MailApp` and `GmailApp.sendEmail` over one mailbox: the host's side.
import type { Services } from '../engine/execution/bridge.ts';
import type { Execution } from '../engine/execution/execution.ts';
import { ServiceError } from '../engine/execution/service-error.ts';
import { type AttachmentData, type MailData, type MailDraft, readAddresses, refuseOversize } from '../model/mailbox.ts';

/** A message as the realm hands it over, attachments as base64. */
interface Message {
  readonly to: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly replyTo?: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly noReply?: boolean;
  readonly attachments: readonly AttachmentData[];
}

function draftOf(message: Message): MailDraft {
  return {
    to: readAddresses(message.to),
    cc: readAddresses(message.cc),
    bcc: readAddresses(message.bcc),
    ...(message.name ? { fromName: message.name } : {}),
    ...(message.replyTo ? { replyTo: message.replyTo } : {}),
    subject: message.subject,
    text: message.body,
    ...(message.htmlBody === undefined ? {} : { html: message.htmlBody }),
    attachments: message.attachments,
  };
}

function send(execution: Execution, message: Message): void {
  const kind = execution.world.accounts.kindOf(execution.launch.effective);
  if (message.noReply && kind !== 'workspace') throw new ServiceError('Invalid argument: noReply');
  post(execution, draftOf(message), message.noReply);
}

function post({ world, launch }: Execution, draft: MailDraft, noReply = false): MailData {
  const sender = launch.effective;
  const kind = world.accounts.kindOf(sender);
  refuseOversize(draft, (kind === 'workspace' ? 400 : 200) * 1024);
  world.quotas.spend(sender, 'mail recipients', draft.to.length + draft.cc.length + draft.bcc.length);
  const from = noReply ? `noreply@${sender.split('@')[1]}` : sender;
  const mail = { ...draft, id: world.documents.newId('mail', 16), at: world.clock.now(), from };
  world.documents.mails.push(mail);
  world.touch('mails');
  return mail;
}

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
  if (!found) throw new ServiceError('Invalid argument: id');
  return found;
}

function newDraft(execution: Execution, message: Message, id: string): unknown {
  const draft = { ...draftOf(message), id, at: execution.world.clock.now(), from: execution.launch.effective };
  keepDraft(execution, id, draft);
  return draftData(draft);
}

/** @returns ids of the mails under a label of the account, whatever its case */
function labelled({ world, launch }: Execution, label: string): readonly string[] {
  const mine = Object.entries(world.documents.office.labels?.[launch.effective] ?? {});
  return mine.find(([name]) => name.toLowerCase() === label.toLowerCase())?.[1] ?? [];
}

/** One's own mails are read; others' are until they are opened, by a person or a script. */
function isUnread({ launch }: Execution, mail: MailData): boolean {
  return mail.from !== launch.effective && !mail.readBy?.includes(launch.effective);
}

/** @returns a mail of the account @throws ServiceError for any other id */
function mailOf(execution: Execution, id: string): MailData {
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
function relabel({ world, launch }: Execution, name: string, ids: readonly string[] | undefined): void {
  const { office } = world.documents;
  const { [name]: _, ...others } = office.labels?.[launch.effective] ?? {};
  office.labels = { ...office.labels, [launch.effective]: ids ? { ...others, [name]: [...ids] } : others };
  world.documents.touch('office');
}

function meetsWord(execution: Execution, mail: MailData, word: string): boolean {
  const [name = '', ...rest] = word.split(':');
  const wanted = rest.join(':');
  const has = (texts: readonly string[], sought: string) => texts.some((each) => each.toLowerCase().includes(sought));
  if (name === 'from' && wanted) return has([mail.from], wanted);
  if (name === 'to' && wanted) return has([...mail.to, ...mail.cc], wanted);
  if (name === 'subject' && wanted) return has([mail.subject], wanted);
  if (name === 'label' && wanted) return labelled(execution, wanted).includes(mail.id);
  if (word === 'is:unread') return isUnread(execution, mail);
  if (word === 'is:read') return !isUnread(execution, mail);
  if (word === 'has:attachment') return mail.attachments.some((each) => !each.inline);
  return has([mail.subject, mail.text], word);
}

export const mailServices: Services = {
  'Mail.getAliases': () => [],
  'Mail.send': send,
  'Mail.sendGmail': send,
  /** The mails that reached or left the account, newest first. */
  'Mail.search': (execution, query: string) => {
    const { world, launch } = execution;
    const me = launch.effective;
    const words = query.toLowerCase().match(/\S*?"[^"]*"|\S+/g) ?? [];
    return world.documents.mails
      .filter((each) => [each.from, ...each.to, ...each.cc, ...each.bcc].includes(me))
      .filter((each) => words.every((word) => meetsWord(execution, each, word.replaceAll('"', ''))))
      .map(messageData)
      .reverse();
  },
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
  'Mail.setRead': (execution, id: string, read: boolean) => {
    const { world, launch } = execution;
    const found = mailOf(execution, id);
    const others = (found.readBy ?? []).filter((each) => each !== launch.effective);
    const readBy = read ? [...others, launch.effective] : others;
    world.documents.mails = world.documents.mails.map((each) => (each === found ? { ...each, readBy } : each));
    world.touch('mails');
  },
  'Mail.labels': ({ world, launch }) => Object.keys(world.documents.office.labels?.[launch.effective] ?? {}),
  'Mail.labelsOf': (execution, id: string) => {
    const { world, launch } = execution;
    const mine = Object.entries(world.documents.office.labels?.[launch.effective] ?? {});
    return mine.filter(([, ids]) => ids.includes(mailOf(execution, id).id)).map(([name]) => name);
  },
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
  'Mail.getRemainingDailyQuota': ({ world, launch }) => world.quotas.left(launch.effective, 'mail recipients'),
};
