// The contract of the port Mailer.
import type { Mailer } from '../../src/app/ports/desk.ts';
import { PAPER } from '../../src/pages/mails/attachment.ts';
import type { Mail } from '../../src/pages/mails/mail.ts';
import type { Contract } from './contract.ts';

export interface MailerBench {
  open(): Mailer;
  /** Somebody whose mailbox can be looked into. */
  readonly reader: string;
  /** The mails that have reached them: subject, text, reply address, then of each attachment its name and how it begins. */
  received(): readonly (readonly string[])[];
  /** Leaves no mail of today's quota. */
  spend(): void;
}

const MAIL: Omit<Mail, 'to'> = {
  subject: 'PC-2026-0001: permohonan diterima – “Kunjungan”',
  text: 'Yth. Dewi Kartika,\nterima kasih.',
  html: '<p>Yth. Dewi Kartika,<br>terima kasih.</p>',
  replyTo: 'pontive.center@diskominfo.example',
  senderName: 'Pontive Center',
  attachments: [
    { name: 'undangan.ics', type: 'text/calendar; charset=utf-8', content: 'BEGIN:VCALENDAR' },
    { name: 'Laporan.pdf', type: PAPER, content: '<p>Laporan</p>' },
  ],
};
const SEEN = [MAIL.subject, MAIL.text, MAIL.replyTo, 'undangan.ics BEGIN', 'Laporan.pdf %PDF-'];

/** Whether some work ends in an error, whatever its words: they come in the language of the account. */
function throws(work: () => void): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

export const mailerContract: Contract<MailerBench> = [
  {
    title: 'sends a mail as it was written',
    act: ({ open, reader, received }) => {
      open().send({ ...MAIL, to: reader });
      return received();
    },
    expected: [SEEN],
  },
  {
    title: 'counts the recipients that may still be written to today',
    act: ({ open, reader }) => {
      const before = open().remaining();
      open().send({ ...MAIL, to: reader });
      open().send({ ...MAIL, to: 'budi@dinas.example' });
      return [before > 2, before - open().remaining()];
    },
    expected: [true, 2],
  },
  {
    title: 'throws when the quota of the day is spent, and sends nothing',
    act: ({ open, reader, received, spend }) => {
      spend();
      const before = received().length;
      return [open().remaining(), throws(() => open().send({ ...MAIL, to: reader })), received().length - before];
    },
    expected: [0, true, 0],
  },
  {
    title: 'throws for an invalid address, and still sends the next mail',
    act: ({ open, reader, received }) => {
      const failed = throws(() => open().send({ ...MAIL, to: 'bukan alamat' }));
      open().send({ ...MAIL, to: reader });
      return [failed, received()];
    },
    expected: [true, [SEEN]],
  },
];
