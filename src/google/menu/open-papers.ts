// Leads from the menu to the papers of the room: agenda, register, notice for the door.
import { deskLinkUntil } from '../../domain/office/token.ts';
import { rolesOf, sameAddress } from '../../domain/settings/team.ts';
import { monthOf } from '../../domain/time/months.ts';
import { dateOf } from '../../domain/time/time.ts';
import { DESK_PAPERS, PAPER_FIELDS } from '../../pages/print/papers.ts';
import { FIELDS } from '../../pages/web/fields.ts';
import { linkDialog } from '../../pages/web/message-page.tsx';
import { MENU_WORDS } from '../../words/google/menu.ts';
import { OWN_LETTER_WORDS } from '../../words/pages/letter.ts';
import { OWN_DESK_WORDS } from '../../words/pages/own-desk.ts';
import { PAPER_LINKS as WORDS } from '../../words/print/links.ts';
import { SEVERAL_ACCOUNTS_WORDS } from '../../words/problems/links.ts';
import { Store } from '../services/store.ts';
import { currentInstant } from '../sheets/cells.ts';
import { SignedLinks } from '../web/links.ts';
import { tell } from './dialogs.ts';
import { item, runningOrTold } from './item.ts';

const WIDTH = 440;
const HEIGHT = 460;

/** Shows the links, which are always for the account that clicks: one of the team, or the office's own account. */
export const openPapersFromMenu = item(() => {
  const store = new Store();
  const installation = runningOrTold(store);
  if (installation === null) return;
  const today = dateOf(currentInstant());
  const email = Session.getEffectiveUser().getEmail();
  const isOfTeam = rolesOf(store.get('team') ?? [], email, today).length > 0;
  if (!isOfTeam && !sameAddress(email, installation.owner)) {
    tell(OWN_LETTER_WORDS.stranger(email));
    return;
  }
  const links = new SignedLinks(() => store);
  const url = links.address({ purpose: 'DESK', email, until: deskLinkUntil(today) });
  if (url === null) {
    tell(OWN_LETTER_WORDS.notDeployed);
    return;
  }
  const paper = (about: string) => `${url}&${PAPER_FIELDS.paper}=${about}`;
  const month = monthOf(today);
  const year = Number(month.slice(0, 4));
  const thisWeek = paper(DESK_PAPERS.agenda);
  const others = [
    { label: WORDS.thisMonth, href: paper(`${DESK_PAPERS.agenda}&${FIELDS.month}=${month}`) },
    { label: WORDS.registerThisMonth, href: paper(`${DESK_PAPERS.register}&${PAPER_FIELDS.period}=${month}`) },
    { label: WORDS.report(year), href: paper(`${DESK_PAPERS.report}&${PAPER_FIELDS.period}=${year}`) },
    { label: WORDS.door, href: paper(DESK_PAPERS.door) },
  ];
  const papers = isOfTeam
    ? { url, label: OWN_DESK_WORDS.title, others: [{ label: WORDS.thisWeek, href: thisWeek }, ...others] }
    : { url: thisWeek, label: WORDS.thisWeek, others };
  const hint = `${WORDS.more} ${OWN_LETTER_WORDS.personal} ${SEVERAL_ACCOUNTS_WORDS.inSheet}`;
  const dialog = HtmlService.createHtmlOutput(linkDialog({ ...papers, hint }));
  SpreadsheetApp.getUi().showModalDialog(dialog.setWidth(WIDTH).setHeight(HEIGHT), MENU_WORDS.papers);
});
