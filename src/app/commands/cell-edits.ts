// Tells what people have changed in a row from what is on record, and puts that before the step that follows.
import type { Actor, Command, CorrectCommand, Corrections } from '../../domain/commands/command.ts';
import { sameTime } from '../../domain/commands/move.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { type BookingRequest, byNumber, wantedTime } from '../../domain/request/request.ts';

/** What people may change in a row; all else is the script's. */
const CORRECTABLE = [
  ...['kind', 'urgency', 'institution', 'institutionType', 'activity', 'description', 'participants'],
  ...['contactName', 'contactRole', 'email', 'phone', 'letterNumber', 'letterDate', 'letterDelivery', 'letterFile'],
  ...['receivedOn', 'headDispositionAt', 'registerNumber', 'catering', 'equipment', 'materials', 'staffNotes'],
  ...['startDate', 'endDate', 'startTime', 'endTime'],
] as (keyof Corrections & keyof BookingRequest)[];

/** What the row shows that the record does not; a text that the record has cut short is the same as far as it goes. */
function correctionsIn(recorded: BookingRequest, typed: BookingRequest): Corrections {
  const fields = CORRECTABLE.filter((field) => !isSame(recorded[field], typed[field]));
  return Object.fromEntries(fields.map((field) => [field, typed[field]]));
}

/** The correction that brings the record to what people have typed; `null` where they say the same. */
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
 * A command with what must be taken before it: hand-edited cells of its row are one correction of their own, save a new
 * time that the step itself takes.
 * @param editor who has typed there
 * @param edits the rows as people have left them, by number, where they differ from `requests`, which holds the record
 */
export function withCellEdits(
  command: Command,
  requests: readonly BookingRequest[],
  edits: ReadonlyMap<string, BookingRequest>,
  editor: Actor,
): readonly Command[] {
  if (command.type !== 'ACT' && command.type !== 'ANSWER') return [command];
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

/** What a correction changes beside the time, as one of its own; `null` unless it changes both. */
export function besideTime(command: Command | undefined): CorrectCommand | null {
  if (command?.type !== 'CORRECT') return null;
  const all = Object.entries(command.changes);
  const others = all.filter(([field]) => !TIME_FIELDS.includes(field));
  if (others.length === 0 || others.length === all.length) return null;
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
