// Takes an answer to the survey: the code is checked, and the answer is kept without it.
import { DeskError } from '../../domain/fault.ts';
import type { SurveyAnswer } from '../../domain/survey/answer.ts';
import { isUsed, mayBeSurveyed, type SurveyObjection, type SurveyReading, withUsed } from '../../domain/survey/code.ts';
import { complaintDue, isComplaint } from '../../domain/survey/complaint.ts';
import { monthOf } from '../../domain/time/months.ts';
import { dateOf, type PlainDate } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import { standingOf } from '../views/room-view.ts';

export type SurveyOutcome =
  | { readonly type: 'RECORDED'; readonly due: PlainDate | null }
  | { readonly type: 'REFUSED'; readonly why: SurveyObjection };

type ReadableDesk = Pick<Desk, 'office' | 'links' | 'state' | 'register' | 'history' | 'archives'>;

/** Why a code may not be answered with; `null` where it may. Takes no lock. */
export function objectionToCode(desk: ReadableDesk, code: string): SurveyObjection | null {
  const reading = readCode(desk, code);
  return reading.ok ? objectionToClaim(desk, reading) : reading.why;
}

/**
 * Records an answer once: what is used and the answer itself are stored apart, in one call, which is the commit. The job of
 * every ten minutes writes its row.
 * @throws DeskError `BUSY` while that job cannot write, and many answers wait
 */
export function answerSurvey(
  desk: ReadableDesk & Pick<Desk, 'exclusive' | 'newId'>,
  code: string,
  given: Omit<SurveyAnswer, 'month'>,
): SurveyOutcome {
  const reading = readCode(desk, code);
  if (!reading.ok) return { type: 'REFUSED', why: reading.why };
  const why = objectionToClaim(desk, reading);
  if (why) return { type: 'REFUSED', why };
  return desk.exclusive.hold((): SurveyOutcome => {
    const used = desk.state.get('usedSurveyCodes');
    if (isUsed(used, reading.print)) return { type: 'REFUSED', why: 'USED' };
    const waiting = desk.state.get('arrivedAnswers') ?? [];
    if (waiting.length >= MOST_WAITING) throw new DeskError({ code: 'BUSY' });
    const today = dateOf(desk.office.now());
    const answer = { ...given, month: monthOf(today) };
    const due = isComplaint(answer) ? complaintDue(today, desk.office.snapshot().settings.hours) : null;
    desk.state.put({
      usedSurveyCodes: withUsed(used, reading.print, reading.claim.until, today),
      arrivedAnswers: [...waiting, { id: desk.newId(), answer, due }],
    });
    return { type: 'RECORDED', due };
  });
}

/** They stand in script properties meanwhile, which hold 500 kB in all. */
const MOST_WAITING = 50;

type KnownCode = Extract<SurveyReading, { readonly ok: true }>;

function readCode({ office, links }: ReadableDesk, code: string): SurveyReading {
  return links.readSurveyCode(code, dateOf(office.now()));
}

function objectionToClaim(desk: ReadableDesk, { claim, print }: KnownCode): SurveyObjection | null {
  if (isUsed(desk.state.get('usedSurveyCodes'), print)) return 'USED';
  const request = standingOf(desk, claim.number);
  return request && mayBeSurveyed(request, claim) ? null : 'NOT_HELD';
}
