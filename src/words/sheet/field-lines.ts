// The fields of a request as lines for people: what every place shows that has no words of its own for a field.
import type { Shown } from '../../domain/request/field-rows.ts';
import {
  type ChoiceField,
  type FilledField,
  isShownOn,
  isWanted,
  MAIL_FIELDS,
  type MailField,
  rowOf,
  type Values,
} from '../../domain/request/fields.ts';
import { dateTimeWords, plainDateWords } from '../formats/dates.ts';
import { numberWords, writeTime } from '../formats/numbers.ts';
import type { Detail } from '../mails/letter.ts';
import { CHOICE_WORDS } from './choices.ts';
import { COLUMN_WORDS, type FieldWords } from './fields.ts';

/** The value of a field in words; blank where nobody has filled it in. */
function valueWords(field: FilledField, value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (value === null) return '';
  const text = String(value);
  switch (rowOf(field).holds) {
    case 'COUNT': {
      const { unit = '' }: FieldWords = COLUMN_WORDS[field];
      return `${numberWords(Number(value))} ${unit}`.trim();
    }
    case 'DAY':
      return plainDateWords(text);
    case 'MOMENT':
      return dateTimeWords(text);
    case 'HOUR':
      return writeTime(text);
    case 'CHOICE':
      return (CHOICE_WORDS[field as ChoiceField] as Readonly<Record<string, string>>)[text] ?? '';
    default:
      return text.trim();
  }
}

/** A field with its header as the label. */
export function fieldLine(field: FilledField, value: unknown): Detail {
  return { label: COLUMN_WORDS[field].header, value: valueWords(field, value) };
}

/**
 * The lines of the fields that are shown there; what nobody asks for is left out.
 * @param own the fields for which the place has words of its own
 */
export function fieldLines(place: Shown | undefined, values: Values<MailField>, own: readonly FilledField[]): Detail[] {
  return MAIL_FIELDS.filter(
    (field) => isShownOn(field, place) && !own.includes(field) && isWanted(field, values[field]),
  ).map((field) => fieldLine(field, values[field]));
}
