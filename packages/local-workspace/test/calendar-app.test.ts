// Calendars as CalendarApp and people have them: events, guests, series, colours (facts 5).
import { expect, test } from 'vitest';
import { announcedEvents } from '../src/model/calendar/ics-reading.ts';
import { manifest, withCalendar } from './calendar-scripts.ts';
import { evaluate, openProject, resultOf } from './open-project.ts';

test('facts 5: CalendarApp sees the same events, with suffix, tags, all-day dates and its own words', () => {
  const found = withCalendar(`
    var calendar = CalendarApp.getCalendarById(id);
    var event = calendar.createEvent('One', new Date('2026-12-03T09:00:00+07:00'), new Date('2026-12-03T10:00:00+07:00'), { location: 'Hall' });
    event.setTag('number', 'PC-1').setColor(CalendarApp.EventColor.RED);
    var same = Calendar.Events.get(id, event.getId().replace('@google.com', ''));
    var allDay = calendar.createAllDayEvent('Day', new Date(2026, 11, 4));
    var seen = [same.extendedProperties.shared.number, same.colorId, same.location, event.getTag('number'),
      allDay.isAllDayEvent(), allDay.getAllDayEndDate().toISOString(),
      calendar.getEvents(new Date('2026-12-03T10:00:00+07:00'), new Date('2026-12-03T17:00:00+07:00')).length,
      calendar.getEventsForDay(new Date(2026, 11, 3)).length,
      tried(function () { event.getAllDayStartDate(); return 'no error'; }) !== 'no error',
      CalendarApp.getCalendarById('nothing'), CalendarApp.EventColor.CYAN.toString()];
    event.deleteEvent();
    var again = calendar.getEventById(event.getId());
    return seen.concat(again !== null, tried(function () { again.deleteEvent(); }));`);
  expect(found).toEqual([
    'PC-1',
    '11',
    'Hall',
    'PC-1',
    true,
    '2026-12-04T17:00:00.000Z',
    0,
    1,
    true,
    null,
    '7',
    true,
    'The calendar event does not exist, or it has already been deleted.',
  ]);
});

test('who is neither among the people nor a writer of the calendar keeps their hands off it', () => {
  const workspace = openProject('function main() { return CalendarApp.createCalendar("Room").getId(); }');
  const id = resultOf(workspace, 'main') as string;
  const draft = { title: 'Mine', start: '2026-12-03T09:00:00+07:00', end: '2026-12-03T10:00:00+07:00' };
  const { id: event } = workspace.calendars.create(id, draft, 'colleague@office.example');
  const stranger = 'stranger@mail.example';
  const refusal = `${stranger} may not edit "Room"`;
  expect(() => workspace.calendars.create(id, draft, stranger)).toThrow(refusal);
  expect(() => workspace.calendars.patch(id, event, { title: 'Yours' }, stranger)).toThrow(refusal);
  expect(() => workspace.calendars.remove(id, event, stranger)).toThrow(refusal);
  expect(workspace.calendars.events(id).map(({ title, creator }) => [title, creator])).toEqual([
    ['Mine', 'colleague@office.example'],
  ]);
});

test('a person keeps a calendar by hand and reads it as a file', () => {
  const workspace = openProject('function main() { return CalendarApp.createCalendar("Room").getId(); }');
  const id = resultOf(workspace, 'main') as string;
  const draft = { title: 'Cleaning; floor', start: '2026-12-03T09:00:00+07:00', end: '2026-12-03T10:00:00+07:00' };
  const event = workspace.calendars.create(id, draft);
  workspace.calendars.patch(id, event.id, { end: '2026-12-03T11:00:00+07:00' });
  expect(workspace.calendars.events(id, '2026-12-03T10:30:00+07:00', '2026-12-03T12:00:00+07:00')).toMatchObject([
    { title: 'Cleaning; floor', end: '2026-12-03T11:00:00+07:00', creator: 'owner@office.example', allDay: false },
  ]);
  expect(announcedEvents(workspace.calendars.ics(id), 'Asia/Pontianak')).toMatchObject([
    { title: 'Cleaning; floor', start: '2026-12-03T09:00:00+07:00', end: '2026-12-03T11:00:00+07:00', allDay: false },
  ]);
  workspace.calendars.remove(id, event.id);
  expect(workspace.calendars.events(id)).toEqual([]);
});

