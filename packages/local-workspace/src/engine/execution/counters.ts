// Which service calls reach a backend, and how long Google takes for them: the measurements of facts 8.3.

/** Calls that cost a trip to a backend; everything else (getRange, getSheetByName, getId, builders) is free. */
const operation =
  /^(SpreadsheetApp\.(openById|openByUrl|create|flush)|Range\.(getFormulasR1C1|get(Value|DisplayValue|Formula|Note|NumberFormat|DataValidation|Background|FontWeight|RichTextValue)s?|set\w+|clear\w*|insertCheckboxes|isBlank|sort|copyTo|merge|breakApart|shiftColumnGroupDepth|find|replace|moveTo|createFilter|removeCheckboxes|removeDuplicates|trimWhitespace|splitTextToColumns|insertCells|deleteCells|getNextDataCell|getDataRegion|mergeAcross|mergeVertically|getMergedRanges)|Filter\.\w+|DeveloperMetadata\.\w+|Sheet\.(appendRow|getLastRow|getLastColumn|insert\w+|delete\w+|clear\w*|set\w+|sort|protect|removeChart|updateChart|hide\w+|show\w+)|Spreadsheet\.(insertSheet|deleteSheet|rename|set\w+|moveActiveSheet|addEditors?|addViewers|printed|copy)|Protection\.(remove|set\w+)|FormApp\.(create|openById|openByUrl)|Form\.(add\w+|set\w+|getResponses|getResponse|deleteItem|moveItem|removeDestination|submitResponse|shortenFormUrl)|Item\.set|Calendar\.\w+\.\w+|CalendarApp\.(createCalendar|getCalendarById|getDefaultCalendar)|AppCalendar\.(getEvents|createEvent|setTimeZone|getEventById|setName|setDescription|deleteCalendar)|CalendarEvent\.(set\w+|deleteEvent|deleteTag|removeGuest)|DriveApp\.\w+|DriveFile\.\w+|UrlFetchApp\.fetch|Mail\.(search|get|attachment|label|labels|labelsOf|createLabel|deleteLabel|setRead|isUnread|send|sendGmail|createDraft|updateDraft|sendDraft|deleteDraft|getDrafts?|getRemainingDailyQuota)|Properties\.\w+|Cache\.\w+|Lock\.(tryLock|waitLock)|ScriptApp\.(createTrigger|deleteTrigger|getProjectTriggers))$/;

/** @returns whether the call counts as an operation */
export function isOperation(method: string): boolean {
  return operation.test(method);
}

/** Milliseconds of a call on its own; applying buffered writes is charged apart. */
const costs: readonly [RegExp, number][] = [
  [/^Properties\.(get|keys)/, 30],
  [/^Properties\./, 62],
  [/^Cache\.get/, 3],
  [/^Cache\./, 93],
  [/^(SpreadsheetApp\.(openBy|create)|FormApp\.(openBy|create))/, 500],
  [
    /^(Range\.get(Value|DisplayValue|Formula|Note|NumberFormat|DataValidation|Background|FontWeight)|Sheet\.getLast|Range\.(isBlank|find))/,
    190,
  ],
  [/^Sheet\.(insert|delete)/, 200],
  [/^Form\.(getResponse|add)/, 300],
  [/^Mail\.send/, 700],
  [/^(Calendar\.|CalendarApp\.|AppCalendar\.(getEvents|createEvent)|CalendarEvent\.(set|delete))/, 500],
  [/^ScriptApp\.(create|delete|getProject)/, 300],
  [/^Lock\./, 50],
];

/** What it costs to apply buffered writes, at a flush or before a read (facts 8.3: 610 ms for 4,000 cells). */
export const applyCost = 610;

/** @returns modelled milliseconds of one call */
export function modelledCost(method: string): number {
  return costs.find(([pattern]) => pattern.test(method))?.[1] ?? 1;
}
