// The fields of a request: what each holds, who fills it, what it is while nobody has, whom it may name, where it is shown.
// Form, register, history, masking, mails, pages and papers read this table: none has a list to which a new field
// must be added.

import * as z from 'zod/mini';
import { count, holder, instantOrBlank, requestNumber, status } from '../records/fields.ts';
import type { Schema } from '../records/schema.ts';
import { CATERINGS, INSTITUTION_TYPES, LETTER_DELIVERIES, REQUEST_KINDS, URGENCIES } from '../vocabulary.ts';
import {
  choice,
  day,
  hour,
  list,
  listSchema,
  moment,
  momentSchema,
  number,
  type Personal,
  type Shown,
  state,
  text,
  textSchema,
} from './field-rows.ts';

/**
 * The questions in the order of the form, then what staff type, then the desk's own. What stands in a row is all that a
 * plain field needs, beside its words in `words/sheet/fields.ts`.
 */
export const FIELDS = {
  kind: choice(REQUEST_KINDS, 'LOAN', { from: 'FORM', isRequired: true, shown: ['STAFF'] }),
  institution: text({ from: 'FORM', isRequired: true, shown: ['STAFF'] }),
  institutionType: choice(INSTITUTION_TYPES, 'OTHER', { from: 'FORM', isRequired: true }),
  contactName: text({ from: 'FORM', isRequired: true, personal: 'MASKED', shown: ['STAFF'] }),
  contactRole: text({ from: 'FORM', personal: 'MASKED', shown: ['STAFF'] }),
  phone: text({ from: 'FORM', isRequired: true, personal: 'EMPTIED', mailed: 50, shown: ['STAFF'] }),
  email: text({ from: 'FORM', personal: 'EMPTIED', mailed: 320, shown: ['STAFF'] }),
  activity: text({ from: 'FORM', isRequired: true, shown: ['STAFF', 'APPLICANT', 'MAIL'] }),
  description: text({ from: 'FORM', isRequired: true, mailed: 600, shown: ['STAFF'] }),
  participants: number({
    from: 'FORM',
    isRequired: true,
    least: 1,
    shown: ['STAFF', 'APPLICANT', 'MAIL', 'CHECKLIST'],
  }),
  startDate: day({ from: 'FORM', isRequired: true, shown: ['STAFF', 'APPLICANT'] }),
  /** Blank on the form means the same day; here it is always filled if `startDate` is. */
  endDate: day({ from: 'FORM', shown: ['STAFF', 'APPLICANT'] }),
  startTime: hour({ from: 'FORM', isRequired: true, shown: ['STAFF', 'APPLICANT'] }),
  endTime: hour({ from: 'FORM', isRequired: true, shown: ['STAFF', 'APPLICANT'] }),
  /** Further dates as the letter names them; each that can be read is a request of its own. */
  furtherDates: text({ from: 'FORM' }),
  letterNumber: text({ from: 'FORM', isOwn: true, personal: 'NO', mailed: 100, shown: ['STAFF', 'APPLICANT'] }),
  letterDate: day({ from: 'FORM', shown: ['STAFF', 'APPLICANT'] }),
  letterDelivery: choice(LETTER_DELIVERIES, 'IN_PERSON', {
    from: 'FORM',
    isRequired: true,
    shown: ['STAFF'],
  }),
  /** Link or links to the request letter; blank until there is one. */
  letterFile: text({ from: 'FORM', isOwn: true, personal: 'NO', mailed: 500, shown: ['STAFF'] }),
  catering: choice(CATERINGS, 'UNDECIDED', {
    from: 'FORM',
    isRequired: true,
    shown: ['STAFF', 'APPLICANT', 'CHECKLIST'],
  }),
  /** Names of the tab `Perangkat`. */
  equipment: list({ from: 'FORM', shown: ['STAFF', 'CHECKLIST'] }),
  materials: text({ from: 'FORM', isOwn: true, mailed: 500, shown: ['STAFF', 'CHECKLIST'] }),

  /** Notes of staff; also answers that could not be read, so that none is lost: "Tanggal Mulai: 31/02/2026". */
  staffNotes: text({ from: 'STAFF' }),
  urgency: choice(URGENCIES, 'NORMAL', { from: 'STAFF', shown: ['STAFF'] }),
  /** When the letter came in on paper, if staff entered it. */
  receivedOn: day({ from: 'STAFF' }),
  /** When the Kepala Dinas gave the disposition, if staff entered it: starts the Kabid's 15 minutes. */
  headDispositionAt: moment({ from: 'STAFF', shown: ['STAFF'] }),
  registerNumber: text({ from: 'STAFF', personal: 'NO', mailed: 100, shown: ['STAFF'] }),
  srikandiNumber: text({ from: 'STAFF', personal: 'NO', mailed: 100, shown: ['STAFF'] }),

  /** `PC-2026-0042` */
  number: state(requestNumber),
  /** Counts the recorded steps; 1 after submission. */
  revision: state(count),
  status: state(status),
  holder: state(holder),
  heldSince: state(instantOrBlank),
  /** When the next step should be done, by the SOP's standard; `null` if it is not measured. */
  dueAt: state(momentSchema),
  submittedAt: state(instantOrBlank),
  /** The place in the queue: the SOP prefers earlier candidates. */
  queuedSince: state(instantOrBlank),
  /** What the last examination found; only the codes are kept, the data is found again each time. */
  findingCodes: state(listSchema),
  /** Numbers of the earlier requests that blocked it at the last examination. */
  clashesWith: state(listSchema),
  /** Id of the form response; blank for what staff entered. */
  responseId: state(textSchema),
} as const;

type Fields = typeof FIELDS;
export type FieldName = keyof Fields;

