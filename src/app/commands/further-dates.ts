// Reads what `Tanggal Lain` of a new request holds, and notes for staff what of it is no date.

import type { SubmitCommand } from '../../domain/commands/command.ts';
import { dateOf } from '../../domain/time/time.ts';
import { readFurtherDates, unreadDatesWords } from '../../words/formats/further-dates.ts';

/** The command with its further dates. A row that staff typed keeps its notes, by which it is found: its `Pesan` tells. */
export function withFurtherDates(command: SubmitCommand): SubmitCommand {
  const { submission, submittedAt, source } = command;
  if (submission.furtherDates.trim() === '') return command;
  const further = readFurtherDates(submission.furtherDates, submission, dateOf(submittedAt));
  if (further.unread.length === 0 || source.type === 'STAFF') return { ...command, further };
  const staffNotes = [submission.staffNotes, unreadDatesWords(further.unread)].filter((note) => note !== '').join('\n');
  return { ...command, further, submission: { ...submission, staffNotes } };
}
