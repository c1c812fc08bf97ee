// An installed desk after years of work: a register and a history of any length, written at once by a script.

import { join } from 'node:path';
import type { AccountKind } from '../packages/local-workspace/src/facade.ts';
import type { Workspace } from '../packages/local-workspace/src/workspace.ts';
import type { HistoryEntry } from '../src/domain/commands/decision.ts';
import type { BookingRequest } from '../src/domain/request/request.ts';
import { holderIn } from '../src/domain/request/status.ts';
import { initialSettings } from '../src/domain/settings/settings-values.ts';
import { addMinutes, instantAt, wallTimeOf } from '../src/domain/time/time.ts';
import { addDays, weekdayOf } from '../src/domain/time/working-time.ts';
import type { Status, StepName } from '../src/domain/vocabulary.ts';
import { BLANK_INPUTS, rowCells } from '../src/google/sheets/register/write.ts';
import { STATUS_WORDS, stepWords } from '../src/words/sheet/choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../src/words/sheet/columns.ts';
import { root } from './bundle.ts';
import { fillTab, openToFill, runFully } from './filled-tab.ts';
import { sampleResponses } from './seed-samples.ts';

const NOW = '2026-11-24T08:00:00+07:00';

/** The newest requests are in progress, each on its own working day; all others are past, the last day's still open. */
export const SUBMITTED = 40;
export const SCHEDULED = 40;
const FIRST_DAY = '2027-04-05';
const LAST_PAST_DAY = '2026-11-20';
const EVENTS_A_DAY = 4;
/** Back to the year in which the room opened; of more requests some were held at one time. */
const MOST_PAST_DAYS = 3500;

const { office, hours } = initialSettings();

const REMEMBER = `function remember(key, value) {
  PropertiesService.getScriptProperties().setProperty(key, JSON.stringify(value));
}`;

/** The number of the request at a place of the full desk, counted from 0. */
export function numberAt(index: number): string {
  return `PC-2026-${String(index + 1).padStart(4, '0')}`;
}

interface How {
  readonly data?: string;
  readonly account?: AccountKind;
  readonly script?: string;
  /** Whether time goes on within an execution, as the jobs that watch their time need it. */
  readonly timePasses?: boolean;
  /** Whether what is past came before its event: the next nights take it to the archive. */
  readonly leaves?: boolean;
}

/** The plain way of a request, and its status after each step. */
const WAY = [
  ['SUBMIT', 'SUBMITTED'],
  ['FORWARD', 'FORWARDED'],
  ['APPROVE', 'APPROVED'],
  ['SCHEDULE', 'SCHEDULED'],
  ['MARK_READY', 'SCHEDULED'],
  ['COMPLETE', 'COMPLETED'],
] as const satisfies readonly (readonly [StepName, Status])[];

/** How many steps a request has taken. */
function stepsTo(status: Status): number {
  return WAY.findIndex(([, after]) => after === status) + 1;
}

/**
 * Installs a desk and fills its register, and its history with every step that its requests have taken.
 * @param how where the desk is kept once it is saved; absent: in memory. Whose quotas count; absent: those of a Workspace
 *   domain. A script that is pushed beside its own
 */
export function openFullDesk(
  requests: number,
  { data, account = 'workspace', script = '', leaves = false, timePasses = false }: How = {},
): Workspace {
  const files = [join(root, 'dist'), join(root, 'workspace.json')];
  const options = { now: NOW, account, timePasses, ...(data === undefined ? {} : { data }) };
  const workspace = openToFill(files, options, `${REMEMBER}\n${script}`);
  workspace.setup();
  workspace.forms.respond(workspace.forms.list()[0]?.id ?? '', sampleResponses()[0]?.answers ?? {});
  // What the desk wrote for one request is the model for all others.
  const [header = [], row = []] = workspace.sheets.read('Riwayat').values;
  const written = JSON.parse(String(row[header.indexOf('Data')])) as HistoryEntry;
  const all = Array.from({ length: requests }, (_, index) => requestAt(index, requests, written.change.after, leaves));
  fillTab(workspace, 'Permohonan', all.map(registerRow));
  const steps = all.flatMap(historyRows);
  fillTab(workspace, 'Riwayat', steps, templateOf(written));
  // A desk in use has stored where its history ends.
  runFully(workspace, 'remember', ['historyRow', steps.length + 1]);
  runFully(workspace, 'remember', ['lastNumbers', [numberAt(requests - 1)]]);
  // Today's digests have been sent.
  runFully(workspace, 'remember', ['morningOn', NOW.slice(0, 10)]);
  return workspace;
}

