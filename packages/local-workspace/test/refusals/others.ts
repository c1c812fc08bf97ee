// What the reference of the other services refuses.
import { type RefusalRow, row } from './row.ts';

const EVENT =
  "var calendar = CalendarApp.getDefaultCalendar(); var event = calendar.createEvent('Event', new Date(2027, 0, 4, 9), new Date(2027, 0, 4, 10)).removeAllReminders();";
const SERIES =
  "var event = CalendarApp.createEventSeries('Series', new Date(2027, 0, 4, 9), new Date(2027, 0, 4, 10), CalendarApp.newRecurrence().addDailyRule().times(3)).removeAllReminders();";
const REMINDER = 'The reminder must be at least 5 minutes, and at most 4 weeks (40320 minutes), before the event.';
const MANY = 'Error — if there are more than 5 reminders on the event or the time is not within the legal range';
const DAY = 'Error — if this event is not an all-day event';

const reminders = [
  ['CalendarEvent', EVENT],
  ['CalendarEventSeries', SERIES],
].flatMap(([kind = '', given = '']) =>
  ['addEmailReminder', 'addPopupReminder'].flatMap((method) => [
    row(
      `${kind}.${method}`,
      REMINDER,
      given,
      `event.${method}(4)`,
      `event.${method}(40321)`,
      null,
      `event.${method}(5)`,
      `event.${method}(40320)`,
    ),
    row(
      `${kind}.${method}`,
      MANY,
      `${given} for (var each = 1; each < 5; each++) event.${method}(each * 10);`,
      `event.${method}(60).${method}(70)`,
      null,
      `event.${method}(60)`,
    ),
  ]),
);

const size = (megabytes: number, more = 0) => `Array(${megabytes} * 1024 * 1024 + ${1 + more}).join('x')`;

