// When people have stopped typing, so that several edits are one change.
import { type Instant, minutesLater } from '../../domain/time/time.ts';

/** It is quiet where nobody has typed for this long. */
const QUIET_MINUTES = 10;

/** Whether the latest edit is long enough ago. */
export function isQuiet({ at }: { readonly at: Instant }, now: Instant): boolean {
  return at <= minutesLater(now, -QUIET_MINUTES);
}
