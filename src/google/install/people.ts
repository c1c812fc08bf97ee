// Finds out what the install must know about accounts and team members, and shares the calendar with the team.

import { inOffice, type TeamMember } from '../../domain/settings/team.ts';
import { folded } from '../../domain/text/text.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { worksOnLetters } from '../../domain/vocabulary.ts';
import type { Store } from '../services/store.ts';
import { accessRules } from './calendar.ts';

/** Recipients a day of an account outside a Workspace domain (facts 8.1). */
const CONSUMER_RECIPIENTS = 100;

/** Whether the account has the limits of a private one, judged by its address and its mail quota. */
export function isConsumerAccount(account: string): boolean {
  return /@(?:gmail|googlemail)\.com$/i.test(account) || MailApp.getRemainingDailyQuota() <= CONSUMER_RECIPIENTS;
}

/** Addresses of team members who need to edit the sheet and may not yet; the Kepala Dinas need not, nor who only gets copies. */
export function notEditors(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  team: readonly TeamMember[],
  account: string,
  today: PlainDate,
): string[] {
  const editors = new Set([account, ...spreadsheet.getEditors().map((editor) => editor.getEmail())].map(folded));
  const workers = inOffice(team, today).filter(({ role }) => worksOnLetters([role]));
  return [...new Set(workers.map(({ email }) => email))].filter((email) => !editors.has(folded(email)));
}

/** Addresses of all members who have not left the team; future members may see the calendar already. */
export function calendarReaders(team: readonly TeamMember[], today: PlainDate): string[] {
  const members = team.filter(({ email, until }) => email !== '' && (!until || until >= today));
  return [...new Set(members.map(({ email }) => folded(email)))];
}

/**
 * Shares the room's calendar with the team, and stops sharing it with those who have left. Rules that the office made
 * or extended stay.
 * @returns the addresses that could not see it before and can now, and those that Google did not let in
 */
export function shareCalendar(store: Store, calendarId: string, today: PlainDate) {
  const members = calendarReaders(store.need('team'), today);
  const before = store.get('calendarReaders') ?? [];
  const rules = members.length + before.length > 0 ? rulesOf(calendarId) : [];
  if (!rules) return { added: [], refused: [] };
  const sharedWith = rules.map(({ scope }) => folded(scope?.value ?? ''));
  const refused: string[] = [];
  const succeeds = (address: string, change: () => unknown) => {
    try {
      change();
      return true;
    } catch (error) {
      console.warn(`What ${address} may see of the calendar could not be changed: ${error}`);
      refused.push(address);
      return false;
    }
  };
  const added = members.filter((value) => {
    if (sharedWith.includes(value)) return false;
    const rule = { role: 'reader', scope: { type: 'user', value } };
    // Without this Google would send each of them a mail.
    return succeeds(value, () => accessRules().insert(rule, calendarId, { sendNotifications: false }));
  });
  for (const value of before.filter((each) => !members.includes(each))) {
    const { id, role } = rules[sharedWith.indexOf(value)] ?? {};
    if (id !== undefined && role === 'reader') succeeds(value, () => accessRules().remove(calendarId, id));
  }
  // A removal that failed is tried again next time.
  store.put({
    calendarReaders: [...members, ...before.filter((each) => refused.includes(each) && !members.includes(each))],
  });
  return { added, refused: refused.filter((each) => members.includes(each)) };
}

/** The rules of the calendar; `null` on an error: then nothing is changed until the team is read again. */
function rulesOf(calendarId: string): GoogleAppsScript.Calendar.Schema.AclRule[] | null {
  try {
    return accessRules().list(calendarId).items ?? [];
  } catch (error) {
    console.warn(`Who may see the calendar is not known: ${error}`);
    return null;
  }
}
