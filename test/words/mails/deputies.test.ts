// How a deputy is written to, and how one who acted is named, by the title of the settings.

import { describe, expect, it } from 'vitest';
import { mailFacts } from '../../../src/domain/mail/mail-facts.ts';
import { salutation } from '../../../src/words/mails/frame.ts';
import { mailWords } from '../../../src/words/mails/mails.ts';
import { deputyWords } from '../../../src/words/sheet/team.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { MAIL_OFFICE } from '../../pages/office.ts';
import { callPosts } from '../call-posts.ts';

const PLH = { role: 'DIVISION_HEAD', deputy: 'PLH', actingFor: 'Budi Santoso, S.T.' } as const;
callPosts({ DIVISION_HEAD: 'Kabid TKPBET' });

describe('a deputy', () => {
  it('is addressed in the post', () => {
    expect(salutation('Ibu Dewi', 'Plh. Kabid')).toBe('Yth. Ibu Dewi (Plh. Kabid),');
    expect(salutation(' ', 'Plt. Kasi')).toBe('Yth. Bapak/Ibu (Plt. Kasi),');
  });

  it('is told for whom, also where the name ends with a full stop; the Plt. of a vacant post for nobody', () => {
    expect(deputyWords([PLH])).toBe('Anda bertindak sebagai Plh. Kabid TKPBET (untuk Budi Santoso, S.T.).');
    expect(deputyWords([{ ...PLH, deputy: 'PLT', actingFor: '' }])).toBe('Anda bertindak sebagai Plt. Kabid TKPBET.');
  });

  it('who acted is named so wherever the mail names the post or signs with the name', () => {
    const step = {
      actorName: 'Citra Dewi',
      actorPost: { role: 'DIVISION_HEAD', deputy: 'PLH' },
      text: 'telaah',
    } as const;
    const facts = mailFacts(aRequest(), [], [], { at: '2026-11-24T08:12:00+07:00', hours: HOURS, ...step });
    const office = MAIL_OFFICE;
    expect(mailWords('RETURNED', facts, office, []).details[0]?.label).toBe('Alasan dari Plh. Kabid TKPBET Citra Dewi');
    expect(mailWords('FORWARDED', facts, office, []).opening[0]).toMatch(/^Plh\. Kabid TKPBET mendisposisikan/);
  });

  it('who reads is called so in the sentences about their post', () => {
    const facts = mailFacts(aRequest(), [], [], { at: '2026-11-24T08:12:00+07:00', hours: HOURS });
    const [opening] = mailWords('NEW_REQUEST', facts, MAIL_OFFICE, [{ role: 'DIVISION_HEAD', deputy: 'PLT' }]).opening;
    expect(opening).toContain(', menunggu disposisi Plt. Kabid TKPBET.');
  });
});
