// All services of the host, by the names the realm calls them.
import type { Services } from '../bridge.ts';
import { calendarApiServices } from './calendar-api.ts';
import { calendarAppServices } from './calendar-app.ts';
import { formServices } from './form.ts';
import { mailServices } from './mail.ts';
import { rangeServices } from './range.ts';
import { scriptServices } from './script.ts';
import { sheetServices } from './sheet.ts';
import { spreadsheetServices } from './spreadsheet.ts';
import { storageServices } from './storage.ts';
import { uiServices } from './ui.ts';
import { utilitiesServices } from './utilities.ts';

export const serviceTable: Services = {
  ...spreadsheetServices,
  ...sheetServices,
  ...rangeServices,
  ...formServices,
  ...calendarApiServices,
  ...calendarAppServices,
  ...mailServices,
  ...storageServices,
  ...scriptServices,
  ...uiServices,
  ...utilitiesServices,
};
