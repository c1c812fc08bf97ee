// Questions about calendars and their events, asked on a calendar of the probe's own.

const TAG = 'probe';

/** @returns {Question[]} */
function calendarQuestions() {
  const api = 'services/calendar/calendar-api';
  return [
    {
      id: 'CALENDAR_ZONE',
      asks: 'Does a new calendar keep the zone it was made with?',
      fact: '13.2',
      stands: 'model/calendar/calendar',
      no: 'It takes the zone of the account.',
      ask: ({ calendar }) => {
        const zone = calendarsApi().get(calendar()).timeZone ?? '';
        return [zone === ZONE, zone];
      },
    },
    {
      id: 'EVENT_CHANGED',
      asks: 'Is an event with an id of its own read back as it was changed?',
      fact: '5',
      stands: api,
      no: 'Changes come later, or ids of a script are replaced.',
      ask: ({ calendar }) => {
        const event = insertEvent(calendar());
        eventsApi().update({ ...event, summary: TAG }, calendar(), event.id);
        return eventsApi().get(calendar(), event.id).summary === TAG;
      },
    },
    {
      id: 'EVENT_TWICE',
      asks: 'Is a second event with the same id refused?',
      fact: '5',
      stands: api,
      no: 'An id of a script does not keep an event from being made twice.',
      ask: ({ calendar }) => {
        const event = insertEvent(calendar());
        return refuses(() => eventsApi().insert(event, calendar()));
      },
    },
    {
      id: 'EVENT_TAGS',
      asks: 'Is an event found at once by what was stored in it?',
      fact: '5',
      stands: api,
      no: 'Looking by sharedExtendedProperty finds it later, or not.',
      ask: ({ calendar }) => {
        const { id } = insertEvent(calendar());
        const { items = [] } = eventsApi().list(calendar(), { sharedExtendedProperty: [`${TAG}=${id}`] });
        return items.map((event) => event.id).join() === id;
      },
    },
    {
      id: 'EVENT_REVIVED',
      asks: 'Can the id of a deleted event neither be used again nor be changed?',
      fact: '13.2',
      stands: 'deletedEvents',
      no: 'A change brings it back: the reading is “revived”.',
      ask: ({ calendar }) => {
        const event = insertEvent(calendar());
        eventsApi().remove(calendar(), event.id);
        return (
          refuses(() => eventsApi().insert(event, calendar())) &&
          refuses(() => eventsApi().update(event, calendar(), event.id))
        );
      },
    },
    {
      id: 'ACCESS_RULES',
      asks: 'Does the list of who may see a calendar name its owner?',
      fact: '5',
      stands: api,
      no: 'Rules are listed otherwise.',
      ask: ({ calendar }) => accessRules(calendar()).some(({ role }) => role === 'owner'),
    },
    {
      id: 'ACCESS_GIVEN',
      asks: 'Can a reader be added without a mail to them?',
      fact: '5',
      stands: api,
      no: 'The rule is refused, or missing at once.',
      how: 'Name somebody by setReader(address) first.',
      ask: ({ calendar }) => {
        const { reader } = state();
        if (!reader) return null;
        const rule = { role: 'reader', scope: { type: 'user', value: reader } };
        accessApi().insert(rule, calendar(), { sendNotifications: false });
        return accessRules(calendar()).some(({ role, scope }) => role === 'reader' && scope?.value === reader);
      },
    },
  ];
}

function calendarsApi() {
  return switchedOn(Calendar?.Calendars);
}

function eventsApi() {
  return switchedOn(Calendar?.Events);
}

function accessApi() {
  return switchedOn(Calendar?.Acl);
}

/** @template Api @param {Api | undefined} api @returns {Api} */
function switchedOn(api) {
  if (!api) throw new Error('Add the calendar service in the script editor.');
  return api;
}

/** @param {string} calendarId */
function accessRules(calendarId) {
  return accessApi().list(calendarId).items ?? [];
}

/** Makes an event under an id of its own: only letters a–v and digits, as Google asks. @param {string} calendarId */
function insertEvent(calendarId) {
  const id = `${TAG}${Utilities.getUuid().replace(/-/g, '')}`;
  const event = {
    id,
    summary: NAME,
    start: { dateTime: '2026-01-05T09:00:00+07:00' },
    end: { dateTime: '2026-01-05T10:00:00+07:00' },
    status: 'confirmed',
    extendedProperties: { shared: { [TAG]: id } },
  };
  eventsApi().insert(event, calendarId);
  return event;
}
