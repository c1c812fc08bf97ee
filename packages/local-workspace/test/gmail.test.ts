// The mailbox as GmailApp has it: searches, labels, drafts, files, where a mail lies (facts 6).
import { expect, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';

test('facts 6: a search joins words by OR, by braces and by brackets, knows me, and a label by its name with hyphens', () => {
  const seen = evaluate(`
    GmailApp.sendEmail('owner@office.example', 'First letter', 'about rooms');
    GmailApp.sendEmail('guest@mail.example', 'Second letter', 'about chairs');
    GmailApp.sendEmail('guest@mail.example', 'Third', 'about tables');
    GmailApp.search('subject:Third')[0].addLabel(GmailApp.createLabel('To do/Next week'));
    return ['to:me', 'from:me tables', 'label:to-do-next-week', 'about rooms OR chairs', '{rooms tables}', '(letter chairs) OR tables',
      'subject:(second letter)', '-{rooms tables}', '-subject:(first letter) about', 'rooms OR', 'subject:"second letter"', '(first', 'about', 'to:guest@mail.example chairs', 'nothing'].map(function (query) {
      return GmailApp.search(query).map(function (each) { return each.getFirstMessageSubject().split(' ')[0]; }).reverse().join();
    }).concat(GmailApp.getAliases().length);`);
  expect(seen).toEqual([
    'First',
    'Third',
    'Third',
    'First,Second',
    'First,Third',
    'Second,Third',
    'Second',
    'Second',
    'Second,Third',
    'First',
    'Second',
    'First',
    'First,Second,Third',
    'Second',
    '',
    0,
  ]);
});

test('facts 6: a file of a mail tells its size and its hash, and is sent on', () => {
  const seen = evaluate(`
    GmailApp.sendEmail('owner@office.example', 'Files', 'x', { attachments: [Utilities.newBlob('abc', 'text/plain', 'a.txt')] });
    var file = GmailApp.search('subject:Files')[0].getMessages()[0].getAttachments()[0], refusals = [];
    GmailApp.sendEmail('owner@office.example', 'Again', 'x', { attachments: [file] });
    [{ cc: ['a@b.example'] }, { bcc: ['a@b.example'] }].forEach(function (options) {
      try { MailApp.sendEmail('a@b.example', 's', 'b', options); } catch (error) { refusals.push(error.message); }
    });
    try { MailApp.sendEmail({ to: ['a@b.example'], subject: 's', body: 'b' }); } catch (error) { refusals.push(error.message); }
    return [file.getSize(), file.getHash(), String(file), file.getContentType(), DriveApp.createFile(file).getName(),
      GmailApp.search('subject:Again')[0].getMessages()[0].getAttachments()[0].getSize(), refusals];`);
  const sha1 = 'a9993e364706816aba3e25717850c26c9cd0d89d';
  const refusals = ['Invalid argument: cc', 'Invalid argument: bcc', 'Invalid argument: to'];
  expect(seen).toEqual([3, sha1, 'GmailAttachment', 'text/plain', 'a.txt', 3, refusals]);
});

test('mails are found by what is unread, attached and labelled, answered and passed on', () => {
  const workspace = openProject(`
    function send() {
      MailApp.sendEmail('owner@office.example', 'Chairs', 'How many?', { replyTo: 'desk@office.example',
        attachments: [Utilities.newBlob('plan', 'text/plain', 'plan.txt')] });
      MailApp.sendEmail('owner@office.example', 'Tables', 'None', { cc: 'outsider@mail.example' });
    }
    function read() {
      var subjects = function (query) { return GmailApp.search(query).map(function (each) { return each.getFirstMessageSubject(); }); };
      var label = GmailApp.createLabel('To do');
      var thread = GmailApp.search('has:attachment')[0].addLabel(label);
      var before = [GmailApp.getInboxUnreadCount(), subjects('is:unread')];
      thread.markRead();
      var message = GmailApp.getMessageById(thread.getId());
      message.reply('Twelve');
      message.forward('guest@mail.example');
      GmailApp.search('subject:tables')[0].reply('Thanks');
      var after = [subjects('is:unread'), subjects('label:"to do"'), thread.getLabels().map(function (each) { return each.getName(); }),
        message.isUnread(), message.getAttachments()[0].getDataAsString(), GmailApp.getUserLabelByName('none')];
      label.removeFromThread(thread);
      var empty = label.getThreads().length;
      label.deleteLabel();
      return before.concat(after, empty, GmailApp.getUserLabels().length);
    }`);
  workspace.run('send', [], 'colleague@office.example');
  expect(resultOf(workspace, 'read')).toEqual([
    2,
    ['Tables', 'Chairs'],
    ['Tables'],
    ['Chairs'],
    ['To do'],
    false,
    'plan',
    null,
    0,
    0,
  ]);
  expect(workspace.mails.list().slice(2)).toMatchObject([
    { to: ['desk@office.example'], subject: 'Re: Chairs' },
    { to: ['guest@mail.example'], subject: 'Fwd: Chairs' },
    { to: ['colleague@office.example'], subject: 'Re: Tables' },
  ]);
  expect(() => resultOf(openProject('function main() { GmailApp.getThreadById("none"); }'), 'main')).toThrow(
    'Invalid argument',
  );
});

test('a draft is begun by a person or a script, filled in, and sent', () => {
  const workspace = openProject(`
    function merge() {
      var draft = GmailApp.getDrafts().filter(function (each) { return each.getMessage().getSubject() === 'Hi {{n}}'; })[0];
      var message = draft.getMessage();
      GmailApp.sendEmail('ani@mail.test', message.getSubject().replace('{{n}}', 'Ani'), message.getPlainBody(), { htmlBody: message.getBody() });
      return [message.isDraft(), GmailApp.getDraftMessages().length, GmailApp.getDraft(draft.getId()).getMessageId() === message.getId()];
    }
    function reply() {
      var mail = GmailApp.search('subject:"Hi Ani"')[0].getMessages()[0];
      var picture = Utilities.newBlob('x', 'image/png', 'p.png');
      var draft = mail.createDraftReply('Thanks', { inlineImages: { p: picture }, attachments: [Utilities.newBlob('y', 'text/plain', 'a.txt')] });
      var names = function (options) { return draft.getMessage().getAttachments(options).map(function (each) { return each.getName(); }); };
      var kinds = [names(), names({ includeInlineImages: false }), names({ includeAttachments: false })];
      draft.update('budi@mail.test', 'Changed', 'Other text');
      var sent = draft.send();
      return [kinds, sent.isDraft(), sent.getSubject(), GmailApp.getDrafts().length];
    }
    function drop() { GmailApp.createDraft('', 'x', '').deleteDraft(); return GmailApp.getDrafts().length; }`);
  workspace.mails.draft({ subject: 'Hi {{n}}', text: 'Dear', html: '<b>Dear</b>' }, 'owner@office.example');
  expect(resultOf(workspace, 'merge')).toEqual([true, 1, true]);
  expect(workspace.mails.list()).toMatchObject([{ to: ['ani@mail.test'], subject: 'Hi Ani' }]);
  expect(resultOf(workspace, 'reply')).toEqual([[['a.txt', 'p.png'], ['a.txt'], ['p.png']], false, 'Changed', 1]);
  expect(resultOf(workspace, 'drop')).toBe(1);
  expect(workspace.mails.list()[1]).toMatchObject({ to: ['budi@mail.test'], subject: 'Changed' });
  expect(workspace.mails.drafts('owner@office.example')).toMatchObject([{ subject: 'Hi {{n}}', to: [] }]);
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
