// Developer metadata: keys and values on a spreadsheet, a sheet, a whole row or a whole column, which travel with it (facts 3.5).

export interface MetadataData {
  readonly id: number;
  key: string;
  value: string | null;
  /** `SpreadsheetApp.DeveloperMetadataVisibility`. */
  visibility: string;
  /** Absent: the whole spreadsheet. */
  sheet?: number;
  /** A whole row or column of that sheet; absent: the whole sheet. */
  axis?: 'rows' | 'columns';
  line?: number;
}

interface LineMove {
  readonly sheet: number;
  readonly axis: 'rows' | 'columns';
  /** @returns where a line is now; undefined when it is gone */
  move(line: number): number | undefined;
}

/** @returns the metadata after lines of a sheet were moved: each goes with its line, and is gone with it */
export function movedMetadata(list: readonly MetadataData[], { sheet, axis, move }: LineMove): MetadataData[] {
  return list.flatMap((each) => {
    if (each.sheet !== sheet || each.axis !== axis || each.line === undefined) return [each];
    const line = move(each.line);
    return line === undefined ? [] : [{ ...each, line }];
  });
}
