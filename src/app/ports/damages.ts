// The port Damages: the list of what broke, in which people write too.
import type { Damage, Severity } from '../../domain/damage/damage.ts';
import type { PlainDate } from '../../domain/time/time.ts';

/** A damage that somebody reports on a page. */
export interface NewDamage extends Pick<Damage, 'device' | 'foundBy' | 'number' | 'description'> {
  /** The same for the same report, however often it is sent. */
  readonly key: string;
  readonly foundOn: PlainDate;
  readonly severity: Severity | null;
}

export interface Damages {
  /** All of them, oldest row first, also those that are repaired. */
  read(): readonly Damage[];
  /** Whether a report stands there already, by its key. */
  has(key: string): boolean;
  /**
   * Adds a row, its texts letter by letter; call it under the lock.
   * @returns whether it was added: not a second time with the same key
   */
  add(damage: NewDamage): boolean;
}
