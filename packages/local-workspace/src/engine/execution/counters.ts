// Which service calls reach a backend.

/** Calls that cost a trip to a backend; everything else (getRange, getSheetByName, getId, builders) is free. */
const operation =
  /^(SpreadsheetApp\.(openById|openByUrl|create|flush)|Range\.(getFormulasR1C1|get(Value|DisplayValue|Formula|Note|NumberFormat|DataValidation|Background|FontWeight|RichTextValue)s?|set\w+|clear\w*|insertCheckboxes|isBlank|sort|copyTo|merge|breakApart|shift(Column|Row)GroupDepth|find|replace|moveTo|createFilter|removeCheckboxes|removeDuplicates|trimWhitespace|splitTextToColumns|insertCells|deleteCells|getNextDataCell|getDataRegion|mergeAcross|mergeVertically|getMergedRanges)|Filter\.\w+|DeveloperMetadata\.\w+|Sheet\.(appendRow|getLastRow|getLastColumn|insert\w+|delete\w+|clear\w*|set\w+|sort|protect|removeChart|updateChart|hide\w+|show\w+)|Spreadsheet\.(insertSheet|deleteSheet|rename|set\w+|moveActiveSheet|addEditors?|addViewers|printed|copy)|Protection\.(remove\w*|set\w+)|FormApp\.(create|openById|openByUrl)|Form\.(add\w+|set\w+|getResponses|getResponse|deleteItem|moveItem|removeDestination|submitResponse|shortenFormUrl)|Item\.set|Calendar\.\w+\.\w+|CalendarApp\.(createCalendar|getCalendarById|getDefaultCalendar)|AppCalendar\.(getEvents|createEvent|setColor|setTimeZone|getEventById|setName|setDescription|deleteCalendar)|CalendarEvent\.(set\w+|deleteEvent|deleteTag|removeGuest)|DriveApp\.\w+|DriveFile\.\w+|UrlFetchApp\.fetch|Mail\.(search|get|attachment|label|labels|labelsOf|createLabel|deleteLabel|setRead|isUnread|send|sendGmail|createDraft|updateDraft|sendDraft|deleteDraft|getDrafts?|getRemainingDailyQuota)|Properties\.\w+|Cache\.\w+|Lock\.(tryLock|waitLock)|ScriptApp\.(createTrigger|deleteTrigger|getProjectTriggers))$/;

/** @returns whether the call counts as an operation */
export function isOperation(method: string): boolean {
  return operation.test(method);
}
