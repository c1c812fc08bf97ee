// Reads the tabs that the office fills in, and notes the time if the rules that requests are examined against changed.

import { fingerprint } from '../../domain/text/text.ts';
import type { Desk } from '../ports/desk.ts';
import { runAll } from './tasks.ts';
import { noteDamages } from './tell-of-damage.ts';

/**
 * Reads under the lock, so that the later of two quick edits wins.
 * @param editor the address of who edited them; blank if Google did not say
 * @throws what is wrong with a whole tab, after the others were read and all else follows them
 */
export function refreshRules(desk: Desk, editor = ''): void {
  runAll([
    () => desk.exclusive.hold(() => notingRules(desk, editor, () => desk.office.refresh(editor))),
    () => followRules(desk),
  ]);
}

/** Makes the form, the room's calendar and the protections follow what is in force: one after the other, with the lock free between. */
export function followRules({ office, exclusive }: Pick<Desk, 'office' | 'exclusive'>): void {
  runAll(office.followUps().map((work) => () => exclusive.hold(work)));
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

/** A fingerprint of those settings of the office that the findings of a request depend on. */
export function rulesFingerprint({ office }: Pick<Desk, 'office'>): string {
  const broken = office.snapshot().damaged.map(({ device, critical, left }) => [device, critical, left]);
  return fingerprint(JSON.stringify([...typedRules({ office }), broken]));
}

/** Those of them that people type cell by cell: several holidays, the hours of a period. */
function typedRules({ office }: Pick<Desk, 'office'>) {
  const { room, hours } = office.snapshot().settings;
  return [room, hours];
}
