// Every mail, laid out as HTML and as text: the same facts in both, and nothing that an applicant typed does harm.

import { describe, expect, it } from 'vitest';
import type { MailEffect } from '../../src/domain/commands/decision.ts';
import { mailFacts } from '../../src/domain/mail/mail-facts.ts';
import { MAIL_TEMPLATES, type MailTemplate } from '../../src/domain/mail/mails.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { mailWords } from '../../src/words/mails/mails.ts';
import { aRequest, HOURS } from '../domain/requests.ts';
import { aMailOf, SHEET, written } from './mail-of.ts';
import { MAIL_OFFICE, OFFICE } from './office.ts';

const ALL = MAIL_TEMPLATES;

function effect(template: MailTemplate, given: Partial<BookingRequest> = {}, text = 'Telaah & jadwalkan'): MailEffect {
  const facts = mailFacts(
    aRequest(given),
    [{ code: 'LETTER_MISSING' }],
    [{ date: '2026-12-09', from: '09:00', to: '11:00' }],
    { at: '2026-11-24T08:12:05+07:00', text, actorName: 'Budi "Santo" <x>', hours: HOURS },
  );
  return aMailOf(template, facts);
}
/** One to an officer. */
const _toStaff = (...given: Parameters<typeof effect>) => ({ ...effect(...given), addressee: 'SECTION_HEAD' }) as const;

