// The port Office: what the office has set, the clock, and the head of the desk, where troubles are shown.
import type { Settings } from '../../domain/settings/settings.ts';
import type { TeamMember } from '../../domain/settings/team.ts';
import type { Instant } from '../../domain/time/time.ts';

/** What the office has set, read together at the start of an execution. */
export interface OfficeSnapshot {
  readonly settings: Settings;
  /** Where the staff opens the desk. */
  readonly sheetUrl: string;
  readonly team: readonly TeamMember[];
  /** Equipment out of order (tab `Kerusakan`). */
  readonly damaged: readonly string[];
}

export interface Office {
  now(): Instant;
  /** @throws DeskError `NOT_INSTALLED` where there is no snapshot yet */
  snapshot(): OfficeSnapshot;
  /** Reads the tabs that the office fills in; what cannot be used is said beside it. @throws what is wrong with a whole tab, after the others were read */
  refresh(): void;
  /** What is wrong with the desk at present, each in words that name the place and say what to do. */
  troubles(): readonly string[];
  /** Shows what was lost, in words, at the head of the desk and in the digests, until somebody repairs the desk. */
  report(loss: string): void;
  /** Shows there what of the records is damaged, in words; blank where nothing is. */
  reportDamage(words: string): void;
  /** Who has typed in a row that is not taken yet, as far as Google told; blank otherwise. */
  typedBy(number: string): string;
}
