// The port Office: what the office has set, the clock, and the banner in which troubles are shown.
import type { Device } from '../../domain/devices/device.ts';
import type { OpenDamage } from '../../domain/devices/open.ts';
import type { Door } from '../../domain/office/troubles.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { TeamMember } from '../../domain/settings/team.ts';
import type { Instant } from '../../domain/time/time.ts';

/** What the office has set, read together at the start of an execution. */
export interface OfficeSnapshot {
  readonly settings: Settings;
  /** The address at which staff open the desk. */
  readonly sheetUrl: string;
  /** The address at which Google adds the room's calendar to the reader's own; for those of the team alone. */
  readonly calendarUrl: string;
  readonly team: readonly TeamMember[];
  /** The account that the desk runs as. */
  readonly owner: string;
  /** Whether it is known that nobody can open the sheet by its address alone. */
  readonly isClosed: boolean;
  /** The devices of the room (tab `Perangkat`). */
  readonly devices: readonly Device[];
  /** What of them is out of order (tab `Kerusakan`). */
  readonly damaged: readonly OpenDamage[];
}

export interface Office {
  now(): Instant;
  /** @throws DeskError `NOT_INSTALLED` if there is no snapshot yet */
  snapshot(): OfficeSnapshot;
  /**
   * Reads the tabs that the office fills in; says beside each value that cannot be used what is wrong with it. Notes in
   * the state what of the team has changed.
   * @param editor the address of who edited them; blank if Google did not say
   * @throws what is wrong with a whole tab, after the others were read
   */
  refresh(editor: string): void;
  /**
   * Pieces of work by which the form, the room's calendar and the protections follow what is in force. Each takes seconds
   * and is done under the lock by itself; there are none where nothing has changed.
   */
  followUps(): readonly (() => void)[];
  /** Reads the tab of damages alone: one was just written into it. */
  refreshDamages(): void;
  /** What is wrong with the desk at present, each in words that name the place and say what to do. */
  troubles(): readonly string[];
  /** Shows what was lost, in words, in the banner and in the digests, until somebody repairs the desk. */
  report(loss: string): void;
  /** Shows in the same places which records cannot be read, in words; blank if none is. */
  reportUnreadable(words: string): void;
  /** Shows in the same places what strangers meet that they should not, in words; blank where all is well. */
  reportDoors(words: Readonly<Partial<Record<Door, string>>>): void;
}
