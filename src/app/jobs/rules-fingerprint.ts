// Tells whether what requests are measured against has changed.
import { fingerprint } from '../../domain/text/fingerprint.ts';
import type { Desk } from '../ports/desk.ts';

/** What the findings of a request depend on, of all that the office has set, in short. */
export function rulesFingerprint({ office }: Pick<Desk, 'office'>): string {
  const { settings, damaged } = office.snapshot();
  return fingerprint(JSON.stringify([settings.room, settings.hours, damaged]));
}
