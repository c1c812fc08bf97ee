// “Buka kembali” in an archive: the request comes back to the desk, and the step is recorded there.
import type { Command } from '../../domain/commands/command.ts';
import { decide } from '../../domain/commands/decide.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import { DeskError } from '../../domain/fault.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import { actorOf } from '../commands/actor.ts';
import { stepIn } from '../commands/adopt-typed-rows.ts';
import { contextFor } from '../commands/context.ts';
import type { Outcome, Recording, Teller } from '../commands/record-command.ts';
import { writeDecision } from '../commands/write-decision.ts';
import { doOwed } from '../outbox/do-owed.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import { recover } from '../recovery/recover.ts';
import { archiveDesk, archivedRequest } from './archive-desk.ts';
import { beginMove, endMove } from './moves.ts';

/** What the edit event in an archive says. */
export interface ArchiveStep {
  readonly year: number;
  readonly row: number;
  readonly action: string;
  /** Blank if Google does not name the editor. */
  readonly editor: string;
  readonly id: string;
}

/** Takes the step that somebody chose in a row of an archive; any other than “Buka kembali” is refused there. */
export function takeArchiveStep(desk: Desk, step: ArchiveStep): Outcome {
  const { chosenSteps } = desk.archives.of(step.year).register.read();
  const chosen = chosenSteps.find(({ row, action }) => row === step.row && action === step.action.trim());
  if (!chosen || chosen.number === '') return { type: 'NOTHING' };
  const { number } = chosen;
  return reopenArchived(desk, number, 'ROW', (_, office) => {
    const command = stepIn(chosen, actorOf(step.editor, office, desk.office.now()), step.id);
    if (command?.type === 'REFUSE') return command.refusal;
    return command?.type === 'ACT' && command.action === 'REOPEN' ? command : { code: 'ARCHIVED', number };
  });
}

/**
 * Decides a step about an archived request under the lock. What is recorded of it brings it back: it is copied to the desk
 * and no longer counts as archived, then the step is recorded on the desk, then the archive gives it up. Killed between
 * these, it stands on the desk, and the night clears the archive.
 * @param make the command, or why there is none; `null` if nothing is to be done
 * @throws DeskError `BUSY`, or `NOT_WRITTEN` if the row did not come back whole; it is still archived then
 */
export function reopenArchived(
  desk: Desk,
  number: string,
  teller: Teller,
  make: (request: BookingRequest, office: OfficeSnapshot) => Command | Refusal | null,
): Outcome {
  const recording = desk.exclusive.hold(() => reopen(desk, number, teller, make));
  doOwed(desk, recording);
  return recording.outcome;
}

function reopen(desk: Desk, number: string, teller: Teller, make: Parameters<typeof reopenArchived>[3]): Recording {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const nothing: Recording = { outcome: { type: 'NOTHING' }, mails: [], events: [], office };
  const year = desk.archives.yearOf(number);
  const request = archivedRequest(desk, number);
  if (year === undefined || !request) return nothing;
  const recorded = recover(desk);
  const requests = [...recorded.requests, request];
  const refused = (refusal: Refusal): Recording => {
    if (teller === 'ROW') archiveDesk(desk, year).register.refuse(number, notRecordedWords(now, refusal));
    return { ...nothing, outcome: { type: 'REFUSED', refusal } };
  };
  const command = make(request, office);
  if (!command) return nothing;
  if ('code' in command) return refused(command);
  const decision = decide(command, contextFor(desk, [command], { ...recorded, requests }, office, now));
  if (!decision.ok) return refused(decision.refusal);
  beginMove(desk, year, [number]);
  if (!desk.archives.copyOut(year, [number]).includes(number)) throw new DeskError({ code: 'NOT_WRITTEN', number });
  desk.archives.forget([number]);
  // The row that was just written is one of the desk's.
  desk.register.read();
  const owed = writeDecision(desk, decision, { requests, office, now });
  // A row in which somebody types meanwhile is taken from the archive by the night.
  if (desk.archives.clearArchive(year, [number]).includes(number)) endMove(desk, year, [number]);
  return { outcome: { type: 'RECORDED', decision }, ...owed, office };
}
