// The port Damages in memory: rows that tests may type as well.
import type { Damages } from '../../src/app/ports/tabs.ts';
import { type Damage, isSameReport, type NewDamage } from '../../src/domain/devices/damage.ts';
import type { MemoryOffice } from './office.ts';

export class MemoryDamages implements Damages {
  /** Reads its tabs again after a row was added. */
  private readonly office: Pick<MemoryOffice, 'damages'>;

  constructor(office: Pick<MemoryOffice, 'damages'>) {
    this.office = office;
  }

  read(): readonly Damage[] {
    return this.office.damages;
  }

  add(damage: NewDamage): boolean {
    if (this.read().some((row) => isSameReport(row, damage))) return false;
    this.type({ ...damage, severity: null, action: '', repairedOn: null, cost: null });
    return true;
  }

  /** Somebody types a row. */
  type(damage: Damage): void {
    this.office.damages = [...this.office.damages, damage];
  }
}
