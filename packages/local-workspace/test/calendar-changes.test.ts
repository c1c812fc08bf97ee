// What changes in calendars: the trigger, sync tokens, recurring events, access rules, several calendars of one name (facts 2, 5).
import { expect, test } from 'vitest';
import { advanced, evaluate, openProject, resultOf } from './open-project.ts';

const owner = 'owner@office.example';
const colleague = 'colleague@office.example';
const API = { manifest: advanced('Calendar') };
const HOUR = { start: '2026-12-02T09:00:00+07:00', end: '2026-12-02T10:00:00+07:00' };

test('facts 2, 5: a changed calendar fires its trigger, for people and scripts; the event tells calendar, mode and uid only', () => {
  const workspace = openProject(`
    function install() { ScriptApp.newTrigger('seen').forUserCalendar(CalendarApp.getDefaultCalendar().getId()).onEventUpdated().create(); }
    function seen(e) { console.log(JSON.stringify(e)); }
    function write() { CalendarApp.getDefaultCalendar().createEvent('x', new Date(2026, 0, 1), new Date(2026, 0, 2)); }
    function kind() { var t = ScriptApp.getProjectTriggers()[0]; return [String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId()]; }`);
  resultOf(workspace, 'install');
  expect(resultOf(workspace, 'kind')).toEqual(['ON_EVENT_UPDATED', 'CALENDAR', owner]);
  const fired = () => workspace.executions().filter((each) => each.trigger === 'calendar');
  const made = workspace.calendars.create(owner, HOUR);
  workspace.calendars.patch(owner, made.id, { title: 'moved' });
  workspace.calendars.remove(owner, made.id);
  expect(fired()).toHaveLength(3);
  resultOf(workspace, 'write');
  expect(fired()).toHaveLength(4);
  expect(JSON.parse(fired()[0]?.logs[0]?.text ?? '')).toEqual({
    authMode: 'FULL',
    calendarId: owner,
    triggerUid: workspace.triggers()[0]?.uid,
  });
});

test('a calendar handler that changes its own calendar is stopped after ten rounds', () => {
  const code =
    "function again() { CalendarApp.getDefaultCalendar().createEvent('x', new Date(2026, 0, 1), new Date(2026, 0, 2)); }";
  const workspace = openProject(code);
  workspace.makeTrigger({ function: 'again', event: 'calendar' });
  workspace.calendars.create(owner, HOUR);
  expect(workspace.executions().filter((each) => each.trigger === 'calendar')).toHaveLength(10);
});

test('facts 2, 5: a sync token gives what changed since, deleted events too; a lost one asks for a full sync', () => {
  const workspace = openProject(
    `function list(token) {
       var answer = Calendar.Events.list('primary', token ? { syncToken: token } : {});
       return [answer.items.map(function (each) { return [each.summary, each.status]; }), answer.nextSyncToken];
     }`,
    API,
  );
  const first = workspace.calendars.create(owner, { ...HOUR, title: 'first' });
  workspace.calendars.create(owner, { ...HOUR, title: 'second' });
  const [all, token] = resultOf(workspace, 'list') as [unknown, string];
  expect(all).toHaveLength(2);
  expect(resultOf(workspace, 'list', token)).toEqual([[], token]);
  workspace.calendars.remove(owner, first.id);
  workspace.calendars.create(owner, { ...HOUR, title: 'third' });
  const [changed] = resultOf(workspace, 'list', token) as [unknown];
  expect(changed).toEqual([
    ['first', 'cancelled'],
    ['third', 'confirmed'],
  ]);
  const lost =
    'GoogleJsonResponseException: API call to calendar.events.list failed with error: Sync token is no longer valid, a full sync is required.';
  expect(() => resultOf(workspace, 'list', 'made-up')).toThrow(lost);
  workspace.reset();
  expect(() => resultOf(workspace, 'list', token)).toThrow(lost);
});

test.each([
  ['RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261216T000000Z', ['02', '07', '09', '14']],
  ['RRULE:FREQ=MONTHLY;COUNT=2', ['02', '02']],
])('a recurring event %s is listed as itself or as its single events', (rule, days) => {
  const workspace = openProject(
    `function make(rule) {
       return Calendar.Events.insert({ summary: 'x', recurrence: [rule],
         start: { dateTime: '2026-12-02T09:00:00+07:00' }, end: { dateTime: '2026-12-02T10:00:00+07:00' } }, 'primary').id;
     }
     function list(single) { return Calendar.Events.list('primary', { singleEvents: single }).items.map(function (each) { return each.start.dateTime; }); }`,
    API,
  );
  resultOf(workspace, 'make', rule);
  expect((resultOf(workspace, 'list', true) as string[]).map((each) => each.slice(8, 10))).toEqual(days);
  expect(resultOf(workspace, 'list', false)).toEqual(['2026-12-02T09:00:00+07:00']);
  expect(workspace.calendars.events(owner)).toHaveLength(days.length);
});

const workdays = 'BYDAY=MO,TU,WE,TH,FR';

