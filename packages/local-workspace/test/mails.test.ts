// The mailbox as people use it: whose mail it is, who has read it, what is found, which events a calendar file announces.
import PostalMime from 'postal-mime';
import { describe, expect, it, test } from 'vitest';
import { announcedEvents } from '../src/model/calendar/ics-reading.ts';
import { evaluate, openProject, resultOf } from './open-project.ts';

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

test('mails are starred, marked and moved, each account for itself, and found where they lie', () => {
  const workspace = openProject(`
    function send() {
      ['Plan', 'Spam offer', 'Old minutes', 'Report'].forEach(function (subject) {
        MailApp.sendEmail('owner@office.example', subject, 'text ' + subject);
        Utilities.sleep(30000);
      });
      MailApp.sendEmail('colleague@office.example', 'To a colleague', 'x');
    }
    function subjects(threads) { return threads.map(function (each) { return each.getFirstMessageSubject(); }).join(); }
    function main() {
      var one = function (word) { return GmailApp.search('subject:' + word)[0]; };
      GmailApp.starMessage(one('plan').getMessages()[0]).moveThreadToSpam(one('offer')).moveThreadToArchive(one('minutes'));
      one('report').markImportant().moveToTrash();
      var spam = GmailApp.getSpamThreads()[0], trash = GmailApp.getTrashThreads()[0], message = one('plan').getMessages()[0];
      var first = [subjects(GmailApp.getInboxThreads()), subjects(GmailApp.getStarredThreads()), spam.isInSpam(), spam.isInInbox(),
        trash.isInTrash(), trash.isImportant(), GmailApp.getPriorityInboxUnreadCount(), subjects(GmailApp.search('in:anywhere -subject:offer')),
        subjects(GmailApp.search('text after:2026/12/01 before:2026-12-02 -is:starred')), subjects(GmailApp.search('older_than:1d')),
        subjects(GmailApp.search('newer_than:1d in:sent')), message.isStarred(), message.refresh().isInTrash(), message.getHeader('Subject')];
      GmailApp.moveThreadsToInbox([spam, trash]).unstarMessages([message]).markMessagesRead([message]).refreshThread(spam);
      return first.concat(subjects(GmailApp.getInboxThreads()), GmailApp.getStarredThreads().length, subjects(GmailApp.getPriorityInboxThreads()),
        GmailApp.getInboxThreads(0, 1).length, GmailApp.getInboxThreads()[0].isInPriorityInbox());
    }`);
  resultOf(workspace, 'send');
  expect(resultOf(workspace, 'main')).toEqual([
    'Plan',
    'Plan',
    true,
    false,
    true,
    true,
    0,
    'To a colleague,Report,Old minutes,Plan',
    'Old minutes',
    '',
    'To a colleague,Old minutes,Plan',
    true,
    false,
    'Plan',
    'Report,Spam offer,Plan',
    0,
    'Report',
    1,
    true,
  ]);
});

test('one’s own mail is read until it is marked as unread, and again once it is marked as read', () => {
  const found = evaluate(`
    GmailApp.sendEmail('owner@office.example', 'To myself', 'a');
    GmailApp.sendEmail('ani@firm.example', 'To Ani', 'b');
    var told = function () { return GmailApp.search('is:unread').map(function (each) { return each.getFirstMessageSubject(); }); };
    var messages = GmailApp.search('').map(function (each) { return each.getMessages()[0]; });
    var all = [told()];
    GmailApp.markMessagesUnread(messages); all.push(told());
    messages[0].markRead(); all.push(told());
    messages[1].markRead().markUnread(); all.push(messages[1].isUnread());
    return all;`);
  expect(found).toEqual([[], ['To Ani', 'To myself'], ['To myself'], true]);
});
