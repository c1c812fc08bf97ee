// The bench of SentForms over the form's responses and the tab that Google copies them to.
import { sentForms } from '../../../src/google/services/sent-forms.ts';
import { Store } from '../../../src/google/services/store.ts';
import { currentInstant } from '../../../src/google/sheets/cells.ts';
import { QUESTIONS } from '../../../src/words/google/questions.ts';
import type { SentFormsBench } from '../sent-forms.ts';
import { sendForm } from './intake.ts';

export function sentFormsBench(): SentFormsBench {
  const form = () => FormApp.openById(new Store().need('installation').formId);
  // Somebody likes to see the answers in the sheet.
  form().setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  return {
    open: () =>
      sentForms(
        () => SpreadsheetApp.getActive(),
        () => new Store(),
      ),
    send: (filled) => ({ responseId: sendForm(filled), submittedAt: currentInstant() }),
    takeOut: ({ responseId }) => void form().deleteResponse(responseId),
    kept: () =>
      form()
        .getResponses()
        .map((each) => each.getId()),
    copied: () => {
      const copies = SpreadsheetApp.getActive()
        .getSheets()
        .find((sheet) => sheet.getFormUrl() !== null);
      const [header = [], ...rows] = copies?.getDataRange().getValues() ?? [];
      return rows.map((row) => String(row[header.indexOf(QUESTIONS.contactName.title)]));
    },
  };
}
