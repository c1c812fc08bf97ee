// All services of the host, by the names the realm calls them.
import type { AllServices } from '../engine/execution/bridge.ts';
import { docsApiServices } from './advanced/docs-api.ts';
import { driveApiServices } from './advanced/drive-api.ts';
import { gmailApiServices } from './advanced/gmail-api.ts';
import { sheetsApiServices } from './advanced/sheets-api.ts';
import { calendarApiServices } from './calendar/calendar-api.ts';
import { calendarAppServices } from './calendar/calendar-app.ts';
import { documentServices } from './document.ts';
import { driveServices } from './drive/drive-app.ts';
import { formServices } from './form.ts';
import { mailServices } from './mail.ts';
import { scriptServices } from './script.ts';
import { autofillServices } from './sheets/autofill.ts';
import { bandingServices } from './sheets/banding.ts';
import { filterServices } from './sheets/filter.ts';
import { groupServices } from './sheets/groups.ts';
import { metadataServices } from './sheets/metadata.ts';
import { pivotServices } from './sheets/pivot.ts';
import { protectionServices } from './sheets/protection.ts';
import { rangeServices } from './sheets/range.ts';
import { copyServices } from './sheets/range-copy.ts';
import { lookServices } from './sheets/range-look.ts';
import { rangeReachServices } from './sheets/range-reach.ts';
import { wholeRangeServices } from './sheets/range-whole.ts';
import { sheetServices } from './sheets/sheet.ts';
import { spreadsheetServices } from './sheets/spreadsheet.ts';
import { textSearchServices } from './sheets/text-search.ts';
import { storageServices } from './storage.ts';
import { uiServices } from './ui.ts';
import { urlFetchServices } from './url-fetch.ts';
import { utilitiesServices } from './utilities.ts';

export const serviceTable: AllServices = {
  ...spreadsheetServices,
  ...sheetServices,
  ...rangeServices,
  ...wholeRangeServices,
  ...lookServices,
  ...copyServices,
  ...rangeReachServices,
  ...textSearchServices,
  ...autofillServices,
  ...filterServices,
  ...bandingServices,
  ...pivotServices,
  ...groupServices,
  ...protectionServices,
  ...metadataServices,
  ...formServices,
  ...calendarApiServices,
  ...docsApiServices,
  ...driveApiServices,
  ...gmailApiServices,
  ...sheetsApiServices,
  ...calendarAppServices,
  ...mailServices,
  ...storageServices,
  ...scriptServices,
  ...uiServices,
  ...utilitiesServices,
  ...driveServices,
  ...documentServices,
  ...urlFetchServices,
};
