// The Advanced Sheets service.
export { sheetsApiServices } from './sheets-api.ts';
