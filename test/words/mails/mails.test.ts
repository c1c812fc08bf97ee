// The sentences of the mails along a letter’s way: what the reader must find in them, in the office’s words.
import { describe, expect, it } from 'vitest';
import { TRANSITIONS } from '../../../src/domain/flow/transitions.ts';
import { mailFacts } from '../../../src/domain/mail/mail-facts.ts';
import { MAIL_TEMPLATES, type MailTemplate, REQUEST_MAILS, wholeOrder } from '../../../src/domain/mail/mails.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { ACTIONS } from '../../../src/domain/vocabulary.ts';
import { factsAt, PLACES, toldOf } from '../../../src/words/facts.ts';
import { furtherWords } from '../../../src/words/mails/details.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { detail, LETTER_MISSING, shownOf, wordsOf } from './words-of.ts';

describe('the subject says which request it is, what is asked, who and when', () => {
  const day = 'SMK Negeri 4, Selasa 8 Des';
  const time = 'kunjungan Selasa, 8 Desember 2026 pukul 09.00 (PC-2026-0001)';
  /** The subjects that say it in another order. */
  const OTHERS: Partial<Record<MailTemplate, string>> = {
    MANY_REQUESTS: 'PC-2026-0001 Melebihi batas email: saring tab Permohonan',
    TIMES_OFFERED: 'Usulkan waktu lain: mohon jawaban Anda (PC-2026-0001)',
    ANSWER_REMINDER: 'Pengingat: mohon jawaban Anda (PC-2026-0001)',
    DISPLACED: 'Jadwal perlu dipindahkan (PC-2026-0001)',
    NEXT_IN_LINE: 'Giliran Anda: Selasa, 8 Desember 2026 pukul 09.00 kini kosong (PC-2026-0001)',
    URGENT_REMINDER: 'Segera: PC-2026-0001 SMK Negeri 4 menunggu Anda, kegiatan Selasa 8 Des 09.00–11.00',
  };
  it.each(MAIL_TEMPLATES)('%s', (template) => {
    const { subject } = wordsOf(template);
    const isTold = REQUEST_MAILS[template].reader === 'APPLICANT';
    const [asked = ''] = subject.replace('PC-2026-0001 ', '').split(': ');
    expect(asked).toMatch(/^[A-Z]/);
    expect(subject).toBe(OTHERS[template] ?? (isTold ? `${asked}: ${time}` : `PC-2026-0001 ${asked}: ${day}`));
  });
  it('and is like no other but of two that ask for the same', () => {
    const subjects = MAIL_TEMPLATES.map((template) => wordsOf(template).subject);
    const alike = MAIL_TEMPLATES.filter((_, place) => subjects.indexOf(subjects[place] ?? '') !== place);
    expect(alike).toEqual(['NEW_REQUEST']);
  });

  it('and by when an answer is awaited, or what is to be confirmed', () => {
    const asked = { status: 'AWAITING_APPLICANT', dueAt: '2026-12-04T10:00:00+07:00', holder: 'APPLICANT' } as const;
    const offer = [{ code: 'WEEKEND', dates: ['2026-12-12'] }] as const;
    expect(wordsOf('TIMES_OFFERED', asked, {}, offer).subject).toBe(
      'Tawaran waktu lain: jawab paling lambat Jumat, 4 Desember 2026 (PC-2026-0001)',
    );
    expect(wordsOf('CONFIRMATION_ASKED', asked, {}, [{ code: 'CATERING_BUFFET', word: '' }]).subject).toBe(
      'Mohon konfirmasi: tanpa prasmanan (PC-2026-0001)',
    );
    expect(wordsOf('CONFIRMATION_ASKED', asked, {}, [{ code: 'CATERING_UNDECIDED' }]).subject).toBe(
      'Mohon konfirmasi: hidangan (PC-2026-0001)',
    );
    expect(wordsOf('DISPLACED', { ...asked, dueAt: '2026-12-08T08:30:00+07:00' }).subject).toBe(
      'Jadwal perlu dipindahkan: jawab paling lambat Selasa, 8 Desember 2026 pukul 08.30 WIB (PC-2026-0001)',
    );
    expect(wordsOf('URGENT_REMINDER', asked).subject).toBe(
      'Segera: PC-2026-0001 belum dijawab SMK Negeri 4, kegiatan Selasa 8 Des 09.00–11.00',
    );
  });

  it.each([
    ['2026-12-09', 'Selasa 8 s.d. Rabu 9 Des', 'Selasa–Rabu, 8–9 Desember 2026 pukul 09.00'],
    ['2027-01-04', 'Selasa 8 Des s.d. Senin 4 Jan', 'Selasa–Senin, 8 Desember 2026–4 Januari 2027 pukul 09.00'],
  ])('also of several days, to %s', (endDate, brief, whole) => {
    expect(wordsOf('NEW_REQUEST', { endDate }).subject).toBe(`PC-2026-0001 Mohon disposisi: SMK Negeri 4, ${brief}`);
    expect(wordsOf('CONFIRMATION', { endDate }).subject).toBe(`Disetujui: kunjungan ${whole} (PC-2026-0001)`);
  });

  it('also where the day is unclear', () =>
    expect(wordsOf('NEW_REQUEST', { startDate: null }).subject).toBe(
      'PC-2026-0001 Mohon disposisi: SMK Negeri 4, tanggal belum jelas',
    ));
});