/** What a reader of the HTML sees. */
function seen(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(ALL)('%s', (template) => {
  const HOSTILE: Partial<BookingRequest> = {
    institution: '=HYPERLINK("http://jahat.example","SMK")',
    activity: `<script>alert("1")</script> & 'teman' 👨‍👩‍👧‍👦`,
    description: 'a</td></table><img src=x onerror=alert(1)>\nbaris dua',
    contactName: '"><b>Dewi</b>',
    contactRole: '&amp;',
    phone: '<0812>',
    letterNumber: "'; DROP",
  };
  const mail = written(effect(template, HOSTILE));

  it('goes to the one named, and answers go to the office', () =>
    expect(mail).toMatchObject({ to: 'dewi@smk.example', replyTo: OFFICE.replyTo, senderName: OFFICE.room }));

  it('never shows an applicant what colleagues write to each other', () => {
    const note = { ...effect(template, HOSTILE, 'orangnya sulit'), addressee: 'APPLICANT' as const };
    const { subject, text, html } = written(note);
    expect([subject, text, html].join()).not.toContain('sulit');
  });

  it('says the same in HTML and in text', () => {
    // A mail to an officer has all that a wording can say.
    const given = { ...effect(template, HOSTILE), addressee: 'SECTION_HEAD' as const };
    const mail = written(given);
    const words = mailWords(template, given.facts, MAIL_OFFICE, []);
    const facts = [
      'Yth. Bapak/Ibu Dewi Kartika,',
      ...words.opening,
      ...(words.ask?.byHand ?? []),
      ...words.details.flatMap(({ label, value }) => [label, value]),
      ...words.lists.flatMap(({ heading, items }) => [heading, ...items.map(String)]),
      ...words.closing,
    ];
    for (const fact of facts) {
      expect(squeezed(seen(mail.html))).toContain(squeezed(fact));
      expect(squeezed(mail.text)).toContain(squeezed(fact));
    }
  });

  it('says to those outside whose it is and where to answer, to officers neither', () => {
    const inside = written({ ...effect(template), addressee: 'SECTION_HEAD' });
    for (const words of [OFFICE.name, OFFICE.unit, 'Balas email ini atau WhatsApp 0812-0000-0000.']) {
      for (const text of [mail.text, seen(mail.html)]) expect(text).toContain(words);
      for (const text of [inside.text, seen(inside.html)]) expect(text).not.toContain(words);
    }
  });

  it('leaves no blank unfilled', () => {
    const blank = aRequest({
      startDate: null,
      endDate: null,
      startTime: null,
      endTime: null,
      participants: null,
      phone: '',
    });
    const { text, html, subject } = written(effect(template, blank, ''));
    for (const each of [text, html, subject]) expect(each).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it(template === 'CONFIRMATION' ? 'carries the event' : 'carries no file', () =>
    expect(mail.attachments.map(({ name, type }) => [name, type])).toEqual(
      template === 'CONFIRMATION' ? [['PC-2026-0001.ics', 'text/calendar; charset=utf-8; method=PUBLISH']] : [],
    ),
  );
});

describe('the applicant’s calendar', () => {
  const invited = [{ start: '2026-12-08T09:00', end: '2026-12-08T11:00' }];
  const sent = (template: MailTemplate, addressee: MailEffect['addressee'] = 'APPLICANT') => {
    const { facts, ...rest } = effect(template);
    return written({ ...rest, addressee, facts: { ...facts, invited } });
  };
  const methodsOf = (template: MailTemplate) =>
    sent(template).attachments.map(({ content }) => /METHOD:(\w+)/.exec(content)?.[1]);

  it.each(ALL)('after %s, where they have been invited', (template) => {
    const files = { CONFIRMATION: 'PUBLISH', TIME_CHANGED: 'PUBLISH' } as const;
    const off = { CANCELLED: 'CANCEL', REJECTED: 'CANCEL', DISPLACED: 'CANCEL', UNDONE: 'CANCEL' } as const;
    const expected = Object.entries({ ...files, ...off }).find(([name]) => name === template)?.[1];
    expect(methodsOf(template)).toEqual(expected ? [expected] : []);
    const said = mailWords(template, { ...effect(template).facts, invited }, MAIL_OFFICE, []).closing.join(' ');
    expect(/Undangan kalender terlampir|berkas terlampir/.test(said)).toBe(expected !== undefined);
  });

  const onDay = (day: string) => ({ startDate: day, endDate: day, startTime: '09:00', endTime: '11:00' });
  const slotOn = (day: string) => ({ start: `${day}T09:00`, end: `${day}T11:00` });
  it.each([
    ['CONFIRMATION', { endDate: '2026-12-10' }, 3],
    ['CONFIRMATION', { dates: [{ number: 'PC-2026-0002', revision: 1, ...onDay('2026-12-15') }] }, 2],
    ['TIME_CHANGED', { invited: [slotOn('2026-12-08')], endDate: '2026-12-10' }, 3],
    ['TIME_CHANGED', { invited: [slotOn('2026-12-07'), slotOn('2026-12-08')] }, 2],
    ['TIME_CHANGED', { invited: [slotOn('2026-12-07')] }, 1],
    ['UNDONE', { invited: [slotOn('2026-12-07')], dates: [{ number: 'PC-2026-0002', ...onDay('2026-12-15') }] }, 2],
    ['CANCELLED', { invited: [slotOn('2026-12-07')], endDate: '2026-12-10' }, 1],
  ] as const)('%s with %j: the mail speaks of as many files as are attached', (template, given, count) => {
    const { facts, ...rest } = effect(template);
    const { attachments, text } = written({ ...rest, facts: { ...facts, ...given } } as MailEffect);
    expect(attachments).toHaveLength(count);
    expect(text.includes('setiap berkas terlampir')).toBe(count > 1);
    expect(text.includes('satu untuk tiap hari.')).toBe(count > 1);
    expect(/Buka berkas terlampir|Undangan kalender terlampir/.test(text)).toBe(count === 1);
  });

  it('concerns no officer, who is told of no file', () => {
    const { attachments, text } = sent('UNDONE', 'SECTION_HEAD');
    expect([attachments, text.includes('terlampir')]).toEqual([[], false]);
  });
});

describe('what may be opened', () => {
  const linksOf = (phone: string) => {
    const typed = 'https://jahat.example <a href="https://jahat.example">';
    const given = effect('FORWARDED', { phone, activity: typed, contactName: typed }, typed);
    const { html } = written({ ...given, addressee: 'SECTION_HEAD' });
    return [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
  };

  it('is the chat with the applicant, and no address that somebody typed', () =>
    expect(linksOf('0812-0000-0001')).toEqual(['https://wa.me/6281200000001', SHEET]));

  it('is no number that is none', () => expect(linksOf('segera')).toEqual([SHEET]));
});

describe('the way to the desk', () => {
  it('stands in mails to the staff, in HTML and text', () => {
    const { html, text } = written({ ...effect('NEW_REQUEST'), addressee: 'DIVISION_HEAD' });
    expect(html).toContain(`href="${SHEET}"`);
    expect(text).toContain(`Buka lembar kerja: ${SHEET}`);
  });

  it.each(ALL)('is not told to the applicant: %s', (template) => {
    const { html, text } = written(effect(template));
    expect(html + text).not.toContain(SHEET);
  });
});