test.each([
  [`FREQ=MONTHLY;${workdays};BYSETPOS=-1;COUNT=3`, ['2026-12-31', '2027-01-29', '2027-02-26']],
  [`FREQ=MONTHLY;${workdays};BYSETPOS=-1;UNTIL=20270115T000000Z`, ['2026-12-31']],
  ['FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1,-1;COUNT=3', ['2026-12-02', '2026-12-30', '2027-01-06']],
  ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=10,20;BYSETPOS=2;COUNT=2', ['2026-12-20', '2027-02-20']],
  ['FREQ=WEEKLY;BYDAY=MO,TU,FR;BYSETPOS=2;COUNT=2', ['2026-12-08', '2026-12-15']],
  ['FREQ=YEARLY;BYMONTH=12;BYDAY=WE;BYSETPOS=2;COUNT=2', ['2026-12-09', '2027-12-08']],
  ['FREQ=MONTHLY;BYDAY=2TU,-1FR;COUNT=3', ['2026-12-08', '2026-12-25', '2027-01-12']],
  ['FREQ=YEARLY;BYDAY=-1WE,20MO;COUNT=2', ['2026-12-30', '2027-05-17']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU;WKST=MO;COUNT=4', ['2026-12-02', '2026-12-06', '2026-12-16', '2026-12-20']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU;WKST=SU;COUNT=4', ['2026-12-02', '2026-12-13', '2026-12-16', '2026-12-27']],
])('RFC 5545, 3.3.10: RRULE:%s', (rule, days) => {
  const code = `var made = Calendar.Events.insert({ recurrence: ['RRULE:${rule}'], start: { date: '2026-12-02' }, end: { date: '2026-12-03' } }, 'primary');
    return Calendar.Events.instances('primary', made.id).items.map(function (each) { return each.start.date; });`;
  expect(evaluate(code, API)).toEqual(days);
});

test.each(['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0', 'FREQ=MONTHLY;BYSETPOS=1', 'FREQ=WEEKLY;BYDAY=2MO'])(
  'RFC 5545, 3.3.10: a position or number that cannot be is refused: %s',
  (rule) => {
    const code = `Calendar.Events.insert({ recurrence: ['RRULE:${rule}'], start: { date: '2026-12-02' }, end: { date: '2026-12-03' } }, 'primary');`;
    expect(() => evaluate(code, API)).toThrow('Invalid recurrence rule.');
  },
);

test('facts 5: CalendarApp gives the first of a recurring event by its id', () => {
  const seen = evaluate(`
    var calendar = CalendarApp.getDefaultCalendar();
    var rule = CalendarApp.newRecurrence().addWeeklyRule().times(3);
    var series = calendar.createEventSeries('Weekly', new Date(2026, 11, 2, 9), new Date(2026, 11, 2, 10), rule);
    var event = calendar.getEventById(series.getId());
    var count = calendar.getEvents(new Date(2026, 11, 1), new Date(2027, 0, 1)).length;
    return [event.getStartTime().getDate(), event.isRecurringEvent(), count, (series.deleteEventSeries(),
      calendar.getEvents(new Date(2026, 11, 1), new Date(2027, 0, 1)).length)];`);
  expect(seen).toEqual([2, true, 3, 0]);
});

test('one event of a series is changed, moved, deleted by scripts and by hand; the others stay', () => {
  const workspace = openProject(
    `function make() {
       return Calendar.Events.insert({ summary: 'x', recurrence: ['RRULE:FREQ=DAILY;COUNT=5'],
         start: { dateTime: '2026-12-02T09:00:00+07:00' }, end: { dateTime: '2026-12-02T10:00:00+07:00' } }, 'primary').id;
     }
     function change(id) {
       var items = Calendar.Events.instances('primary', id).items;
       Calendar.Events.patch({ summary: 'moved', start: { dateTime: '2026-12-03T15:00:00+07:00' },
         end: { dateTime: '2026-12-03T16:00:00+07:00' } }, 'primary', items[1].id);
       Calendar.Events.remove('primary', items[2].id);
       var fourth = CalendarApp.getDefaultCalendar().getEventsForDay(new Date(2026, 11, 5))[0].setTitle('renamed');
       return [fourth.getId() === id + '@google.com', fourth.getEventSeries().getTitle(), fourth.getEventType().toString(),
         Calendar.Events.get('primary', items[1].id).originalStartTime.dateTime];
     }
     function list(single) {
       return Calendar.Events.list('primary', { singleEvents: single }).items.map(function (each) {
         return [each.status, each.summary, each.start.dateTime.slice(8, 13)].join(' ');
       });
     }
     function end(id) { Calendar.Events.remove('primary', id); return list(true); }`,
    API,
  );
  const id = resultOf(workspace, 'make') as string;
  expect(resultOf(workspace, 'change', id)).toEqual([true, 'x', 'DEFAULT', '2026-12-03T09:00:00+07:00']);
  expect(resultOf(workspace, 'list', true)).toEqual([
    'confirmed x 02T09',
    'confirmed moved 03T15',
    'confirmed renamed 05T09',
    'confirmed x 06T09',
  ]);
  expect(resultOf(workspace, 'list', false)).toEqual([
    'confirmed x 02T09',
    'confirmed moved 03T15',
    'cancelled x 04T09',
    'confirmed renamed 05T09',
  ]);
  const last = workspace.calendars.events(owner).at(-1);
  workspace.calendars.remove(owner, last?.id ?? '');
  expect(workspace.calendars.events(owner).map(({ title }) => title)).toEqual(['x', 'moved', 'renamed']);
  const file = workspace.calendars.ics(owner);
  expect(file).toContain('RRULE:FREQ=DAILY;COUNT=5\r\nEXDATE:20261204T020000Z\r\nEXDATE:20261206T020000Z\r\n');
  expect(file).toContain('RECURRENCE-ID:20261203T020000Z\r\nSUMMARY:moved\r\n');
  expect(resultOf(workspace, 'end', id)).toEqual([]);
});

