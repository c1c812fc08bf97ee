// The bench of Post over MailApp; what arrives is looked up in the account's own mailbox.
import { mailApp } from '../../../src/google/services/mail.ts';
import type { PostBench } from '../post.ts';

/** The most that one mail may have. */
const RECIPIENTS = 50;

export function postBench(): PostBench {
  const reader = Session.getEffectiveUser().getEmail();
  let isSpent = false;
  const say = (spent: boolean) => {
    isSpent = spent;
  };
  return {
    open: () => mailApp(() => isSpent, say),
    reader,
    received: () => {
      const messages = GmailApp.search(`to:${reader}`).flatMap((thread) => thread.getMessages());
      return messages.map((message) => [
        message.getSubject(),
        message.getPlainBody(),
        message.getReplyTo(),
        ...message.getAttachments().map((file) => `${file.getName()} ${file.getDataAsString().slice(0, 5)}`),
      ]);
    },
    spend: () => {
      for (let left = MailApp.getRemainingDailyQuota(); left > 0; left = MailApp.getRemainingDailyQuota()) {
        const all = Array.from({ length: Math.min(left, RECIPIENTS) }, (_, index) => `orang${index}@x.example`);
        MailApp.sendEmail(all.join(','), 'Edaran', 'Isi');
      }
    },
  };
}
