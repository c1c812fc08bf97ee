// What an old register may say of a request, field by field.

/** In the order of the table in which the columns are matched. */
export const IMPORT_FIELDS = [
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
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Without these nobody knows what took place, and when. */
export const NEEDED_FIELDS: readonly ImportField[] = ['institution', 'activity', 'startDate'];

/** The column of each field, counted from 0; absent: the register does not say. */
export type Columns = Readonly<Partial<Record<ImportField, number>>>;
