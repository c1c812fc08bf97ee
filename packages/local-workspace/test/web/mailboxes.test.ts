// Whose mail it is, what is unread, and which words of a text can be followed.
import { describe, expect, it } from 'vitest';
import type { MailInfo } from '../../src/data/index.ts';
import { mailboxesOf } from '../../src/web/mail/mailboxes.ts';
import { textParts } from '../../src/web/shell/linked-text.tsx';

const mail = (to: string[], readBy: string[] = [], rest: Partial<MailInfo> = {}): MailInfo => ({
  ...{
    id: 'm',
    at: '2026-12-01T16:45:00+07:00',
    from: 'a@x.id',
    cc: [],
    bcc: [],
    subject: '',
    beginning: '',
    files: 0,
  },
  to,
  readBy,
  ...rest,
});

describe('the boxes', () => {
  it('are the people’s in their order, then everybody else’s; each reader reads for themselves', () => {
    const mails = [
      mail(['ani@x.id'], ['ani@x.id']),
      mail(['ani@x.id'], ['zul@y.id'], { bcc: ['zul@y.id'], cc: ['budi@y.id', 'ani@x.id'] }),
    ];
    const people = [
      { name: 'Sri', email: 'sri@x.id', title: 'Kepala' },
      { name: 'Ani', email: 'ani@x.id' },
    ];
    expect(mailboxesOf(mails, people)).toEqual([
      { email: 'sri@x.id', name: 'Sri · Kepala', mails: 0, unread: 0 },
      { email: 'ani@x.id', name: 'Ani', mails: 2, unread: 1 },
      { email: 'budi@y.id', name: 'budi@y.id', mails: 1, unread: 1 },
      { email: 'zul@y.id', name: 'zul@y.id', mails: 1, unread: 0 },
    ]);
  });
});

describe('a text', () => {
  it.each([
    ['Tanpa tautan', [{ text: 'Tanpa tautan' }]],
    ['Lihat /exec?a=1', [{ text: 'Lihat ' }, { text: '/exec?a=1', href: '/as/ani/exec?a=1' }]],
    ['https://lain.id/x dan', [{ text: 'https://lain.id/x', href: 'https://lain.id/x' }, { text: ' dan' }]],
    [
      'Lihat https://lain.id/x?y=1. (di /exec?a=1)',
      [
        { text: 'Lihat ' },
        { text: 'https://lain.id/x?y=1', href: 'https://lain.id/x?y=1' },
        { text: '. (di ' },
        { text: '/exec?a=1', href: '/as/ani/exec?a=1' },
        { text: ')' },
      ],
    ],
    ['misalnya https://… saja', [{ text: 'misalnya https://… saja' }]],
    ['javascript:alert(1) <b>x</b>', [{ text: 'javascript:alert(1) <b>x</b>' }]],
    ['di/exec?a=1', [{ text: 'di/exec?a=1' }]],
  ])('%j', (text, parts) => {
    expect(textParts(text, { '/exec?a=1': '/as/ani/exec?a=1' })).toEqual(parts);
  });
});
