// Rules and formats are a kindness: a tab that refuses them, as one converted to a table does (facts 17.2), hinders nothing
// that is recorded.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const refusing = new Set<string>();

/**
 * Sets rules and formats of cells.
 * @param isRead whether a reading ends it: Google may refuse late what is written, and tells so then or at a flush
 * @returns what that returned; `null` where the tab refused
 */
export function ifAllowed<Result>(sheet: Sheet, dress: () => Result, isRead = false): Result | null {
  try {
    const result = dress();
    if (!isRead) SpreadsheetApp.flush();
    return result;
  } catch (error) {
    console.warn(`Rules or formats were refused: ${error}`);
    refusing.add(sheet.getName());
    return null;
  }
}

/** The tabs that refused rules or formats in this execution. */
export function refusingTabs(): readonly string[] {
  return [...refusing];
}