test('facts 5: what createEvent takes and refuses; reminders, types, and filters that come after the page', () => {
  const found = withCalendar(`
    var calendar = CalendarApp.getCalendarById(id);
    var day = function (date, hour) { return new Date(2026, 11, date, hour); };
    var event = calendar.createEvent('One', day(3, 9), day(3, 10), { guests: 'a@b.example,c@d.example', description: 'd' });
    calendar.createEvent('Two', day(4, 9), day(4, 10));
    calendar.createEvent('One more', day(5, 9), day(5, 10));
    var count = function (options) { return calendar.getEvents(day(1, 0), day(31, 0), options).length; };
    return [event.getGuestList().length, event.getColor(), String(event.getTransparency()), String(event.getEventType()),
      tried(function () { calendar.createEvent('x', day(3, 9), day(3, 8)); }),
      tried(function () { event.addPopupReminder(4); }), tried(function () { event.addPopupReminder(40321); }),
      count({ search: 'one' }), count({ search: 'one', max: 2 }), count({ start: 1 }), count({ author: 'nobody@b.example' }),
      calendar.getEvents(new Date(2026, 11, 3, 9, 15), new Date(2026, 11, 3, 9, 30)).length];`);
  expect(found).toEqual([
    2,
    '',
    'OPAQUE',
    'DEFAULT',
    'Event start date must be before event end date.',
    'Invalid argument: minutesBefore',
    'Invalid argument: minutesBefore',
    2,
    1,
    2,
    0,
    1,
  ]);
});

test('guests answer, an event becomes one of whole days, and the own calendar stands for the app', () => {
  const found = withCalendar(`
    var calendar = CalendarApp.getOwnedCalendarById(id);
    var event = calendar.createEvent('One', new Date(2026, 11, 3, 9), new Date(2026, 11, 3, 10), { guests: 'a@b.example' });
    Calendar.Events.patch({ attendees: [{ email: 'a@b.example', responseStatus: 'accepted' }] }, id, event.getId().split('@')[0]);
    var guest = calendar.getEventById(event.getId()).getGuestByEmail('a@b.example');
    event.setAllDayDates(new Date(2026, 11, 4), new Date(2026, 11, 6));
    return [guest.getGuestStatus() === CalendarApp.GuestStatus.YES, event.getGuestByEmail('x@b.example'), event.isAllDayEvent(),
      event.getAllDayEndDate().getDate(), Calendar.Events.get(id, event.getId().split('@')[0]).start.date, CalendarApp.isMyPrimaryCalendar()];`);
  expect(found).toEqual([true, null, true, 6, '2026-12-04', true]);
});

test('each account sees a calendar in the colour it gave it, named or hexadecimal', () => {
  const workspace = openProject(
    `
    function make() {
      var calendar = CalendarApp.createCalendar('Room');
      Calendar.Acl.insert({ role: 'reader', scope: { type: 'user', value: 'colleague@office.example' } }, calendar.getId());
      return [calendar.getId(), calendar.setColor(CalendarApp.Color.PINK).getColor(), CalendarApp.setColor('#29527A').getColor(),
        CalendarApp.getColor(), String(CalendarApp.Color.RED_ORANGE), JSON.stringify([CalendarApp.Color.TEAL])];
    }
    function see(id) { return CalendarApp.getCalendarById(id).getColor(); }
    function paint(id, color) { return CalendarApp.getCalendarById(id).setColor(color).getColor(); }`,
    { manifest },
  );
  const [id, ...seen] = resultOf(workspace, 'make') as string[];
  expect(seen).toEqual(['#B1365F', '#29527A', '#29527A', '#B1440E', '["TEAL"]']);
  const asColleague = (name: string, ...args: unknown[]) =>
    workspace.run(name, [id, ...args], 'colleague@office.example');
  expect(asColleague('see').value).toBe('#9fe1e7');
  expect(asColleague('paint', '#000000').value).toBe('#000000');
  expect(resultOf(workspace, 'see', id)).toBe('#B1365F');
  expect(() => resultOf(workspace, 'paint', id, 'pink')).toThrow('Invalid argument: color');
});

