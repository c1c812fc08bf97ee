// The services that scripts name, each by what makes it. The files of one are run when a script first names it: most scripts name
// a few, and each execution would pay for the classes of all.
import { guard } from './core/guard.ts';
import { logger, scriptConsole } from './core/log.ts';

export const serviceMakers: Readonly<Record<string, () => unknown>> = {
  Browser: () => {
    const { Browser }: typeof import('./script/ui.ts') = require('./script/ui.ts');
    return new Browser();
  },
  CacheService: () => {
    const { CacheService }: typeof import('./script/storage.ts') = require('./script/storage.ts');
    return new CacheService();
  },
  CalendarApp: () => {
    const { CalendarApp }: typeof import('./calendar/calendar-app.ts') = require('./calendar/calendar-app.ts');
    return new CalendarApp();
  },
  Charts: () => {
    const { charts }: typeof import('./sheets/chart-kinds.ts') = require('./sheets/chart-kinds.ts');
    return charts();
  },
  ContentService: () => {
    const { ContentService }: typeof import('./web/content.ts') = require('./web/content.ts');
    return new ContentService();
  },
  DocumentApp: () => {
    const {
      DocumentApp,
    }: typeof import('../more/documents/realm/door.ts') = require('../more/documents/realm/door.ts');
    return new DocumentApp();
  },
  DriveApp: () => {
    const { DriveApp }: typeof import('../more/drive/realm/door.ts') = require('../more/drive/realm/door.ts');
    return new DriveApp();
  },
  FormApp: () => {
    const { FormApp }: typeof import('./forms/form-app.ts') = require('./forms/form-app.ts');
    return new FormApp();
  },
  GmailApp: () => {
    const { GmailApp }: typeof import('../more/gmail/realm/door.ts') = require('../more/gmail/realm/door.ts');
    return new GmailApp();
  },
  HtmlService: () => {
    const { HtmlService }: typeof import('./web/html.ts') = require('./web/html.ts');
    return new HtmlService();
  },
  LockService: () => {
    const { LockService }: typeof import('./script/storage.ts') = require('./script/storage.ts');
    return new LockService();
  },
  Logger: logger,
  MailApp: () => {
    const { MailApp }: typeof import('./mail/mail.ts') = require('./mail/mail.ts');
    return new MailApp();
  },
  MimeType: () => {
    const { MimeType }: typeof import('./files/mime-type.ts') = require('./files/mime-type.ts');
    return guard(MimeType, 'MimeType');
  },
  PropertiesService: () => {
    const { PropertiesService }: typeof import('./script/storage.ts') = require('./script/storage.ts');
    return new PropertiesService();
  },
  ScriptApp: () => {
    const { ScriptApp }: typeof import('./script/script-app.ts') = require('./script/script-app.ts');
    return new ScriptApp();
  },
  ScriptProperties: () => {
    const { Properties }: typeof import('./script/storage.ts') = require('./script/storage.ts');
    return new Properties('script');
  },
  Session: () => {
    const { Session }: typeof import('./script/script-app.ts') = require('./script/script-app.ts');
    return new Session();
  },
  SpreadsheetApp: () => {
    const { SpreadsheetApp }: typeof import('./sheets/spreadsheet-app.ts') = require('./sheets/spreadsheet-app.ts');
    return new SpreadsheetApp();
  },
  UrlFetchApp: () => {
    const { UrlFetchApp }: typeof import('./web/url-fetch.ts') = require('./web/url-fetch.ts');
    return new UrlFetchApp();
  },
  UserProperties: () => {
    const { Properties }: typeof import('./script/storage.ts') = require('./script/storage.ts');
    return new Properties('user');
  },
  Utilities: () => {
    const { Utilities }: typeof import('./script/utilities.ts') = require('./script/utilities.ts');
    return new Utilities();
  },
  console: scriptConsole,
};

/** @returns an advanced service, by the id that the manifest gives it @param symbol its name in the script */
export function advancedService(id: string, symbol: string): unknown {
  if (id === 'calendar') {
    const { calendarApi }: typeof import('./calendar/calendar-api.ts') = require('./calendar/calendar-api.ts');
    return calendarApi(symbol);
  }
  const { apiTree }: typeof import('./advanced/api-tree.ts') = require('./advanced/api-tree.ts');
  return apiTree(id, symbol);
}
