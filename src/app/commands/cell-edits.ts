// Finds what people changed in a row since it was recorded, and records it as a correction before the next step.
import type { Actor, Command, CorrectCommand, Corrections } from '../../domain/commands/command.ts';
import { sameTime } from '../../domain/commands/move.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { FILLED_FIELDS } from '../../domain/request/fields.ts';
import { type BookingRequest, byNumber } from '../../domain/request/request.ts';
import { wantedTime } from '../../domain/request/room-time.ts';

/** The fields that differ between row and record. A text that the record cut short is compared up to the cut. */
function correctionsIn(recorded: BookingRequest, typed: BookingRequest): Corrections {
  const fields = FILLED_FIELDS.filter((field) => !isSame(recorded[field], typed[field]));
  return Object.fromEntries(fields.map((field) => [field, typed[field]]));
}

/** The correction that brings the record to what people typed; `null` if there is no difference. */
export function correctionOf(
  recorded: BookingRequest,
  typed: BookingRequest,
  { id, actor, text }: { readonly id: string; readonly actor: Actor; readonly text: string },
): CorrectCommand | null {
  const changes = correctionsIn(recorded, typed);
  if (Object.keys(changes).length === 0) return null;
  return { type: 'CORRECT', id, actor, number: recorded.number, changes, text };
}

/**
 * A command, with a correction before it if cells of its row were edited by hand. A new time that the step itself takes
 * is not part of the correction.
 * @param requests as recorded
 * @param edits rows that differ from the record, as people left them, by number
 * @param editor who typed in the row
 */
export function withCellEdits(
  command: Command,
  requests: readonly BookingRequest[],
  edits: ReadonlyMap<string, BookingRequest>,
  editor: Actor,
): readonly Command[] {
  const isOwnChange = command.type === 'CORRECT' && command.actor.type === 'APPLICANT';
  if (command.type !== 'ACT' && command.type !== 'ANSWER' && !isOwnChange) return [command];
  const typed = edits.get(command.number);
  const recorded = byNumber(requests, command.number);
  if (!typed || !recorded) return [command];
  const takesTime = command.type === 'ACT' && TRANSITIONS[command.action].takesTypedTime;
  const shown = takesTime ? { ...typed, ...wantedTime(recorded) } : typed;
  const id = `${command.id}:CORRECT`;
  const correction = correctionOf(recorded, shown, { id, actor: editor, text: '' });
  const step = takesTime && !sameTime(recorded, typed) ? { ...command, typed: wantedTime(typed) } : command;
  return correction ? [correction, step] : [step];
}

/** The part of a correction that does not concern the time, which may be none; `null` for another command. */
export function besideTime(command: Command | undefined): CorrectCommand | null {
  if (command?.type !== 'CORRECT') return null;
  const others = Object.entries(command.changes).filter(([field]) => !TIME_FIELDS.includes(field));
  return { ...command, id: `${command.id}:BESIDE`, changes: Object.fromEntries(others) };
}

const TIME_FIELDS: readonly string[] = ['startDate', 'endDate', 'startTime', 'endTime'];

function isSame(recorded: unknown, typed: unknown): boolean {
  if (JSON.stringify(recorded) === JSON.stringify(typed)) return true;
  const isCut = typeof recorded === 'string' && recorded.length > SHORTEST_CUT && recorded.endsWith('…');
  return isCut && typeof typed === 'string' && typed.startsWith(recorded.slice(0, -1));
}

/** The record cuts no text shorter than this. */
const SHORTEST_CUT = 100;
