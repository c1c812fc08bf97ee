// Builds the questions of the request form, or restores those that are missing.

import type { Device } from '../../domain/devices/device.ts';
import { type ChoiceField, FIELDS, type FormField, type ListField, rowOf } from '../../domain/request/fields.ts';
import { PHONE } from '../../domain/text/text.ts';
import {
  countHelp,
  declarations,
  FORM_SECTIONS,
  INITIAL_EQUIPMENT,
  QUESTIONS,
  type Question,
  VALIDATION_WORDS,
} from '../../words/google/questions.ts';
import { OWN_CHANGE_WORDS } from '../../words/pages/status.ts';
import { CHOICE_WORDS, INSTITUTION_TYPE_WORDS, KIND_WORDS } from '../../words/sheet/choices.ts';
import { takeTurns } from '../services/exclusive.ts';
import type { FormRules } from './form-rules.ts';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Adds every question that the form lacks. Existing questions stay as they are: answers are found by item id, so the
 * office may reword a title.
 * @param knownItems item ids of an earlier install
 * @returns the item ids, and the titles of questions that were added
 */
export function repairQuestions(
  form: Form,
  knownItems: Readonly<Partial<Record<Question, number>>>,
  equipment: readonly string[],
  rules: FormRules,
): { readonly ids: Record<Question, number>; readonly added: string[] } {
  const items = form.getItems();
  const present = new Set(items.map((item) => item.getId()));
  const last = items.find((item) => item.getId() === knownItems.declaration);
  const isNew = present.size === 0;
  const ids = {} as Record<Question, number>;
  const added: string[] = [];
  for (const question of Object.keys(QUESTIONS) as Question[]) {
    const id = knownItems[question];
    if (id !== undefined && present.has(id)) {
      ids[question] = id;
      continue;
    }
    const page = isNew && FORM_SECTIONS[question];
    if (page) form.addPageBreakItem().setTitle(page.title).setHelpText(page.help);
    const item = (OWN_BUILDERS[question] ?? plainBuilder(question))(form, equipment);
    const help = question in rules ? rules[question as keyof FormRules] : '';
    if (help !== '' && help !== QUESTIONS[question].help) item.setHelpText(help);
    // No question stands behind the declaration.
    if (last) form.moveItem(item.getIndex(), last.getIndex());
    ids[question] = item.getId();
    added.push(QUESTIONS[question].title);
    takeTurns();
  }
  return { ids, added };
}

/** What of the devices the form offers. */
export function equipmentChoices(devices: readonly Device[]): string[] {
  const names = devices.map(({ name }) => name);
  // Google refuses a question without choices (facts 4.1).
  return names.length > 0 ? names : [...INITIAL_EQUIPMENT];
}

/** Adds one question to the form. */
type Builder = (
  form: Form,
  equipment: readonly string[],
) => Pick<GoogleAppsScript.Forms.TextItem, 'getId' | 'getIndex'> & { setHelpText(text: string): unknown };

/** The questions that are asked in a way of their own; every list says what may be chosen. */
const OWN_BUILDERS: Readonly<
  Partial<Record<Question, Builder>> & Record<(ListField & FormField) | 'declaration', Builder>
> = {
  kind: multipleChoice('kind', [KIND_WORDS.VISIT, KIND_WORDS.LOAN]),
  institutionType: (form) =>
    asked(form.addListItem(), 'institutionType').setChoiceValues(Object.values(INSTITUTION_TYPE_WORDS)),
  phone: matching('phone', `^ *${PHONE} *$`, VALIDATION_WORDS.phone),
  email: text('email', () =>
    FormApp.createTextValidation().requireTextIsEmail().setHelpText(VALIDATION_WORDS.email).build(),
  ),
  letterFile: matching('letterFile', '.*https?://.+', OWN_CHANGE_WORDS.notALink),
  description: (form) => asked(form.addParagraphTextItem(), 'description'),
  furtherDates: (form) => asked(form.addParagraphTextItem(), 'furtherDates'),
  equipment: (form, equipment) => asked(form.addCheckboxItem(), 'equipment').setChoiceValues([...equipment]),
  declaration: (form) =>
    asked(form.addCheckboxItem(), 'declaration')
      .setChoiceValues([...declarations()])
      .setValidation(
        FormApp.createCheckboxValidation()
          .setHelpText(VALIDATION_WORDS.declaration)
          .requireSelectExactly(declarations().length)
          .build(),
      ),
};

/** How a field without a way of its own is asked for: by what it holds. */
function plainBuilder(question: Question): Builder {
  switch (question !== 'declaration' && FIELDS[question].holds) {
    case 'CHOICE':
      return multipleChoice(question, Object.values(CHOICE_WORDS[question as ChoiceField]));
    case 'COUNT':
      return counting(question as FormField);
    case 'DAY':
      return (form) => asked(form.addDateItem(), question);
    case 'HOUR':
      return (form) => asked(form.addTimeItem(), question);
    default:
      return text(question);
  }
}

/** The methods that every kind of question has. */
interface Titled {
  setTitle(title: string): this;
  setHelpText(text: string): this;
  setRequired(required: boolean): this;
}

/** Sets title, help text and whether the question must be answered; a new one has no help and need not be. */
function asked<Kind extends Titled>(item: Kind, question: Question): Kind {
  const { title, help } = QUESTIONS[question];
  item.setTitle(title);
  if (help !== '') item.setHelpText(help);
  const isRequired = question === 'declaration' || rowOf(question).isRequired;
  return isRequired ? item.setRequired(true) : item;
}

function text(question: Question, validation?: () => GoogleAppsScript.Forms.TextValidation): Builder {
  return (form) => {
    const item = asked(form.addTextItem(), question);
    return validation ? item.setValidation(validation()) : item;
  };
}

/** A text that must match a pattern. @param help shown where it does not */
function matching(question: Question, pattern: string, help: string): Builder {
  return text(question, () =>
    FormApp.createTextValidation().requireTextMatchesPattern(pattern).setHelpText(help).build(),
  );
}

/**
 * A whole number. Google's "whole number" accepts -3 and 0, "greater than 0" and "between" accept 2.5 and 1e0, which
 * would go to the notes: a pattern names those that are taken.
 */
function counting(question: FormField): Builder {
  const { least = 0, most } = rowOf(question);
  const any = least === 0 ? '[0-9]{1,6}' : '[1-9][0-9]{0,5}';
  const taken =
    most === undefined ? any : Array.from({ length: most - least + 1 }, (_, index) => least + index).join('|');
  return matching(question, `^ *(${taken}) *$`, countHelp(question));
}

function multipleChoice(question: Question, choices: readonly string[]): Builder {
  return (form) => asked(form.addMultipleChoiceItem(), question).setChoiceValues([...choices]);
}
