// Sheets: what they hold and how they look.
import type { Side, TextSwitches, Wrap } from '../model/sheets/look-names.ts';
import type { Email } from './identity.ts';

export interface SheetInfo {
  readonly spreadsheet: string;
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface SheetContent extends SheetInfo {
  /** Dates are ISO text without a zone (the spreadsheet's), or as shown when `display` was asked. Cut at the last row and column with content. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** By A1 address; only cells that have one. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly validations: readonly {
    range: string;
    values?: readonly string[];
    criteria: string;
    rejects: boolean;
    help: string;
  }[];
  readonly backgrounds: Readonly<Record<string, string>>;
  readonly conditionalFormats: readonly {
    ranges: readonly string[];
    criteria: string;
    values: readonly unknown[];
    background?: string;
    fontColor?: string;
    bold?: boolean;
  }[];
  readonly protections: readonly {
    range: string;
    description: string;
    warningOnly: boolean;
    editors: readonly Email[];
  }[];
  readonly charts: readonly {
    type: string;
    ranges: readonly string[];
    title: string;
    options: Readonly<Record<string, unknown>>;
  }[];
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenGridlines: boolean;
  /** Numbers of the rows a filter hides. */
  readonly filteredRows: readonly number[];
  readonly zone: string;
  readonly locale: string;
}

/** What the script or a rule gave a cell beyond its text; what is left out is as usual. */
export interface CellStyle {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: string;
  /** In points. */
  readonly size?: number;
  readonly align?: Side | undefined;
  readonly wrap?: boolean;
  /** Its text ends at the edge of the cell. */
  readonly clip?: boolean;
}

/** How a person lets cells look; what is not named stays as it is, `null` makes it the usual one. */
export interface CellFormat extends TextSwitches {
  /** In points. */
  readonly size?: number;
  /** `#rrggbb`. */
  readonly colour?: string | null;
  readonly background?: string | null;
  readonly align?: Side | null;
  readonly wrap?: Wrap;
  /** A pattern, such as `0.00%`. */
  readonly number?: string | null;
}

/** A group of rows or columns; `control` is the line beside which it is folded. */
export interface LineGroupInfo {
  readonly from: number;
  readonly count: number;
  /** 1 for the outermost. */
  readonly depth: number;
  readonly collapsed: boolean;
  readonly control: number;
}

/** A part of a text, its end excluded, that leads somewhere. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  /** As a script or a person wrote it: whoever draws it looks first whether it is safe. */
  readonly url: string;
}

/** How a sheet looks, beside its content. */
export interface SheetLook {
  readonly styles: readonly CellStyle[];
  /** The number of each cell's style, by row and column, cut as the values are, or at the last cell with a ground. */
  readonly styleOf: readonly (readonly number[])[];
  /** By A1 address, what the editor of a cell begins with where that is not the text shown. */
  readonly typed: Readonly<Record<string, string>>;
  /** By A1 address, where parts of a text or all of it lead. */
  readonly linked: Readonly<Record<string, readonly TextLink[]>>;
  /** Addresses of cells whose entry their rule does not take, as one that only warns lets in. */
  readonly invalid: readonly string[];
  readonly merges: readonly string[];
  /** In pixels, by the number of the row; rows not named have the usual height. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows somebody hid; those that the filter hides are in `filteredRows`. */
  readonly hiddenRows: readonly number[];
  /** Columns somebody hid; those folded away in a group are not among them. */
  readonly hiddenColumns: readonly number[];
  readonly groups: { readonly rows: readonly LineGroupInfo[]; readonly columns: readonly LineGroupInfo[] };
  /** `hides` are, by column, the texts that its own criteria keep out of sight. */
  readonly filtered: {
    readonly range: string;
    readonly columns: readonly number[];
    readonly hides: Readonly<Record<number, readonly string[]>>;
  } | null;
  /** What everybody may edit within a protected sheet. */
  readonly unprotected: readonly string[];
  /** Where each chart stands: its cell, the pixels from there, and how many of its lines are headers. */
  readonly chartPlaces: readonly { row: number; column: number; x: number; y: number; headers: number }[];
}
