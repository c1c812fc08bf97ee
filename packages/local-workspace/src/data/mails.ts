// Mails, read and written.
import type { Email, Iso } from './identity.ts';

export interface MailInfo {
  readonly id: string;
  readonly at: Iso;
  readonly from: string;
  readonly to: readonly Email[];
  readonly cc: readonly Email[];
  readonly bcc: readonly Email[];
  readonly replyTo?: string;
  readonly subject: string;
  /** The first words of its text. */
  readonly beginning: string;
  /** How many files are attached, inline images left out. */
  readonly files: number;
  /** Who has opened it. */
  readonly readBy: readonly Email[];
}

/** Which mails to list; conditions left out do not count. */
export interface MailSearch {
  /** Who received it, in whatever field. */
  readonly reader?: Email;
  /** Words that all stand in its subject, text, addresses or names of files. */
  readonly words?: string;
}

/** A mail as a person writes it; several addresses are parted by commas. */
export interface MailWriting {
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly text: string;
  /** The id of the mail it answers. */
  readonly answers?: string;
}

/** A mail that is begun and not sent: whom it is for may still be open. */
export type MailDraftWriting = Omit<MailWriting, 'to'> & { readonly to?: string; readonly html?: string };

export interface Mail extends MailInfo {
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly size: number;
    readonly bytes: Uint8Array;
    /** Inline image: the id that the markup names it by. */
    readonly inline?: string;
  }[];
}
