// What a plan of a tab says, and what is known of its rows when it is made again.
import type { Tab } from '../../words/sheet/tabs.ts';
import type { Stored } from '../services/stored.ts';
import type { Cell } from '../sheets/cells.ts';
import type { Check, Choices } from './cell-rules.ts';

/** The last valid content of tabs, to restore one that somebody deleted. */
export type LastValid = {
  readonly [Key in 'settingTexts' | 'settings' | 'team' | 'holidays' | 'devices' | 'archived']?:
    | Stored[Key]
    | undefined;
};

/** What the install makes; the others are made when they are first written. */
export type PlannedTab = Exclude<Tab, 'REPORT' | 'ARCHIVE' | 'ARCHIVED_STEPS' | 'HEALTH'>;

export interface TabPlan {
  readonly columns: Readonly<Record<string, string>>;
  /** Number format by column; plain text where none is named. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly widths?: Readonly<Record<string, number>>;
  /** Notes on headers by column, written with the header. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Colours of headers by column, where they are not as all others. */
  readonly headerColours?: Readonly<Record<string, string>>;
  /** Fixed choices by column, which only warn: rules do not move with sorted rows. */
  readonly choices?: Readonly<Record<string, Choices>>;
  /** What cells are expected to hold, by column. */
  readonly checks?: Readonly<Record<string, Check>>;
  /** Columns that offer what another tab lists, with the tab and its column. */
  readonly follows?: Readonly<Record<string, readonly [tab: PlannedTab, column: string]>>;
  readonly hidden?: readonly string[];
  readonly wraps?: readonly string[];
  /** The first rows. @param known the last valid content, which restores a deleted tab */
  readonly rows?: (known: LastValid) => Cell[][];
}