test.each([['RRULE:FREQ=HOURLY'], ['RRULE:FREQ=YEARLY;BYWEEKNO=20']])(
  'a recurrence that is not followed says so: %s',
  (rule) => {
    const code = `Calendar.Events.insert({ recurrence: ['${rule}'], start: { date: '2026-12-02' }, end: { date: '2026-12-03' } }, 'primary');`;
    expect(() => evaluate(code, API)).toThrow(`Recurrence ${rule} is not emulated`);
  },
);

test('facts 5: access rules let accounts read or write; only an owner changes them; a calendar one may not see is null', () => {
  const workspace = openProject(
    `function make() { return CalendarApp.createCalendar('Room').getId(); }
     function share(id, role) { return Calendar.Acl.insert({ role: role, scope: { type: 'user', value: '${colleague}' } }, id).id; }
     function unshare(id, rule) { Calendar.Acl.remove(id, rule); return Calendar.Acl.list(id).items.length; }
     function see(id) { return CalendarApp.getCalendarById(id) && CalendarApp.getCalendarById(id).getName(); }
     function write(id) { CalendarApp.getCalendarById(id).createEvent('x', new Date(2026, 0, 1), new Date(2026, 0, 2)); }`,
    API,
  );
  const id = resultOf(workspace, 'make');
  const as = (name: string, ...args: unknown[]) => workspace.run(name, args, colleague);
  const error = (name: string, ...args: unknown[]) => as(name, ...args).executions[0]?.error?.message;
  expect(as('see', id).value).toBe(null);
  const rule = resultOf(workspace, 'share', id, 'reader');
  expect([as('see', id).value, error('write', id)]).toEqual(['Room', 'Forbidden']);
  resultOf(workspace, 'share', id, 'writer');
  expect(error('write', id)).toBe(undefined);
  expect(error('share', id, 'owner')).toContain('Forbidden');
  expect(resultOf(workspace, 'unshare', id, rule)).toBe(1);
  expect(as('see', id).value).toBe(null);
});

test('calendars of one name are all found; days are the calendar’s, not the script’s (facts 5)', () => {
  const seen = evaluate(`
    var far = CalendarApp.createCalendar('Room', { timeZone: 'America/New_York' });
    CalendarApp.createCalendar('Room');
    far.createEvent('late', new Date('2026-12-02T22:00:00-05:00'), new Date('2026-12-02T23:00:00-05:00'));
    return [CalendarApp.getCalendarsByName('Room').length, CalendarApp.getCalendarsByName('None').length,
      CalendarApp.getAllOwnedCalendars().length, far.getEventsForDay(new Date(2026, 11, 2)).length, far.getEventsForDay(new Date(2026, 11, 3)).length];`);
  expect(seen).toEqual([2, 0, 3, 1, 0]);
});

test('free and busy times of several calendars in one question', () => {
  const workspace = openProject(
    `function busy() {
       return Calendar.Freebusy.query({ timeMin: '2026-12-02T00:00:00Z', timeMax: '2026-12-03T00:00:00Z', items: [{ id: '${owner}' }] })
         .calendars['${owner}'].busy;
     }`,
    API,
  );
  workspace.calendars.create(owner, HOUR);
  expect(resultOf(workspace, 'busy')).toEqual([{ start: '2026-12-02T02:00:00.000Z', end: '2026-12-02T03:00:00.000Z' }]);
});

test('reminders, visibility, transparency and guests of an event', () => {
  const seen = evaluate(`
    var event = CalendarApp.createEvent('x', new Date(2026, 0, 1), new Date(2026, 0, 2), { guests: 'a@b.example,c@d.example' });
    event.addPopupReminder(30).addEmailReminder(60).removeGuest('a@b.example').setTransparency(CalendarApp.EventTransparency.TRANSPARENT)
      .setVisibility(CalendarApp.Visibility.PRIVATE);
    var again = CalendarApp.getEventById(event.getId());
    return [again.getPopupReminders(), again.getEmailReminders(), again.getGuestList().map(function (each) { return each.getEmail(); }),
      String(again.getTransparency()), String(again.getVisibility())];`);
  expect(seen).toEqual([[30], [60], ['c@d.example'], 'TRANSPARENT', 'PRIVATE']);
});
