// Meja saya: the page of one of the team, what they do there, and the public page that mails them its link.

import { sendDeskLink } from '../../app/commands/strangers.ts';
import { viewOwnDesk } from '../../app/views/own-desk-view.ts';
import { parseText } from '../../domain/settings/setting-shapes.ts';
import { askDeskPage } from '../../pages/web/ask-desk-page.tsx';
import { DESK_FIELDS, FIELDS, OWN_DESK_PAGE } from '../../pages/web/fields.ts';
import { messagePage } from '../../pages/web/message-page.tsx';
import { ownDeskPage } from '../../pages/web/own-desk-page.tsx';
import { PAGE_WORDS } from '../../words/pages/outcome.ts';
import { OWN_DESK_WORDS } from '../../words/pages/own-desk.ts';
import type { GoogleDesk } from '../desk.ts';
import { takeEntry } from './entry.ts';
import { broken, problem, type VisitorFor } from './visitor.ts';
import { type Parameters, soughtIn, wantedIn } from './web-forms.ts';

/** Whether a visit without a link asks for the link to one's own desk. */
export function asksForDesk(parameters: Parameters): boolean {
  return parameters[FIELDS.token] === undefined && parameters[FIELDS.page] === OWN_DESK_PAGE;
}

/** The public page that mails somebody of the team the link to their own desk; its answer is the same for everybody. */
export function askForDesk(desk: GoogleDesk, parameters: Parameters, url: string): string {
  const { office } = desk.office.snapshot().settings;
  const address = parameters[DESK_FIELDS.address];
  if (address === undefined) return askDeskPage({ office, url, notice: '' });
  const email = parseText('MAIL_ADDRESS', address);
  if (email === null) return askDeskPage({ office, url, notice: OWN_DESK_WORDS.noAddress });
  try {
    sendDeskLink(desk, email);
  } catch (error) {
    return broken(desk, error, address);
  }
  return messagePage({ heading: OWN_DESK_WORDS.sentHeading, paragraphs: [OWN_DESK_WORDS.sent], office });
}

/** @param sought what the reader looks for */
export function showOwnDesk(
  { desk, claims, way }: VisitorFor<'DESK'>,
  { notice = '', sought = '' }: { notice?: string; sought?: string },
): string {
  const view = viewOwnDesk(desk, claims.email, wantedIn(sought, desk.office.now().slice(0, 4)));
  if (view === 'STRANGER') return problem(desk, { code: 'STRANGER' });
  const { settings, ...known } = view.office;
  return ownDeskPage({ ...settings, ...known, ...view, way, notice, sought });
}

/** What a form of somebody's own desk asks for: a new letter, or a search. */
export function takeFromDesk(visitor: VisitorFor<'DESK'>, parameters: Parameters): string {
  const entered = takeEntry(visitor, parameters);
  if (entered !== null) return entered;
  const sought = soughtIn(parameters);
  return showOwnDesk(visitor, sought === null ? { notice: PAGE_WORDS.emptyForm } : { sought });
}
