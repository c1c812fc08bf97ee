// Makes the request form, finds it again, and sends its responses to the spreadsheet.
import { FORM_CONFIRMATION, FORM_DESCRIPTION, FORM_TITLE } from '../../words/questions.ts';
import { TABS } from '../../words/tabs.ts';
import { sheetNamed } from '../sheets/tables.ts';

type Form = GoogleAppsScript.Forms.Form;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes the form, without its questions. Nobody signs in, no address is collected. */
export function createForm(): Form {
  const form = FormApp.create(FORM_TITLE);
  form
    .setTitle(FORM_TITLE)
    .setDescription(FORM_DESCRIPTION)
    .setConfirmationMessage(FORM_CONFIRMATION)
    .setCollectEmail(false)
    .setAllowResponseEdits(false)
    .setProgressBar(true);
  try {
    // In a Workspace domain a new form may be for the domain only, which shuts every applicant out.
    form.setRequireLogin(false);
  } catch (error) {
    console.warn(`The form's sign-in could not be set: ${error}`);
  }
  return form;
}

/** The form of an earlier install: `null` where none is known, or it cannot be opened, with the reason. */
export function openForm(known: string | undefined): { readonly form: Form | null; readonly problem?: string } {
  if (known === undefined) return { form: null };
  try {
    return { form: FormApp.openById(known) };
  } catch (error) {
    return { form: null, problem: String(error) };
  }
}

/** Opens a form that was closed with the application; one that the office no longer publishes stays as it is. */
export function reopenForm(form: Form): boolean {
  try {
    form.setAcceptingResponses(true);
    return true;
  } catch (error) {
    console.warn(`The form does not take responses: ${error}`);
    return false;
  }
}

/** Takes the questions off a form whose install was broken off: nobody knows how far each was made. */
export function clearQuestions(form: Form): void {
  for (const item of form.getItems()) form.deleteItem(item);
}

/**
 * Sends the responses to the spreadsheet as well, in a tab of their own, where they do not go there already.
 * @param isFirst whether this install may end one that was broken off before the tab had its place
 */
export function linkResponses(form: Form, spreadsheet: Spreadsheet, isFirst: boolean): void {
  const linked = isLinked(form);
  if (linked && !isFirst) return;
  if (!linked) form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  // Google puts the new tab first; the desk is what people look for.
  const responses = spreadsheet.getSheets().find((sheet) => sheet.getFormUrl() !== null);
  if (!responses) return;
  spreadsheet.setActiveSheet(responses);
  spreadsheet.moveActiveSheet(spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(sheetNamed(spreadsheet, TABS.REGISTER));
}

/** Google throws where there is no destination (facts 4.4). */
function isLinked(form: Form): boolean {
  try {
    return form.getDestinationId() !== null;
  } catch {
    return false;
  }
}
