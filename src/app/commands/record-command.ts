// Records one command under the lock, and says in its row why it is refused.
import type { ActCommand, Command } from '../../domain/commands/command.ts';
import { leadsElsewhere, type Refusal } from '../../domain/commands/refusal.ts';
import { writerOf } from '../../domain/commands/undo-mark.ts';
import type { WordsLeft } from '../../domain/records/kept-row.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import { ACTION_WORDS } from '../../words/sheet/choices.ts';
import type { Owed } from '../outbox/owed.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { Recorded } from '../recovery/recover.ts';
import { type Outcome, recordBatch } from './record-batch.ts';

/** A command, or a refusal if no command can be made; `null` if there is nothing to do. */
export type Prepared =
  | Command
  | {
      readonly type: 'REFUSE';
      readonly number: string;
      readonly refusal: Refusal;
      /** Whose the words beside the choice are from now on. */
      readonly left?: WordsLeft;
    }
  | null;

/** Makes the command from what is recorded and asked for, as read under the lock. */
export type Prepare = (recorded: Recorded, office: OfficeSnapshot) => Prepared;

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
  const tell = (refusal: Refusal, words: Omit<Refused, 'refusal'>) => {
    if (teller === 'ROW') refuse(desk, { refusal, ...words });
  };
  if (prepared?.type === 'REFUSE') {
    const { number, refusal, left } = prepared;
    tell(refusal, { number, left });
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
    const step = prepared?.type === 'ACT' ? prepared : null;
    const isForStepAlone = step !== null && leadsElsewhere(refusal) && step.text.trim() !== '';
    tell(refusal, {
      number,
      ...(isForStepAlone && { written: step.text.trim() }),
      ...(step && !isForStepAlone && { left: wordsLeft(step) }),
    });
  }
  return { ...owed, outcome };
}

/** What a refused step leaves in its row; nothing where nothing was written for it. */
function wordsLeft({ actor, action, text, applicantMessage = '' }: ActCommand): WordsLeft | undefined {
  if (text.trim() === '' && applicantMessage.trim() === '') return undefined;
  return { by: writerOf(actor), action: ACTION_WORDS[action], text, applicantMessage };
}

/** Why nothing is recorded, and what is said of it in which row. */
interface Refused {
  readonly number: string;
  readonly refusal: Refusal;
  /** What somebody wrote for this step alone, which the row shows again. */
  readonly written?: string;
  /** What they wrote and find again beside it. */
  readonly left?: WordsLeft | undefined;
}

function refuse({ register, office }: Desk, { number, refusal, left, written = '' }: Refused): void {
  const words = notRecordedWords(office.now(), refusal, written);
  if (number !== '') register.refuse(number, words, { isTextOut: written !== '', ...(left && { left }) });
}
