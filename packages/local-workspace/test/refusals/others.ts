// What the reference of the other services refuses.
import { rowsIn } from './rows.ts';

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
].flatMap(([kind, given]) =>
  ['addEmailReminder', 'addPopupReminder'].map(
    (method) => `
given ${given}
  ${kind}.${method}: ${REMINDER}
    - event.${method}(4)
    - event.${method}(40321)
    + event.${method}(5)
    + event.${method}(40320)
given ${given} for (var each = 1; each < 5; each++) event.${method}(each * 10);
  ${kind}.${method}: ${MANY}
    - event.${method}(60).${method}(70)
    + event.${method}(60)`,
  ),
);

const size = (megabytes: number, more = 0) => `Array(${megabytes} * 1024 * 1024 + ${1 + more}).join('x')`;

const others = `
given ${EVENT} var day = calendar.createAllDayEvent('Day', new Date(2027, 0, 4));
  CalendarEvent.getAllDayStartDate: ${DAY}
    - event.getAllDayStartDate()
    + day.getAllDayStartDate()
  CalendarEvent.getAllDayEndDate: ${DAY}
    - event.getAllDayEndDate()
    + day.getAllDayEndDate()
given var cache = CacheService.getScriptCache(); var key = function (length) { return Array(length + 1).join("k"); };
  Cache.put: The maximum length of a key is 250 characters.
    - cache.put(key(251), 'a')
    + cache.put(key(250), 'a')
given var cache = CacheService.getScriptCache(); var text = function (length) { return Array(length + 1).join("t"); };
  Cache.put: The maximum amount of data that can be stored per key is 100KB.
    - cache.put('a', text(102401))
    - cache.putAll({ a: text(102401) })
    + cache.put('a', text(102400))
given var output = ContentService.createTextOutput('a');
  TextOutput.downloadAsFile: Error — if the filename contains illegal characters
    - output.downloadAsFile('a/b.csv')
    - output.downloadAsFile('a\\nb.csv')
    - output.downloadAsFile('a"b.csv')
    + output.downloadAsFile('a b (1).csv')
given nothing
  DriveApp.createFile: Throws an exception if content is larger than 50 MB.
    - DriveApp.createFile('a.txt', ${size(50, 1)})
    - DriveApp.getRootFolder().createFile('a.txt', ${size(50, 1)})
  DriveApp.createFile: Throws an exception if content is larger than 10MB.
    - DriveApp.createFile('a.txt', ${size(10, 1)}, 'text/plain')
    - DriveApp.createFile('a.txt', Array(10 * 512 * 1024 + 2).join('é'), 'text/plain')
    + DriveApp.createFile('a.txt', ${size(1)}, 'text/plain')
given var file = DriveApp.createFile('a.txt', 'a');
  File.setContent: Throws an exception if content is larger than 10MB.
    - file.setContent(${size(10, 1)})
    + file.setContent(${size(1)})
given nothing
  DriveApp.getFileById: Throws a scripting exception if the file does not exist or the user does not have permission to access it.
    - DriveApp.getFileById('x')
    + DriveApp.getFileById(DriveApp.createFile('a', 'a').getId())
  DriveApp.getFolderById: Throws a scripting exception if the folder does not exist or the user does not have permission to access it.
    - DriveApp.getFolderById('x')
    + DriveApp.getFolderById(DriveApp.createFolder('a').getId())
given var folder = DriveApp.createFolder('Empty');
  FileIterator.next: Throws an exception if no items remain.
    - folder.getFiles().next()
    - folder.getFolders().next()
given nothing
  GmailApp.getDraft: Error — if no draft with the given ID can be found
    - GmailApp.getDraft('x')
    + GmailApp.getDraft(GmailApp.createDraft('a@a.example', 'a', 'a').getId())
  GmailApp.getMessageById: Error — if no message with the given ID can be found
    - GmailApp.getMessageById('x')
  HtmlService.createHtmlOutputFromFile: Error — if the file wasn't found or the HTML in it is malformed
    - HtmlService.createHtmlOutputFromFile('x')
  HtmlService.createTemplateFromFile: Error — if the file wasn't found
    - HtmlService.createTemplateFromFile('x')
given var clock = ScriptApp.newTrigger('f').timeBased();
  ClockTriggerBuilder.everyMinutes: n must be 1, 5, 10, 15 or 30.
    - clock.everyMinutes(2).create()
    - clock.everyMinutes(60).create()
    - clock.everyMinutes(0).create()
    + clock.everyMinutes(5).create()
  ClockTriggerBuilder.atDate: a number between 1 and 12, inclusive
    - clock.atDate(2027, 13, 1).create()
    - clock.atDate(2027, 0, 1).create()
    - clock.atDate(2027, 1, 32).create()
    - clock.atDate(2027, 1, 0).create()
    + clock.atDate(2027, 12, 31).create()
  ClockTriggerBuilder.inTimezone: An invalid timezone string causes the script to throw an error.
    - clock.everyDays(1).inTimezone('Nowhere/Else').create()
    + clock.everyDays(1).inTimezone('Asia/Jakarta').create()
given var address = function (length) { var url = SpreadsheetApp.getActive().getUrl() + '?a='; return url + Array(length - url.length + 1).join('b'); };
  UrlFetchApp.fetch: The URL can have up to 2,082 characters.
    - UrlFetchApp.fetch(address(2083), { muteHttpExceptions: true })
    + UrlFetchApp.fetch(address(2048), { muteHttpExceptions: true })
given nothing
  Utilities.sleep: The maximum allowed value is 300000 (or 5 minutes).
    - Utilities.sleep(300001)
    + Utilities.sleep(300000)
given var thread = GmailApp.createDraft('a@a.example', 'a', 'a').getMessage().getThread(), label = GmailApp.createLabel('Label'), threads = function (count) { return Array(count).fill(thread); };
  GmailLabel.addToThreads: up to 100 threads per batch
    - label.addToThreads(threads(101))
    + label.addToThreads(threads(100))
  GmailLabel.removeFromThreads: up to 100 threads per batch
    - label.removeFromThreads(threads(101))
    + label.removeFromThreads(threads(100))`;

export const otherRefusals = rowsIn([others, ...reminders].join('\n'));
