// Leads from the menu to the personal page of a letter, where Google names the user on every kind of account, and to the papers of the room.
import { deskLinkUntil, linkUntil } from '../../domain/office/token.ts';
import { numberWithin } from '../../domain/request/numbering.ts';
import { rolesOf, sameAddress } from '../../domain/settings/team.ts';
import { monthOf } from '../../domain/time/months.ts';
import { dateOf, yearOf } from '../../domain/time/time.ts';
import { DESK_PAPERS, PAPER_FIELDS, reportAddress } from '../../pages/print/papers.ts';
import { ENTRY_PAGE, FIELDS } from '../../pages/web/fields.ts';
import { linkDialog } from '../../pages/web/message-page.tsx';
import { MENU_WORDS } from '../../words/google/menu.ts';
import { OWN_LETTER_WORDS } from '../../words/pages/letter.ts';
import { OWN_DESK_WORDS } from '../../words/pages/own-desk.ts';
import { PAPER_LINKS } from '../../words/print/paper.ts';
import { SEVERAL_ACCOUNTS_WORDS } from '../../words/problems/links.ts';
import { Store } from '../services/store.ts';
import { currentInstant } from '../sheets/cells.ts';
import { SignedLinks } from '../web/links.ts';
import { ask, tell } from './dialogs.ts';
import { item, runningOrTold } from './item.ts';

const LETTER_SIZE = { width: 420, height: 270 };
const NO_TIME = { startDate: null, endDate: null, startTime: null, endTime: null };

/**
 * Asks for the number and shows the link, which is always for the account that clicks. A Kabid needs it who has no mail
 * about a request, or whom Google does not name as the editor of a cell.
 */
export const openLetterFromMenu = item(() => {
  const store = new Store();
  if (runningOrTold(store) === null) return;
  const link = ownLink(store);
  if (!link) return;
  if ('problem' in link) {
    tell(link.problem);
    return;
  }
  const { url, number } = link;
  const hint = `${OWN_LETTER_WORDS.personal} ${SEVERAL_ACCOUNTS_WORDS}`;
  showLinks(MENU_WORDS.letter, LETTER_SIZE, { url, label: OWN_LETTER_WORDS.open(number), hint });
});

/** The link, or why there is none; `null` where the person cancelled. */
function ownLink(
  store: Store,
): { readonly url: string; readonly number: string } | { readonly problem: string } | null {
  const today = dateOf(currentInstant());
  const email = Session.getEffectiveUser().getEmail();
  const roles = rolesOf(store.get('team') ?? [], email, today);
  if (roles.length === 0) return { problem: OWN_LETTER_WORDS.stranger(email) };
  const answer = ask(OWN_LETTER_WORDS.which);
  if (answer === null) return null;
  const number = numberWithin(answer, today.slice(0, 4));
  if (number === null) return { problem: OWN_LETTER_WORDS.noNumber };
  const links = new SignedLinks(() => store);
  const url = links.address({ purpose: 'STAFF', number, email, until: linkUntil(NO_TIME, today) });
  return url === null ? { problem: OWN_LETTER_WORDS.notDeployed } : { url, number };
}

/** Shows the link to the page of a new letter, which records it in the name of the account that clicks. */
export const openEntryFromMenu = item(() => {
  const own = ownDesk(() => false);
  if (own === null) return;
  const hint = `${OWN_LETTER_WORDS.personal} ${SEVERAL_ACCOUNTS_WORDS}`;
  const url = `${own.url}&${FIELDS.page}=${ENTRY_PAGE}`;
  showLinks(MENU_WORDS.entry, LETTER_SIZE, { url, label: MENU_WORDS.entry, hint });
});

const PAPERS_SIZE = { width: 440, height: 460 };

/** Shows the links, which are always for the account that clicks: one of the team, or the office's own account. */
export const openPapersFromMenu = item(() => {
  const own = ownDesk((email, owner) => sameAddress(email, owner));
  if (own === null) return;
  const { url, isOfTeam, today } = own;
  const paper = (about: string) => `${url}&${PAPER_FIELDS.paper}=${about}`;
  const month = monthOf(today);
  const year = yearOf(month);
  const thisWeek = paper(DESK_PAPERS.agenda);
  const others = [
    { label: PAPER_LINKS.thisMonth, href: paper(`${DESK_PAPERS.agenda}&${FIELDS.month}=${month}`) },
    { label: PAPER_LINKS.registerThisMonth, href: paper(`${DESK_PAPERS.register}&${PAPER_FIELDS.period}=${month}`) },
    { label: PAPER_LINKS.report(year), href: reportAddress(url, String(year)) },
    { label: PAPER_LINKS.door, href: paper(DESK_PAPERS.door) },
  ];
  const papers = isOfTeam
    ? { url, label: OWN_DESK_WORDS.title, others: [{ label: PAPER_LINKS.thisWeek, href: thisWeek }, ...others] }
    : { url: thisWeek, label: PAPER_LINKS.thisWeek, others };
  const hint = `${PAPER_LINKS.more} ${OWN_LETTER_WORDS.personal} ${SEVERAL_ACCOUNTS_WORDS}`;
  showLinks(MENU_WORDS.papers, PAPERS_SIZE, { ...papers, hint });
});

/**
 * The link to the own desk of the account that clicks: of one of the team, or whom else this item is for. Everybody else is
 * told why there is none.
 */
function ownDesk(isAlsoFor: (email: string, owner: string) => boolean) {
  const store = new Store();
  const installation = runningOrTold(store);
  if (installation === null) return null;
  const today = dateOf(currentInstant());
  const email = Session.getEffectiveUser().getEmail();
  const isOfTeam = rolesOf(store.get('team') ?? [], email, today).length > 0;
  const links = new SignedLinks(() => store);
  const isMeant = isOfTeam || isAlsoFor(email, installation.owner);
  const url = isMeant ? links.address({ purpose: 'DESK', number: '', email, until: deskLinkUntil(today) }) : null;
  if (url !== null) return { url, isOfTeam, today };
  tell(isMeant ? OWN_LETTER_WORDS.notDeployed : OWN_LETTER_WORDS.stranger(email));
  return null;
}

function showLinks(
  title: string,
  { width, height }: typeof LETTER_SIZE,
  links: Parameters<typeof linkDialog>[0],
): void {
  const dialog = HtmlService.createHtmlOutput(linkDialog(links));
  SpreadsheetApp.getUi().showModalDialog(dialog.setWidth(width).setHeight(height), title);
}
