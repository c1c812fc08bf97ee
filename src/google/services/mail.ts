// The port Mailer over MailApp; the sender is always the account that installed the triggers.
import type { Mailer } from '../../app/ports/desk.ts';
import { type Attachment, PAPER } from '../../pages/mails/attachment.ts';
import type { Mail } from '../../pages/mails/mail.ts';

/**
 * @param isSpent whether the desk shows that today's quota is spent
 * @param say shows that it is spent (`true`) or stops showing it (`false`)
 */
export function mailApp(isSpent: () => boolean, say: (spent: boolean) => void): Mailer {
  return {
    remaining: () => {
      const mailsLeft = MailApp.getRemainingDailyQuota();
      if (mailsLeft <= 0) say(true);
      return mailsLeft;
    },
    send: (mail: Mail) => {
      MailApp.sendEmail({
        to: mail.to,
        subject: mail.subject,
        body: mail.text,
        htmlBody: mail.html,
        replyTo: mail.replyTo,
        name: mail.senderName,
        attachments: mail.attachments.map(blobOf),
      });
      if (isSpent()) say(false);
    },
  };
}

/** A paper is converted by the platform; its file keeps the name that was given. */
function blobOf({ name, type, content }: Attachment): GoogleAppsScript.Base.Blob {
  if (type !== PAPER) return Utilities.newBlob(content, type, name);
  return Utilities.newBlob(content, 'text/html', name).getAs(PAPER).setName(name);
}
