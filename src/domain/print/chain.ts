// The chain of dispositions of a letter (SOP 1 to 3), as the sheet that stays with the letter shows it.
import type { StepName } from '../commands/command.ts';
import { isAction } from '../flow/flow.ts';
import type { BookingRequest } from '../request/request.ts';
import { hasHour, type Instant } from '../time/time.ts';
import type { Role } from '../vocabulary.ts';

/** One disposition: who passed the letter on, to which post, with what instruction. */
export interface Disposition {
  readonly at: Instant;
  /** Whether the hour is known; the Kepala Dinas's is often recorded as a day alone. */
  readonly hasHour: boolean;
  /** As `Riwayat` names who recorded it; blank for the Kepala Dinas, who may never open the application. */
  readonly by: string;
  readonly to: Role;
  /** Whether the Kepala Dinas gave it: it alone is ticked on the sheet. */
  readonly isHeads: boolean;
  readonly instruction: string;
}

/** The steps that pass a letter on, with the post that gets it. */
const PASSED_TO: Readonly<Partial<Record<StepName, Role>>> = {
  GIVE_DISPOSITION: 'DIVISION_HEAD',
  FORWARD: 'SECTION_HEAD',
  RETURN_TO_SECTION_HEAD: 'SECTION_HEAD',
  RETURN_TO_DIVISION_HEAD: 'DIVISION_HEAD',
  PROPOSE_REFUSAL: 'DIVISION_HEAD',
  APPROVE: 'ROOM_ADMIN',
};

interface Step {
  readonly at: Instant;
  readonly step: StepName;
  readonly by: string;
  readonly text: string;
}

/** All dispositions so far, oldest first. @param past the recorded steps, oldest first; what was undone is not in force */
export function dispositions(
  { headDispositionAt }: Pick<BookingRequest, 'headDispositionAt'>,
  past: readonly Step[],
): Disposition[] {
  const taken: Step[] = [];
  for (const each of past) {
    if (each.step === 'UNDO') taken.pop();
    else if (isAction(each.step)) taken.push(each);
  }
  const recorded = taken.flatMap(({ at, step, by, text }): Disposition[] => {
    const to = PASSED_TO[step];
    return to ? [{ at, hasHour: true, by, to, isHeads: step === 'GIVE_DISPOSITION', instruction: text }] : [];
  });
  // The Kepala Dinas's own step says more than the cell.
  if (headDispositionAt === null || taken.some(({ step }) => step === 'GIVE_DISPOSITION')) return recorded;
  const known = { at: headDispositionAt, hasHour: hasHour(headDispositionAt) };
  return [{ ...known, by: '', to: 'DIVISION_HEAD', isHeads: true, instruction: '' }, ...recorded];
}
