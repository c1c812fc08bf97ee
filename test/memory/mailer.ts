// The port Mailer in memory: mails in a list, a quota that runs out, and a platform that may refuse.
import type { Mailer } from '../../src/app/ports/desk.ts';
import { PAPER } from '../../src/pages/mails/attachment.ts';
import type { Mail } from '../../src/pages/mails/mail.ts';

export class MemoryMailer implements Mailer {
  readonly sent: Mail[] = [];
  /** Recipients that may still be written to today. */
  quota = 100;
  /** What the platform says to every mail, where it is out of order. */
  trouble: string | null = null;

  remaining(): number {
    return this.quota;
  }

  send(mail: Mail): void {
    if (this.trouble !== null) throw new Error(this.trouble);
    if (this.quota <= 0) throw new Error('Service invoked too many times for one day: email.');
    if (!/^[^@\s]+@[^@\s]+$/.test(mail.to)) throw new Error(`Invalid email: ${mail.to}`);
    this.quota -= 1;
    this.sent.push({ ...mail, attachments: mail.attachments.map(arrived) });
  }
}

/** The platform makes a paper of a page; only its text can be read there. */
function arrived(file: Mail['attachments'][number]): Mail['attachments'][number] {
  return file.type === PAPER ? { ...file, content: `%PDF-${file.content.replaceAll(/<[^>]*>/g, '')}` } : file;
}
