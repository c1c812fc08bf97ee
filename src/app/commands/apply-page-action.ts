// Carries out what somebody does on a page that his link leads to: once, however often the button is pressed.
import type { ActCommand, Answer, AnswerCommand } from '../../domain/commands/command.ts';
import { sameTime } from '../../domain/commands/move.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import type { Action } from '../../domain/flow/flow.ts';
import type { Claims } from '../../domain/office/token.ts';
import { type BookingRequest, byNumber, type Catering, type WantedTime } from '../../domain/request/request.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import { touchedChoices } from '../recovery/cells-to-restore.ts';
import { officer } from './actor.ts';
import { carryOut } from './carry-out.ts';
import type { Outcome } from './record-command.ts';

/** What every form of a page sends along. */
interface Sent {
  /** The revision of the request that the page showed. */
  readonly seen: number;
  readonly text: string;
  /** What is served instead of a buffet, where that was said. */
  readonly catering: Catering | null;
}

export interface SentStep extends Sent {
  readonly action: Action;
  /** The new time, for the steps that take one. */
  readonly typed: WantedTime | null;
}

export interface SentAnswer extends Sent {
  readonly answer: Answer;
}

export type PageOutcome =
  | { readonly type: 'RECORDED'; readonly after: BookingRequest }
  | { readonly type: 'REFUSED'; readonly refusal: Refusal }
  /** The very same was recorded before: the button pressed twice, the page sent again. */
  | { readonly type: 'AGAIN' }
  /** Something else has happened since the page was opened: it must be looked at anew. */
  | { readonly type: 'CHANGED' };

type Of<Purpose> = Extract<Claims, { readonly purpose: Purpose }>;

/** An officer takes a step. What he may do is decided by the team of this moment, not by his link. */
export function actOnPage(desk: Desk, { number, email }: Of<'STAFF'>, sent: SentStep): PageOutcome {
  const { action, text, typed, catering } = sent;
  const id = commandId(number, sent, action, typed);
  return once(desk, number, sent, (office, request) => ({
    ...{ type: 'ACT', id, actor: officer(email, office, desk.office.now()), number, action, text },
    // Its form always sends a time: only another one is a new one.
    ...(typed && request && !sameTime(request, typed) && { typed }),
    ...(catering && { catering }),
  }));
}

/** The applicant answers, or cancels. */
export function answerOnPage(desk: Desk, { number }: Of<'APPLICANT'>, sent: SentAnswer): PageOutcome {
  const { answer, text, catering } = sent;
  const id = commandId(number, sent, answer.type, answer.type === 'CHOOSE' ? answer.time : null);
  return once(desk, number, sent, () => ({
    ...{ type: 'ANSWER', id, actor: { type: 'APPLICANT', number }, number, answer, text },
    ...(catering && { catering }),
  }));
}

/** The same page sent twice makes the same command; the history tells by its id what was a page's doing. */
function commandId(number: string, { seen, catering }: Sent, what: string, time: WantedTime | null): string {
  const when = time ? [time.startDate, time.endDate, time.startTime, time.endTime] : [];
  return `halaman:${number}@${seen}:${[what, ...(catering ? [catering] : []), ...when].join(' ')}`.trim();
}

/** What was answered on a page, by the id of its command; `null` where it was no page's doing. */
export function answeredIn(commandId: string): Answer['type'] | null {
  const [, what] = /^halaman:\S+@\d+:(CONFIRM|CHOOSE|REPLY|CANCEL)\b/.exec(commandId) ?? [];
  return (what as Answer['type'] | undefined) ?? null;
}

/** Acts only on the request as its page showed it: whatever was recorded since may change the sender's mind. */
function once(
  desk: Desk,
  number: string,
  { seen, text }: Sent,
  make: (office: OfficeSnapshot, request: BookingRequest | undefined) => ActCommand | AnswerCommand,
): PageOutcome {
  let id = '';
  const outcome: Outcome = carryOut(
    desk,
    ({ requests, unreadable, doubtful }, office) => {
      const request = byNumber(requests, number);
      const command = make(office, request);
      id = command.id;
      const row = byNumber(unreadable, number);
      const choices = row ? touchedChoices(row, doubtful.get(number)) : [];
      if (choices.length > 0) return { type: 'REFUSE', number, refusal: { code: 'UNREADABLE_ROW', choices } };
      return request && request.revision !== seen ? null : command;
    },
    'PAGE',
  );
  switch (outcome.type) {
    case 'REFUSED':
      return outcome;
    case 'NOTHING': {
      const same = desk.history.of(number).some((step) => step.commandId === id && step.text === text);
      return { type: same ? 'AGAIN' : 'CHANGED' };
    }
    case 'RECORDED': {
      const change = outcome.decision.changes.find(({ after }) => after.number === number);
      return change ? { type: 'RECORDED', after: change.after } : { type: 'AGAIN' };
    }
  }
}
