// Keeps the form telling the office's own rules: when the room is open and free, how long it is prepared, whom it holds.

import { initialSettings } from '../../domain/settings/settings-values.ts';
import { PUBLIC_PAGES, publicAddress } from '../../pages/web/public-page.tsx';
import {
  declarationHelp,
  declarations,
  equipmentHelp,
  formDescription,
  formTitle,
  participantsHelp,
  QUESTIONS,
  type Question,
  startDateWords,
  startTimeHelp,
} from '../../words/google/questions.ts';
import { INSTITUTION_TYPE_WORDS } from '../../words/sheet/choices.ts';
import type { Store } from '../services/store.ts';

type Form = GoogleAppsScript.Forms.Form;

/** What the form says of the rules and of the room: its title, its description, and at some questions. */
export type FormRules = {
  readonly title: string;
  readonly opening: string;
  readonly startDate: string;
  readonly startTime: string;
  readonly participants: string;
  readonly declaration: string;
  readonly kind: string;
  readonly catering: string;
  readonly equipment: string;
  /** The first of the statements that are ticked, and of the kinds of institution. */
  readonly agreed: string;
  readonly nearest: string;
};

/** The rules in force; without links while the address of the web app is not known, where free times and rules are shown. */
export function rulesToTell(store: Store): FormRules {
  const { room, hours } = store.get('settings') ?? initialSettings();
  const webApp = store.get('webApp');
  const at = (page: 'room' | 'service') => (webApp === undefined ? null : publicAddress(webApp, PUBLIC_PAGES[page]));
  return {
    title: formTitle(),
    opening: formDescription(at('room')),
    startDate: `${startDateWords(room)}.`,
    startTime: startTimeHelp(room, hours),
    participants: participantsHelp(room),
    declaration: declarationHelp(at('service')),
    kind: QUESTIONS.kind.help,
    catering: QUESTIONS.catering.help,
    equipment: equipmentHelp(store.get('damaged') ?? []),
    agreed: declarations()[0],
    nearest: INSTITUTION_TYPE_WORDS.LOCAL_AGENCY,
  };
}

/** Whether the form tells the rules in force, or is not there yet. */
export function isToldRules(store: Store): boolean {
  const isThere = (['settings', 'installation', 'questions'] as const).every((key) => store.get(key) !== undefined);
  return !isThere || JSON.stringify(store.get('formRules')) === JSON.stringify(rulesToTell(store));
}

/** Makes the form tell the rules in force. */
export function tellRules(store: Store): void {
  const rules = rulesToTell(store);
  const form = FormApp.openById(store.need('installation').formId);
  tellRulesIn(form, store.need('questions'), store.get('formRules'), rules);
  store.put({ formRules: rules });
}

/** @param told what the form said before: words that the office has written in its place stay */
export function tellRulesIn(
  form: Form,
  questions: Readonly<Partial<Record<Question, number>>>,
  told: Readonly<Record<string, string>> | undefined,
  rules: FormRules,
): void {
  for (const name of Object.keys(rules) as (keyof FormRules)[]) {
    const before = told?.[name];
    if (before === rules[name]) continue;
    const place = placeOf(form, name, questions);
    if (place && place.text === before) place.write(rules[name]);
  }
}

/** A question with choices, of whatever type the office has made it. */
function choicesOf(item: GoogleAppsScript.Forms.Item | null) {
  switch (item?.getType()) {
    case FormApp.ItemType.CHECKBOX:
      return item.asCheckboxItem();
    case FormApp.ItemType.LIST:
      return item.asListItem();
    case FormApp.ItemType.MULTIPLE_CHOICE:
      return item.asMultipleChoiceItem();
    default:
      return null;
  }
}

/** Where the form says it, as it stands; `null` where the office has taken it away. */
function placeOf(
  form: Form,
  name: keyof FormRules,
  questions: Readonly<Partial<Record<Question, number>>>,
): { readonly text: string; readonly write: (text: string) => unknown } | null {
  if (name === 'title') return { text: form.getTitle(), write: (text) => form.setTitle(text) };
  if (name === 'opening') return { text: form.getDescription(), write: (text) => form.setDescription(text) };
  if (name === 'agreed' || name === 'nearest') {
    const item = choicesOf(form.getItemById(questions[name === 'agreed' ? 'declaration' : 'institutionType'] ?? 0));
    const [first, ...others] = item?.getChoices().map((choice) => choice.getValue()) ?? [];
    return item && first !== undefined
      ? { text: first, write: (text) => item.setChoiceValues([text, ...others.filter((other) => other !== text)]) }
      : null;
  }
  const item = form.getItemById(questions[name] ?? 0);
  return item ? { text: item.getHelpText(), write: (text) => item.setHelpText(text) } : null;
}