test('whoever is asked or left out, the others keep their answers and all that is known of them', () => {
  const found = withCalendar(`
    var calendar = CalendarApp.getOwnedCalendarById(id);
    var event = calendar.createEvent('One', new Date(2026, 11, 3, 9), new Date(2026, 11, 3, 10), { guests: 'a@b.example,c@d.example' });
    var key = event.getId().split('@')[0];
    Calendar.Events.patch({ attendees: [{ email: 'a@b.example', responseStatus: 'accepted', displayName: 'Ani' },
      { email: 'c@d.example', responseStatus: 'declined' }] }, id, key);
    event.addGuest('e@f.example').addGuest('a@b.example').removeGuest('c@d.example');
    return [event.getGuestList().map(function (each) { return each.getEmail() + ' ' + each.getGuestStatus(); }),
      Calendar.Events.get(id, key).attendees[0].displayName];`);
  expect(found).toEqual([['a@b.example YES', 'e@f.example INVITED'], 'Ani']);
});

test('a series has what a single event has, and a single event is a series of one', () => {
  const told = evaluate(`
    var cal = CalendarApp.getDefaultCalendar();
    var day = new Date(2026, 11, 3, 9), end = new Date(2026, 11, 3, 10);
    var series = cal.createEventSeries('Weekly', day, end, CalendarApp.newRecurrence().addWeeklyRule().times(3))
      .addGuest('ani@mail.test').setTag('k', 'v').setColor('5').addPopupReminder(10).setGuestsCanSeeGuests(false);
    series.setRecurrence(CalendarApp.newRecurrence().addWeeklyRule().times(2), day, end);
    var single = cal.getEventSeriesById(cal.createEvent('Once', day, end).getId()).addGuest('budi@mail.test');
    return [
      cal.getEvents(new Date(2026, 11, 1), new Date(2027, 0, 1)).map(function (e) { return e.getTitle() + ' ' + e.getGuestList().length; }),
      [series.getTag('k'), series.getColor(), series.getPopupReminders()],
      [series.guestsCanSeeGuests(), series.guestsCanModify(), series.guestsCanInviteOthers(), series.anyoneCanAddSelf()],
      single.getTitle(), cal.getEventSeriesById('none@google.com')];`);
  expect(told).toEqual([
    ['Weekly 1', 'Once 1', 'Weekly 1'],
    ['v', '5', [10]],
    [false, false, true, false],
    'Once',
    null,
  ]);
});

test.each([
  ['addWeeklyRule().onlyOnWeekdays([D.MONDAY, D.THURSDAY]).times(4)', '3 7 10 14'],
  ['addWeeklyRule().interval(2).times(3)', '3 17 31'],
  ['addDailyRule().interval(5).until(new Date(2026, 11, 13, 18, 0))', '3 8 13'],
  ['addDailyRule().interval(5).until(new Date(2026, 11, 13, 17, 59))', '3 8'],
  ['addMonthlyRule().onlyOnMonthDays([3, -1]).times(3)', '3 31 3'],
  ['addDailyRule().times(5).addDateExclusion(new Date(2026, 11, 5)).addDate(new Date(2026, 11, 20))', '3 4 6 7 20'],
  ['addDailyRule().onlyInMonth(CalendarApp.Month.DECEMBER).onlyOnWeekday(D.SATURDAY).times(2)', '5 12'],
  ['addYearlyRule().times(2)', '3 3'],
])('a series repeats as its rule says: %s', (rule, days) => {
  const seen = evaluate(`
    var D = CalendarApp.Weekday, cal = CalendarApp.createCalendar('Room');
    cal.createEventSeries('Class', new Date(2026, 11, 3, 18), new Date(2026, 11, 3, 19), CalendarApp.newRecurrence().${rule});
    return cal.getEvents(new Date(2026, 11, 1), new Date(2028, 0, 1)).map(function (each) { return each.getStartTime().getDate(); }).join(' ');`);
  expect(seen).toBe(days);
});

