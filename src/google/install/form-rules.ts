// Keeps the form telling the office's own rules: when the room is open and free, how long it is prepared, whom it holds.

import type { OfficeSettings } from '../../domain/settings/settings-values.ts';
import { PUBLIC_PAGES, publicAddress } from '../../pages/web/public-page.tsx';
import {
  activityHelp,
  declarationHelp,
  FORM_SECTIONS,
  participantsHelp,
  type Question,
  startTimeHelp,
} from '../../words/google/questions.ts';
import type { Store } from '../services/store.ts';

type Form = GoogleAppsScript.Forms.Form;

/** What the form says of the rules: on the page that asks for the time, and below three of its questions. */
export interface FormRules {
  readonly page: string;
  readonly startTime: string;
  readonly participants: string;
  readonly declaration: string;
}

/** What the form said: older desks have kept nothing of the declaration, which named no address. */
type Told = Omit<FormRules, 'declaration'> & Partial<FormRules>;

/** The rules in force. @param webApp the address of the web app, where free times and the office's rules are shown; absent while it is not known */
export function rulesToTell(
  { room, hours }: Pick<OfficeSettings, 'room' | 'hours'>,
  webApp: string | undefined,
): FormRules {
  const at = (page: 'room' | 'service') => (webApp === undefined ? null : publicAddress(webApp, PUBLIC_PAGES[page]));
  return {
    page: activityHelp(hours, at('room')),
    startTime: startTimeHelp(room, hours),
    participants: participantsHelp(room),
    declaration: declarationHelp(at('service')),
  };
}

/** Whether the form tells the rules in force, or is not there yet. */
export function isToldRules(store: Store): boolean {
  const settings = store.get('settings');
  if (!settings || store.get('installation') === undefined || store.get('questions') === undefined) return true;
  return JSON.stringify(store.get('formRules')) === JSON.stringify(rulesToTell(settings, store.get('webApp')));
}

/** Makes the form tell the rules in force. */
export function tellRules(store: Store): void {
  const rules = rulesToTell(store.need('settings'), store.get('webApp'));
  const form = FormApp.openById(store.need('installation').formId);
  tellRulesIn(form, store.need('questions'), store.get('formRules'), rules);
  store.put({ formRules: rules });
}

/** @param told what the form said before: words that the office has written in its place stay */
export function tellRulesIn(
  form: Form,
  questions: Readonly<Partial<Record<Question, number>>>,
  told: Told | undefined,
  rules: FormRules,
): void {
  const pages = form.getItems(FormApp.ItemType.PAGE_BREAK);
  const items = {
    page: pages.find((each) => each.getTitle() === FORM_SECTIONS.activity.title),
    startTime: form.getItemById(questions.startTime ?? 0),
    participants: form.getItemById(questions.participants ?? 0),
    declaration: form.getItemById(questions.declaration ?? 0),
  };
  for (const name of Object.keys(items) as (keyof FormRules)[]) {
    const item = items[name];
    const before = told?.[name] ?? (name === 'declaration' ? declarationHelp(null) : undefined);
    if (item && before !== rules[name] && item.getHelpText() === before) item.setHelpText(rules[name]);
  }
}