it('a letter that is “sangat segera” says so once', () => {
  for (const template of ['NEW_REQUEST', 'DISPOSITION_ASKED'] as const) {
    const words = wordsOf(template, { urgency: 'IMMEDIATE' });
    expect(words.subject).toContain('SANGAT SEGERA');
    expect(JSON.stringify(words).match(/segera/gi)).toHaveLength(1);
  }
});

describe('the receipt', () => {
  const words = wordsOf('RECEIPT', {}, {}, [
    { code: 'LETTER_MISSING' },
    { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] },
  ]);

  it('says first that the request is in, for when and under which number, and then that it is no approval', () => {
    expect(words.opening[0]).toBe(
      'Permohonan kunjungan SMK Negeri 4 untuk Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB sudah masuk dengan nomor PC-2026-0001. Waktunya sama dengan permohonan sebelumnya; mohon pilih waktu lain.',
    );
    expect(words.opening[1]).toContain('bukan persetujuan');
  });
  it('says what to do, and names the nearest free time', () => {
    expect(words.lists.map(({ heading, items }) => [heading, items.length])).toEqual([['Mohon diperhatikan', 1]]);
    expect(words.ask?.onPage).toEqual(['Waktu kosong terdekat: Rabu, 9 Desember 2026 pukul 09.00–11.00 WIB.']);
  });
  it('does not tell who the earlier applicant is', () => expect(JSON.stringify(words)).not.toContain('PC-2026-0009'));
});

