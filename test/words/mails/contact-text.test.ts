// What stands around every mail, and the text for WhatsApp that tells the same where no mail reaches the applicant.
import { describe, expect, it } from 'vitest';
import type { AlternativeTime } from '../../../src/domain/clash/alternatives.ts';
import { TRANSITIONS } from '../../../src/domain/flow/transitions.ts';
import { MAIL_TEMPLATES } from '../../../src/domain/mail/mails.ts';
import type { Finding } from '../../../src/domain/request/finding.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { ACTIONS } from '../../../src/domain/vocabulary.ts';
import { questionOf } from '../../../src/words/mails/applicant-asked.ts';
import { contactText } from '../../../src/words/mails/contact-text.ts';
import { footWords, salutation } from '../../../src/words/mails/frame.ts';
import { meaningFor } from '../../../src/words/pages/applicant.ts';
import { aRequest } from '../../domain/requests.ts';
import { OFFICE, SETTINGS } from '../../pages/office.ts';
import { LETTER_MISSING, NOTHING, STEP, wordsOf } from './words-of.ts';

const OFFERS = [
  { date: '2026-12-09', from: '09:00', to: '11:00' },
  { date: '2026-12-10', from: '13:30', to: '15:30' },
];

it.each(ACTIONS.filter((step) => TRANSITIONS[step].to === 'AWAITING_APPLICANT'))(
  'what %s asks is said alike on the page, in WhatsApp and in the reminder',
  (step) => {
    const marks = { ...NO_MARKS, asked: { step, message: '' } };
    const request = aRequest({ status: 'AWAITING_APPLICANT', marks });
    const question = questionOf(step).asked;
    expect(meaningFor(request, false, STEP.at)).toContain(question);
    expect(contactText(request, NOTHING, SETTINGS)).toContain(question);
    expect(wordsOf('ANSWER_REMINDER', { status: 'AWAITING_APPLICANT', marks }, { name: step }).opening).toContain(
      question,
    );
  },
);

