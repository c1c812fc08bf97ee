// Findings about people: whether a mail will reach the applicant.

import { parseText } from '../settings/setting-shapes.ts';
import { distance, folded } from '../text/text.ts';

/**
 * A mail to this address will hardly arrive: it is no valid address, or its domain looks like a mistyped one of a
 * well-known provider, of `.com`, or of an Indonesian office or school.
 * @param email as written; blank is no finding, the office calls
 * @returns with the address that was probably meant, if one is near
 */
export function emailSuspect(email: string) {
  const address = email.trim().toLowerCase();
  if (address === '') return null;
  const [domain = '', ...name] = folded(email).split('@').reverse();
  const suggestion = parseText('MAIL_ADDRESS', `${name.join('@')}@${meantDomain(domain)}`);
  return suggestion === address ? null : { suggestion };
}

/** The mail providers that applicants use, by name, with the domain endings of each. */
const PROVIDERS: Readonly<Record<string, readonly string[]>> = {
  gmail: ['com'],
  yahoo: ['com', 'co.id', 'co.uk', 'co.jp', 'com.sg', 'com.my', 'com.au', 'co.in', 'in', 'fr', 'de', 'it', 'es', 'ca'],
  hotmail: ['com', 'co.id', 'co.uk', 'fr', 'de', 'it', 'es'],
  outlook: ['com', 'co.id', 'sg', 'my', 'fr', 'de', 'es', 'it'],
  icloud: ['com'],
  rocketmail: ['com'],
};

/** Real providers whose names are near one of those above, with any ending. */
const REAL_NEIGHBOURS: ReadonlySet<string> = new Set([
  'mail',
  'ymail',
  'email',
  'hmail',
  'googlemail',
  'fastmail',
  'gmx',
]);

/** Real top-level domains near `com`. */
const NEAR_COM: ReadonlySet<string> = new Set(['com', 'co', 'cm', 'om', 'cam', 'bom', 'dom', 'moi']);

/** Second-level domains under `id`: offices, schools, universities, companies, organisations, villages. */
const KINDS_UNDER_ID: ReadonlySet<string> = new Set(['go', 'sch', 'ac', 'co', 'or', 'web', 'desa', 'mil', 'my']);

/** Real country domains near `id`. */
const NEAR_ID: ReadonlySet<string> = new Set(
  ['id', 'ie', 'il', 'im', 'in', 'io', 'iq', 'ir', 'is', 'it'].concat(['ad', 'bd', 'cd', 'gd', 'md', 'sd', 'td']),
);

/** The domain that was probably meant: as written, if that may well exist. */
function meantDomain(domain: string): string {
  const dot = domain.indexOf('.');
  const [name, ending] = [domain.slice(0, dot), domain.slice(dot + 1)];
  for (const [provider, endings] of Object.entries(PROVIDERS)) {
    if (name === provider && endings.includes(ending)) return domain;
    const nameIsNear = name === provider || (distance(name, provider) === 1 && !REAL_NEIGHBOURS.has(name));
    if (!nameIsNear) continue;
    const near = endings.find((usual) => distance(ending, usual) <= 1);
    if (near) return `${provider}.${near}`;
    if (name === provider && endings.length === 1) return `${provider}.${endings[0]}`;
  }
  const labels = domain.split('.');
  const top = labels.pop() ?? '';
  const rest = labels.join('.');
  const isIndonesian = labels.length > 1 && KINDS_UNDER_ID.has(labels[labels.length - 1] ?? '');
  if (isIndonesian && !NEAR_ID.has(top) && distance(top, 'id') === 1) return `${rest}.id`;
  return !NEAR_COM.has(top) && distance(top, 'com') === 1 ? `${rest}.com` : domain;
}

/** Whether a mail to an address reaches somebody, as far as it can be seen. */
export function mailReaches(email: string): boolean {
  return email.trim() !== '' && emailSuspect(email) === null;
}