describe('the letters to the staff', () => {
  it.each([
    ['NEW_REQUEST', 'Disposisikan ke Kasi'],
    ['FORWARDED', 'Tetapkan jadwal, disposisikan ke Admin'],
    ['APPROVED', 'Masukkan ke agenda'],
  ] as const)('%s names the next choice in the dropdown: %s', (template, action) =>
    expect(wordsOf(template).ask).toEqual({
      onPage: expect.arrayContaining([`Pilih “${action}”.`]),
      byHand: expect.arrayContaining([`Pilih “${action}” pada tab Permohonan, baris PC-2026-0001, kolom Tindakan.`]),
    }),
  );

  it('carry the findings in the words of the desk, with the numbers', () =>
    expect(
      wordsOf('FORWARDED', {}, {}, [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] }]).lists[0],
    ).toEqual({ heading: 'Perlu perhatian', items: ['Waktu sama dengan PC-2026-0009'] }));

  it('say what the Kabid wrote, and who they are', () => {
    const said = { text: 'Telaah', actorName: 'Budi Santoso' };
    expect(detail(wordsOf('FORWARDED', {}, said), 'Isi disposisi dari Budi Santoso')).toBe('Telaah');
    expect(detail(wordsOf('RETURNED', {}, said), 'Alasan dari Budi Santoso')).toBe('Telaah');
    expect(wordsOf('RETURNED', {}, said).opening[0]).toContain('WIB, dikembalikan dan kini ada pada Anda');
    expect(detail(wordsOf('FORWARDED', {}, { text: 'Telaah' }), 'Isi disposisi')).toBe('Telaah');
  });

  it.each(ACTIONS.filter((step) => ['OPTIONAL', 'REQUIRED'].includes(TRANSITIONS[step].applicantMessage)))(
    'tell the applicant what was written with %s, and not by whom',
    (name) => {
      const letters = TRANSITIONS[name].mails.map(wholeOrder).filter(({ to }) => to === 'APPLICANT');
      const said = { name, text: 'orangnya sulit', applicantMessage: 'Ruangan diperbaiki', actorName: 'Budi Santoso' };
      const written = letters.map(({ template }) => wordsOf(template, {}, said));
      expect(written.map((letter) => JSON.stringify(letter))).toEqual([expect.stringContaining('Ruangan diperbaiki')]);
      expect(JSON.stringify(written)).not.toMatch(/Budi|sulit/);
    },
  );

  it('begin with the question of the office, before by when it is answered', () =>
    expect(wordsOf('CONFIRMATION_ASKED', {}, { applicantMessage: 'Ikut bus besar?' }).opening[0]).toBe(
      'Yang perlu dijawab: Ikut bus besar?',
    ));

  it('say nothing where they wrote nothing', () =>
    expect(detail(wordsOf('FORWARDED'), 'Isi disposisi')).toBeUndefined());

  it('name what the reader decides by, of the findings two; the rest is on the page', () => {
    const words = wordsOf('NEW_REQUEST', { participants: null }, {}, [
      { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] },
      { code: 'OVER_CAPACITY', participants: 200, capacity: 40 },
      { code: 'LETTER_MISSING' },
    ]);
    expect(words.details).toEqual([
      { label: 'Kegiatan', value: 'Kunjungan industri' },
      { label: 'Peserta', value: 'belum diketahui' },
    ]);
    expect(words.lists[0]?.items).toEqual([
      'Waktu sama dengan PC-2026-0009',
      'Peserta melebihi kapasitas (200 peserta, kapasitas 40): perlu beberapa sesi',
    ]);
  });

  it('the Kasi reads whom to call, as a link to their chat', () => {
    const { details } = wordsOf('FORWARDED', { phone: '0812-0000-0001' });
    expect(details.at(-1)).toEqual({
      label: 'Narahubung',
      value: 'Dewi Kartika, 0812-0000-0001',
      url: 'https://wa.me/6281200000001',
    });
    expect(detail(wordsOf('FORWARDED', { contactName: '', phone: '' }), 'Narahubung')).toBeUndefined();
  });

  it('of the office’s own use says nothing of an applicant', () => {
    for (const kind of ['OFFICIAL_USE', 'MAINTENANCE'] as const) {
      const words = JSON.stringify(wordsOf('FORWARDED', { kind, contactName: '', phone: '' }));
      expect(words).not.toMatch(/pemohon|prasmanan/);
    }
    expect(wordsOf('FORWARDED', { kind: 'OFFICIAL_USE' }).opening[0]).toContain('pemakaian dinas oleh SMK Negeri 4');
  });

  it('the page of the letter names letter, contact and what is missing', () => {
    const words = shownOf({ letterNumber: '412/SMKN4/2026', letterDate: '2026-11-20', participants: null });
    expect(detail(words, 'No. surat')).toBe('412/SMKN4/2026, tanggal 20 November 2026');
    expect(detail(words, 'Hal')).toBe('Permohonan kunjungan (Kunjungan industri)');
    expect([detail(words, 'Narahubung'), detail(words, 'WhatsApp')]).toEqual(['Dewi Kartika, Guru', '0812-1']);
    expect(detail(words, 'Peserta')).toBe('belum diketahui');
    expect(detail(words, 'Email')).toBe('tidak ada; hubungi lewat WhatsApp');
    expect(detail(shownOf({ contactRole: ' ' }), 'Narahubung')).toBe('Dewi Kartika');
    const ours = shownOf({ contactName: '', contactRole: '', phone: ' ' });
    expect(['Narahubung', 'WhatsApp', 'Email'].map((label) => detail(ours, label))).toEqual([
      undefined,
      'tidak ada',
      'tidak ada',
    ]);
  });

  it.each([
    ['LINK', 'https://x.example/surat', 'https://x.example/surat (disampaikan lewat tautan)'],
    ['LINK', '', 'belum ada; pemohon menyampaikannya lewat tautan'],
    ['WHATSAPP', '', 'belum ada; pemohon menyampaikannya lewat WhatsApp'],
    ['IN_PERSON', '', 'belum ada; pemohon menyampaikannya secara langsung'],
    ['SRIKANDI', 'SRIKANDI no. 12', 'SRIKANDI no. 12 (disampaikan lewat SRIKANDI)'],
  ] as const)('say how the letter comes (%s) and where it is: “%s”', (letterDelivery, letterFile, said) =>
    expect(detail(shownOf({ letterDelivery, letterFile }), 'Berkas surat')).toBe(said),
  );

  it('say of the own use of the office neither an applicant nor a letter that came', () => {
    const own = shownOf({ kind: 'OFFICIAL_USE', letterDelivery: 'IN_PERSON', letterFile: '' });
    expect(detail(own, 'Berkas surat')).toBeUndefined();
    expect(detail(own, 'Surat masuk')).toBeUndefined();
    expect(detail(own, 'Permohonan masuk')).toBe('24 November 2026');
    expect(detail(shownOf({ kind: 'MAINTENANCE', letterFile: 'map 3' }), 'Berkas surat')).toBe('map 3');
  });

  it('name nothing that is blank', () => {
    expect(detail(shownOf({ description: ' ' }), 'Uraian')).toBeUndefined();
    expect(detail(shownOf({ letterNumber: '', letterDate: '2026-11-20' }), 'No. surat')).toBe('tanpa nomor');
    expect(detail(shownOf({ phone: '' }), 'WhatsApp')).toBe('tidak ada');
  });

  it('a request is passed on, whether its letter has come or not: the list names what is missing', () => {
    for (const found of [[], LETTER_MISSING] as const)
      expect(wordsOf('FORWARDED', {}, {}, found).opening[0]).toContain(
        'mendisposisikan permohonan kunjungan SMK Negeri 4, ',
      );
  });

  it('the Kasi is reminded of the SOP: no buffet', () =>
    expect(wordsOf('FORWARDED').ask?.onPage[0]).toContain('prasmanan'));
});

