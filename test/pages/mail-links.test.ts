// The link to the reader's own page: in whose mails it stands, in HTML and text, and that no mail fails without one.

import { describe, expect, it } from 'vitest';
import type { MailEffect } from '../../src/domain/commands/decision.ts';
import { mailFacts } from '../../src/domain/mail/mail-facts.ts';
import { MAIL_TEMPLATES, type MailTemplate, REQUEST_MAILS } from '../../src/domain/mail/mails.ts';
import type { Addressee } from '../../src/domain/vocabulary.ts';
import { CONFIRMATION_PAPER, DOOR_PAPER } from '../../src/words/print/notices.ts';
import { aRequest, HOURS } from '../domain/requests.ts';
import { aMailOf, written } from './mail-of.ts';

const PAGE = 'https://script.google.com/macros/s/abc/exec?p=P~PC-2026-0001~2027-01-07~~tanda';

function effect(template: MailTemplate, addressee: Addressee): MailEffect {
  const asked = template === 'DISPLACED' ? ({ status: 'AWAITING_APPLICANT' } as const) : {};
  const facts = mailFacts(aRequest(asked), [], [], { at: '2026-11-24T08:12:05+07:00', hours: HOURS });
  return aMailOf(template, facts, { addressee });
}

describe('the link to the page', () => {
  it.each<[MailTemplate, Addressee, string]>([
    ['RECEIPT', 'APPLICANT', 'Lihat permohonan Anda'],
    ['CONFIRMATION', 'APPLICANT', 'Lihat permohonan Anda'],
    ['TIME_CHANGED', 'APPLICANT', 'Lihat permohonan Anda'],
    ['TIMES_OFFERED', 'APPLICANT', 'Jawab lewat halaman permohonan'],
    ['CONFIRMATION_ASKED', 'APPLICANT', 'Jawab lewat halaman permohonan'],
    ['ANSWER_REMINDER', 'APPLICANT', 'Jawab lewat halaman permohonan'],
    ['DISPLACED', 'APPLICANT', 'Jawab lewat halaman permohonan'],
    ['REJECTED', 'APPLICANT', 'Lihat permohonan, ajukan lagi'],
    ['CANCELLED', 'APPLICANT', 'Lihat permohonan, ajukan lagi'],
    ['CANCELLED_STAFF', 'ROOM_ADMIN', 'Buka surat'],
    ['UNDONE', 'SECTION_HEAD', 'Buka surat'],
    ['UNDONE', 'APPLICANT', 'Lihat permohonan Anda'],
    ['URGENT_NOTICE', 'SECTION_HEAD', 'Buka surat'],
    ['NEW_REQUEST', 'DIVISION_HEAD', 'Buka surat dan pilih tindakan'],
    ['FORWARDED', 'SECTION_HEAD', 'Buka surat dan pilih tindakan'],
    ['APPROVED', 'ROOM_ADMIN', 'Buka surat dan pilih tindakan'],
  ])('%s to %s: “%s”, which says whose it is', (template, addressee, label) => {
    const { html, text } = written(effect(template, addressee), PAGE);
    expect(html).toContain(`<a href="${PAGE.replaceAll('&', '&amp;')}"`);
    expect(html).toContain(label);
    expect(text).toContain(`${label}: ${PAGE}\n`);
    expect(text).toContain('Khusus untuk Anda;');
    // Whose browser has several accounts may not get in at all (facts 13.1).
    for (const part of [html, text]) expect(part).toContain('bila tidak terbuka, pakai jendela samaran.');
  });

  it('in each mail to applicants with a page of ours it is said what to do where it does not open; beside its codes as well', () => {
    const toApplicants = MAIL_TEMPLATES.filter(
      (each) => REQUEST_MAILS[each].reader === 'APPLICANT' && each !== 'THANKS',
    );
    const told = toApplicants.map((template) => {
      const { html, text } = written(effect(template, 'APPLICANT'), PAGE);
      return [template, ...[html, text].map((part) => part.includes('bila tidak terbuka, pakai jendela samaran.'))];
    });
    expect(told).toEqual(toApplicants.map((template) => [template, true, true]));
    const codes = [DOOR_PAPER.status, CONFIRMATION_PAPER.scan, DOOR_PAPER.scan];
    // Forms open in every browser.
    expect(codes.map((words) => words.includes('bila tidak terbuka, pakai jendela samaran'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('thanks lead to the office’s survey, and say that its link is nobody’s own', () => {
    const { html, text } = written(effect('THANKS', 'APPLICANT'), PAGE);
    for (const part of [html, text]) {
      expect(part).toContain('Isi survei kepuasan');
      expect(part).toContain(PAGE);
      expect(part).toContain('sama bagi semua pemohon');
      expect(part).not.toContain('khusus untuk Anda');
      expect(part).not.toContain('halaman permohonan');
    }
    const without = written(effect('THANKS', 'APPLICANT'));
    expect(without.html + without.text).not.toMatch(/survei|href/i);
  });

  it('is not there, nor spoken of, while the web app is not deployed', () => {
    const { html, text } = written(effect('RECEIPT', 'APPLICANT'));
    expect(html + text).not.toMatch(/halaman permohonan|href/);
  });
});
