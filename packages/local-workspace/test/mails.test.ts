// The mailbox as people use it: whose mail it is, who has read it, what is found, which events a calendar file announces.
import PostalMime from 'postal-mime';
import { describe, expect, it, test } from 'vitest';
import { announcedEvents } from '../src/model/calendar/ics-reading.ts';
import { openProject, resultOf } from './open-project.ts';

const SEND = `function send() {
  MailApp.sendEmail({ to: 'ani@firm.example', cc: 'budi@firm.example', name: 'The office',
    subject: 'Your request', body: 'Room  A\\n is yours.',
    attachments: [Utilities.newBlob('x', 'text/plain', 'letter.txt')] });
  MailApp.sendEmail('budi@firm.example', 'Another one', 'Nothing to see');
}`;

function sent() {
  const workspace = openProject(SEND);
  resultOf(workspace, 'send');
  return workspace;
}

test.each([
  [{ reader: 'ani@firm.example' }, ['Your request']],
  [{ reader: 'budi@firm.example' }, ['Your request', 'Another one']],
  [{ reader: 'owner@office.example' }, []],
  [{ words: 'room YOURS' }, ['Your request']],
  [{ words: 'letter.txt' }, ['Your request']],
  [{ words: 'the office ani@' }, ['Your request']],
  [{ words: 'room another' }, []],
  [{ words: ' ' }, ['Your request', 'Another one']],
  [{ reader: 'budi@firm.example', words: 'another' }, ['Another one']],
])('a search for %j finds %j', (search, subjects) => {
  expect(
    sent()
      .mails.list(search)
      .map(({ subject }) => subject),
  ).toEqual(subjects);
});

test('a mail is read by each reader for themselves, and can look unread again', () => {
  const workspace = sent();
  const [first] = workspace.mails.list();
  const readers = () => workspace.mails.list().map(({ readBy }) => readBy);
  const seen: string[] = [];
  workspace.onChange(({ kind }) => seen.push(kind));
  workspace.mails.mark(first?.id ?? '', 'ani@firm.example', true);
  workspace.mails.mark(first?.id ?? '', 'ani@firm.example', true);
  workspace.mails.mark(first?.id ?? '', 'budi@firm.example', true);
  expect(readers()).toEqual([['ani@firm.example', 'budi@firm.example'], []]);
  workspace.mails.mark(first?.id ?? '', 'ani@firm.example', false);
  expect(readers()).toEqual([['budi@firm.example'], []]);
  expect(seen).toEqual(['mail', 'mail', 'mail']);
  expect(() => workspace.mails.mark('none', 'ani@firm.example', true)).toThrow('There is no mail "none"');
});

test('people write and answer mails, and a script of the recipient finds the answer', async () => {
  const workspace = openProject(`function find() {
    return GmailApp.search('from:ani is:unread').map(function (thread) {
      var message = thread.getMessages()[0];
      return [message.getFrom(), message.getTo(), message.getSubject(), message.getPlainBody()].join('|');
    });
  }
  ${SEND}`);
  resultOf(workspace, 'send');
  const [first] = workspace.mails.list();
  const answer = {
    to: 'The office <owner@office.example>',
    subject: 'Re: Your request',
    text: 'Thank you',
    answers: first?.id ?? '',
  };
  const { id } = workspace.mails.write(answer, 'ani@firm.example');
  expect(resultOf(workspace, 'find')).toEqual(['ani@firm.example|owner@office.example|Re: Your request|Thank you']);
  expect(await workspace.mails.eml(id)).toContain(`In-Reply-To: <${first?.id}@local-workspace>`);
  const write = (change: object) => () => workspace.mails.write({ ...answer, ...change }, 'ani@firm.example');
  expect(write({ to: 'owner@office.example, nobody' })).toThrow('Invalid email: nobody');
  expect(write({ to: ' ' })).toThrow('no recipient');
  expect(write({ answers: 'none' })).toThrow('There is no mail "none"');
  expect(workspace.mails.list()).toHaveLength(3);
});

