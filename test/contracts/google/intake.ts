// The bench of Intake over the form.
import { formIntake } from '../../../src/google/services/form-intake.ts';
import { Store } from '../../../src/google/services/store.ts';
import { currentInstant } from '../../../src/google/sheets/cells.ts';
import type { Question } from '../../../src/words/google/questions.ts';
import type { Filled, IntakeBench } from '../intake.ts';

type Item = GoogleAppsScript.Forms.Item;

/** Somebody sends the form. @returns the response's id */
export function sendForm(filled: Filled): string {
  const store = new Store();
  const form = FormApp.openById(store.need('installation').formId);
  const ids = store.need('questions');
  const response = form.createResponse();
  for (const [question, answer] of Object.entries(filled) as [Question, string][]) {
    response.withItemResponse(answered(form.getItemById(ids[question]), answer));
  }
  return response.submit().getId();
}

function answered(item: Item, answer: string) {
  const isLong = item.getType() === FormApp.ItemType.PARAGRAPH_TEXT;
  return isLong ? item.asParagraphTextItem().createResponse(answer) : item.asTextItem().createResponse(answer);
}

export function intakeBench(): IntakeBench {
  return {
    open: () => formIntake(() => new Store()),
    now: currentInstant,
    send: sendForm,
    pass: (minutes) => Utilities.sleep(minutes * 60_000),
  };
}
