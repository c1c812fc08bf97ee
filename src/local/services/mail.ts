// `MailApp` and `GmailApp.sendEmail` over one mailbox: the host's side.
import type { Services } from '../bridge.ts';
import type { Execution } from '../execution.ts';
import { type AttachmentData, type MailData, type MailDraft, readAddresses, refuseOversize } from '../model/mailbox.ts';
import { ServiceError } from '../service-error.ts';

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

function send(execution: Execution, message: Message): void {
  const { world, launch } = execution;
  const sender = launch.effective;
  const kind = world.accounts.kindOf(sender);
  if (message.noReply && kind !== 'workspace') throw new ServiceError('Invalid argument: noReply');
  const draft: MailDraft = {
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
  refuseOversize(draft, (kind === 'workspace' ? 400 : 200) * 1024);
  world.quotas.spend(sender, 'mail recipients', draft.to.length + draft.cc.length + draft.bcc.length);
  const from = message.noReply ? `noreply@${sender.split('@')[1]}` : sender;
  world.documents.mails.push({ id: world.documents.newId('mail', 16), at: world.clock.now(), from, ...draft });
  world.touch('mails');
}

function meetsWord(mail: MailData, word: string): boolean {
  const [name = '', ...rest] = word.split(':');
  const wanted = rest.join(':');
  const has = (texts: readonly string[], sought: string) => texts.some((each) => each.toLowerCase().includes(sought));
  if (name === 'from' && wanted) return has([mail.from], wanted);
  if (name === 'to' && wanted) return has([...mail.to, ...mail.cc], wanted);
  if (name === 'subject' && wanted) return has([mail.subject], wanted);
  return has([mail.subject, mail.text], word);
}

export const mailServices: Services = {
  'Mail.send': send,
  'Mail.sendGmail': send,
  /** The mails that reached or left the account, newest first. */
  'Mail.search': ({ world, launch }, query: string) => {
    const me = launch.effective;
    const words = query.toLowerCase().match(/\S*?"[^"]*"|\S+/g) ?? [];
    return world.documents.mails
      .filter((each) => [each.from, ...each.to, ...each.cc, ...each.bcc].includes(me))
      .filter((each) => words.every((word) => meetsWord(each, word.replaceAll('"', ''))))
      .map(({ id, at, from, to, cc, replyTo = '', subject, text, html = text }) => ({
        ...{ id, at, from, to, cc, replyTo, subject, text, html },
      }))
      .reverse();
  },
  'Mail.getRemainingDailyQuota': ({ world, launch }) => world.quotas.left(launch.effective, 'mail recipients'),
};
