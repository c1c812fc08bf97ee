// `Jejak`: number, revision and hash of a row, by which the script recognises its rows and finds edits.

import type { StaffEntry } from '../../../domain/commands/command.ts';
import { FILLED_FIELDS, type FilledField, isBlank, rowOf } from '../../../domain/request/fields.ts';
import { readMarks, writeMarks } from '../../../domain/request/marks.ts';
import type { BookingRequest, Submission } from '../../../domain/request/request.ts';
import { fingerprint } from '../../../domain/text/text.ts';
import { cellText } from '../cells.ts';

/**
 * "PC-2026-0001:3:9f2c41aa07c3e5d1811c9dc5": a third of the hash covers the request's state, one what was asked for, one the
 * times that the row offers.
 * @param position what the row shows as `Posisi Surat`
 * @param offers what the desk writes into `Waktu Alternatif`
 */
export function traceOf(request: BookingRequest, position: string, offers: string): string {
  const hashes = [standingHash(request, position), contentOf(request), fingerprint(offers)];
  return `${request.number}:${request.revision}:${hashes.join('')}`;
}

/** Whether `Waktu Alternatif` stands as the desk wrote it; `null` where the trace does not say. */
export function offersAreOurs(trace: string, offers: string): boolean | null {
  const ours = HASH.exec(trace)?.[3];
  return ours === undefined ? null : ours === fingerprint(offers);
}

/** A trace with number and revision but without a hash. */
export function bareTrace(number: string, revision: number): string {
  return `${number}:${revision}:`;
}

/** The number in a trace; blank where there is none. */
export function numberIn(trace: string): string {
  return /^(PC-\d{4}-\d+):\d+:/.exec(trace)?.[1] ?? '';
}

/** The revision in a trace; 0 where there is none, so that any entry of the history counts as newer. */
export function revisionIn(trace: string): number {
  const parts = /:(\d+):/.exec(trace);
  return parts ? Number(parts[1]) : 0;
}

/** Whether the state in a row, read as `request`, is the one the script wrote; true where the trace has no hash. */
export function standingIsOurs(trace: string, request: BookingRequest, position: string): boolean {
  const hashes = HASH.exec(trace);
  return !hashes || hashes[1] === standingHash(request, position);
}

/** Whether a row, read as `request`, still asks for what was recorded; true where the trace has no hash. */
export function contentIsOurs(trace: string, request: BookingRequest): boolean {
  const hashes = HASH.exec(trace);
  return !hashes || hashes[2] === contentOf(request);
}

const HASH = /:([0-9a-f]{8})([0-9a-f]{8})([0-9a-f]{8})$/;

/** The hash of what the script alone decides, as precisely as a row shows it: `Posisi Surat` and `Batas Waktu` have no seconds. */
function standingHash(request: BookingRequest, position: string): string {
  const { number, revision, status, dueAt, submittedAt, queuedSince, findingCodes, clashesWith, responseId } = request;
  const written = writeMarks(request.marks);
  const marks = written === '' ? '' : writeMarks(readMarks(written));
  const place = [dueAt?.slice(0, 16) ?? null, submittedAt, queuedSince, findingCodes, clashesWith, responseId];
  return fingerprint(JSON.stringify([number, revision, status, position.trim(), place, marks]));
}

/** A short hash (FNV-1a, 32 bits) of all that people may type: it finds edits, but does not protect against forgery. */
export function contentOf(request: Submission & StaffEntry): string {
  const filledIn = HASHED.filter((field) => !isBlank(field, request[field]));
  return fingerprint(JSON.stringify(filledIn.map((field) => [field, hashed(field, request[field])])));
}

/** By name, so that a field may move in its table; only where it is filled in, so that one may be added. */
const HASHED = [...FILLED_FIELDS].sort();

/** A value as its cell gives it back. */
function hashed(field: FilledField, value: unknown): unknown {
  if (Array.isArray(value)) return asKept(value.join(',').replace(/\s*[,\n]\s*/g, ','));
  return rowOf(field).holds === 'TEXT' ? asKept(String(value)) : value;
}

/** A text as it is read back from its cell. */
function asKept(text: string): string {
  return cellText(text).replace(/^'/, '').replace(/\r\n?/g, '\n');
}
