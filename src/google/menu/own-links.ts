// Leads from the menu to the personal page of a letter, where Google names the user on every kind of account, and to the papers of the room.
import { deskLinkUntil, linkUntil, type PageClaims } from '../../domain/office/token.ts';
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
  const own = ownLink(noOther, (today) => {
    const answer = ask(OWN_LETTER_WORDS.which);
    const number = answer === null ? null : numberWithin(answer, today.slice(0, 4));
    if (answer !== null && number === null) tell(OWN_LETTER_WORDS.noNumber);
    return number === null ? null : { purpose: 'STAFF', number, until: linkUntil(NO_TIME, today) };
  });
  if (own !== null) showLinks(MENU_WORDS.letter, LETTER_SIZE, { ...own, label: OWN_LETTER_WORDS.open(own.number) });
});

/** Shows the link to the page of a new letter, which records it in the name of the account that clicks. */
export const openEntryFromMenu = item(() => {
  const own = ownLink(noOther, deskClaims);
  if (own === null) return;
  const url = `${own.url}&${FIELDS.page}=${ENTRY_PAGE}`;
  showLinks(MENU_WORDS.entry, LETTER_SIZE, { url, label: MENU_WORDS.entry });
});

const PAPERS_SIZE = { width: 440, height: 460 };

/** Shows the links, which are always for the account that clicks: one of the team, or the office's own account. */
export const openPapersFromMenu = item(() => {
  const own = ownLink(sameAddress, deskClaims);
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
  showLinks(MENU_WORDS.papers, PAPERS_SIZE, papers, `${PAPER_LINKS.more} `);
});

const noOther = () => false;

function deskClaims(today: string) {
  return { purpose: 'DESK', number: '', until: deskLinkUntil(today) } as const;
}

/**
 * A link of the account that clicks: of one of the team, or whom else this item is for. Everybody else is told why there is
 * none.
 * @param claimsOn what it opens; `null` where nothing is asked for after all, or the person was told why not
 */
function ownLink(
  isAlsoFor: (email: string, owner: string) => boolean,
  claimsOn: (today: string) => Omit<PageClaims, 'email'> | null,
) {
  const store = new Store();
  const installation = runningOrTold(store);
  if (installation === null) return null;
  const today = dateOf(currentInstant());
  const email = Session.getEffectiveUser().getEmail();
  const isOfTeam = rolesOf(store.get('team') ?? [], email, today).length > 0;
  if (!isOfTeam && !isAlsoFor(email, installation.owner)) {
    tell(OWN_LETTER_WORDS.stranger(email));
    return null;
  }
  const claims = claimsOn(today);
  if (claims === null) return null;
  const url = new SignedLinks(() => store).address({ ...claims, email });
  if (url !== null) return { url, isOfTeam, today, number: claims.number };
  tell(OWN_LETTER_WORDS.notDeployed);
  return null;
}

function showLinks(
  title: string,
  { width, height }: typeof LETTER_SIZE,
  links: Omit<Parameters<typeof linkDialog>[0], 'hint'>,
  more = '',
): void {
  const hint = `${more}${OWN_LETTER_WORDS.personal} ${SEVERAL_ACCOUNTS_WORDS}`;
  const dialog = HtmlService.createHtmlOutput(linkDialog({ ...links, hint }));
  SpreadsheetApp.getUi().showModalDialog(dialog.setWidth(width).setHeight(height), title);
}
