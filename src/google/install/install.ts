// Installs the application, or repairs it: run again, it changes nothing that is right.
import { ROOM_ZONE } from '../../domain/time.ts';
import {
  CALENDAR_NAME,
  type InstallSummary,
  installWords,
  otherOwnerWords,
  otherZoneWords,
} from '../../words/install.ts';
import { TABS } from '../../words/tabs.ts';
import { tellTroubles } from '../banner.ts';
import { currentInstant } from '../cells.ts';
import { deployedAddress, newSecret } from '../links.ts';
import { refreshOffice } from '../settings-tabs.ts';
import { Store } from '../store.ts';
import { sheetNamed } from '../tables.ts';
import { ensureCalendar } from './calendar.ts';
import { createForm, equipmentChoices, repairQuestions } from './form.ts';
import { repairTabs } from './tabs.ts';
import { replaceTriggers } from './triggers.ts';

const LOCALE = 'id_ID';

/**
 * Makes or repairs tabs, form, calendar and triggers, as the account that runs it.
 * Refuses another account than the one that installed first, and a sheet whose zone or locale was changed afterwards.
 * @returns what was done and what a person still has to do, or why nothing was done
 */
export function installApplication(): string {
  // Consent is given scope by scope: without this a missing one would fail only at its first use (facts 7.3).
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  const store = new Store();
  const installation = store.get('installation');
  const account = Session.getEffectiveUser().getEmail();
  if (installation && installation.owner !== account) return otherOwnerWords(installation.owner, account);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const objection = installation ? zoneObjection(spreadsheet) : setZone(spreadsheet);
  if (objection) return objection;

  const tabs = repairTabs(spreadsheet);
  removeBlankSheet(spreadsheet);
  const now = currentInstant();
  const settingFaults = refreshOffice(spreadsheet, store, now.slice(0, 10));
  // What is made is remembered at once: an install broken off halfway goes on from there, with the same form.
  const begun = installation ?? store.get('begun') ?? {};
  const formMade = begun.formId === undefined;
  const form = begun.formId === undefined ? createForm(spreadsheet) : FormApp.openById(begun.formId);
  if (formMade) store.put({ begun: { formId: form.getId() } });
  if (formMade) putResponsesLast(spreadsheet);
  const questions = repairQuestions(form, store.get('questions') ?? {}, equipmentChoices(spreadsheet));
  store.put({ questions: questions.ids });
  const calendar = ensureCalendar(begun.calendarId, CALENDAR_NAME);
  store.put({ begun: { formId: form.getId(), calendarId: calendar.id } });
  const triggerIds = replaceTriggers(form, spreadsheet);
  store.put({
    installation: {
      owner: account,
      spreadsheetId: spreadsheet.getId(),
      formId: form.getId(),
      formUrl: form.getPublishedUrl(),
      calendarId: calendar.id,
      triggerIds,
    },
    hourRanAt: now,
    nightRanAt: now,
    silentSince: null,
  });
  const webApp = deployedAddress();
  // A new secret would make every link that was sent worthless.
  if (!store.get('linkSecret')) store.put({ linkSecret: newSecret() });
  if (webApp) store.put({ webApp });
  tellTroubles(spreadsheet, store, { DESK: '', OFFICE: '', SILENCE: '' });
  const summary: InstallSummary = {
    owner: account,
    formUrl: form.getPublishedUrl(),
    tabsMade: tabs.made,
    columnsAdded: tabs.columns,
    questionsAdded: questions.added,
    formMade,
    calendarMade: calendar.made,
    settingFaults,
    teamIsEmpty: store.need('team').length === 0,
    hasWebApp: store.get('webApp') !== undefined,
  };
  return installWords(summary);
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function setZone(spreadsheet: Spreadsheet): string | null {
  const script = Session.getScriptTimeZone();
  if (script !== ROOM_ZONE) return otherZoneWords('skrip', script, ROOM_ZONE);
  spreadsheet.setSpreadsheetTimeZone(ROOM_ZONE);
  spreadsheet.setSpreadsheetLocale(LOCALE);
  return null;
}

/** The locale decides how typed dates and numbers are read: a sheet that changed it would store other days. */
function zoneObjection(spreadsheet: Spreadsheet): string | null {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  if (zone !== ROOM_ZONE) return otherZoneWords('lembar', zone, ROOM_ZONE);
  const locale = spreadsheet.getSpreadsheetLocale();
  // Google still writes Indonesian as "in" in places.
  return locale === LOCALE || locale === 'in_ID' ? null : otherZoneWords('lembar', locale, LOCALE);
}

/** The tab that a new spreadsheet comes with. */
function removeBlankSheet(spreadsheet: Spreadsheet): void {
  const first = spreadsheet.getSheets().find((sheet) => /^(Sheet|Lembar) ?1$/.test(sheet.getName()));
  if (first && first.getLastRow() === 0) spreadsheet.deleteSheet(first);
}

/** Google puts the tab of the responses first; the desk is what people look for. */
function putResponsesLast(spreadsheet: Spreadsheet): void {
  const responses = spreadsheet.getSheets().find((sheet) => sheet.getFormUrl() !== null);
  if (!responses) return;
  spreadsheet.setActiveSheet(responses);
  spreadsheet.moveActiveSheet(spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(sheetNamed(spreadsheet, TABS.REGISTER));
}
