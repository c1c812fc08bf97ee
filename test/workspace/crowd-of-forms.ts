import type { ExecutionRecord, Workspace } from '../../packages/local-workspace/src/facade.ts';
import { PLAIN_ANSWERS } from './desk.ts';

/** Google runs so many executions of an account at once (facts 8.1). */
export const CROWD = 30;
/** Of Google’s six minutes for an execution, one is kept in reserve. */
export const MOST_SECONDS = 5 * 60;
export const SUBMITTED = 'onFormSubmitted_';

export const nameAt = (index: number) => `Rombongan ${String(index).padStart(2, '0')}`;
export const emailAt = (index: number) => `rombongan${index}@pemohon.example`;

/** So many forms in one modelled moment. @returns the executions of their events, in the order of the forms */
export function crowd(workspace: Workspace, count: number): ExecutionRecord[] {
  const form = workspace.forms.list()[0]?.id ?? '';
  const acts = Array.from({ length: count }, (_, index) => ({
    form,
    answers: {
      ...PLAIN_ANSWERS,
      'Nama Instansi': nameAt(index),
      'Nomor WhatsApp': `0819-0000-${1000 + index}`,
      Email: emailAt(index),
      'Nomor Surat': `${index}/CR/2026`,
      'Tanggal Mulai': `2027-02-${String(1 + (index % 5)).padStart(2, '0')}`,
    },
  }));
  return workspace
    .crowd(acts)
    .flatMap(({ executions }) => executions)
    .filter((each) => each.function === SUBMITTED);
}

/** Of a tab the cells of one column, in the rows of the crowd. */
export function cellsOfCrowd(workspace: Workspace, header: string): string[] {
  const [headers = [], ...rows] = workspace.sheets.read('Permohonan').values;
  const own = rows.filter((row) => String(row[headers.indexOf('Instansi')]).startsWith('Rombongan'));
  return own.map((row) => String(row[headers.indexOf(header)]));
}

export const mailsTo = (workspace: Workspace, address: string) =>
  workspace.mails.list().filter(({ to }) => to.includes(address)).length;

/** When the last of them was recorded, in seconds from the moment of the crowd: the mails are sent once the lock is free. */
export function lastRecordedAt(executions: readonly ExecutionRecord[]): number {
  const without = ({ modelledMilliseconds, calls }: ExecutionRecord) =>
    modelledMilliseconds - MAIL_MILLISECONDS * (calls['Mail.send'] ?? 0);
  const recording = executions.filter(({ calls }) => (calls['Range.setValues'] ?? 0) > 0);
  return Math.max(...recording.map(without)) / 1000;
}
/** The sending alone; what is marked beside it counts as if it belonged to the recording. */
const MAIL_MILLISECONDS = 1500;
