// A short mark of what a row asks for, by which a row that people typed is known again as the request that came of it.
import type { StaffEntry } from '../../../domain/commands/command.ts';
import { FILLED_FIELDS, type FilledField, isBlank, rowOf } from '../../../domain/request/fields.ts';
import type { Submission } from '../../../domain/request/request.ts';
import { fingerprint } from '../../../domain/text/text.ts';
import { asKept } from '../cells.ts';

/** A hash of all that people may type. */
export function contentOf(request: Submission & StaffEntry): string {
  const filledIn = HASHED.filter((field) => !isBlank(field, request[field]));
  return fingerprint(JSON.stringify(filledIn.map((field) => [field, hashed(field, request[field])])));
}

/**
 * By name, so that a field may move in its table; only where it is filled in, so that one may be added. How urgent it is
 * the desk may find by itself when it receives the row.
 */
const HASHED = FILLED_FIELDS.filter((field) => field !== 'urgency').sort();

/** A value as its cell gives it back. */
function hashed(field: FilledField, value: unknown): unknown {
  if (Array.isArray(value)) return asKept(value.join(',').replace(/\s*[,\n]\s*/g, ','));
  return rowOf(field).holds === 'TEXT' ? asKept(String(value)) : value;
}
