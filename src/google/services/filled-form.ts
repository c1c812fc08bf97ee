// Makes the address of the form with a time filled in. Google makes it: its fields have other numbers than the items.
import type { PlainDate, PlainTime, Slot } from '../../domain/time/time.ts';
import type { Question } from '../../words/google/questions.ts';
import { dateOfDay } from '../sheets/cells.ts';
import type { Store } from './store.ts';

/** @returns the address; a question that the office has deleted is left out (facts 4.3) */
export function filledForm(store: Store, { start, end }: Slot): string {
  const form = FormApp.openById(store.need('installation').formId);
  const ids = store.need('questions');
  const item = (question: Question) => form.getItemById(ids[question]) as GoogleAppsScript.Forms.Item | null;
  const response = form.createResponse();
  const date = (question: Question, day: PlainDate) => {
    const found = item(question);
    if (found) response.withItemResponse(found.asDateItem().createResponse(dateOfDay(day)));
  };
  const time = (question: Question, hour: PlainTime) => {
    const found = item(question);
    const [hours, minutes] = [Number(hour.slice(0, 2)), Number(hour.slice(3, 5))];
    if (found) response.withItemResponse(found.asTimeItem().createResponse(hours, minutes));
  };
  date('startDate', start.slice(0, 10));
  time('startTime', start.slice(11));
  time('endTime', end.slice(11));
  return response.toPrefilledUrl();
}