describe('around every mail', () => {
  it('the reader is addressed, by name where it is known', () => {
    expect(salutation(' Dewi Kartika ')).toBe('Yth. Bapak/Ibu Dewi Kartika,');
    expect(salutation(' ')).toBe('Yth. Bapak/Ibu,');
    for (const [typed, said] of [
      ['Ibu Dewi', 'Ibu Dewi'],
      ['bu. Dewi', 'Ibu Dewi'],
      ['Pak Budi', 'Bapak Budi'],
      ['Bapak/Ibu Dewi', 'Bapak/Ibu Dewi'],
      ['Sdri. Dewi', 'Saudari Dewi'],
      ['Bupati Sambas', 'Bapak/Ibu Bupati Sambas'],
      ['Ibu', 'Ibu'],
    ])
      expect(salutation(typed ?? '')).toBe(`Yth. ${said},`);
  });
  it('the foot says where an answer goes, and only to applicants that the service is free', () => {
    expect(footWords(OFFICE, 'APPLICANT')).toEqual(['Balas email ini atau WhatsApp 0812-0000-0000.']);
    expect(footWords(OFFICE, 'STAFF')).toEqual([
      'Dikirim otomatis; balasan sampai ke pontive.center@diskominfo.example.',
    ]);
  });
  it('the WhatsApp text tells how things stand, also where the date is unclear', () => {
    expect(contactText(aRequest({ activity: 'Rapat', status: 'FORWARDED' }), NOTHING, SETTINGS)).toBe(
      'Yth. Bapak/Ibu Dewi Kartika,\n\nKami dari Dinas Komunikasi dan Informatika Kota Pontianak menyampaikan perkembangan permohonan PC-2026-0001 (Rapat), Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB.\n\nPermohonan sedang kami telaah. Mohon pastikan dengan membalas pesan ini bahwa waktunya sesuai dan tidak ada hidangan prasmanan.',
    );
    const taken: Finding[] = [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] }];
    expect(contactText(aRequest({ status: 'FORWARDED' }), { ...NOTHING, findings: taken }, SETTINGS)).toMatch(
      /sedang kami telaah\.$/,
    );
    expect(contactText(aRequest({ startDate: null, status: 'SCHEDULED' }), NOTHING, SETTINGS)).toContain(
      'tanggal belum jelas',
    );
  });
  const released = { ...NO_MARKS, released: true, asked: { step: 'DISPLACE', message: '' } } as const;
  it.each<[string, Partial<BookingRequest>, readonly AlternativeTime[], string]>([
    [
      'whose time cannot be read waits for its sender',
      { status: 'SUBMITTED', holder: 'APPLICANT' },
      [],
      'Menunggu tanggal dan jam yang benar; ini tanda terima, bukan persetujuan.',
    ],
    ['a receipt is no approval', { status: 'SUBMITTED' }, [], 'ini tanda terima, bukan persetujuan'],
    [
      'a letter that has not come is asked for',
      { status: 'SUBMITTED', findingCodes: ['LETTER_MISSING'] },
      [],
      'Surat permohonan kami tunggu; mohon segera kirimkan',
    ],
    [
      'a letter is asked for no more once all is fixed',
      { status: 'SCHEDULED', findingCodes: ['LETTER_MISSING'] },
      [],
      'mohon hadir tepat waktu.',
    ],
    [
      'free times are offered',
      { status: 'AWAITING_APPLICANT' },
      OFFERS,
      'Mohon balas pesan ini.\n\nWaktu lain yang masih kosong: Rabu, 9 Desember 2026 pukul 09.00–11.00 WIB; Kamis, 10 Desember 2026 pukul 13.30–15.30 WIB.',
    ],
    [
      'who is displaced is begged pardon',
      { status: 'AWAITING_APPLICANT', marks: released },
      [],
      'Mohon maaf, ruangan diperlukan dinas pada waktu semula',
    ],
    [
      'a confirmation names place and rule',
      { status: 'SCHEDULED' },
      [],
      'Tempat: Ruang Pontive Center, Kantor Wali Kota Pontianak. Hidangan prasmanan tidak diperkenankan',
    ],
    [
      'who has confirmed is not asked once more',
      { status: 'FORWARDED', marks: { ...NO_MARKS, confirmed: true } },
      [],
      'WIB.\n\nPermohonan sedang kami telaah; waktunya sudah Anda setujui.',
    ],
    [
      'a refusal offers other times',
      { status: 'REJECTED' },
      OFFERS,
      'belum dapat kami penuhi.\n\nWaktu lain yang masih kosong: Rabu',
    ],
  ])('the WhatsApp text: %s', (_, given, alternatives, words) => {
    const findings = given.findingCodes ? LETTER_MISSING : [];
    expect(contactText(aRequest(given), { findings, alternatives }, SETTINGS)).toContain(words);
  });
  it('whom no mail reaches reads what they should see to; of others only where times are offered', () => {
    const findings = [
      { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] },
      { code: 'CATERING_BUFFET', word: '' },
      { code: 'EMAIL_SUSPECT', suggestion: 'dewi@gmail.com' },
    ] as const;
    const text = contactText(aRequest({ status: 'SUBMITTED' }), { findings, alternatives: OFFERS }, SETTINGS);
    expect(text).toContain('bukan persetujuan.\n\nPrasmanan tidak diperkenankan di Pontive Center;');
    expect(text).toMatch(/mungkin maksudnya dewi@gmail\.com\); mohon sampaikan alamat yang benar kepada petugas\.$/);
  });
  it('whoever comes on several days is told on which of them nothing takes place', () => {
    const overWeekend = { startDate: '2026-12-11', endDate: '2026-12-14' };
    const words = 'Senin, 14 Desember 2026 (kecuali Sabtu, 12 Desember 2026 dan Minggu, 13 Desember 2026), setiap hari';
    expect(contactText(aRequest(overWeekend), NOTHING, SETTINGS)).toContain(words);
    const told = MAIL_TEMPLATES.filter((template) => template !== 'MANY_REQUESTS' && template !== 'THANKS');
    for (const template of told) expect(wordsOf(template, overWeekend).opening.join(' '), template).toContain(words);
  });
  it('the WhatsApp text carries what the office asks or explains, in one line and not too long', () => {
    const asked = contactText(
      aRequest({ status: 'AWAITING_APPLICANT' }),
      { ...NOTHING, passedOn: 'Jadi 36 orang?\nTerima kasih.' },
      SETTINGS,
    );
    expect(asked).toMatch(/Mohon balas pesan ini\.\n\nPesan dari petugas: Jadi 36 orang\? Terima kasih\.$/);
    expect(contactText(aRequest(), { ...NOTHING, passedOn: 'x'.repeat(5000) }, SETTINGS).length).toBeLessThan(1000);
  });
  it('the WhatsApp text confirms nothing that is over', () => {
    const findings = [{ code: 'IN_THE_PAST' }] as const;
    expect(contactText(aRequest({ status: 'READY' }), { ...NOTHING, findings }, SETTINGS)).toMatch(
      /WIB\.\n\nWaktu kegiatan sudah lewat; [^\n]+$/,
    );
  });
  it('the WhatsApp text ends where there is nothing to add', () =>
    expect(
      contactText(aRequest({ status: 'SCHEDULED' }), { findings: LETTER_MISSING, alternatives: OFFERS }, SETTINGS),
    ).not.toContain('Surat permohonan'));
});
