// Opens the personal page of a letter from the menu, where Google names the user on every kind of account.

import { linkUntil } from '../../domain/office/token.ts';
import { numberIn } from '../../domain/request/numbering.ts';
import { rolesOf } from '../../domain/settings/team.ts';
import { dateOf } from '../../domain/time/time.ts';
import { linkDialog } from '../../pages/web/message-page.tsx';
import { MENU_WORDS } from '../../words/google/menu.ts';
import { OWN_LETTER_WORDS as WORDS } from '../../words/pages/letter.ts';
import { SEVERAL_ACCOUNTS_WORDS } from '../../words/problems/links.ts';
import { Store } from '../services/store.ts';
import { currentInstant } from '../sheets/cells.ts';
import { SignedLinks } from '../web/links.ts';
import { ask, tell } from './dialogs.ts';
import { item, runningOrTold } from './item.ts';

const WIDTH = 420;
const HEIGHT = 270;
const NO_TIME = { startDate: null, endDate: null, startTime: null, endTime: null };

/**
 * Asks for the number and shows the link, which is always for the account that clicks. A Kabid needs it who has no mail
 * about a request, or whom Google does not name as the editor of a cell.
 */
export const openLetterFromMenu = item(() => {
  const store = new Store();
  if (runningOrTold(store) === null) return;
  const found = ownLink(store);
  if (!found) return;
  if ('problem' in found) {
    tell(found.problem);
    return;
  }
  const { url, number } = found;
  const hint = `${WORDS.personal} ${SEVERAL_ACCOUNTS_WORDS.inSheet}`;
  const dialog = HtmlService.createHtmlOutput(linkDialog({ url, label: WORDS.open(number), hint }));
  SpreadsheetApp.getUi().showModalDialog(dialog.setWidth(WIDTH).setHeight(HEIGHT), MENU_WORDS.letter);
});

/** The link, or why there is none; `null` where the person cancelled. */
function ownLink(
  store: Store,
): { readonly url: string; readonly number: string } | { readonly problem: string } | null {
  const today = dateOf(currentInstant());
  const email = Session.getEffectiveUser().getEmail();
  const roles = rolesOf(store.get('team') ?? [], email, today);
  if (roles.length === 0) return { problem: WORDS.stranger(email) };
  const answer = ask(WORDS.which);
  if (answer === null) return null;
  const number = numberIn(answer, today.slice(0, 4));
  if (number === null) return { problem: WORDS.noNumber };
  const links = new SignedLinks(() => store);
  const url = links.address({ purpose: 'STAFF', number, email, until: linkUntil(NO_TIME, today) });
  return url === null ? { problem: WORDS.notDeployed } : { url, number };
}
