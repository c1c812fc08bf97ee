// Whatever an applicant types stays text: in every mail, its subject, its calendar file, and the message as it travels.

import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { MailEffect } from '../../src/domain/commands/decision.ts';
import { digestsFor } from '../../src/domain/mail/digest.ts';
import { mailFacts } from '../../src/domain/mail/mail-facts.ts';
import { MAIL_TEMPLATES } from '../../src/domain/mail/mails.ts';
import type { DeskMailEffect } from '../../src/domain/records/desk-mails.ts';
import { NO_MARKS } from '../../src/domain/request/marks.ts';
import { parseText } from '../../src/domain/settings/setting-shapes.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import { type Mail, writeDeskMail, writeMail } from '../../src/pages/mails/mail.ts';
import { aMember } from '../domain/commands/paper-desk.ts';
import { aRequest, HOURS, ROOM } from '../domain/requests.ts';
import { listed } from '../listed.ts';
import { runs } from '../runs.ts';
import { aMailOf, SHEET } from './mail-of.ts';
import { AS_ONESELF, OFFICE, SETTINGS } from './office.ts';

const AT = '2026-11-24T08:12:05+07:00';
const OUR_TAGS = 'html head meta title body div p table tr td h2 ul li br a span'.split(' ');

const PIECES = [
  ...[
    '\r\nBcc: jahat@x.example\r\n',
    '\nSubject: lain',
    '\r',
    '\n\n',
    'END:VCALENDAR\r\n',
    '\\n',
    ' ',
    'a'.repeat(300),
  ],
  ...'\0\u0007\u2028\u0085\u202E\u202A\u2066\u2069\u200F\uFEFF\u200D',
  ...['\u001b[31m', '\uD83D', '\uDE00'],
  ...listed`
    <script>alert(1)</script> · </td></table> · <img src=x onerror=alert(1)> · "><a href="javascript:x"> · &lt; · ]]>
    <!-- · =?utf-8?B?PHNjcmlwdD4=?= · =HYPERLINK("x") · +1 · @x · '007 · BEGIN:VEVENT · ;VALUE= · %0d%0a
    😀 · 👨‍👩‍👧‍👦 · م · ﷺ · é
  `,
];
const short = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
const longerThanACell = fc.constantFrom(...PIECES).map((piece) => piece.repeat(Math.ceil(50_001 / piece.length)));
const hostile = fc.oneof(
  { weight: 8, arbitrary: short },
  { weight: 1, arbitrary: longerThanACell },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 300, size: 'max' }) },
);

const TEXTS = 'institution activity description contactName contactRole phone letterNumber letterFile'.split(' ');

/** The office's own names, as far as its settings take the text. */
function settingsWith(text: string): Settings {
  const name = parseText('TEXT', text) ?? OFFICE.room;
  const office = { ...OFFICE, name, unit: name, room: name, place: name };
  return { ...SETTINGS, office: { ...office, titles: { ...OFFICE.titles, SECTION_HEAD: name } } };
}

function mailOf(text: string, template: MailEffect['template'], toStaff: boolean): Mail {
  const request = aRequest({
    ...Object.fromEntries(TEXTS.map((field) => [field, text])),
    equipment: [text],
    materials: text,
  });
  const invited = [{ start: '2026-12-08T09:00', end: '2026-12-08T11:00' }];
  const findings = [
    { code: 'ROOM_BLOCKED', titles: [text] },
    { code: 'EQUIPMENT_DAMAGED', equipment: [{ device: text, left: text }] },
  ] as const;
  const facts = mailFacts(request, findings, [], { at: AT, text, actorName: text, invited, hours: HOURS });
  const to = { addressee: toStaff ? 'SECTION_HEAD' : 'APPLICANT', recipientName: text } as const;
  return writeMail(aMailOf(template, facts, to), settingsWith(text), SHEET, null, AS_ONESELF);
}

