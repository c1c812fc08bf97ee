// Reads the tabs that the office fills in, and notes the time if the rules that requests are examined against changed.
import type { Desk } from '../ports/desk.ts';
import { rulesFingerprint, typedRules } from './rules-fingerprint.ts';
import { noteDamages } from './tell-of-damage.ts';

/**
 * Reads under the lock, so that the later of two quick edits wins.
 * @param editor the address of who edited them; blank if Google did not say
 * @throws what is wrong with a whole tab, after the others were read
 */
export function refreshRules(desk: Desk, editor = ''): void {
  desk.exclusive.hold(() => notingRules(desk, editor, () => desk.office.refresh(editor)));
}

/** Notes what the tabs say anew after some work: changed rules, and devices that are out of order; call it under the lock. */
export function notingRules(desk: Pick<Desk, 'office' | 'state'>, editor: string, work: () => void): void {
  const now = desk.office.now();
  const before = rulesFingerprint(desk);
  const typedBefore = JSON.stringify(typedRules(desk));
  try {
    work();
  } finally {
    noteDamages(desk, editor);
    if (rulesFingerprint(desk) !== before) {
      const isTyped = JSON.stringify(typedRules(desk)) !== typedBefore;
      // A device that is mended again is one date: the next job examines for it at once.
      desk.state.put({
        examinedRules: desk.state.get('examinedRules') ?? before,
        ...(isTyped && { rulesEditedAt: now }),
      });
    }
  }
}
