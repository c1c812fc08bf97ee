// What a request holds beside its marks.
import type { FieldName, Values } from './fields.ts';
import type { FindingCode } from './finding.ts';

export interface RequestFields extends Omit<Values<FieldName>, 'findingCodes'> {
  /** What the last examination found; only the codes are kept, the data is found again each time. */
  readonly findingCodes: readonly FindingCode[];
}
