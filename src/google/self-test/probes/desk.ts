// Questions about what the desk stands on, which are answered by reading it: zones, form, web address.
import type { Meeting } from '../../../domain/office/outside.ts';
import { findCalendar } from '../../install/calendar.ts';
import { isIndonesian, keepsRoomTime } from '../../install/zone.ts';
import { outside } from '../../services/outside.ts';
import type { Answer, Bench, Probes } from '../probe.ts';

/** Facts 4.2 and 13.1 (publishing), 4.4 (responses), 13.2 (zones, web address), 13.6 (strangers). */
export const DESK_PROBES = {
  ZONES: {
    emulated: 'services/sheets/spreadsheet',
    ask: ({ spreadsheet, store }) => {
      const { zone = '' } = findCalendar(store.need('installation').calendarId);
      const zones = [Session.getScriptTimeZone(), spreadsheet.getSpreadsheetTimeZone(), zone];
      const locale = spreadsheet.getSpreadsheetLocale();
      return [zones.every(keepsRoomTime) && isIndonesian(locale), [...zones, locale].join(', ')];
    },
  },
  ZONE_SET: { emulated: 'indonesianLocale', ask: 'UNTESTED' },
  FORM_OPEN: {
    emulated: 'services/form',
    ask: (bench) => {
      const form = formOf(bench);
      const url = form.getPublishedUrl();
      return [form.isPublished() && form.isAcceptingResponses() && url.endsWith('/viewform'), url];
    },
  },
  FORM_STRANGER: { emulated: 'services/strangers', ask: ({ store }) => seen(outside(() => store).form(), 'OPEN') },
  FORM_PUBLISHING: {
    emulated: 'services/form',
    ask: (bench) => formOf(bench).supportsAdvancedResponderPermissions(),
  },
  NEW_FORM: { emulated: 'newForms', ask: 'UNTESTED' },
  RESPONSES_TAB: {
    emulated: 'services/sheets/response-tab',
    ask: (bench) =>
      formOf(bench).getDestinationId() === bench.spreadsheet.getId() &&
      bench.spreadsheet.getSheets().some((sheet) => sheet.getFormUrl() !== null),
  },
  WEB_ADDRESS: {
    emulated: 'serviceUrl',
    ask: () => {
      const url = String(ScriptApp.getService().getUrl());
      return [!url.endsWith('/exec'), url];
    },
  },
  WEB_ADDRESS_KNOWN: { emulated: 'services/script', ask: ({ store }) => store.get('webApp') !== undefined },
  WEB_STRANGER: { emulated: 'services/strangers', ask: ({ store }) => seen(outside(() => store).webApp(), 'OPEN') },
  SHEET_STRANGER: {
    emulated: 'services/link-sharing',
    ask: ({ store }) => seen(outside(() => store).sheet(), 'SIGN_IN'),
  },
  WEB_ADDRESS_IN_TRIGGER: { emulated: 'serviceUrl', ask: 'UNTESTED' },
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
