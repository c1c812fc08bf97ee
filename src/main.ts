// What Google calls: triggers, menu items and the web app, as a list of exports and nothing else.
export {
  handleEdit as onSheetEdited,
  handleFormSubmit as onFormSubmitted,
  handleHour as everyHour,
  handleNight as everyNight,
  handleTenMinutes as everyTenMinutes,
} from './google/handlers.ts';
export {
  addMenu as onOpen,
  handOverFromMenu as handOver,
  installFromEditor as install,
  installFromMenu,
  rebuildReportFromMenu as rebuildReport,
  removeFromMenu as remove,
} from './google/menu.ts';
export { openLetterFromMenu as openLetter } from './google/own-letter.ts';
export { showPage as doGet, takeForm as doPost } from './google/web-app.ts';
