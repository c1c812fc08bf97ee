// The page after a form that was not refused.
import type { PageOutcome } from '../../app/commands/apply-page-action.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { messagePage } from '../../pages/web/message-page.tsx';
import { PAGE_WORDS } from '../../words/pages/outcome.ts';
import { problem } from './troubled.ts';
import type { VisitorFor } from './visitor.ts';

/** What the page says. */
interface Said {
  readonly outcome: Exclude<PageOutcome, { type: 'REFUSED' }>;
  /** What was recorded, a paragraph each. */
  readonly words: (after: BookingRequest) => readonly string[];
  /** The words of the way back to the visitor's page. */
  readonly back: string;
  /** The visitor's page with a notice, where the request has changed since it was opened. */
  readonly shownAgain: (notice: string) => string;
}

/** Says what was recorded, with the way back. */
export function settled(
  { desk, way, claims }: VisitorFor<'APPLICANT' | 'STAFF'>,
  { outcome, words, back, shownAgain }: Said,
): string {
  const { office } = desk.office.snapshot().settings;
  const heading = `${claims.number}: ${PAGE_WORDS.recordedHeading}`;
  const recorded = (paragraphs: readonly string[]) => messagePage({ heading, paragraphs, office, way, back });
  switch (outcome.type) {
    case 'RECORDED':
      return recorded(words(outcome.after));
    case 'AGAIN':
      return recorded([PAGE_WORDS.again]);
    case 'READDRESSED':
      return problem(desk, { code: 'READDRESSED' });
    case 'CHANGED':
      return shownAgain(PAGE_WORDS.changed);
  }
}
