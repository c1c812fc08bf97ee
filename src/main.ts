// What Google calls: triggers, menu items and the web app, as a list of exports and nothing else.

export {
  aboutFromMenu as about,
  addMenu as onOpen,
  changeLinkKeyFromMenu as changeLinkKey,
  handOverFromMenu as handOver,
  installFromEditor as install,
  installFromMenu,
  rebuildReportFromMenu as rebuildReport,
  removeFromMenu as remove,
} from './google/menu/menu.ts';
export { openDeskFromMenu as openDesk, openEntryFromMenu as enterLetter } from './google/menu/own-links.ts';
export {
  handleEdit as onSheetEdited_,
  handleFormSubmit as onFormSubmitted_,
  handleHour as everyHour_,
  handleNight as everyNight_,
  handleTenMinutes as everyTenMinutes_,
} from './google/triggers/handlers.ts';
export { receiveCall as sendForm, receiveForm as doPost, showPage as doGet } from './google/web/web-app.ts';
