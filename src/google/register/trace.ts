// `Jejak`: number, revision and a fingerprint of a row, by which the script knows its rows again.
import type { BookingRequest, Status } from '../../domain/request.ts';

/** "PC-2026-0001:3:9f2c41aa07c3e5d1": the first half of the hash seals the status, the second tells of the rest. */
export function traceOf(request: BookingRequest): string {
  return `${request.number}:${request.revision}:${seal(request)}${fingerprint(request)}`;
}

/** The number in a trace; blank where there is none. */
export function numberIn(trace: string): string {
  return /^(PC-\d{4}-\d+):\d+:/.exec(trace)?.[1] ?? '';
}

/** The revision in a trace; 0 where there is none, so that the history's next entry counts as newer. */
export function revisionIn(trace: string): number {
  const found = /:(\d+):/.exec(trace);
  return found ? Number(found[1]) : 0;
}

/** Whether a row's status is the one that the script wrote with this trace; a row without a full trace tells nothing. */
export function statusIsOurs(trace: string, number: string, status: Status): boolean {
  const found = /:([0-9a-f]{8})[0-9a-f]{8}$/.exec(trace);
  return !found || found[1] === seal({ number, revision: revisionIn(trace), status });
}

function seal({ number, revision, status }: Pick<BookingRequest, 'number' | 'revision' | 'status'>): string {
  return hash(`${number}:${revision}:${status}`);
}

/** A short hash of what was asked for (FNV-1a, 32 bits): tells whether hands changed a row, not meant as a seal. */
function fingerprint(request: BookingRequest): string {
  const { kind, institution, startDate, endDate, startTime, endTime, participants, catering, email, phone } = request;
  const text = JSON.stringify([
    kind,
    institution,
    startDate,
    endDate,
    startTime,
    endTime,
    participants,
    catering,
    email,
    phone,
  ]);
  return hash(text);
}

function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