describe('the letters to the applicant', () => {
  it('their page names their own letter, and says where it has no number yet', () => {
    const own = (given: Partial<BookingRequest>) => ({ details: factsAt(PLACES.own, toldOf(aRequest(given), HOURS)) });
    const given = { letterNumber: '412/SMKN4/2026', letterDate: '2026-11-20' };
    expect(detail(own(given), 'Surat Anda')).toBe('412/SMKN4/2026, tanggal 20 November 2026');
    expect(detail(own({ letterNumber: ' ' }), 'Surat Anda')).toBe('tanpa nomor');
    expect(detail(own({ letterNumber: ' ', letterFile: '' }), 'Surat Anda')).toBe('belum ada');
  });

  it('the confirmation says the rule on buffets', () =>
    expect(wordsOf('CONFIRMATION').closing[0]).toContain('prasmanan tidak diperkenankan'));
  it('a refusal offers other times', () =>
    expect(wordsOf('REJECTED', {}, {}, [{ code: 'WEEKEND', dates: ['2026-12-12'] }]).lists[0]?.items).toEqual([
      'Rabu, 9 Desember 2026 pukul 09.00–11.00 WIB',
    ]));
  it('thanks a visitor for the visit, a borrower for the use', () => {
    expect(wordsOf('THANKS').opening[0]).toBe('Terima kasih atas kunjungan SMK Negeri 4 ke Ruang Pontive Center.');
    expect(wordsOf('THANKS', { kind: 'LOAN' }).opening[0]).toBe(
      'Terima kasih kepada SMK Negeri 4 yang telah memakai Ruang Pontive Center.',
    );
  });
});

