// The snapshot of a request that a mail is written from: what was true at the step, however late the mail leaves.
import type { AlternativeTime } from '../alternatives.ts';
import type { Finding } from '../finding.ts';
import type { BookingRequest, Catering, LetterDelivery, RequestKind, Urgency, WantedTime } from '../request.ts';
import type { Instant, PlainDate } from '../time.ts';

/** Longest description a mail repeats, in code points; the register keeps the whole text. */
const DESCRIPTION_LIMIT = 600;

export interface MailFacts extends WantedTime {
  readonly number: string;
  readonly at: Instant;
  readonly kind: RequestKind;
  readonly urgency: Urgency;
  readonly institution: string;
  readonly activity: string;
  readonly description: string;
  readonly participants: number | null;
  readonly contactName: string;
  readonly contactRole: string;
  readonly phone: string;
  readonly email: string;
  readonly letterNumber: string;
  readonly letterDate: PlainDate | null;
  readonly letterDelivery: LetterDelivery;
  readonly letterFile: string;
  readonly catering: Catering;
  readonly equipment: readonly string[];
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
  /** What the acting person wrote: instruction, result, reason. */
  readonly text: string;
  /** Name of the acting person; blank for the applicant, the machine, or an editor whom Google does not name. */
  readonly actorName: string;
}

/** Takes the snapshot; texts are clipped so that a mail and its outbox row stay small. */
export function mailFacts(
  request: BookingRequest,
  findings: readonly Finding[],
  alternatives: readonly AlternativeTime[],
  step: { readonly at: Instant; readonly text: string; readonly actorName: string },
): MailFacts {
  return {
    number: request.number,
    at: step.at,
    kind: request.kind,
    urgency: request.urgency,
    institution: tidy(request.institution, 200),
    activity: tidy(request.activity, 200),
    description: tidy(request.description, DESCRIPTION_LIMIT),
    participants: request.participants,
    startDate: request.startDate,
    endDate: request.endDate,
    startTime: request.startTime,
    endTime: request.endTime,
    contactName: tidy(request.contactName, 200),
    contactRole: tidy(request.contactRole, 200),
    phone: tidy(request.phone, 50),
    email: tidy(request.email, 320),
    letterNumber: tidy(request.letterNumber, 100),
    letterDate: request.letterDate,
    letterDelivery: request.letterDelivery,
    letterFile: tidy(request.letterFile, 500),
    catering: request.catering,
    equipment: request.equipment.map((name) => tidy(name, 100)),
    findings,
    alternatives,
    text: tidy(step.text, 1000),
    actorName: step.actorName,
  };
}

/**
 * Control characters have no meaning in a mail, and each takes six characters in the history; those that turn the
 * direction of writing would turn our own words around the text as well.
 */
function tidy(text: string, limit: number): string {
  return clip(text.replace(/[^\P{Cc}\n\r\t]/gu, ' ').replace(TURNING_MARKS, ''), limit);
}

const TURNING_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A text in one line, without characters that have no meaning there. */
export function inOneLine(text: string, limit: number): string {
  return clip(
    text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(TURNING_MARKS, '')
      .trim(),
    limit,
  );
}

/** The first `limit` code points of a text, an ellipsis where something was left off; never half a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = Array.from(text);
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}