function digestOf(text: string): Mail {
  const texts = Object.fromEntries(TEXTS.map((field) => [field, text]));
  const request = aRequest({
    ...texts,
    status: 'SCHEDULED',
    startDate: '2026-11-23',
    marks: { ...NO_MARKS, untold: AT },
  });
  const failed = [{ work: text, number: text, recipient: text, problem: text, givenUp: true }];
  const team = [aMember(), aMember({ role: 'SECTION_HEAD' }), aMember({ role: 'ROOM_ADMIN' })];
  const limits = { kabidWaitingDays: 1 };
  const prepared = { room: ROOM, damaged: [{ device: text, critical: true, left: null }] };
  const waiting = { now: AT, requests: [request], hours: HOURS, limits, failed, team, troubles: [text] };
  const [digest] = digestsFor({ ...waiting, ...prepared });
  return writeDeskMail(
    { ...(digest as DeskMailEffect), recipient: 'kasi@x.example' },
    settingsWith(text),
    'https://x.example',
  );
}

function expectHarmless(mail: Mail): void {
  expect(mail.subject).toMatch(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]+$/u);
  expect(mail.subject.length).toBeLessThanOrEqual(250);
  const tags = new Set([...mail.html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag = '']) => tag));
  expect([...tags].filter((tag) => !OUR_TAGS.includes(tag))).toEqual([]);
  expect(mail.html).not.toMatch(/<[^>]*\son\w+=|javascript:[^<]*">/i);
  for (const [, address] of mail.html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^https:\/\/[^\s<>]+$/);
  const all = [mail.text, mail.html, mail.senderName, mail.replyTo].join('\n');
  expect(all).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\r\t]/u);
  expect(mail.html.length).toBeLessThan(60_000);
  for (const { content } of mail.attachments) {
    expect(content.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
    expect(content.match(/^END:VCALENDAR/gm)).toHaveLength(1);
  }
}

/** The message as it travels, and as a mail program reads it. */
async function travelled({ to, subject, text, html, replyTo, senderName, attachments }: Mail) {
  const composer = new MailComposer({
    from: { name: senderName, address: 'pontive.center@x.example' },
    to,
    replyTo,
    subject,
    text,
    html,
    attachments: attachments.map(({ name, type, content }) => ({ filename: name, contentType: type, content })),
  });
  return PostalMime.parse(await composer.compile().build());
}

describe('hostile texts in every field', () => {
  const template = fc.constantFrom(...MAIL_TEMPLATES);

  it.each(MAIL_TEMPLATES)('that are longer than a cell make %s no long mail', (name) => {
    for (const text of ['<script>alert(1)</script>'.repeat(2001), '😀'.repeat(25_001)])
      for (const toStaff of [false, true]) {
        const mail = mailOf(text, name, toStaff);
        expectHarmless(mail);
        // Google takes no half of a pair.
        expect(mail.subject).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }
  });

  it('are no markup, no further line of a header, no event of their own', () =>
    fc.assert(
      fc.property(hostile, template, fc.boolean(), (text, name, toStaff) => {
        const mail = mailOf(text, name, toStaff);
        expectHarmless(mail);
        expect(mail.subject).toContain('PC-2026-0001');
      }),
      runs(1000),
    ));

  it('nor in the digest', () =>
    fc.assert(
      fc.property(hostile, (text) => expectHarmless(digestOf(text))),
      runs(200),
    ));

  it('and the message that travels has our headers only', () =>
    fc.assert(
      fc.asyncProperty(hostile, template, fc.boolean(), async (text, name, toStaff) => {
        const mail = mailOf(text, name, toStaff);
        const read = await travelled(mail);
        expect(read.to?.map(({ address }) => address)).toEqual(['dewi@smk.example']);
        expect([read.cc, read.bcc]).toEqual([undefined, undefined]);
        expect(new Set(read.headers.map(({ key }) => key))).toEqual(
          new Set(['from', 'to', 'reply-to', 'subject', 'message-id', 'date', 'mime-version', 'content-type']),
        );
        expect(read.attachments.map(({ filename }) => filename)).toEqual(mail.attachments.map((file) => file.name));
      }),
      runs(100),
    ));
});
