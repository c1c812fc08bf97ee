// The port Damages in memory: rows that tests may type as well.
import type { Damages, NewDamage } from '../../src/app/ports/tabs.ts';
import type { Damage } from '../../src/domain/damage/damage.ts';
import type { MemoryOffice } from './office.ts';

export class MemoryDamages implements Damages {
  private readonly keys = new Set<string>();
  /** Reads its tabs again after a row was added. */
  private readonly office: Pick<MemoryOffice, 'damages'>;

  constructor(office: Pick<MemoryOffice, 'damages'>) {
    this.office = office;
  }

  read(): readonly Damage[] {
    return this.office.damages;
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  add({ key, ...damage }: NewDamage): boolean {
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    this.type({ ...damage, action: '', repairedOn: null, cost: null });
    return true;
  }

  /** Somebody types a row. */
  type(damage: Damage): void {
    this.office.damages = [...this.office.damages, damage];
  }
}
