// What the install finds out about people and their accounts, and whom it lets into the calendar.

import type { OfficeSettings } from '../../domain/settings-values.ts';
import { SETTING_DEFINITIONS } from '../../domain/settings-values.ts';
import { inOffice, type TeamMember } from '../../domain/team.ts';
import type { PlainDate } from '../../domain/time.ts';

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

/**
 * Lets the team see the room's calendar; who has left it keeps what he sees, which names no persons.
 * @returns the addresses that could not see it before, and whether they can now
 */
export function shareCalendar(
  calendarId: string,
  team: readonly TeamMember[],
  today: PlainDate,
): { readonly added: string[]; readonly refused: string[] } {
  const members = new Set(team.filter(({ until }) => !until || until >= today).map(({ email }) => normal(email)));
  const added: string[] = [];
  const refused: string[] = [];
  const known = members.size > 0 ? readers(calendarId) : [];
  for (const value of members) {
    if (known.includes(value)) continue;
    try {
      Calendar?.Acl?.insert(
        { role: 'reader', scope: { type: 'user', value } },
        calendarId,
        // Google would write to each of them.
        { sendNotifications: false },
      );
      added.push(value);
    } catch (error) {
      // A domain may forbid sharing; a person is asked to do it.
      console.warn(`The calendar could not be shared with ${value}: ${error}`);
      refused.push(value);
    }
  }
  return { added, refused };
}

function readers(calendarId: string): string[] {
  try {
    return (Calendar?.Acl?.list(calendarId).items ?? []).map(({ scope }) => normal(scope?.value ?? ''));
  } catch (error) {
    console.warn(`Who may see the calendar is not known: ${error}`);
    return [];
  }
}

function normal(email: string): string {
  return email.trim().toLowerCase();
}
