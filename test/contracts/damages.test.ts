// Damages keeps its contract in memory and over its tab.
import type { Damage } from '../../src/domain/devices/damage.ts';
import { dayOf } from '../../src/google/sheets/cells.ts';
import { aDamage } from '../domain/devices/devices.ts';
import { MemoryDamages } from '../memory/damages.ts';
import { damagesContract } from './damages.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('Damages', damagesContract, inWorkspace('damages'), () => {
  const rows: { damages: readonly Damage[] } = { damages: [] };
  const damages = new MemoryDamages(rows);
  return {
    damages: () => damages,
    type: (device, repairedOn) => {
      if (device !== '') damages.type(aDamage({ device, repairedOn: dayOf(repairedOn) }));
    },
  };
});
