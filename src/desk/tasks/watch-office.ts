// Notices that what requests are measured against has changed, and examines once more what is still to come.
import { fingerprint } from '../../domain/fingerprint.ts';
import { carryOut } from '../command.ts';
import type { Desk } from '../ports.ts';

/** What the findings of a request depend on, of all that the office has set, in short. */
export function officeFingerprint({ office }: Pick<Desk, 'office'>): string {
  const { settings, damaged } = office.snapshot();
  return fingerprint(JSON.stringify([settings.room, settings.hours, damaged]));
}

/** Examines all that is still to come against what the office has set; who is newly hindered is put before the Kasi. */
export function examineByOffice(desk: Desk, id: string): void {
  carryOut(desk, () => ({ type: 'REEXAMINE', id, actor: { type: 'MACHINE' }, cause: 'OFFICE' }));
}
