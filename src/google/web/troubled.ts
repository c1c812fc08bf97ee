// The pages for a link that opens nothing, and for an error; what the visitor typed is never lost.
import { DeskError } from '../../domain/fault.ts';
import { messagePage } from '../../pages/web/message-page.tsx';
import type { Way } from '../../pages/web/page.tsx';
import { type LinkProblem, linkProblemWords, PAGE_WORDS } from '../../words/pages/outcome.ts';
import type { GoogleDesk } from '../desk.ts';
import { type Parameters, textIn } from './web-forms.ts';

/** Says why the link opens nothing, and what to do. @param kept what the visitor typed */
export function problem(desk: GoogleDesk, found: LinkProblem, kept = ''): string {
  const { heading, text } = linkProblemWords(found);
  return messagePage({ heading, paragraphs: [text], office: desk.office.snapshot().settings.office, kept });
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
export function isBusy(error: unknown): boolean {
  return error instanceof DeskError && error.fault.code === 'BUSY';
}
