// The port Office over the tabs that the office fills in, what is stored of them, and the banner.
import type { Office } from '../../app/ports/office.ts';
import { alarmsOf } from '../../domain/office/troubles.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Store } from '../services/store.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { currentInstant } from '../sheets/cells.ts';
import { refreshEquipment } from './devices.ts';
import { followUps } from './follow.ts';
import { haveRowsChanged, refreshOffice } from './refresh.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How rows that people deleted in the tabs are noticed, of which no edit event tells. */
interface Deletions {
  /** Whether the spreadsheet is open anyway: looking costs nothing then. */
  readonly isAtHand: () => boolean;
  /** Reads the tabs again. */
  readonly readDeleted: () => void;
}

/** The office as it is stored; the tabs are read again where that copy is unreadable, or rows were deleted since. */
export function officeOver(
  spreadsheet: () => Spreadsheet,
  store: () => Store,
  { isAtHand, readDeleted }: Deletions,
): Office {
  let isLookedAt = false;
  return {
    now: currentInstant,
    snapshot: () => {
      if (!store().knowsOffice()) readAnew(spreadsheet(), store());
      else if (!isLookedAt && isAtHand()) {
        isLookedAt = true;
        if (haveRowsChanged(spreadsheet(), store())) asFarAsReadable(readDeleted);
      }
      return store().office();
    },
    troubles: () => {
      // If the digest can be sent, the quota is no longer spent.
      const { QUOTA: _, ...others } = store().get('troubles') ?? {};
      return alarmsOf(others);
    },
    refresh: (editor) => void refreshOffice(spreadsheet(), store(), { at: currentInstant(), by: editor }),
    followUps: () => followUps(spreadsheet, store, dateOf(currentInstant())),
    refreshDamages: () => void refreshEquipment(spreadsheet(), store(), dateOf(currentInstant())),
    report: (loss) => tellTroubles(spreadsheet(), store(), { LOSS: loss }),
    reportUnreadable: (words) => tellTroubles(spreadsheet(), store(), { RECORDS: words }),
    reportDoors: (words) => tellTroubles(spreadsheet(), store(), words),
  };
}

function readAnew(spreadsheet: Spreadsheet, store: Store): void {
  store.need('installation');
  asFarAsReadable(() => refreshOffice(spreadsheet, store, { at: currentInstant(), by: '' }));
}

/** A tab that is gone keeps no step from being taken: the nightly job reads them too, and shows what is wrong with them. */
function asFarAsReadable(readTabs: () => void): void {
  try {
    readTabs();
  } catch (error) {
    console.error(`The tabs of the office could not be read: ${error}`);
  }
}
