// The mailbox of `GmailApp` and of the Gmail API; what they send goes the way of `MailApp`.
import type { Services } from '../../engine/execution/bridge.ts';
import { gmailApiServices } from './gmail-api.ts';
import { mailboxServices } from './mailbox-services.ts';

export const gmailServices = { ...mailboxServices, ...gmailApiServices } satisfies Services;
