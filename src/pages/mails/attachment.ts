// What a mail brings along: a text, or a page that the platform makes a paper of.

/** The type of an attachment whose content is a web page that the platform converts. */
export const PAPER = 'application/pdf';

export interface Attachment {
  readonly name: string;
  /** MIME type with its charset. */
  readonly type: string;
  readonly content: string;
}
