// Events through the Advanced service: their ids, times, lists and links (facts 5, 11.12, 13.2, 14.3).
import { expect, test } from 'vitest';
import { READINGS } from '../src/data/readings.ts';
import { manifest, withCalendar } from './calendar-scripts.ts';
import { evaluate, openProject, projectFolder, resultOf } from './open-project.ts';

const inProject = (body: string) => evaluate(body, { manifest });

test('facts 5: a given id is taken for good, deleted events included', () => {
  const found = withCalendar(`
    var event = { id: 'pc2026a', summary: 'One', start: at('09:00'), end: at('10:00') };
    var seen = [Calendar.Events.insert(event, id).status];
    seen.push(tried(function () { Calendar.Events.insert(event, id); }));
    Calendar.Events.remove(id, 'pc2026a');
    seen.push(tried(function () { Calendar.Events.insert(event, id); }));
    seen.push(Calendar.Events.get(id, 'pc2026a').status);
    seen.push(tried(function () { Calendar.Events.remove(id, 'pc2026a'); }));
    seen.push(tried(function () { Calendar.Events.get(id, 'nothing'); }));
    seen.push(Calendar.Events.list(id).items.length, Calendar.Events.list(id, { showDeleted: true }).items.length);
    return seen;`);
  const taken = 'API call to calendar.events.insert failed with error: The requested identifier already exists.';
  expect(found).toEqual([
    'confirmed',
    taken,
    taken,
    'cancelled',
    'API call to calendar.events.delete failed with error: Resource has been deleted',
    'API call to calendar.events.get failed with error: Not Found',
    0,
    1,
  ]);
});

test.each([
  ['update', "Calendar.Events.update(event, id, 'pc2026a')"],
  ['patch', "Calendar.Events.patch({ status: 'confirmed' }, id, 'pc2026a')"],
])('facts 13.2: a deleted event is not to be made again: 403 at %s, unless that revives it', (name, call) => {
  const body = `
    var event = { id: 'pc2026a', summary: 'One', start: at('09:00'), end: at('10:00') };
    Calendar.Events.insert(event, id);
    Calendar.Events.remove(id, 'pc2026a');
    return [tried(function () { ${call}; return null; }), Calendar.Events.get(id, 'pc2026a').status];`;
  const { documentation } = READINGS.deletedEvents;
  const forbidden = `API call to calendar.events.${name} failed with error: Forbidden (the reading deletedEvents; Google's documentation: ${documentation})`;
  expect(withCalendar(body)).toEqual([forbidden, 'cancelled']);
  expect(withCalendar(body, { deletedEvents: 'revived' })).toEqual([null, 'confirmed']);
});

test('facts 13.2: a service that the manifest does not enable is not even defined', () => {
  const told = `return [typeof Calendar, (function () { try { return Calendar?.Events; } catch (error) { return String(error); } })()];`;
  expect(evaluate(told)).toEqual(['undefined', 'ReferenceError: Calendar is not defined']);
  expect(evaluate('return typeof Calendar;', { manifest })).toBe('object');
});

test('facts 13.2: a service that was just enabled refuses every call for a while', () => {
  const call = `
    function main() {
      return [1, 2, 3].map(function () {
        try { return Calendar.CalendarList.list().kind; } catch (error) { return error.message; }
      });
    }`;
  const workspace = openProject(call, { manifest });
  workspace.faults.plan({ at: { method: 'Calendar.*' }, effect: { error: 'wait a few minutes' }, times: 2 });
  expect(resultOf(workspace, 'main')).toEqual(['wait a few minutes', 'wait a few minutes', 'calendar#calendarList']);
});

test('facts 14.3: a service that was pushed is off until somebody adds it in the editor, unless the switch says so', () => {
  const called = `function main() {
    try { return Calendar.CalendarList.list().kind; } catch (error) { return error.name + ': ' + error.message; }
  }`;
  const pushed = projectFolder({ files: called, manifest });
  const refused = expect.stringMatching(
    /^GoogleJsonResponseException: .*Service Calendar API has not been enabled for your/,
  );
  const workspace = openProject('function main() {}');
  workspace.push(pushed);
  expect(resultOf(workspace, 'main')).toEqual(refused);
  workspace.push(pushed);
  expect(resultOf(workspace, 'main')).toEqual(refused);
  workspace.addService('calendar');
  workspace.push(pushed);
  expect(resultOf(workspace, 'main')).toBe('calendar#calendarList');
  expect(() => workspace.addService('drive')).toThrow('The manifest names no service drive');
  const milder = openProject('function main() {}', { readings: { pushedServices: 'on' } });
  milder.push(pushed);
  expect(resultOf(milder, 'main')).toBe('calendar#calendarList');
});

test('an event keeps what it was given; patch changes a part and merges tags', () => {
  const found = withCalendar(`
    var event = Calendar.Events.insert({ summary: 'One', description: 'd', location: 'l', colorId: '5',
      start: { dateTime: '2026-12-03T09:00:00', timeZone: 'Asia/Jakarta' }, end: at('10:00'),
      reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 30 }] },
      extendedProperties: { shared: { a: '1', b: '2' } } }, id);
    var patched = Calendar.Events.patch({ summary: 'Two', extendedProperties: { shared: { b: '3' } } }, id, event.id);
    return [event.start, patched.summary, patched.description, patched.colorId, patched.reminders.overrides[0].minutes,
      patched.extendedProperties.shared, patched.etag !== event.etag, event.iCalUID === event.id + '@google.com'];`);
  const start = { dateTime: '2026-12-03T09:00:00+07:00', timeZone: 'Asia/Jakarta' };
  expect(found).toEqual([start, 'Two', 'd', '5', 30, { a: '1', b: '3' }, true, true]);
});

