// What stands outside the tabs and follows what the office has set: the form, the room's calendar and who sees it, who may
// edit the team.

import type { PlainDate } from '../../domain/time/time.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { isCalledAfterRoom, renameCalendar } from '../install/calendar.ts';
import { isToldRules, tellRules } from '../install/form-rules.ts';
import { calendarReaders, shareCalendar } from '../install/people.ts';
import { guardTeam, teamEditors } from '../install/protections.ts';
import type { Store } from '../services/store.ts';
import { areOffered, offerDevices } from './devices.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Follower {
  /** Makes no call. */
  readonly isDue: (store: Store, today: PlainDate) => boolean;
  readonly follow: (spreadsheet: Spreadsheet, store: Store, today: PlainDate) => void;
}

/** Each takes seconds: a form is opened, a rule of the calendar made for each address. */
const FOLLOWERS: readonly Follower[] = [
  { isDue: (store) => !areOffered(store), follow: (_, store) => offerDevices(store) },
  { isDue: (store) => !isToldRules(store), follow: (_, store) => tellRules(store) },
  {
    isDue: (store, today) => {
      const heads = teamEditors(store.get('team') ?? [], today);
      return store.get('installation') !== undefined && String(heads) !== String(store.get('teamEditors'));
    },
    follow: followKabid,
  },
  {
    isDue: (store) => store.get('installation') !== undefined && !isCalledAfterRoom(store),
    follow: (_, store) => renameCalendar(store),
  },
  {
    isDue: (store, today) => {
      const readers = calendarReaders(store.get('team') ?? [], today);
      return store.get('installation') !== undefined && String(readers) !== String(store.get('calendarReaders'));
    },
    follow: (_, store, today) => void shareCalendar(store, store.need('installation').calendarId, today),
  },
];

/**
 * Pieces of work by which they follow; each is done under the lock, and lets go of it. None where nothing has changed.
 * @param store as read when a piece begins
 */
export function followUps(spreadsheet: () => Spreadsheet, store: () => Store, today: PlainDate): (() => void)[] {
  return FOLLOWERS.filter(({ isDue }) => isDue(store(), today)).map(({ isDue, follow }) => () => {
    if (isDue(store(), today)) follow(spreadsheet(), store(), today);
  });
}

/** Who may edit the team beside the owner follows the post of Kabid; what failed is tried again at the next reading. */
function followKabid(spreadsheet: Spreadsheet, store: Store, today: PlainDate): void {
  const heads = teamEditors(store.get('team') ?? [], today);
  try {
    if (guardTeam(spreadsheet, store.need('installation').owner, heads)) store.put({ teamEditors: heads });
  } catch (error) {
    console.warn(`Who may edit ${TABS.TEAM} could not be changed: ${error}`);
  }
}
