// `Jejak`: number, revision and a fingerprint of a row, by which the script knows its rows again.

import type { StaffEntry } from '../../../domain/commands/command.ts';
import { readMarks } from '../../../domain/records/marks.ts';
import { writeMarks } from '../../../domain/request/marks.ts';
import type { BookingRequest, Submission } from '../../../domain/request/request.ts';
import { fingerprint } from '../../../domain/text/fingerprint.ts';
import { cellText } from '../cells.ts';
import { TEXT_COLUMNS } from './texts.ts';

/** "PC-2026-0001:3:9f2c41aa07c3e5d1": the first half of the hash seals where the request stands, the second what was asked. */
export function traceOf(request: BookingRequest): string {
  return `${request.number}:${request.revision}:${seal(request)}${contentOf(request)}`;
}

/** A trace that keeps the count of a row's steps and tells nothing of what stands there. */
export function bareTrace(number: string, revision: number): string {
  return `${number}:${revision}:`;
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

/** Whether a row, read as `request`, stands where the script wrote that it stands; a row without a full trace tells nothing. */
export function standingIsOurs(trace: string, request: BookingRequest): boolean {
  const found = HASH.exec(trace);
  return !found || found[1] === seal(request);
}

/** Whether a row, read as `request`, still asks what was recorded; a row without a full trace tells nothing. */
export function contentIsOurs(trace: string, request: BookingRequest): boolean {
  const found = HASH.exec(trace);
  return !found || found[2] === contentOf(request);
}

const HASH = /:([0-9a-f]{8})([0-9a-f]{8})$/;

/** What the script alone decides, as far as a row keeps it: `Posisi Surat` knows no seconds. */
function seal(request: BookingRequest): string {
  const { number, revision, status, dueAt, submittedAt, queuedSince, findingCodes, clashesWith, responseId } = request;
  const heldSince = request.holder === 'NOBODY' ? '' : request.heldSince.slice(0, 16);
  const marks = writeMarks(readMarks(writeMarks(request.marks)));
  const place = [dueAt, submittedAt, queuedSince, findingCodes, clashesWith, responseId];
  return fingerprint(JSON.stringify([number, revision, status, heldSince, place, marks]));
}

/** A short hash (FNV-1a, 32 bits) of all that people may type: tells whether two rows ask the same, not meant as a seal. */
export function contentOf(request: Submission & StaffEntry): string {
  const { kind, urgency, institutionType, letterDelivery, catering, participants, equipment } = request;
  const { startDate, endDate, startTime, endTime, letterDate, receivedOn, headDispositionAt } = request;
  const texts = TEXT_COLUMNS.map((column) => request[column]);
  return fingerprint(
    JSON.stringify([
      ...[kind, urgency, institutionType, letterDelivery, catering, participants],
      ...[startDate, endDate, startTime, endTime, letterDate, receivedOn, headDispositionAt],
      ...[...texts, equipment.join(',').replace(/\s*[,\n]\s*/g, ',')].map(asKept),
    ]),
  );
}

/** A text as its cell gives it back. */
function asKept(text: string): string {
  return cellText(text).replace(/^'/, '').replace(/\r\n?/g, '\n');
}
