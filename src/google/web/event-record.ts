// What is said beside the record of an event: how many came, who ran the devices, what broke.
import { reportDamage } from '../../app/commands/report-damage.ts';
import { attendanceIn } from '../../domain/commands/attendance.ts';
import { ATTENDANCE_FIELD, BROKE_FIELD, OPERATOR_FIELD } from '../../pages/web/event-record.tsx';
import { FIELDS } from '../../pages/web/fields.ts';
import { EVENT_RECORD_WORDS, withAttendanceWords, withOperatorWords } from '../../words/pages/event-record.ts';
import { shortName } from '../sheets/cells.ts';
import type { VisitorFor } from './visitor.ts';
import { type Parameters, textIn } from './web-forms.ts';

/**
 * Records what broke, beside a step that was just recorded: an error of it says nothing of the step.
 * @returns what the page says of it
 */
export function damageBeside({ desk, claims }: VisitorFor<'STAFF'>, sent: Parameters): string[] {
  const device = sent[BROKE_FIELD] ?? '';
  if (sent[FIELDS.step] !== 'COMPLETE' || device === '') return [];
  try {
    const isListed = reportDamage(desk, claims, device, textIn(sent));
    return [isListed ? EVENT_RECORD_WORDS.damageRecorded : EVENT_RECORD_WORDS.unknownDevice];
  } catch (error) {
    console.error(`A damage beside a step was not recorded: ${error instanceof Error ? error.stack : error}`);
    return [EVENT_RECORD_WORDS.damageNotRecorded];
  }
}

/** The step of a form, whose text names how many came and who ran the devices; that text is what `Riwayat` keeps. */
export function withAttendance(sent: Parameters): Parameters {
  if (sent[FIELDS.step] !== 'COMPLETE') return sent;
  const typed = (sent[ATTENDANCE_FIELD] ?? '').trim();
  const operator = sent[OPERATOR_FIELD] ?? '';
  const text = withAttendanceWords(attendanceIn(typed) ?? typed, textIn(sent));
  return { ...sent, [FIELDS.text]: operator === '' ? text : withOperatorWords(text, shortName(operator)) };
}
