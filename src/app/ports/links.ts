// The port Links: personal links to the pages.
import type { Claims, TokenReading } from '../../domain/office/token.ts';
import type { SurveyClaim, SurveyReading } from '../../domain/survey/code.ts';
import type { PlainDate } from '../../domain/time/time.ts';

/** Personal links. They go into mails and nowhere else: whoever has one can use it. */
export interface Links {
  /** The address of the page for these claims; `null` until the web app is deployed. */
  address(claims: Claims): string | null;
  /** What a token claims on a day. */
  read(token: string, today: PlainDate): TokenReading;
  /** The address of the survey about an event, with its one-time code; `null` until the web app is deployed. */
  surveyAddress(claim: SurveyClaim): string | null;
  readSurveyCode(code: string, today: PlainDate): SurveyReading;
}