test.each([
  ['addDailyRule().interval(0)', 'Invalid argument: interval'],
  ['addDailyRule().times(-1)', 'Invalid argument: times'],
  ['addDailyRule().until(new Date("x"))', 'Invalid argument: endDate'],
  [
    'addWeeklyRule().onlyOnWeekdays("MONDAY")',
    "don't match the method signature for CalendarApp.RecurrenceRule.onlyOnWeekdays",
  ],
  ['addMonthlyRule().onlyOnMonthDay(32)', 'Invalid argument: days'],
  ['addDateExclusion(new Date("x"))', 'Invalid argument: date'],
])('a rule that cannot be is refused: %s', (rule, message) => {
  expect(() => evaluate(`CalendarApp.newRecurrence().${rule};`)).toThrow(message);
});

test('each person has a calendar of their own, though nothing was in it yet', () => {
  const workspace = openProject('function main() {}');
  const at = (hour: number) => `2026-12-03T${hour}:00:00+07:00`;
  const mine = 'colleague@office.example';
  workspace.calendars.create(mine, { title: 'Away', start: at(10), end: at(11) }, mine);
  expect(workspace.calendars.events(mine).map(({ title }) => title)).toEqual(['Away']);
  expect(() => workspace.calendars.events('nobody@office.example')).toThrow('There is no calendar');
});

test('guests are one text; a list of them is refused, and the event is not made', () => {
  const told = evaluate(`
    var mine = CalendarApp.createCalendar('Team');
    var start = new Date(2026, 11, 3, 9), end = new Date(2026, 11, 3, 10), refusal = '';
    try { mine.createEvent('Talk', start, end, { guests: ['a@x.example', 'b@x.example'] }); } catch (error) { refusal = error.message; }
    var before = mine.getEvents(start, end).length;
    var guests = mine.createEvent('Talk', start, end, { guests: 'a@x.example, b@x.example' }).getGuestList();
    return [refusal, before, guests.map(function (each) { return each.getEmail(); })];`);
  expect(told).toEqual(['Invalid argument: guests', 0, ['a@x.example', 'b@x.example']]);
});

test('facts 5: the owner of an event is told as its owner, a guest by their answer, which they give', () => {
  const workspace = openProject(
    `
    function make() {
      var team = CalendarApp.createCalendar('Team');
      Calendar.Acl.insert({ role: 'writer', scope: { type: 'user', value: 'colleague@office.example' } }, team.getId());
      var event = team.createEvent('Talk', new Date(2026, 11, 3, 9), new Date(2026, 11, 3, 10), { guests: 'colleague@office.example' });
      return String(event.getMyStatus());
    }
    function answer(status) {
      var event = CalendarApp.getCalendarsByName('Team')[0].getEventsForDay(new Date(2026, 11, 3))[0], before = String(event.getMyStatus());
      return [before, String(event.setMyStatus(CalendarApp.GuestStatus[status]).getMyStatus()), String(event.getGuestList()[0].getGuestStatus())];
    }`,
    { manifest },
  );
  expect(resultOf(workspace, 'make')).toBe('OWNER');
  const { value } = workspace.run('answer', ['MAYBE'], 'colleague@office.example');
  expect(value).toEqual(['INVITED', 'MAYBE', 'MAYBE']);
  const refused = workspace.run('answer', ['INVITED2'], 'colleague@office.example');
  expect(refused.executions[0]?.error?.message).toContain(
    "don't match the method signature for CalendarApp.CalendarEvent.setMyStatus",
  );
});

test('facts 5: a series of whole days takes the day of its start; a date that is none is refused', () => {
  const seen = evaluate(`
    var refusals = [], rule = CalendarApp.newRecurrence().addWeeklyRule().times(2), none = new Date('x'), day = new Date(2026, 11, 3, 15);
    CalendarApp.createAllDayEventSeries('Off', day, rule);
    [function () { CalendarApp.createEvent('a', none, day); }, function () { CalendarApp.createAllDayEvent('a', day, none); }, function () { CalendarApp.getEvents(day, none); }].forEach(function (each) {
      try { each(); } catch (error) { refusals.push(error.message); }
    });
    return CalendarApp.getEvents(new Date(2026, 11, 1), new Date(2027, 0, 1)).map(function (each) {
      return [each.isAllDayEvent(), each.getAllDayStartDate().getDate(), each.getAllDayEndDate().getDate()].join(' ');
    }).concat(refusals);`);
  const refusal = 'Invalid argument: date';
  expect(seen).toEqual(['true 3 4', 'true 10 11', refusal, refusal, refusal]);
});