describe('coordination by mail', () => {
  it('an offer names the free times, or asks for a wish where there is none', () => {
    const offer = wordsOf('TIMES_OFFERED', {}, {}, [{ code: 'WEEKEND', dates: ['2026-12-12'] }]);
    expect(offer.lists[0]?.items).toEqual(['Rabu, 9 Desember 2026 pukul 09.00–11.00 WIB']);
    expect(offer.ask?.onPage[0]).toMatch(/^Mohon pilih salah satu waktu, atau usulkan waktu lain,/);
    expect(wordsOf('TIMES_OFFERED').ask?.onPage[0]).toMatch(/^Mohon usulkan waktu lain/);
  });
  it('who is displaced reads their old time as such', () =>
    expect(wordsOf('DISPLACED').opening[0]).toBe(
      'Mohon maaf, jadwal kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, perlu dipindahkan karena ruangan diperlukan dinas.',
    ));
  it('who is displaced reads what follows their answer, and nothing of a queue', () => {
    const asked = { status: 'AWAITING_APPLICANT' } as const;
    const offer = wordsOf('DISPLACED', asked, {}, [{ code: 'WEEKEND', dates: ['2026-12-12'] }]);
    expect(offer.closing).toEqual(['Jadwal pengganti menunggu konfirmasi kami.']);
    expect(JSON.stringify(offer)).not.toMatch(/urutan/i);
    expect(offer.ask?.onPage[0]).toMatch(/^Mohon pilih salah satu waktu/);
  });
  it('who is displaced is asked for nothing where their answer is recorded before the mail leaves', () => {
    const words = wordsOf('DISPLACED', {}, {}, [{ code: 'WEEKEND', dates: ['2026-12-12'] }]);
    expect([words.ask, words.lists ?? []]).toEqual([undefined, []]);
  });
  it('the Kabid reads how they follow a proposal to refuse, and how not; the reason is theirs to write', () => {
    const applicantMessage = 'Ruangan sedang diperbaiki';
    const words = wordsOf('REFUSAL_PROPOSED', {}, { name: 'PROPOSE_REFUSAL', applicantMessage });
    expect(words.ask?.onPage).toEqual([
      'Putuskan: “Tolak permohonan” (tulis alasannya bagi pemohon) atau “Kembalikan ke Kasi”.',
    ]);
    expect(detail(words, 'Usul pesan bagi pemohon')).toBe(applicantMessage);
    expect(detail(words, 'Pesan untuk Pemohon')).toBeUndefined();
  });
  it('whoever has the letter reads what was set aside, by whom and why', () => {
    const facts = { text: 'Petugas piket sudah ditunjuk', actorName: 'Budi Santoso' };
    const words = wordsOf('WARNING_SET_ASIDE', {}, facts, [{ code: 'WEEKEND', dates: ['2026-12-12'] }]);
    expect(words.opening).toEqual([
      'Peringatan dikesampingkan: kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB; hari Sabtu.',
    ]);
    expect(detail(words, 'Keterangan dari Budi Santoso')).toBe('Petugas piket sudah ditunjuk');
  });
  it('a mail that was void does not repeat what it said', () => expect(wordsOf('UNDONE').details).toEqual([]));
});

describe('the other dates of a letter in its receipt', () => {
  const at = (startDate: string, given: object = {}) => {
    return {
      number: 'PC-2026-0002',
      revision: 1,
      startDate,
      endDate: startDate,
      startTime: '09:00',
      endTime: '11:00',
      ...given,
    };
  };
  it.each([
    ['one month is said once', [at('2026-12-15'), at('2026-12-22'), at('2027-01-05')], '15, 22 Des, 5 Jan'],
    ['a year that is not the next is said', [at('2026-12-15'), at('2036-12-15')], '15 Des, 15 Des 2036'],
    [
      'other hours are said, and the year beside them',
      [at('2027-12-14', { startTime: '13:00', endTime: '15:00' })],
      '14 Des 2027 13.00–15.00',
    ],
    [
      'every day is written alike, whatever its hours',
      [at('2026-12-15'), at('2026-12-22', { endTime: '12:00' }), at('2026-12-28', { endDate: '2026-12-30' })],
      '15 Des, 22 Des 09.00–12.00, 28 Des s.d. 30 Des 09.00–11.00',
    ],
    [
      'what speaks against one of them is said',
      [at('2026-12-18', { against: ['HOURS', 'NOTICE'] })],
      '18 Des; bukan hari/jam kerja: 18 Des; di luar masa pengajuan: 18 Des',
    ],
  ])('%s', (_, dates, words) => {
    const wanted = { startDate: '2026-12-08', endDate: '2026-12-08', startTime: '09:00', endTime: '11:00' };
    const facts = mailFacts(aRequest(wanted), [], [], {
      at: '2026-11-24T08:30:00+07:00',
      hours: HOURS,
      invited: [],
      dates,
    });
    expect(furtherWords(facts)).toEqual([
      `Tanggal lain (PC-2026-0002${dates.length > 1 ? '–PC-2026-0002' : ''}): ${words}.`,
    ]);
  });
});