export const otherRefusals: readonly RefusalRow[] = [
  ...reminders,
  row(
    'CalendarEvent.getAllDayStartDate',
    DAY,
    `${EVENT} var day = calendar.createAllDayEvent('Day', new Date(2027, 0, 4));`,
    'event.getAllDayStartDate()',
    null,
    'day.getAllDayStartDate()',
  ),
  row(
    'CalendarEvent.getAllDayEndDate',
    DAY,
    `${EVENT} var day = calendar.createAllDayEvent('Day', new Date(2027, 0, 4));`,
    'event.getAllDayEndDate()',
    null,
    'day.getAllDayEndDate()',
  ),
  row(
    'Cache.put',
    'The maximum length of a key is 250 characters.',
    'var cache = CacheService.getScriptCache(); var key = function (length) { return Array(length + 1).join("k"); };',
    "cache.put(key(251), 'a')",
    null,
    "cache.put(key(250), 'a')",
  ),
  row(
    'Cache.put',
    'The maximum amount of data that can be stored per key is 100KB.',
    'var cache = CacheService.getScriptCache(); var text = function (length) { return Array(length + 1).join("t"); };',
    "cache.put('a', text(102401))",
    'cache.putAll({ a: text(102401) })',
    null,
    "cache.put('a', text(102400))",
  ),
  row(
    'TextOutput.downloadAsFile',
    'Error — if the filename contains illegal characters',
    "var output = ContentService.createTextOutput('a');",
    "output.downloadAsFile('a/b.csv')",
    "output.downloadAsFile('a\\nb.csv')",
    "output.downloadAsFile('a\"b.csv')",
    null,
    "output.downloadAsFile('a b (1).csv')",
  ),
  row(
    'DriveApp.createFile',
    'Throws an exception if content is larger than 50 MB.',
    '',
    `DriveApp.createFile('a.txt', ${size(50, 1)})`,
    `DriveApp.getRootFolder().createFile('a.txt', ${size(50, 1)})`,
  ),
  row(
    'DriveApp.createFile',
    'Throws an exception if content is larger than 10MB.',
    '',
    `DriveApp.createFile('a.txt', ${size(10, 1)}, 'text/plain')`,
    `DriveApp.createFile('a.txt', Array(10 * 512 * 1024 + 2).join('é'), 'text/plain')`,
    null,
    `DriveApp.createFile('a.txt', ${size(1)}, 'text/plain')`,
  ),
  row(
    'File.setContent',
    'Throws an exception if content is larger than 10MB.',
    "var file = DriveApp.createFile('a.txt', 'a');",
    `file.setContent(${size(10, 1)})`,
    null,
    `file.setContent(${size(1)})`,
  ),
  row(
    'DriveApp.getFileById',
    'Throws a scripting exception if the file does not exist or the user does not have permission to access it.',
    '',
    "DriveApp.getFileById('x')",
    null,
    "DriveApp.getFileById(DriveApp.createFile('a', 'a').getId())",
  ),
  row(
    'DriveApp.getFolderById',
    'Throws a scripting exception if the folder does not exist or the user does not have permission to access it.',
    '',
    "DriveApp.getFolderById('x')",
    null,
    "DriveApp.getFolderById(DriveApp.createFolder('a').getId())",
  ),
  row(
    'FileIterator.next',
    'Throws an exception if no items remain.',
    "var folder = DriveApp.createFolder('Empty');",
    'folder.getFiles().next()',
    'folder.getFolders().next()',
  ),
  row(
    'GmailApp.getDraft',
    'Error — if no draft with the given ID can be found',
    '',
    "GmailApp.getDraft('x')",
    null,
    "GmailApp.getDraft(GmailApp.createDraft('a@a.example', 'a', 'a').getId())",
  ),
  row(
    'GmailApp.getMessageById',
    'Error — if no message with the given ID can be found',
    '',
    "GmailApp.getMessageById('x')",
  ),
  ...['addToThreads', 'removeFromThreads'].map((method) =>
    row(
      `GmailLabel.${method}`,
      'up to 100 threads per batch',
      "var thread = GmailApp.createDraft('a@a.example', 'a', 'a').getMessage().getThread(); var label = GmailApp.createLabel('Label'); var threads = function (count) { var all = []; while (all.length < count) all.push(thread); return all; };",
      `label.${method}(threads(101))`,
      null,
      `label.${method}(threads(100))`,
    ),
  ),
  row(
    'HtmlService.createHtmlOutputFromFile',
    "Error — if the file wasn't found or the HTML in it is malformed",
    '',
    "HtmlService.createHtmlOutputFromFile('x')",
  ),
  row(
    'HtmlService.createTemplateFromFile',
    "Error — if the file wasn't found",
    '',
    "HtmlService.createTemplateFromFile('x')",
  ),
  row(
    'ClockTriggerBuilder.everyMinutes',
    'n must be 1, 5, 10, 15 or 30.',
    "var clock = ScriptApp.newTrigger('f').timeBased();",
    'clock.everyMinutes(2).create()',
    'clock.everyMinutes(60).create()',
    'clock.everyMinutes(0).create()',
    null,
    'clock.everyMinutes(5).create()',
  ),
  row(
    'ClockTriggerBuilder.atDate',
    'a number between 1 and 12, inclusive',
    "var clock = ScriptApp.newTrigger('f').timeBased();",
    'clock.atDate(2027, 13, 1).create()',
    'clock.atDate(2027, 0, 1).create()',
    'clock.atDate(2027, 1, 32).create()',
    'clock.atDate(2027, 1, 0).create()',
    null,
    'clock.atDate(2027, 12, 31).create()',
  ),
  row(
    'ClockTriggerBuilder.inTimezone',
    'An invalid timezone string causes the script to throw an error.',
    "var clock = ScriptApp.newTrigger('f').timeBased();",
    "clock.everyDays(1).inTimezone('Nowhere/Else').create()",
    null,
    "clock.everyDays(1).inTimezone('Asia/Jakarta').create()",
  ),
  row(
    'UrlFetchApp.fetch',
    'The URL can have up to 2,082 characters.',
    "var address = function (length) { var url = SpreadsheetApp.getActive().getUrl() + '?a='; return url + Array(length - url.length + 1).join('b'); };",
    'UrlFetchApp.fetch(address(2083), { muteHttpExceptions: true })',
    null,
    'UrlFetchApp.fetch(address(2048), { muteHttpExceptions: true })',
  ),
  row(
    'Utilities.sleep',
    'The maximum allowed value is 300000 (or 5 minutes).',
    '',
    'Utilities.sleep(300001)',
    null,
    'Utilities.sleep(300000)',
  ),
];
