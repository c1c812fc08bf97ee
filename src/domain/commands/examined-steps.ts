// The steps of a command: what each makes of its request, with the findings and the times that may be offered then.

import type { AlternativeTime } from '../clash/alternatives.ts';
import { rankOf } from '../clash/clash.ts';
import type { MailOrder } from '../mail/mails.ts';
import { examine } from '../request/examine.ts';
import { clashNumbers, type Finding } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { timeWithDaysOff } from '../request/room-time.ts';
import { isShown } from '../request/status.ts';
import type { WorkingHours } from '../settings/settings.ts';
import type { StepName } from '../vocabulary.ts';
import { SETTLED_ON_RECEIPT } from './affected.ts';
import type { Context } from './command.ts';
import { requestsWith } from './decision.ts';
import type { Message } from './message.ts';
import { offeredTimes } from './offer.ts';
import { letGo } from './sent-back.ts';

/** An accepted step on one request. */
export interface Step {
  readonly name: StepName;
  readonly before: BookingRequest | null;
  /** The request after the step; revision and findings are filled in here. */
  readonly after: BookingRequest;
  readonly text: string;
  /** What the applicant is told in the office's words; absent: nothing beside the mail's own words. */
  readonly applicantMessage?: string;
  /** The words of an earlier step that its mail tells again. */
  readonly retold?: string;
  readonly attendance?: number | null;
  readonly mails: readonly MailOrder[];
  readonly message: Message | null;
  /** Findings for the mails, if not those after the step: a refusal names the findings before it. */
  readonly asked?: readonly Finding[];
  /** Findings that are blocking no more, which its mail names; its times are those of what is left. */
  readonly setAside?: readonly Finding[];
  readonly withdraws?: readonly string[];
  /** Whether personal data is removed from earlier records of the request. */
  readonly masks?: true;
  /** On another date of the letter than the one asked for: it may be undone as well, and is told with the first that has mails. */
  readonly isAlong?: true;
}

/** A step with what was found of the request after it. */
export interface Examined {
  readonly step: Step;
  readonly after: BookingRequest;
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
}

/** Gives each step its revision and findings. The row shows those after the step, so a finished event no longer has the finding `IN_THE_PAST`. */
export function examineAll(steps: readonly Step[], isReceipt: boolean, context: Context): Examined[] {
  const marked = steps.map((step) => {
    const revision = (step.before?.revision ?? 0) + 1;
    return { step, after: { ...withDaysOff(step.after, context.hours), revision } };
  });
  const requests = requestsWith(context.requests, marked);
  return marked.map(({ step, after: raw }) => {
    const settled = isReceipt && step.before === null ? [] : SETTLED_ON_RECEIPT;
    const findings = examine(raw, { ...context, others: requests, settled });
    const examined = {
      ...raw,
      findingCodes: findings.map((finding) => finding.code),
      clashesWith: clashNumbers(findings),
    };
    const after = letGo(examined, findings, context);
    const alternatives = offeredTimes(after, step.asked ?? findings, { ...context, requests });
    return { step, after, findings, alternatives };
  });
}

/** A fixed time keeps its dates until it is given up or replaced by another. */
function withDaysOff(request: BookingRequest, hours: WorkingHours): BookingRequest {
  const isFixed = request.startDate !== request.endDate && (rankOf(request) === 2 || isShown(request.status));
  const daysOff = isFixed ? (timeWithDaysOff(request, hours).leftOut ?? null) : null;
  return { ...request, marks: { ...request.marks, daysOff } };
}
