// Leads from the menu to the pages of whoever clicks, since Google names them here on every kind of account.
import { deskLinkUntil } from '../../domain/office/token.ts';
import { rolesOf } from '../../domain/settings/team.ts';
import { dateOf } from '../../domain/time/time.ts';
import { ENTRY_PAGE, FIELDS } from '../../pages/web/fields.ts';
import { linkDialog } from '../../pages/web/message-page.tsx';
import { MENU_WORDS, OWN_LINK_WORDS } from '../../words/google/menu.ts';
import { SEVERAL_ACCOUNTS_WORDS } from '../../words/problems/links.ts';
import { Store } from '../services/store.ts';
import { currentInstant } from '../sheets/cells.ts';
import { SignedLinks } from '../web/links.ts';
import { tell } from './dialogs.ts';
import { item, runningOrTold } from './item.ts';

const WIDTH = 420;
const HEIGHT = 270;

/**
 * Shows the link to *Meja saya* of the account that clicks, where its letters and the papers are. A Kabid needs it who has
 * no mail about a request, or whom Google does not name as the editor of a cell.
 */
export const openDeskFromMenu = item(() => showOwnLink(MENU_WORDS.desk));

/** Shows the link to the page of a new letter, which records it in the name of the account that clicks. */
export const openEntryFromMenu = item(() => showOwnLink(MENU_WORDS.entry, `&${FIELDS.page}=${ENTRY_PAGE}`));

/** Whoever is not of the team is told why there is no link. */
function showOwnLink(label: string, page = ''): void {
  const store = new Store();
  if (runningOrTold(store) === null) return;
  const today = dateOf(currentInstant());
  const email = Session.getEffectiveUser().getEmail();
  if (rolesOf(store.get('team') ?? [], email, today).length === 0) {
    tell(OWN_LINK_WORDS.stranger(email));
    return;
  }
  const claims = { purpose: 'DESK', number: '', until: deskLinkUntil(today), email } as const;
  const address = new SignedLinks(() => store).address(claims);
  if (address === null) {
    tell(OWN_LINK_WORDS.notDeployed);
    return;
  }
  const hint = `${OWN_LINK_WORDS.personal} ${SEVERAL_ACCOUNTS_WORDS}`;
  const dialog = HtmlService.createHtmlOutput(linkDialog({ url: `${address}${page}`, label, hint }));
  SpreadsheetApp.getUi().showModalDialog(dialog.setWidth(WIDTH).setHeight(HEIGHT), label);
}
