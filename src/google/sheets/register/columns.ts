// The columns of `Permohonan`: format, width and group of each, and which are hidden.
import { type RegisterColumn, STEP_COLUMNS } from '../../../words/sheet/columns.ts';
import { DAY_FORMAT, MOMENT_FORMAT, SECOND_FORMAT } from '../date-formats.ts';

/** The number format of a column; plain text (`@`) keeps what was sent unchanged. */
export type ColumnFormat = '@' | '0' | typeof DAY_FORMAT | typeof MOMENT_FORMAT | typeof SECOND_FORMAT;

/** What a column is about; people can fold what belongs together. */
export type ColumnGroup = 'DESK' | 'EVENT' | 'CONTACT' | 'LETTER' | 'NOTES' | 'TECHNICAL';

interface ColumnDefinition {
  readonly format: ColumnFormat;
  /** Pixels. */
  readonly width: number;
  readonly group: ColumnGroup;
}

const text = (width: number, group: ColumnGroup): ColumnDefinition => ({ format: '@', width, group });
const moment = (group: ColumnGroup, width: number): ColumnDefinition => ({ format: MOMENT_FORMAT, width, group });
const day = (group: ColumnGroup, width = 100): ColumnDefinition => ({ format: DAY_FORMAT, width, group });

/**
 * Columns of the first screen are as narrow as 1,280 pixels ask for: their texts wrap. Neighbours share a width where
 * they can, since each change of it costs the install a call.
 */
export const REGISTER_FORMATS: Readonly<Record<RegisterColumn, ColumnDefinition>> = {
  number: text(100, 'DESK'),
  status: text(100, 'DESK'),
  institution: text(126, 'DESK'),
  activity: text(126, 'DESK'),
  startDate: day('DESK', 80),
  startTime: text(58, 'DESK'),
  endTime: text(58, 'DESK'),
  attention: text(150, 'DESK'),
  action: text(120, 'DESK'),
  text: text(150, 'DESK'),
  message: text(150, 'DESK'),
  position: text(150, 'DESK'),
  dueAt: moment('DESK', 150),
  applicantMessage: text(200, 'DESK'),
  urgency: text(100, 'DESK'),
  clashesWith: text(100, 'DESK'),
  alternatives: text(240, 'DESK'),
  endDate: day('EVENT'),
  kind: text(200, 'EVENT'),
  institutionType: text(200, 'EVENT'),
  description: text(200, 'EVENT'),
  participants: { format: '0', width: 70, group: 'EVENT' },
  attended: { format: '0', width: 70, group: 'EVENT' },
  catering: text(200, 'EVENT'),
  equipment: text(200, 'EVENT'),
  contactName: text(200, 'CONTACT'),
  contactRole: text(200, 'CONTACT'),
  email: text(200, 'CONTACT'),
  phone: text(200, 'CONTACT'),
  contactLink: text(200, 'CONTACT'),
  letterNumber: text(200, 'LETTER'),
  letterDate: day('LETTER'),
  letterFile: text(200, 'LETTER'),
  letterDelivery: text(200, 'LETTER'),
  receivedOn: day('LETTER'),
  headDisposition: moment('LETTER', 200),
  registerNumber: text(200, 'LETTER'),
  srikandiNumber: text(200, 'LETTER'),
  materials: text(200, 'NOTES'),
  staffNotes: text(200, 'NOTES'),
  submittedAt: { format: SECOND_FORMAT, width: 200, group: 'NOTES' },
  queuedSince: { format: SECOND_FORMAT, width: 200, group: 'NOTES' },
  codes: text(200, 'TECHNICAL'),
  trace: text(200, 'TECHNICAL'),
  marks: text(200, 'TECHNICAL'),
  step1: text(200, 'TECHNICAL'),
  step2: text(200, 'TECHNICAL'),
  step3: text(200, 'TECHNICAL'),
  step4: text(200, 'TECHNICAL'),
  step5: text(200, 'TECHNICAL'),
  step6: text(200, 'TECHNICAL'),
  step7: text(200, 'TECHNICAL'),
  step8: text(200, 'TECHNICAL'),
  responseId: text(200, 'TECHNICAL'),
};

/** Columns that people do not need and must not change. Steps write all but the last, by which rows are told apart. */
export const HIDDEN_COLUMNS: readonly RegisterColumn[] = ['codes', 'trace', 'marks', ...STEP_COLUMNS, 'responseId'];
