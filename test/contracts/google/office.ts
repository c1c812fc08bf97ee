// The bench of Office, as the desk puts it together over the office's tabs and the script's properties.
import { openDesk } from '../../../src/google/desk.ts';
import { DAMAGE_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { TABS } from '../../../src/words/sheet/tabs.ts';
import type { OfficeBench } from '../office.ts';
import { handsOn } from './sheet-hands.ts';

export function officeBench(): OfficeBench {
  const damages = handsOn(TABS.DAMAGE, DAMAGE_COLUMNS);
  return {
    open: () => openDesk().office,
    pass: (seconds) => Utilities.sleep(seconds * 1000),
    enterDamage: (equipment) => damages.type(damages.lastRow() + 1, 'equipment', equipment),
    uninstall: () => void PropertiesService.getScriptProperties().deleteAllProperties(),
  };
}
