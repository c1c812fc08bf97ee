// Whose mail there is: the workspace's people first, then everybody else who was written to, each with what is unread.
import type { MailInfo, Person } from '../../data/index.ts';

export interface Mailbox {
  readonly email: string;
  /** Name and post of one of the workspace's people, else the address. */
  readonly name: string;
  readonly mails: number;
  readonly unread: number;
}

/** @returns everybody who received the mail, in whatever field */
export function recipientsOf({ to, cc, bcc }: Pick<MailInfo, 'to' | 'cc' | 'bcc'>): string[] {
  return [...new Set([...to, ...cc, ...bcc])];
}

/** @returns the name of `Name <address>`; an address alone as it is */
export function nameIn(from: string): string {
  return from.replace(/\s*<[^<>]+>$/, '') || from;
}

/** @returns whether this reader received the mail and has not opened it */
export function isUnread(mail: MailInfo, reader: string): boolean {
  return recipientsOf(mail).includes(reader) && !mail.readBy.includes(reader);
}

/** @returns the boxes: people in their own order, others by address */
export function mailboxesOf(mails: readonly MailInfo[], people: readonly Person[]): Mailbox[] {
  const others = new Set(mails.flatMap(recipientsOf));
  for (const { email } of people) others.delete(email);
  const named = people.map(({ email, name, title }) => ({ email, name: title ? `${name} · ${title}` : name }));
  return [...named, ...[...others].sort().map((email) => ({ email, name: email }))].map((box) => {
    const own = mails.filter((mail) => recipientsOf(mail).includes(box.email));
    return { ...box, mails: own.length, unread: own.filter((mail) => isUnread(mail, box.email)).length };
  });
}
