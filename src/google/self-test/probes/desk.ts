// Questions about what the desk stands on, which are answered by reading it: zones, form, web address.
import type { Meeting } from '../../../domain/office/outside.ts';
import { findCalendar } from '../../install/calendar.ts';
import { keepsRoomTime } from '../../install/zone.ts';
import { outside } from '../../services/outside.ts';
import type { Answer, Bench, Probes } from '../probe.ts';

/** Facts 4.2 and 13.1 (publishing), 4.4 (responses), 13.2 (zones, web address), 13.6 (strangers). */
export const DESK_PROBES = {
  ZONES: {
    ask: ({ spreadsheet, store }) => {
      const { zone = '' } = findCalendar(store.need('installation').calendarId);
      const zones = [Session.getScriptTimeZone(), spreadsheet.getSpreadsheetTimeZone(), zone];
      const locale = spreadsheet.getSpreadsheetLocale();
      return [zones.every(keepsRoomTime) && /^i[dn]_ID$/.test(locale), [...zones, locale].join(', ')];
    },
  },
  ZONE_SET: { ask: 'UNTESTED' },
  FORM_OPEN: {
    ask: (bench) => {
      const form = formOf(bench);
      const url = form.getPublishedUrl();
      return [form.isPublished() && form.isAcceptingResponses() && url.endsWith('/viewform'), url];
    },
  },
  FORM_STRANGER: { ask: ({ store }) => seen(outside(() => store).form(), 'OPEN') },
  FORM_PUBLISHING: { ask: (bench) => formOf(bench).supportsAdvancedResponderPermissions() },
  NEW_FORM: { reading: 'newForms', ask: 'UNTESTED' },
  RESPONSES_TAB: {
    ask: (bench) =>
      formOf(bench).getDestinationId() === bench.spreadsheet.getId() &&
      bench.spreadsheet.getSheets().some((sheet) => sheet.getFormUrl() !== null),
  },
  WEB_ADDRESS: {
    reading: 'serviceUrl',
    ask: () => {
      const url = String(ScriptApp.getService().getUrl());
      return [!url.endsWith('/exec'), url];
    },
  },
  WEB_ADDRESS_KNOWN: { ask: ({ store }) => store.get('webApp') !== undefined },
  WEB_STRANGER: { ask: ({ store }) => seen(outside(() => store).webApp(), 'OPEN') },
  SHEET_STRANGER: { ask: ({ store }) => seen(outside(() => store).sheet(), 'SIGN_IN') },
} satisfies Probes;

/** Whether a stranger met what the desk relies on; no answer of Google's is none to the question. */
function seen(meeting: Meeting | null, relied: Meeting): Answer {
  return meeting === null || meeting === 'UNKNOWN' ? null : [meeting === relied, meeting];
}

/** What Google's types lack of a form (facts 13.1). */
interface PublishedForm {
  isPublished(): boolean;
  supportsAdvancedResponderPermissions(): boolean;
}

function formOf({ store }: Bench): GoogleAppsScript.Forms.Form & PublishedForm {
  return FormApp.openById(store.need('installation').formId) as GoogleAppsScript.Forms.Form & PublishedForm;
}
