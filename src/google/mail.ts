// The port Post over MailApp; the sender is always the account that installed the triggers.
import type { Post } from '../desk/ports.ts';
import type { Mail } from '../pages/mails/mail.tsx';

export const mailApp: Post = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: (mail: Mail) =>
    MailApp.sendEmail({
      to: mail.to,
      subject: mail.subject,
      body: mail.text,
      htmlBody: mail.html,
      replyTo: mail.replyTo,
      name: mail.senderName,
      attachments: mail.attachments.map(({ name, type, content }) => Utilities.newBlob(content, type, name)),
    }),
};
