// All services of the host, by the names the realm calls them.
import type { AllServices } from '../engine/execution/bridge.ts';
import { documentsServices } from '../more/documents/door.ts';
import { driveServices } from '../more/drive/door.ts';
import { gmailServices } from '../more/gmail/door.ts';
import { metadataServices } from '../more/metadata/door.ts';
import { pivotServices } from '../more/pivot/door.ts';
import { sheetsApiServices } from '../more/sheets-api/door.ts';
import { calendarApiServices } from './calendar/calendar-api.ts';
import { calendarAppServices } from './calendar/calendar-app.ts';
import { formServices } from './form.ts';
import { mailServices } from './mail.ts';
import { scriptServices } from './script.ts';
import { autofillServices } from './sheets/autofill.ts';
import { bandingServices } from './sheets/banding.ts';
import { filterServices } from './sheets/filter.ts';
import { groupServices } from './sheets/groups.ts';
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
  ...sheetsApiServices,
  ...calendarAppServices,
  ...mailServices,
  ...gmailServices,
  ...storageServices,
  ...scriptServices,
  ...uiServices,
  ...utilitiesServices,
  ...driveServices,
  ...documentsServices,
  ...urlFetchServices,
};
