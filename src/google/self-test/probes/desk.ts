// Questions about what the desk stands on, which are answered by reading it: zones, form, web address.
import { ROOM_ZONE } from '../../../domain/time/time.ts';
import { FOUND_WORDS } from '../../../words/google/self-test.ts';
import { findCalendar } from '../../install/calendar.ts';
import { keepsRoomTime } from '../../install/zone.ts';
import { type Bench, either, type Probe } from '../probe.ts';

const LOCALES: readonly string[] = ['id_ID', 'in_ID'];

export const DESK_PROBES: readonly Probe[] = [
  {
    id: 'ZONES',
    emulated: 'facts 1.4, 13.2',
    ask: ({ spreadsheet, store }) => {
      const { zone = '' } = findCalendar(store.need('installation').calendarId);
      const zones = [Session.getScriptTimeZone(), spreadsheet.getSpreadsheetTimeZone(), zone];
      const locale = spreadsheet.getSpreadsheetLocale();
      const good = zones.every(keepsRoomTime) && LOCALES.includes(locale);
      return { found: [...new Set([...(good ? [ROOM_ZONE] : zones), locale])].join(', '), good };
    },
  },
  { id: 'ZONE_SET', emulated: 'facts 13.2', ask: 'LEFT_OUT' },
  {
    id: 'FORM_OPEN',
    emulated: 'facts 4.2, 13.1',
    ask: (bench) => {
      const form = formOf(bench);
      const published = form.isPublished();
      const accepting = form.isAcceptingResponses();
      const url = form.getPublishedUrl();
      return {
        found: FOUND_WORDS.form(published, accepting, url),
        good: published && accepting && url.endsWith('/viewform'),
      };
    },
  },
  {
    id: 'FORM_PUBLISHING',
    emulated: 'facts 13.1',
    ask: (bench) =>
      either(formOf(bench).supportsAdvancedResponderPermissions(), FOUND_WORDS.known, FOUND_WORDS.unknown),
  },
  { id: 'FORM_IN_PAGE', emulated: 'readings: activeFormInWebApp', ask: 'LEFT_OUT' },
  { id: 'NEW_FORM', emulated: 'readings: newForms', ask: 'LEFT_OUT' },
  {
    id: 'RESPONSES_TAB',
    emulated: 'facts 4.4',
    ask: (bench) => {
      const isHere = formOf(bench).getDestinationId() === bench.spreadsheet.getId();
      const hasTab = bench.spreadsheet.getSheets().some((sheet) => sheet.getFormUrl() !== null);
      return either(isHere && hasTab, FOUND_WORDS.copied, FOUND_WORDS.notCopied);
    },
  },
  {
    id: 'WEB_ADDRESS',
    emulated: 'readings: serviceUrl',
    ask: () => {
      const url = String(ScriptApp.getService().getUrl());
      return { found: url, good: !url.endsWith('/exec') };
    },
  },
  {
    id: 'WEB_ADDRESS_KNOWN',
    emulated: 'facts 13.2',
    ask: ({ store }) => either(store.get('webApp') !== undefined, FOUND_WORDS.address, FOUND_WORDS.noAddress),
  },
];

/** What Google's types lack of a form (facts 13.1). */
interface PublishedForm {
  isPublished(): boolean;
  supportsAdvancedResponderPermissions(): boolean;
}

function formOf({ store }: Bench): GoogleAppsScript.Forms.Form & PublishedForm {
  return FormApp.openById(store.need('installation').formId) as GoogleAppsScript.Forms.Form & PublishedForm;
}
