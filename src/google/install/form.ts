// Makes or opens the request form. It is not linked to the spreadsheet: nobody reads a second copy of what people send.
import { FORM_CONFIRMATION } from '../../words/google/questions.ts';
import type { FormRules } from './form-rules.ts';

type Form = GoogleAppsScript.Forms.Form;

/** What Google's types lack: without it a form may be unpublished, which nobody can answer (facts 4.2, 13.1). */
interface Published {
  create(title: string, isPublished: boolean): Form;
}

/** What Google's types lack of a form itself. */
interface Publishable {
  supportsAdvancedResponderPermissions(): boolean;
  isPublished(): boolean;
  setPublished(published: boolean): unknown;
}

/** Makes the form without its questions. No sign-in is needed, and no address is collected. */
export function createForm({ title, opening }: Pick<FormRules, 'title' | 'opening'>): Form {
  const form = (FormApp as Published).create(title, true);
  form
    .setTitle(title)
    .setDescription(opening)
    .setConfirmationMessage(FORM_CONFIRMATION)
    .setCollectEmail(false)
    .setAllowResponseEdits(false)
    .setProgressBar(true);
  try {
    // In a Workspace domain a new form may be limited to the domain, which would exclude all applicants.
    form.setRequireLogin(false);
  } catch (error) {
    console.warn(`The form's sign-in could not be set: ${error}`);
  }
  return form;
}

/** The form of an earlier install; `null` where none is known, or where it cannot be opened, with the reason. */
export function openForm(formId: string | undefined): { readonly form: Form | null; readonly problem?: string } {
  if (formId === undefined) return { form: null };
  try {
    return { form: FormApp.openById(formId) };
  } catch (error) {
    return { form: null, problem: String(error) };
  }
}

/** Publishes a form that is not, where the form supports it. @returns whether this published it */
export function publishForm(form: Form): boolean {
  const publishable = form as unknown as Publishable;
  try {
    if (!publishable.supportsAdvancedResponderPermissions() || publishable.isPublished()) return false;
    publishable.setPublished(true);
    return true;
  } catch (error) {
    console.warn(`The form could not be published: ${error}`);
    return false;
  }
}

/** The form's address for applicants; `undefined` where Google refuses it, as for an unpublished form (facts 14.1). */
export function publicAddress(form: Form): string | undefined {
  try {
    return form.getPublishedUrl();
  } catch (error) {
    console.warn(`The form has no public address: ${error}`);
    return undefined;
  }
}

/** Opens a form that was closed with the application. @returns `false` if Google refuses, as for an unpublished form */
export function reopenForm(form: Form): boolean {
  try {
    form.setAcceptingResponses(true);
    return true;
  } catch (error) {
    console.warn(`The form does not take responses: ${error}`);
    return false;
  }
}

/** Closes the form to applicants. @returns `false` if Google refuses, as for one that is unpublished or gone */
export function closeForm(id: string, words: string): boolean {
  try {
    FormApp.openById(id).setCustomClosedFormMessage(words).setAcceptingResponses(false);
    return true;
  } catch (error) {
    console.warn(`The form could not be closed: ${error}`);
    return false;
  }
}

/** Deletes all questions of a form whose install was interrupted: each may be incomplete. */
export function clearQuestions(form: Form): void {
  for (const item of form.getItems()) form.deleteItem(item);
}
