// Tells whether the rules that requests are examined against have changed.
import { fingerprint } from '../../domain/text/fingerprint.ts';
import type { Desk } from '../ports/desk.ts';

/** A fingerprint of those settings of the office that the findings of a request depend on. */
export function rulesFingerprint({ office }: Pick<Desk, 'office'>): string {
  const { damaged } = office.snapshot();
  const broken = damaged.map(({ device, critical }) => [device, critical]);
  return fingerprint(JSON.stringify([...typedRules({ office }), broken]));
}

/** Those of them that people type cell by cell: several holidays, the hours of a period. */
export function typedRules({ office }: Pick<Desk, 'office'>) {
  const { room, hours } = office.snapshot().settings;
  return [room, hours];
}
