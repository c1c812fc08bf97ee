// All services of the host, by the names the realm calls them.
import type { Services } from '../engine/execution/bridge.ts';
import { bandingServices } from './banding.ts';
import { calendarApiServices } from './calendar-api.ts';
import { calendarAppServices } from './calendar-app.ts';
import { driveServices } from './drive.ts';
import { filterServices } from './filter.ts';
import { formServices } from './form.ts';
import { mailServices } from './mail.ts';
import { metadataServices } from './metadata.ts';
import { protectionServices } from './protection.ts';
import { rangeServices } from './range.ts';
import { copyServices } from './range-copy.ts';
import { lookServices } from './range-look.ts';
import { rangeReachServices } from './range-reach.ts';
import { wholeRangeServices } from './range-whole.ts';
import { scriptServices } from './script.ts';
import { sheetServices } from './sheet.ts';
import { spreadsheetServices } from './spreadsheet.ts';
import { storageServices } from './storage.ts';
import { uiServices } from './ui.ts';
import { urlFetchServices } from './url-fetch.ts';
import { utilitiesServices } from './utilities.ts';

export const serviceTable: Services = {
  ...spreadsheetServices,
  ...sheetServices,
  ...rangeServices,
  ...wholeRangeServices,
  ...lookServices,
  ...copyServices,
  ...rangeReachServices,
  ...filterServices,
  ...bandingServices,
  ...protectionServices,
  ...metadataServices,
  ...formServices,
  ...calendarApiServices,
  ...calendarAppServices,
  ...mailServices,
  ...storageServices,
  ...scriptServices,
  ...uiServices,
  ...utilitiesServices,
  ...driveServices,
  ...urlFetchServices,
};
