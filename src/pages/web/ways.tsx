/** @jsxImportSource #pages */
// The addresses of personal pages, and the links back to them.

import { PAGE_WORDS } from '../../words/pages/outcome.ts';
import { OWN_DESK_WORDS } from '../../words/pages/own-desk.ts';
import { FIELDS } from './fields.ts';
import { Link } from './page.tsx';

/** The address of a personal page. */
export interface Way {
  /** The address of the web app, to which forms are sent. */
  readonly url: string;
  /** Identifies the visitor; used only in forms and links of their own pages. */
  readonly token: string;
  /** The letter that was opened from somebody's own desk. */
  readonly number?: string;
}

/** A link back to the page that the form was sent from. */
export function BackLink({ way, label = PAGE_WORDS.back }: { readonly way: Way; readonly label?: string }) {
  return (
    <Link button="plain" href={addressOf(way)} here>
      {label}
    </Link>
  );
}

/** From a letter back to the desk it was opened from; nothing where it was opened by a link of its own. */
export function BackToDesk({ way }: { readonly way: Way }) {
  if (way.number === undefined) return null;
  return (
    <Link button="plain" href={deskAddress(way)} here>
      {OWN_DESK_WORDS.back}
    </Link>
  );
}

/** The address of the desk from which a letter was opened. */
export function deskAddress({ url, token }: Way): string {
  return addressOf({ url, token });
}

/** The address of a letter, by the link to somebody's own desk. */
export function letterAddress(way: Way, number: string): string {
  return addressOf({ ...way, number });
}

/** The address of the visitor's own page about something, such as a month. */
export function addressIn(way: Way, about: Readonly<Record<string, string>>): string {
  const fields = Object.entries(about).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
  return `${addressOf(way)}${fields.join('')}`;
}

/** The address of a page. */
export function addressOf({ url, token, number }: Way): string {
  const letter = number === undefined ? '' : `&${FIELDS.number}=${encodeURIComponent(number)}`;
  return `${url}?${FIELDS.token}=${encodeURIComponent(token)}${letter}`;
}
