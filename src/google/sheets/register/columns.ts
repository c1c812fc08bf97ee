// The columns of `Permohonan`: format, width and group of each, and which are hidden.
import type { RegisterColumn } from '../../../words/sheet/columns.ts';

/** The number format of a column; plain text (`@`) keeps what was sent unchanged. */
export type ColumnFormat = '@' | '0' | 'dd/mm/yyyy' | 'dd/mm/yyyy hh:mm:ss' | 'dd/mm/yyyy hh:mm';

/** Groups that are not needed daily are collapsed. */
export type ColumnGroup = 'DESK' | 'EVENT' | 'CONTACT' | 'LETTER' | 'NEEDS' | 'TECHNICAL';

interface ColumnDefinition {
  readonly format: ColumnFormat;
  /** Pixels. */
  readonly width: number;
  readonly group: ColumnGroup;
}

const text = (width: number, group: ColumnGroup): ColumnDefinition => ({ format: '@', width, group });
const day = (group: ColumnGroup): ColumnDefinition => ({ format: 'dd/mm/yyyy', width: 100, group });

export const REGISTER_FORMATS: Readonly<Record<RegisterColumn, ColumnDefinition>> = {
  number: text(110, 'DESK'),
  status: text(150, 'DESK'),
  action: text(220, 'DESK'),
  text: text(220, 'DESK'),
  message: text(260, 'DESK'),
  position: text(190, 'DESK'),
  dueAt: { format: 'dd/mm/yyyy hh:mm', width: 130, group: 'DESK' },
  attention: text(260, 'DESK'),
  clashesWith: text(120, 'DESK'),
  kind: text(110, 'EVENT'),
  urgency: text(110, 'EVENT'),
  institution: text(240, 'EVENT'),
  institutionType: text(160, 'EVENT'),
  activity: text(220, 'EVENT'),
  description: text(260, 'EVENT'),
  startDate: day('EVENT'),
  endDate: day('EVENT'),
  startTime: text(80, 'EVENT'),
  endTime: text(80, 'EVENT'),
  alternatives: text(240, 'EVENT'),
  participants: { format: '0', width: 80, group: 'EVENT' },
  contactName: text(180, 'CONTACT'),
  contactRole: text(140, 'CONTACT'),
  email: text(200, 'CONTACT'),
  phone: text(140, 'CONTACT'),
  contactLink: text(160, 'CONTACT'),
  letterNumber: text(180, 'LETTER'),
  letterDate: day('LETTER'),
  letterFile: text(200, 'LETTER'),
  letterDelivery: text(140, 'LETTER'),
  receivedOn: day('LETTER'),
  headDisposition: { format: 'dd/mm/yyyy hh:mm', width: 130, group: 'LETTER' },
  registerNumber: text(150, 'LETTER'),
  catering: text(150, 'NEEDS'),
  equipment: text(200, 'NEEDS'),
  materials: text(200, 'NEEDS'),
  staffNotes: text(240, 'NEEDS'),
  applicantMessage: text(260, 'DESK'),
  submittedAt: { format: 'dd/mm/yyyy hh:mm:ss', width: 150, group: 'TECHNICAL' },
  queuedSince: { format: 'dd/mm/yyyy hh:mm:ss', width: 150, group: 'TECHNICAL' },
  codes: text(200, 'TECHNICAL'),
  trace: text(200, 'TECHNICAL'),
  marks: text(200, 'TECHNICAL'),
  responseId: text(200, 'TECHNICAL'),
};

/** Columns that people do not need and must not change. */
export const HIDDEN_COLUMNS: readonly RegisterColumn[] = ['codes', 'trace', 'marks', 'responseId'];