test('a mail is a file that mail programs read: addresses, both texts, files', async () => {
  const workspace = openProject(`function send() {
    MailApp.sendEmail({ to: 'ani@firm.example', cc: 'budi@firm.example', name: 'The office', subject: 'Rapat é', body: 'Plain',
      htmlBody: '<b>Rich</b>', attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'event.ics')] });
  }`);
  resultOf(workspace, 'send');
  const mail = await PostalMime.parse(await workspace.mails.eml(workspace.mails.list()[0]?.id ?? ''));
  expect(mail).toMatchObject({
    subject: 'Rapat é',
    from: { name: 'The office', address: 'owner@office.example' },
    to: [{ address: 'ani@firm.example' }],
    cc: [{ address: 'budi@firm.example' }],
    text: expect.stringContaining('Plain'),
    html: expect.stringContaining('<b>Rich</b>'),
    attachments: [{ filename: 'event.ics', mimeType: 'text/calendar' }],
  });
});

test('the list shows how a mail begins and how many files it brings', () => {
  expect(sent().mails.list()[0]).toMatchObject({
    beginning: 'Room A is yours.',
    files: 1,
    from: 'The office <owner@office.example>',
  });
});

describe('a calendar file', () => {
  const file = (...lines: string[]) =>
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
  const times = (...lines: string[]) =>
    announcedEvents(file(...lines), 'Asia/Pontianak').map(({ start, end, allDay }) => [start, end, allDay]);

  const [nine, eleven] = ['2026-12-08T09:00:00+07:00', '2026-12-08T11:00:00+07:00'];
  it.each([
    ['UTC', ['DTSTART:20261208T020000Z', 'DTEND:20261208T040000Z'], nine, eleven, false],
    ['no zone', ['DTSTART:20261208T090000', 'DTEND:20261208T110000'], nine, eleven, false],
    ['another zone', ['DTSTART;TZID="Asia/Tokyo":20261208T110000'], nine, nine, false],
    ['an unknown zone', ['DTSTART;TZID=Home:20261208T090000'], nine, nine, false],
    ['whole days', ['DTSTART;VALUE=DATE:20261208', 'DTEND;VALUE=DATE:20261210'], '2026-12-08', '2026-12-10', true],
    ['one whole day', ['DTSTART;VALUE=DATE:20261231'], '2026-12-31', '2027-01-01', true],
  ])('with %s', (_, lines, start, end, allDay) => {
    expect(times(...lines)).toEqual([[start, end, allDay]]);
  });

  it('undoes folds and escapes, and keeps the words of alarms out', () => {
    const text = file(
      'DTSTART:20261208T020000Z',
      'SUMMARY:Kunjungan\\, kel',
      ' as X\\; lantai 2',
      'LOCATION;ALTREP="http://x:1":Ruang A',
      'BEGIN:VALARM',
      'DESCRIPTION:Bangun',
      'END:VALARM',
      'DESCRIPTION:Satu\\nDua\\\\n',
    );
    expect(announcedEvents(text, 'Asia/Pontianak')).toMatchObject([
      { title: 'Kunjungan, kelas X; lantai 2', location: 'Ruang A', description: 'Satu\nDua\\n', cancelled: false },
    ]);
  });

  it.each([
    [file('DTSTART:20261208T020000Z', 'STATUS:CANCELLED')],
    [`METHOD:CANCEL\r\n${file('DTSTART:20261208T020000Z')}`],
  ])('tells a cancelled event: %j', (text) => {
    expect(announcedEvents(text, 'UTC')[0]?.cancelled).toBe(true);
  });

  it.each(['', 'BEGIN:VCALENDAR', 'no calendar at all', file('SUMMARY:Timeless'), file('DTSTART:20261399T020000Z')])(
    'announces nothing in %j',
    (text) => {
      expect(announcedEvents(text, 'UTC')).toEqual([]);
    },
  );
});