/** What a field of a request holds, by its schema. */
export type ValueOf<Name extends FieldName> = z.output<ReturnType<Fields[Name]['schema']>>;
/** The values of some fields. */
export type Values<Name extends FieldName> = { readonly [Each in Name]: ValueOf<Each> };

/** The fields of whose rows this is true. */
type NamesOf<Row> = { [Name in FieldName]: Fields[Name] extends Row ? Name : never }[FieldName];

/** Asked for by a question of the form. */
export type FormField = NamesOf<{ readonly from: 'FORM' }>;
/** Typed by staff alone. */
export type StaffField = NamesOf<{ readonly from: 'STAFF' }>;
/** What comes with a form; where answers could not be read, the notes say so. */
export type SubmissionField = FormField | 'staffNotes';
/** What staff type in addition. */
export type EntryField = Exclude<StaffField, 'staffNotes'>;
/** What people fill in: each has a column under its own name. */
export type FilledField = FormField | StaffField;
export type TextField = NamesOf<{ readonly holds: 'TEXT' }>;
export type ChoiceField = NamesOf<{ readonly holds: 'CHOICE' }>;
export type ListField = NamesOf<{ readonly holds: 'LIST' }>;
/** Those that applicants type on their own page. */
export type OwnField = NamesOf<{ readonly isOwn: true }>;
/** Those that pages tell and mails are written from: no other is in what a mail keeps until it leaves. */
export type MailField = FilledField & NamesOf<{ readonly shown: readonly Shown[] }>;

/** What a row says, whatever its field. */
export interface FieldRow {
  readonly holds: (typeof FIELDS)[FilledField]['holds'];
  readonly schema: () => Schema<unknown>;
  readonly from: 'FORM' | 'STAFF' | 'MACHINE';
  readonly blank: unknown;
  readonly personal?: Personal;
  readonly shown?: readonly Shown[];
  readonly mailed?: number;
  readonly least?: number;
  readonly most?: number;
  readonly isRequired?: true;
  readonly isOwn?: true;
}

const names = Object.keys(FIELDS) as FieldName[];
export const FILLED_FIELDS = names.filter((name): name is FilledField => FIELDS[name].from !== 'MACHINE');
export const FORM_FIELDS = names.filter((name): name is FormField => FIELDS[name].from === 'FORM');
export const SUBMISSION_FIELDS: readonly SubmissionField[] = [...FORM_FIELDS, 'staffNotes'];
export const ENTRY_FIELDS = FILLED_FIELDS.filter(
  (name): name is EntryField => FIELDS[name].from === 'STAFF' && name !== 'staffNotes',
);
export const TEXT_FIELDS = FILLED_FIELDS.filter((name): name is TextField => FIELDS[name].holds === 'TEXT');
export const MAIL_FIELDS = FILLED_FIELDS.filter((name): name is MailField => rowOf(name).shown !== undefined);

/** Four say the wanted time together, and each further date is a request of its own: no cell of them is corrected alone. */
const OF_TIME: readonly FilledField[] = ['startDate', 'endDate', 'startTime', 'endTime', 'furtherDates'];
/** Those that staff correct in their cells. */
export const CELL_FIELDS = FILLED_FIELDS.filter((name) => !OF_TIME.includes(name));

export const OWN_FIELDS = FILLED_FIELDS.filter((name): name is OwnField => rowOf(name).isOwn === true);

/** The row of a field that people fill in. */
export function rowOf(name: FilledField): FieldRow {
  return FIELDS[name];
}

export function isShownOn(name: FilledField, place: Shown | undefined): boolean {
  return rowOf(name).shown?.includes(place as Shown) ?? false;
}

/** The number as the field takes it, wherever it was written; `null` where its row does not allow it. */
export function numberFor(name: FilledField, number: number | null): number | null {
  const { least = 0, most = Number.POSITIVE_INFINITY } = rowOf(name);
  return number !== null && least <= number && number <= most ? number : null;
}

/** Whether nobody has filled it in. */
export function isBlank(name: FilledField, value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : value === rowOf(name).blank;
}

/** Whether anything is asked for by it: "tidak" where nobody chose otherwise, and none of what is counted, ask for nothing. */
export function isWanted(name: FilledField, value: unknown): boolean {
  return value !== 0 && !isBlank(name, value);
}

/** What becomes of a field once the retention is over; of a text that says nothing, whoever is named in it is masked. */
export function personalOf(name: FilledField): Personal {
  const { holds, personal } = rowOf(name);
  return personal ?? (holds === 'TEXT' ? 'FREE_TEXT' : 'NO');
}

/** One value for each of these fields, made from its name. */
export function valuesBy<Name extends FieldName>(fields: readonly Name[], make: (name: Name) => unknown): Values<Name> {
  return Object.fromEntries(fields.map((name) => [name, make(name)])) as unknown as Values<Name>;
}

/** The values of fields that nobody has filled in. */
export const BLANKS: Values<FilledField> = valuesBy(FILLED_FIELDS, (name) => FIELDS[name].blank);

/** One schema for each of these fields. */
export function schemasOf<Name extends FieldName>(fields: readonly Name[], make: (name: Name) => Schema<unknown>) {
  const made = Object.fromEntries(fields.map((name) => [name, make(name)]));
  return made as unknown as { readonly [Each in Name]: Schema<ValueOf<Each>> };
}

/** The schema of a field; a record that is older than a field that people fill in has it blank. */
export function schemaOrBlank(name: FieldName): Schema<unknown> {
  const row = FIELDS[name];
  return row.from === 'MACHINE' ? row.schema() : z._default(row.schema() as Schema<unknown>, row.blank);
}
