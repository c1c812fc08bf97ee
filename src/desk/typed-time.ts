// Tells the time that hands have typed into a row from the time on record, for the steps that take a new time.
import type { Command, HistoryEntry } from '../domain/decide/command.ts';
import { sameTime } from '../domain/decide/move.ts';
import type { BookingRequest } from '../domain/request.ts';
import type { Desk } from './ports.ts';

export interface TypedTime {
  readonly command: Command;
  /** The desk with the time on record in the row concerned. */
  readonly agenda: readonly BookingRequest[];
  /** The request as recorded, where its row shows another time; `null` where it does not. */
  readonly recorded: BookingRequest | null;
}

/** Any other step, and a row that shows the time on record, are left as they are. */
export function withTypedTime(
  desk: Pick<Desk, 'history'>,
  command: Command,
  agenda: readonly BookingRequest[],
  tail: readonly HistoryEntry[],
): TypedTime {
  const plain = { command, agenda, recorded: null };
  if (command.type !== 'ACT' || (command.action !== 'CHANGE_TIME' && command.action !== 'RECORD_ANSWER')) return plain;
  const { number } = command;
  const shown = agenda.find((request) => request.number === number);
  const known = lastOf(tail, number) ?? desk.history.latest([number]).get(number);
  if (!shown || !known || sameTime(shown, known.change.after)) return plain;
  const { startDate, endDate, startTime, endTime } = known.change.after;
  const recorded: BookingRequest = { ...shown, startDate, endDate, startTime, endTime };
  return {
    command: {
      ...command,
      typed: command.typed ?? {
        startDate: shown.startDate,
        endDate: shown.endDate,
        startTime: shown.startTime,
        endTime: shown.endTime,
      },
    },
    agenda: agenda.map((request) => (request.number === number ? recorded : request)),
    recorded,
  };
}

function lastOf(tail: readonly HistoryEntry[], number: string): HistoryEntry | undefined {
  return [...tail].reverse().find((entry) => entry.number === number);
}
