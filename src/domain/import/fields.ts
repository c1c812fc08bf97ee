// What an old register may say of a request, field by field.

import { OLD_FIELDS, type OldField } from '../request/fields.ts';

/** A field that people fill in, or what the desk itself decides of a request to come. */
export type ImportField = OldField | 'number' | 'attended' | 'status';

/** What registers have had all along, in the order of the table in which the columns are matched. */
const USUAL: readonly ImportField[] = [
  'institution',
  'activity',
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'number',
  'kind',
  'institutionType',
  'description',
  'participants',
  'attended',
  'status',
  'contactName',
  'contactRole',
  'phone',
  'email',
  'letterNumber',
  'letterDate',
  'receivedOn',
  'registerNumber',
  'srikandiNumber',
  'catering',
  'equipment',
  'staffNotes',
];

/** In the order of that table; other fields stand behind. */
export const IMPORT_FIELDS: readonly ImportField[] = [...new Set<ImportField>([...USUAL, ...OLD_FIELDS])];

/** Without these nobody knows what took place, and when. */
export const NEEDED_FIELDS: readonly ImportField[] = ['institution', 'activity', 'startDate'];

/** The column of each field, counted from 0; absent: the register does not say. */
export type Columns = Readonly<Partial<Record<ImportField, number>>>;