test.each([
  ["{ start: at('10:00'), end: at('09:00') }", 'The specified time range is empty.'],
  ["{ start: at('10:00') }", 'Missing end time.'],
  [
    "{ start: { date: '2026-12-03' }, end: at('10:00') }",
    'Start and end times must either both be date or both be dateTime.',
  ],
  ["{ id: 'Bad id', start: at('09:00'), end: at('10:00') }", 'Invalid resource id value.'],
  ["{ start: { dateTime: '2026-12-03T09:00:00' }, end: at('10:00') }", 'Missing time zone definition for start time.'],
])('the service refuses the event %s', (event, message) => {
  expect(withCalendar(`return tried(function () { Calendar.Events.insert(${event}, id); });`)).toBe(
    `API call to calendar.events.insert failed with error: ${message}`,
  );
});

test('facts 5, 11.12: a list is half-open at both ends, filtered by tag, in pages', () => {
  const found = withCalendar(`
    ['08:00', '09:00', '10:00', '11:00'].forEach(function (hour, index) {
      Calendar.Events.insert({ summary: hour, start: at(hour), end: at(hour.replace(':00', ':59').replace(/59/, '60').replace('60', '59')),
        extendedProperties: { shared: { even: String(index % 2 === 0) } } }, id);
    });
    function names(options) { return Calendar.Events.list(id, options).items.map(function (each) { return each.summary; }); }
    var page = Calendar.Events.list(id, { maxResults: 3 });
    return [
      names({ timeMin: '2026-12-03T08:59:00+07:00', timeMax: '2026-12-03T11:00:00+07:00', singleEvents: true, orderBy: 'startTime' }),
      names({ sharedExtendedProperty: 'even=true' }),
      page.items.length, Calendar.Events.list(id, { pageToken: page.nextPageToken }).items.length,
      tried(function () { names({ orderBy: 'startTime' }); }), tried(function () { names({ timeMin: '2026-12-03' }); })];`);
  const failed = 'API call to calendar.events.list failed with error: ';
  expect(found).toEqual([
    ['09:00', '10:00'],
    ['08:00', '10:00'],
    3,
    1,
    `${failed}The requested ordering is not available for the particular query.`,
    `${failed}Bad Request`,
  ]);
});

test('Calendar.Events.import copies an event once, and asks with offsets as formatDate writes them', () => {
  const told = inProject(`
    var team = Calendar.Calendars.insert({ summary: 'Team' }).id;
    var mine = CalendarApp.getDefaultCalendar();
    mine.createEvent('My vacation', new Date(2026, 11, 3, 9), new Date(2026, 11, 3, 10));
    var at = function (day) { return Utilities.formatDate(new Date(2026, 11, day), 'UTC', "yyyy-MM-dd'T'HH:mm:ssZ"); };
    for (var round = 0; round < 2; round++) {
      Calendar.Events.list(mine.getId(), { q: 'vacation', timeMin: at(1), timeMax: at(9), pageToken: null, updatedMin: null })
        .items.forEach(function (each) { each.summary = round + ' ' + each.summary; Calendar.Events.import(each, team); });
    }
    var copies = Calendar.Events.list(team).items;
    var none = '';
    try { Calendar.Events.import({ summary: 'x' }, team); } catch (error) { none = error.message; }
    return [copies.map(function (each) { return each.summary; }), copies[0].iCalUID === mine.getEvents(new Date(2026, 11, 1), new Date(2026, 11, 9))[0].getId(), none];`);
  expect(told).toEqual([['1 My vacation'], true, 'API call to calendar.events.import failed with error: Bad Request']);
});

test('facts 5: a number where an event has a text becomes one, as in Google’s sample', () => {
  const told = inProject(`var at = function (hour) { return { dateTime: '2026-12-03T' + hour + ':00:00Z' }; };
     var event = Calendar.Events.insert({ summary: 2026, colorId: 11, start: at(10), end: at(11) }, 'primary');
     var changed = Calendar.Events.patch({ colorId: 4 }, 'primary', event.id);
     return [event.summary, event.colorId, changed.colorId, CalendarApp.getEvents(new Date(2026, 11, 3), new Date(2026, 11, 4))[0].getColor()];`);
  expect(told).toEqual(['2026', '11', '4', '4']);
});

test('facts 5: the advanced service tells of each event where the browser shows it', () => {
  const [decoded, links, id] = inProject(`
    var team = CalendarApp.createCalendar('Team').getId(), times = { start: { date: '2026-12-03' }, end: { date: '2026-12-04' } };
    var made = Calendar.Events.insert(Object.assign({ summary: 'a', id: 'abcde12345' }, times), team), link = made.htmlLink;
    return [Utilities.newBlob(Utilities.base64DecodeWebSafe(link.split('eid=')[1])).getDataAsString(), [
      Calendar.Events.get(team, made.id).htmlLink, Calendar.Events.list(team).items[0].htmlLink,
      Calendar.Events.patch({ summary: 'b' }, team, made.id).htmlLink, Calendar.Events.update(made, team, made.id).htmlLink,
    ].map(function (each) { return each === link; }), team];`) as [string, boolean[], string];
  expect(decoded).toBe(`abcde12345 ${id.split('@')[0]}@g`);
  expect(links).toEqual([true, true, true, true]);
});
