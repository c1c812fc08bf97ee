// Builds the questions of the request form, or restores those that are missing.
import { type Device, offeredDevices } from '../../domain/damage/device.ts';
import type { OfficeSettings } from '../../domain/settings/settings-values.ts';
import {
  DECLARATIONS,
  FORM_SECTIONS,
  INITIAL_EQUIPMENT,
  QUESTIONS,
  type Question,
  startTimeHelp,
  VALIDATION_WORDS,
} from '../../words/google/questions.ts';
import {
  CATERING_WORDS,
  INSTITUTION_TYPE_WORDS,
  KIND_WORDS,
  LETTER_DELIVERY_WORDS,
} from '../../words/sheet/choices.ts';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Adds every question that the form lacks. Existing questions stay as they are: answers are found by item id, so the
 * office may reword a title.
 * @param known item ids of an earlier install
 * @returns the item ids, and the titles of questions that were added
 */
export function repairQuestions(
  form: Form,
  known: Readonly<Partial<Record<Question, number>>>,
  equipment: readonly string[],
  settings: Pick<OfficeSettings, 'room' | 'hours'>,
): { readonly ids: Record<Question, number>; readonly added: string[] } {
  const present = new Set(form.getItems().map((item) => item.getId()));
  const isNew = present.size === 0;
  const ids = {} as Record<Question, number>;
  const added: string[] = [];
  for (const question of Object.keys(QUESTIONS) as Question[]) {
    const id = known[question];
    if (id !== undefined && present.has(id)) {
      ids[question] = id;
      continue;
    }
    if (isNew) addSectionBefore(form, question);
    ids[question] = BUILDERS[question](form, equipment, settings).getId();
    added.push(QUESTIONS[question].title);
  }
  return { ids, added };
}

/** What of the devices the form offers. */
export function equipmentChoices(devices: readonly Device[]): string[] {
  const names = offeredDevices(devices);
  // Google refuses a question without choices (facts 4.1).
  return names.length > 0 ? names : [...INITIAL_EQUIPMENT];
}

const SECTION_STARTS: Readonly<Partial<Record<Question, keyof typeof FORM_SECTIONS>>> = {
  activity: 'activity',
  letterNumber: 'letter',
  catering: 'needs',
};

function addSectionBefore(form: Form, question: Question): void {
  const section = SECTION_STARTS[question];
  if (section) form.addPageBreakItem().setTitle(FORM_SECTIONS[section].title).setHelpText(FORM_SECTIONS[section].help);
}

/** Adds one question to the form. */
type Builder = (
  form: Form,
  equipment: readonly string[],
  settings: Pick<OfficeSettings, 'room' | 'hours'>,
) => Pick<GoogleAppsScript.Forms.Item, 'getId'>;

const BUILDERS: Readonly<Record<Question, Builder>> = {
  kind: multipleChoice('kind', [KIND_WORDS.VISIT, KIND_WORDS.LOAN]),
  institution: text('institution', true),
  institutionType: (form) =>
    asked(form.addListItem(), 'institutionType', true).setChoiceValues(Object.values(INSTITUTION_TYPE_WORDS)),
  contactName: text('contactName', true),
  contactRole: text('contactRole'),
  phone: text('phone', true, matching('^[+]?[0-9 .()-]{8,24}$', VALIDATION_WORDS.phone)),
  email: text('email', false, () =>
    FormApp.createTextValidation().requireTextIsEmail().setHelpText(VALIDATION_WORDS.email).build(),
  ),
  activity: text('activity', true),
  description: (form) => asked(form.addParagraphTextItem(), 'description', true),
  // A validation has only one rule, and Google's "whole number" accepts -3 and 0, "greater than 0" accepts 2,5.
  participants: text('participants', true, matching('^ *[1-9][0-9]{0,5} *$', VALIDATION_WORDS.participants)),
  startDate: date('startDate', true),
  endDate: date('endDate', false),
  startTime: (form, _, { room, hours }) => asked(form.addTimeItem(), 'startTime', true, startTimeHelp(room, hours)),
  endTime: time('endTime'),
  letterNumber: text('letterNumber'),
  letterDate: date('letterDate', false),
  letterDelivery: multipleChoice('letterDelivery', Object.values(LETTER_DELIVERY_WORDS)),
  letterFile: text('letterFile'),
  catering: multipleChoice('catering', Object.values(CATERING_WORDS)),
  equipment: (form, equipment) => asked(form.addCheckboxItem(), 'equipment', false).setChoiceValues([...equipment]),
  materials: text('materials'),
  declaration: (form) =>
    asked(form.addCheckboxItem(), 'declaration', true)
      .setChoiceValues([...DECLARATIONS])
      .setValidation(
        FormApp.createCheckboxValidation()
          .setHelpText(VALIDATION_WORDS.declaration)
          .requireSelectExactly(DECLARATIONS.length)
          .build(),
      ),
};

/** The methods that every kind of question has. */
interface Item {
  setTitle(title: string): this;
  setHelpText(text: string): this;
  setRequired(required: boolean): this;
}

/** Sets title, help text and whether the question must be answered; a new one has no help and need not be. */
function asked<Kind extends Item>(
  item: Kind,
  question: Question,
  required: boolean,
  help: string = QUESTIONS[question].help,
): Kind {
  item.setTitle(QUESTIONS[question].title);
  if (help !== '') item.setHelpText(help);
  return required ? item.setRequired(true) : item;
}

function text(question: Question, required = false, validation?: () => GoogleAppsScript.Forms.TextValidation): Builder {
  return (form) => {
    const item = asked(form.addTextItem(), question, required);
    return validation ? item.setValidation(validation()) : item;
  };
}

function matching(pattern: string, help: string): () => GoogleAppsScript.Forms.TextValidation {
  return () => FormApp.createTextValidation().requireTextMatchesPattern(pattern).setHelpText(help).build();
}

function multipleChoice(question: Question, choices: readonly string[]): Builder {
  return (form) => asked(form.addMultipleChoiceItem(), question, true).setChoiceValues([...choices]);
}

function date(question: Question, required: boolean): Builder {
  return (form) => asked(form.addDateItem(), question, required);
}

function time(question: Question): Builder {
  return (form) => asked(form.addTimeItem(), question, true);
}
