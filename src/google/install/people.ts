// What the install finds out about people and their accounts, and whom it lets into the calendar.

import type { OfficeSettings } from '../../domain/settings/settings-values.ts';
import { SETTING_DEFINITIONS } from '../../domain/settings/settings-values.ts';
import { inOffice, type TeamMember } from '../../domain/settings/team.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import type { Store } from '../services/store.ts';
import { accessRules } from './calendar.ts';

/** Facts 8.1: recipients a day of an account outside a Workspace domain. */
const CONSUMER_RECIPIENTS = 100;

/** Whether the account has the limits of a private one; asked of its quota, since addresses tell little. */
export function isConsumerAccount(account: string): boolean {
  return /@(?:gmail|googlemail)\.com$/i.test(account) || MailApp.getRemainingDailyQuota() <= CONSUMER_RECIPIENTS;
}

/** Members of the team who take steps in the sheet and may not edit it yet; the Kepala Dinas need not. */
export function notEditors(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  team: readonly TeamMember[],
  account: string,
  today: PlainDate,
): string[] {
  const editors = new Set([account, ...spreadsheet.getEditors().map((editor) => editor.getEmail())].map(normal));
  const workers = inOffice(team, today).filter(({ role }) => role !== 'AGENCY_HEAD');
  return [...new Set(workers.map(({ email }) => email))].filter((email) => !editors.has(normal(email)));
}

/** Whether the reply address and the number are still those that the install invented. */
export function contactsAreSet(settings: OfficeSettings | undefined): boolean {
  const { replyTo, whatsapp } = SETTING_DEFINITIONS;
  return settings?.office.replyTo !== replyTo.initial && settings?.office.whatsapp !== whatsapp.initial;
}

/** Everybody of the team who has not left it; one who is still to come may see the calendar already. */
export function calendarReaders(team: readonly TeamMember[], today: PlainDate): string[] {
  return [...new Set(team.filter(({ until }) => !until || until >= today).map(({ email }) => normal(email)))];
}

/**
 * Lets the team see the room's calendar, and those who have left it no more. Whom the office has let in by itself, or
 * given more than reading, stays.
 * @returns the addresses that could not see it before and can now, and those that Google did not let in
 */
export function shareCalendar(store: Store, calendarId: string, today: PlainDate) {
  const members = calendarReaders(store.need('team'), today);
  const before = store.get('calendarReaders') ?? [];
  const rules = members.length + before.length > 0 ? rulesOf(calendarId) : [];
  if (!rules) return { added: [], refused: [] };
  const known = rules.map(({ scope }) => normal(scope?.value ?? ''));
  const refused: string[] = [];
  const succeeds = (address: string, change: () => unknown) => {
    try {
      change();
      return true;
    } catch (error) {
      // A domain may forbid sharing; a person is asked to do it.
      console.warn(`What ${address} may see of the calendar could not be changed: ${error}`);
      refused.push(address);
      return false;
    }
  };
  const added = members.filter((value) => {
    if (known.includes(value)) return false;
    const rule = { role: 'reader', scope: { type: 'user', value } };
    // Google would write to each of them.
    return succeeds(value, () => accessRules().insert(rule, calendarId, { sendNotifications: false }));
  });
  for (const value of before.filter((each) => !members.includes(each))) {
    const { id, role } = rules[known.indexOf(value)] ?? {};
    if (id !== undefined && role === 'reader') succeeds(value, () => accessRules().remove(calendarId, id));
  }
  // Who could not be let out is tried again.
  store.put({
    calendarReaders: [...members, ...before.filter((each) => refused.includes(each) && !members.includes(each))],
  });
  return { added, refused: refused.filter((each) => members.includes(each)) };
}

/** `null` where Google does not say: nothing is changed then, and all is tried again with the next reading of the team. */
function rulesOf(calendarId: string): GoogleAppsScript.Calendar.Schema.AclRule[] | null {
  try {
    return accessRules().list(calendarId).items ?? [];
  } catch (error) {
    console.warn(`Who may see the calendar is not known: ${error}`);
    return null;
  }
}

function normal(email: string): string {
  return email.trim().toLowerCase();
}
