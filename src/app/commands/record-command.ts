// Records one command under the lock, and says in its row why it is refused.
import type { ActCommand, Command } from '../../domain/commands/command.ts';
import { leadsElsewhere, type Refusal } from '../../domain/commands/refusal.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import type { Owed } from '../outbox/owed.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { RecoveredReading } from '../recovery/recover.ts';
import { type Outcome, recordBatch } from './record-batch.ts';

/** A command, or a refusal if no command can be made; `null` if there is nothing to do. */
export type Prepared = Command | { readonly type: 'REFUSE'; readonly number: string; readonly refusal: Refusal } | null;

/** Makes the command from what is recorded and asked for, as read under the lock. */
export type Prepare = (recorded: RecoveredReading, office: OfficeSnapshot) => Prepared;

/** Where a refusal is shown: in the row whose `Tindakan` asked for the step, or where else it was asked for, as on a page. */
export type Teller = 'ROW' | 'PAGE';

/** What was recorded, and what is to be done of it now. */
export interface Recording extends Owed {
  readonly outcome: Outcome;
}

/**
 * Records one command under the lock. Sends nothing.
 * @param teller with `PAGE` whoever asked says why it was refused, and the row is left alone
 * @throws DeskError if the desk is busy or the sheet lacks a tab or column
 */
export function recordCommand(desk: Desk, prepare: Prepare, teller: Teller = 'ROW'): Recording {
  return desk.exclusive.hold(() => record(desk, prepare, teller));
}

function record(desk: Desk, prepare: Prepare, teller: Teller): Recording {
  const asked: { prepared: Prepared } = { prepared: null };
  const { outcomes, decision, ...owed } = recordBatch(desk, (recorded, office) => {
    asked.prepared = prepare(recorded, office);
    return asked.prepared?.type === 'REFUSE' ? [] : [asked.prepared];
  });
  const { prepared } = asked;
  const tell = (number: string, refusal: Refusal, written = '') => {
    if (teller === 'PAGE') return;
    desk.register.refuse(number, notRecordedWords(desk.office.now(), refusal, written), written !== '');
  };
  if (prepared?.type === 'REFUSE') {
    const { number, refusal } = prepared;
    tell(number, refusal);
    return { ...owed, outcome: { type: 'REFUSED', refusal } };
  }
  const [outcome = { type: 'NOTHING' }] = outcomes;
  if (outcome.type === 'FAILED') throw outcome.error;
  const number = prepared && 'number' in prepared && prepared.type !== 'UNDELIVERED' ? prepared.number : '';
  const isTold = decision.changes.some(
    ({ after, message }) => after.number === number && message?.code === 'HELD_BACK',
  );
  if (outcome.type === 'REFUSED' && !isTold) {
    const { refusal } = outcome;
    tell(number, refusal, prepared?.type === 'ACT' && leadsElsewhere(refusal) ? wordsOf(prepared) : '');
  }
  return { ...owed, outcome };
}

/** What somebody wrote for a step, which `Pesan` shows where the cells are emptied. */
function wordsOf({ text, applicantMessage = '' }: ActCommand): string {
  return [text, applicantMessage].flatMap((words) => words.trim() || []).join(' · ');
}
