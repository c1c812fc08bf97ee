// The bench of Archives, as the desk puts it together, over `Permohonan` and the tabs of a year.
import { openDesk } from '../../../src/google/desk.ts';
import { REGISTER_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { archiveTab, TABS } from '../../../src/words/sheet/tabs.ts';
import type { ArchivesBench } from '../archives.ts';
import { handsOn } from './sheet-hands.ts';

export function archivesBench(): ArchivesBench {
  const desk = handsOn(TABS.REGISTER, REGISTER_COLUMNS);
  const archive = (year: number) => handsOn(archiveTab(year), REGISTER_COLUMNS);
  return {
    open: () => openDesk(),
    type: (number, column, text) => desk.type(desk.rowsWith('number', number)[0] ?? 0, column, text),
    takeOut: (number) => desk.takeOut('number', number),
    paste: (year, number) => desk.paste(archive(year).cellsWith('number', number)),
    loseTab: (year) => archive(year).loseTab(),
  };
}
