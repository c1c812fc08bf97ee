// Reads the tabs that the office fills in, and notes the time if the rules that requests are examined against changed.
import type { Desk } from '../ports/desk.ts';
import { rulesFingerprint } from './rules-fingerprint.ts';

/**
 * Reads under the lock, so that the later of two quick edits wins.
 * @param editor the address of who edited them; blank if Google did not say
 * @throws what is wrong with a whole tab, after the others were read
 */
export function refreshRules(desk: Desk, editor = ''): void {
  const now = desk.office.now();
  desk.exclusive.hold(() => {
    const before = rulesFingerprint(desk);
    try {
      desk.office.refresh(editor);
    } finally {
      if (rulesFingerprint(desk) !== before) {
        desk.state.put({ examinedRules: desk.state.get('examinedRules') ?? before, rulesEditedAt: now });
      }
    }
  });
}
