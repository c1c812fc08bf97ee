// The calendar of one of the team: its address on Meja saya, and what programs get that fetch it.
import { viewOwnFeed } from '../../app/views/own-feed.ts';
import { feedLinkUntil, feedNumber } from '../../domain/office/token.ts';
import { dateOf } from '../../domain/time/time.ts';
import { ownFeed } from '../../pages/mails/invitation.ts';
import { FIELDS } from '../../pages/web/fields.ts';
import { PUBLIC_PAGES } from '../../pages/web/public-page.tsx';
import type { GoogleDesk } from '../desk.ts';
import { problem, type VisitorFor } from './visitor.ts';

/** @returns `null` until the web app is deployed */
export function feedAddress(desk: GoogleDesk, email: string): string | null {
  const until = feedLinkUntil(desk.office.snapshot().team, email, dateOf(desk.office.now()));
  const number = feedNumber(desk.state.get('feedsEnded'), email);
  const address = desk.links.address({ purpose: 'FEED', number, until, email });
  return address && `${address}&${FIELDS.page}=${PUBLIC_PAGES.feed}`;
}

/** The calendar as text; a page where its holder ended the link, or left the team. */
export function showFeed({ desk, claims: { email, number } }: VisitorFor<'FEED'>): string {
  if (number !== feedNumber(desk.state.get('feedsEnded'), email)) return problem(desk, { code: 'FORGED' });
  const entries = viewOwnFeed(desk, email);
  if (entries === 'STRANGER') return problem(desk, { code: 'STRANGER' });
  return ownFeed(entries, desk.office.snapshot().settings.office, desk.office.now());
}
