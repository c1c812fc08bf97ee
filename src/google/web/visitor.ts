// Somebody with a valid link: what they hold, what their page shows beside its content, and whether the link is theirs.

import type { PageOutcome } from '../../app/commands/apply-page-action.ts';
import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import { DeskError } from '../../domain/fault.ts';
import type { Claims } from '../../domain/office/token.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { rolesOf } from '../../domain/settings/team.ts';
import { sameText } from '../../domain/text/text.ts';
import { dateOf } from '../../domain/time/time.ts';
import { messagePage } from '../../pages/web/message-page.tsx';
import type { Way } from '../../pages/web/ways.tsx';
import { type LinkProblem, linkProblemWords, PAGE_WORDS } from '../../words/pages/outcome.ts';
import type { WrongField } from '../../words/pages/status.ts';
import type { GoogleDesk } from '../desk.ts';
import { type Parameters, textIn } from './web-forms.ts';

/** Somebody with a valid link for this purpose. */
export interface Visitor<Of extends Claims = Claims> {
  readonly desk: GoogleDesk;
  readonly claims: Of;
  readonly way: Way;
}

export type VisitorFor<P extends Claims['purpose']> = Visitor<Extract<Claims, { readonly purpose: P }>>;

/** What a page shows after a form was refused: why, and what the visitor had typed. */
export interface Aside {
  readonly notice: string;
  readonly kept: string;
  readonly typed: Parameters;
  /** Free times in place of the one that was refused. */
  readonly offered?: readonly AlternativeTime[];
  /** The field that is to be mended. */
  readonly wrong?: WrongField;
  /** Whether that form is sent as it is once its sender says so again. */
  readonly isUnusual?: boolean;
}

export const NOTHING: Aside = { notice: '', kept: '', typed: {} };

/** The notice with what was typed, so that nothing has to be typed again. */
export function asideOf(notice: string, parameters: Parameters): Aside {
  return { notice, kept: textIn(parameters), typed: parameters };
}

/** The problem if a colleague opens another person's link, as from a forwarded mail. @param owner of the link */
export function otherPerson(desk: GoogleDesk, owner: string): LinkProblem | null {
  const visitor = Session.getActiveUser().getEmail();
  if (visitor === '' || sameText(visitor, owner)) return null;
  const { team } = desk.office.snapshot();
  // Accounts outside the team are allowed: the office's own account is open on shared computers.
  const isColleague = rolesOf(team, visitor, dateOf(desk.office.now())).length > 0;
  return isColleague ? { code: 'OTHER_PERSON', visitor, owner } : null;
}

type Done = Extract<PageOutcome, { type: 'RECORDED' | 'AGAIN' }>;

/** What the page says. */
interface Said {
  readonly outcome: Exclude<PageOutcome, { type: 'REFUSED' }>;
  /** What was recorded, a paragraph each. */
  readonly words: (after: BookingRequest) => readonly string[];
  /** Where to go on from there. */
  readonly onwards?: (outcome: Done) => readonly Onward[];
  /** The visitor's page with a notice, where the request has changed since it was opened. */
  readonly shownAgain: (notice: string) => string;
}

interface Onward {
  readonly label: string;
  readonly href: string;
}

/** Says what was recorded, with the ways on and back. */
export function settled(
  { desk, way, claims }: VisitorFor<'APPLICANT' | 'STAFF'>,
  { outcome, words, onwards = () => [], shownAgain }: Said,
): string {
  const { office } = desk.office.snapshot().settings;
  const heading = `${claims.number}: ${PAGE_WORDS.recordedHeading}`;
  const ofReader =
    claims.purpose === 'APPLICANT' ? { office, back: PAGE_WORDS.back } : { back: PAGE_WORDS.backToLetter };
  const recorded = (done: Done, paragraphs: readonly string[]) =>
    messagePage({ heading, paragraphs, ...ofReader, way, onwards: onwards(done) });
  switch (outcome.type) {
    case 'RECORDED':
      return recorded(outcome, words(outcome.after));
    case 'AGAIN':
      return recorded(outcome, [PAGE_WORDS.again]);
    case 'READDRESSED':
      return problem(desk, { code: 'READDRESSED' });
    case 'CHANGED':
      return shownAgain(PAGE_WORDS.changed);
  }
}

/** Says why the link opens nothing, and what to do. @param kept what the visitor typed */
export function problem(desk: GoogleDesk, reason: LinkProblem, kept = ''): string {
  const { heading, text } = linkProblemWords(reason);
  const isOfTeam = reason.code === 'STRANGER' || reason.code === 'OTHER_PERSON';
  const { office } = desk.office.snapshot().settings;
  return messagePage({ heading, paragraphs: [text], ...(!isOfTeam && { office }), kept });
}

/** The page that this work makes, or the page after an error. @param way back to the visitor's own page, if there is one */
export function tried(desk: GoogleDesk, parameters: Parameters, way: Way | null, work: () => string): string {
  try {
    return work();
  } catch (error) {
    return broken(desk, error, textIn(parameters), way);
  }
}

/** The page after an error, with what the visitor typed. Staff see the error when the hourly job meets it. */
export function broken(desk: GoogleDesk, error: unknown, kept: string, way: Way | null = null): string {
  console.error(`The page failed: ${error instanceof Error ? error.stack : error}`);
  const { office } = desk.office.snapshot().settings;
  const [heading, text] = isBusy(error)
    ? [PAGE_WORDS.notRecorded, PAGE_WORDS.busy]
    : [PAGE_WORDS.brokenHeading, PAGE_WORDS.broken];
  return messagePage({ heading, paragraphs: [text], office, ...(way && { way }), kept });
}

/** Whether somebody else held the lock for too long. */
function isBusy(error: unknown): boolean {
  return error instanceof DeskError && error.fault.code === 'BUSY';
}
