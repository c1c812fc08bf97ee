// What `MailApp` and `GmailApp` send: the host's side.
import type { Services } from '../engine/execution/bridge.ts';
import type { Execution } from '../engine/execution/execution.ts';
import { type AttachmentData, type MailData, type MailDraft, readAddresses, refuseOversize } from '../model/mailbox.ts';
import { ServiceError } from '../model/service-error.ts';

/** A message as the realm hands it over, attachments as base64. */
export interface Message {
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

export function draftOf(message: Message): MailDraft {
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

export function post({ world, launch }: Execution, draft: MailDraft, noReply = false): MailData {
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

export const mailServices = {
  'Mail.send': send,
  'Mail.sendGmail': send,
  'Mail.getRemainingDailyQuota': ({ world, launch }) => world.quotas.left(launch.effective, 'mail recipients'),
} satisfies Services;
