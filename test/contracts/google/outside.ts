// The bench of Outside over UrlFetchApp, and the hands of the owner around the documents.
import { outside } from '../../../src/google/services/outside.ts';
import { Store } from '../../../src/google/services/store.ts';
import type { OutsideBench } from '../outside.ts';

export function outsideBench(): OutsideBench {
  const { formId, spreadsheetId } = new Store().need('installation');
  // The install leaves no address, but whoever visited the page since has left one.
  for (const key of ['webApp', 'webAppSince']) PropertiesService.getScriptProperties().deleteProperty(key);
  return {
    open: () => outside(() => new Store()),
    setForm: (open) => void FormApp.openById(formId).setAcceptingResponses(open),
    shareSheet: () => {
      const file = DriveApp.getFileById(spreadsheetId);
      file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
    },
    knowDeadWebApp: () => new Store().put({ webApp: 'https://script.google.com/macros/s/gone/exec' }),
  };
}
