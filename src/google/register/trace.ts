// `Jejak`: number, revision and a fingerprint of a row, by which the script knows its rows again.
import type { BookingRequest } from '../../domain/request.ts';

/** "PC-2026-0001:3:9f2c41aa" */
export function traceOf(request: BookingRequest): string {
  return `${request.number}:${request.revision}:${fingerprint(request)}`;
}

/** The revision in a trace; 0 where there is none, so that the history's next entry counts as newer. */
export function revisionIn(trace: string): number {
  const found = /:(\d+):/.exec(trace);
  return found ? Number(found[1]) : 0;
}

/** A short hash of what was asked for (FNV-1a, 32 bits): tells whether hands changed a row, not meant as a seal. */
function fingerprint(request: BookingRequest): string {
  const { kind, institution, startDate, endDate, startTime, endTime, participants, catering, email, phone } = request;
  const text = JSON.stringify([
    request.status,
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
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