function requestAt(index: number, count: number, like: BookingRequest, leaves: boolean): BookingRequest {
  const fromEnd = count - 1 - index;
  const status: Status =
    fromEnd < SUBMITTED ? 'SUBMITTED' : fromEnd < SUBMITTED + SCHEDULED + EVENTS_A_DAY ? 'SCHEDULED' : 'COMPLETED';
  const past = fromEnd - SUBMITTED - SCHEDULED;
  const day =
    past < 0 ? workingDay(fromEnd) : addDays(LAST_PAST_DAY, -(Math.floor(past / EVENTS_A_DAY) % MOST_PAST_DAYS));
  const hour = 8 + (past < 0 ? 0 : (past % EVENTS_A_DAY) * 2);
  // All came this morning, where none is to leave for the archive.
  const at = instantAt(leaves && past > 0 ? `${addDays(day, -10)}T09:00` : addMinutes(wallTimeOf(NOW), -fromEnd - 1));
  return {
    ...like,
    number: numberAt(index),
    revision: stepsTo(status),
    status,
    holder: holderIn(status),
    institution: `Sekolah ${index}`,
    activity: `Kunjungan ${index}`,
    email: `sekolah${index}@sekolah.example`,
    phone: `0813-${String(10_000_000 + index)}`,
    letterNumber: `${index}/S/2026`,
    startDate: day,
    endDate: day,
    startTime: `${String(hour).padStart(2, '0')}:00`,
    endTime: `${String(hour + 1).padStart(2, '0')}:30`,
    // What was to be said of events of the last day was said in the hour in which they ended.
    findingCodes: status === 'SCHEDULED' && past >= 0 ? ['IN_THE_PAST'] : [],
    heldSince: at,
    submittedAt: at,
    queuedSince: at,
    // The first one is a real response of the form, so that it does not count as missed.
    responseId: index === 0 ? like.responseId : `response-${index}`,
  };
}

/** The working day at a place after the first day. */
function workingDay(place: number): string {
  const monday = addDays(FIRST_DAY, 1 - weekdayOf(FIRST_DAY));
  return addDays(monday, Math.floor(place / 5) * 7 + (place % 5));
}

function registerRow(request: BookingRequest): unknown[] {
  const kept = { after: request, findings: [], alternatives: [], message: null };
  const cells = {
    ...BLANK_INPUTS,
    ...rowCells(kept, { office, hours: { ...hours, holidays: [] } }, NOW, false),
  };
  return (Object.keys(REGISTER_COLUMNS) as RegisterColumn[]).map((column) => {
    const cell = cells[column];
    return cell instanceof Date ? { moment: cell.getTime() } : cell;
  });
}

function historyRows(request: BookingRequest): unknown[][] {
  const { number, submittedAt, responseId } = request;
  const at = { moment: Date.parse(submittedAt) };
  return WAY.slice(0, request.revision).map(([step, status], index) => {
    const [, from = null] = WAY[index - 1] ?? [];
    const after = { ...request, revision: index + 1, status, holder: holderIn(status) };
    const attendance = step === 'COMPLETE' ? 30 : '';
    const words = [stepWords(step), from === null ? '' : STATUS_WORDS[from], STATUS_WORDS[status], 'Pemohon', '', ''];
    const commandId = step === 'SUBMIT' ? responseId : `${number}@${after.revision}`;
    const like = [...VARYING.map((field) => after[field]), after.revision, JSON.stringify(from), step];
    return [at, number, after.revision, ...words, attendance, commandId, { like }];
  });
}

/** The fields that differ between the requests of the full desk; the number comes first. */
const VARYING = [
  'number',
  'status',
  'holder',
  'institution',
  'activity',
  'email',
  'phone',
  'letterNumber',
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'heldSince',
  'submittedAt',
  'queuedSince',
  'responseId',
] as const;

/** An entry as JSON with placeholders for those fields: passing each whole entry would take longer than writing it. */
function templateOf(written: HistoryEntry): string {
  const { change } = written;
  const blanks = Object.fromEntries(VARYING.map((field, place) => [field, `#${place}#`]));
  const [revision, from, step] = [0, 1, 2].map((place) => `#${VARYING.length + place}#`);
  const after = { ...change.after, findingCodes: [], ...blanks, revision };
  const entry = { ...written, revision, from, step, to: blanks.status, change: { ...change, findings: [], after } };
  const template = JSON.stringify(entry).split(written.number).join('#0#');
  // These two are no texts.
  return template.replaceAll(`"${revision}"`, revision ?? '').replaceAll(`"${from}"`, from ?? '');
}
