// Reads links out of mails, and presses the buttons of the pages they lead to.
import type { Page, TestDesk } from './desk.ts';
import { wordsField } from './tabs.ts';

/** The link of the last mail to somebody about a request. */
export async function linkTo(desk: TestDesk, number: string, to: string): Promise<string> {
  const mails = (await desk.mails(number)).filter((mail) => mail.to.includes(to)).reverse();
  for (const { text } of mails) {
    const found = /https:\/\/script\.google\.com\/\S+/.exec(text);
    if (found) return found[0];
  }
  throw new Error(`No mail to ${to} about ${number} has a link`);
}

/** What a form of a page sends: what stands in it hidden, and what is filled in. */
export function filledIn(page: Page, fields: Readonly<Record<string, string>>): Record<string, string> {
  const hidden = [...page.html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  if (hidden.length === 0) throw new Error(`No form on this page: ${page.text}`);
  const { step, text, ...others } = fields;
  const words = text === undefined ? {} : { [wordsField(step)]: text };
  const pressed = step === undefined ? {} : { step };
  return { ...Object.fromEntries(hidden.map(([, name, value]) => [name, value])), ...pressed, ...words, ...others };
}

/** Opens a page and sends its form. */
export async function send(
  desk: TestDesk,
  link: string,
  fields: Readonly<Record<string, string>>,
  as = '',
): Promise<Page> {
  return desk.visit(link.replace(/\?.*/, ''), filledIn(await desk.visit(link, null, as), fields), as);
}

/** The link to somebody's own desk, in the last digest or answer that they got. */
export async function deskLink(desk: TestDesk, to: string): Promise<string> {
  const mails = (await desk.mails()).filter((mail) => mail.to.includes(to)).reverse();
  for (const { text } of mails) {
    const found = /Buka Meja saya: (https:\/\/script\.google\.com\/\S+)/.exec(text);
    if (found?.[1]) return found[1];
  }
  throw new Error(`No mail to ${to} leads to their desk`);
}
