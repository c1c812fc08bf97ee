// Reads the tabs that the office fills in, and remembers when what requests are measured against has changed by it.
import type { Desk } from '../ports/desk.ts';
import { rulesFingerprint } from './rules-fingerprint.ts';

/** One reading at a time: of two quick edits the later one must win. @throws what is wrong with a whole tab, after the others were read */
export function refreshRules(desk: Desk): void {
  const now = desk.office.now();
  desk.exclusive.hold(() => {
    const before = rulesFingerprint(desk);
    try {
      desk.office.refresh();
    } finally {
      if (rulesFingerprint(desk) !== before) {
        desk.state.put({ examinedRules: desk.state.get('examinedRules') ?? before, rulesEditedAt: now });
      }
    }
  });
}
