// The sentences of every mail: what the reader must find in it, in the office's words.

import { describe, expect, it } from 'vitest';
import type { AlternativeTime } from '../../../src/domain/clash/alternatives.ts';
import { mailFacts } from '../../../src/domain/mail/mail-facts.ts';
import { MAIL_TEMPLATES, type MailTemplate } from '../../../src/domain/mail/mails.ts';
import type { Finding } from '../../../src/domain/request/finding.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { factsAt, PLACES, toldOf } from '../../../src/words/facts.ts';
import { contactText } from '../../../src/words/mails/contact-text.ts';
import { furtherWords } from '../../../src/words/mails/details.ts';
import { footWords, salutation } from '../../../src/words/mails/frame.ts';
import { mailWords } from '../../../src/words/mails/mails.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { MAIL_OFFICE, OFFICE, SETTINGS } from '../../pages/office.ts';

const OFFERS = [
  { date: '2026-12-09', from: '09:00', to: '11:00' },
  { date: '2026-12-10', from: '13:30', to: '15:30' },
];
const NOTHING = { findings: [], alternatives: [] };
const LETTER_MISSING = [{ code: 'LETTER_MISSING' }] as const;
const STEP = { at: '2026-11-24T08:30:00+07:00', text: '', actorName: '', hours: HOURS };

function wordsOf(template: MailTemplate, given = {}, step = {}, findings: Parameters<typeof mailFacts>[1] = []) {
  const request = aRequest({ institution: 'SMK Negeri 4', activity: 'Kunjungan industri', phone: '0812-1', ...given });
  const offers = [{ date: '2026-12-09', from: '09:00', to: '11:00' }];
  return mailWords(
    template,
    mailFacts(request, findings, findings.length > 0 ? offers : [], { ...STEP, ...step }),
    MAIL_OFFICE,
  );
}

/** What the page of a letter shows of it. */
const shownOf = (given: Partial<BookingRequest>) => {
  const request = aRequest({ institution: 'SMK Negeri 4', activity: 'Kunjungan industri', phone: '0812-1', ...given });
  return { details: factsAt(PLACES.letter, toldOf(request, HOURS)) };
};

const detail = (words: Pick<ReturnType<typeof wordsOf>, 'details'>, label: string) =>
  words.details.find((each) => each.label === label)?.value;

describe('what changes after the approval', () => {
  const scheduled = { status: 'SCHEDULED', participants: 38, equipment: ['Proyektor'], catering: 'BOXED' } as const;
  const before = aRequest({ institution: 'SMK Negeri 4', startTime: '08:00', endTime: '10:00' });

  it('the Admin reads the old time and the new', () =>
    expect(wordsOf('EVENT_CHANGED', scheduled, { before })).toMatchObject({
      subject: 'PC-2026-0001 Jadwal berubah: SMK Negeri 4, Selasa 8 Des',
      opening: [
        'Kunjungan SMK Negeri 4 berubah waktunya: semula Selasa, 8 Desember 2026 pukul 08.00–10.00 WIB; kini Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB.',
      ],
    }));
  it('what is to be made ready', () => {
    const words = wordsOf('EVENT_CHANGED', scheduled);
    expect(words.subject).toContain('Persiapan berubah');
    expect([detail(words, 'Peserta'), detail(words, 'Perangkat'), detail(words, 'Konsumsi')]).toEqual([
      '38 orang',
      'Proyektor',
      'Nasi atau kue kotak',
    ]);
  });
  it('and what need not be', () => {
    const words = wordsOf('EVENT_CHANGED', { status: 'AWAITING_APPLICANT' });
    expect(words.subject).toContain('Tidak jadi disiapkan');
    expect(words.opening[0]).toContain('Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, tidak berlangsung');
    expect(words.details).toEqual([]);
  });

  const buffet = [{ code: 'CATERING_BUFFET', word: '' }] as const;
  it.each([
    ['2026-11-24T08:30:00+07:00', 'sebelum Selasa, 8 Desember 2026.'],
    ['2026-12-08T07:30:00+07:00', 'hari ini juga.'],
  ])('the applicant is asked about the buffet, on %s %s', (at, by) => {
    const words = wordsOf('CATERING_ASKED', scheduled, { at }, buffet);
    expect(words.subject).toBe('Mohon konfirmasi: tanpa prasmanan (PC-2026-0001)');
    expect(words.opening[0]).toBe(`Mohon pastikan rombongan tidak menyajikan prasmanan, ${by}`);
    expect(words.opening[1]).toMatch(/pukul 09\.00–11\.00 WIB, tetap\./);
  });
  it('and the Kasi reads what to make sure of, not of another time', () => {
    const words = wordsOf('RECHECK', scheduled, {}, buffet);
    expect(words.opening[0]).toContain('Jadwalnya tetap.');
    expect(words.ask?.onPage.join()).toContain('ubah kolom Konsumsi');
    expect(words.ask?.onPage.join()).not.toContain('waktu lain');
  });
});

describe('a letter that its applicant changes before it is passed on', () => {
  const before = aRequest({ startTime: '08:00', endTime: '10:00' });
  const WAS = 'semula Selasa, 8 Desember 2026 pukul 08.00–10.00 WIB';
  const changed = { before, name: 'CORRECT' } as const;

  it.each(['NEW_REQUEST', 'DISPOSITION_ASKED'] as const)('takes the place of what %s told', (template) => {
    expect(wordsOf(template, {}, changed).opening.slice(-1)).toEqual([
      `Menggantikan email sebelumnya: pemohon mengubah permohonannya; ${WAS}.`,
    ]);
    expect(wordsOf(template, {}, { name: 'CORRECT' }).opening.slice(-1)).toEqual([
      'Menggantikan email sebelumnya: pemohon mengubah permohonannya.',
    ]);
    expect(wordsOf(template).opening).toHaveLength(1);
  });
  it('does not in the mail that has waited for the Kepala Dinas until then', () => {
    const awaitsHead = { until: '2026-11-25T08:30:00+07:00', step: 1 };
    const waiting = { marks: { ...NO_MARKS, holder: 'AGENCY_HEAD', awaitsHead } } as const;
    expect(wordsOf('NEW_REQUEST', waiting, changed).opening.join()).not.toContain('Menggantikan');
  });
  it('has a receipt that says what it was', () =>
    expect(wordsOf('RECEIPT', {}, changed).opening[0]).toContain(`pukul 09.00–11.00 WIB (${WAS}) sudah masuk`));
});

describe('the subject says which request it is, what is asked, who and when', () => {
  const day = 'SMK Negeri 4, Selasa 8 Des';
  const time = 'kunjungan Selasa, 8 Desember 2026 pukul 09.00 (PC-2026-0001)';
  it.each([
    ['RECEIPT', `Tanda terima (belum persetujuan): ${time}`],
    ['SECOND_FORM', `Ada kiriman kedua: ${time}`],
    ['DISPOSITION_ASKED', `PC-2026-0001 Mohon disposisi: ${day}`],
    ['NEW_REQUEST', `PC-2026-0001 Mohon disposisi: ${day}`],
    ['MANY_REQUESTS', 'PC-2026-0001 Banyak permohonan masuk: saring tab Permohonan'],
    ['URGENT_NOTICE', `PC-2026-0001 SANGAT SEGERA: ${day}`],
    ['FORWARDED', `PC-2026-0001 Mohon ditelaah: ${day}`],
    ['APPROVED', `PC-2026-0001 Masukkan ke agenda: ${day}`],
    ['CONFIRMATION', `Disetujui: ${time}`],
    ['EVENT_REMINDER', `Pengingat: ${time}`],
    ['THANKS', `Terima kasih: ${time}`],
    ['REJECTED', `Belum dapat kami penuhi: ${time}`],
    ['CANCELLED', `Dibatalkan: ${time}`],
    ['CANCELLED_STAFF', `PC-2026-0001 Dibatalkan: ${day}`],
    ['TIMES_OFFERED', 'Usulkan waktu lain: mohon jawaban Anda (PC-2026-0001)'],
    ['CONFIRMATION_ASKED', `Mohon konfirmasi: ${time}`],
    ['ANSWERED', `PC-2026-0001 Jawaban pemohon: ${day}`],
    ['APPLICANT_CHANGED', `PC-2026-0001 Pemohon melengkapi permohonan: ${day}`],
    ['REFUSAL_PROPOSED', `PC-2026-0001 Putuskan usul penolakan: ${day}`],
    ['WARNING_SET_ASIDE', `PC-2026-0001 Peringatan dikesampingkan: ${day}`],
    ['RETURNED', `PC-2026-0001 Surat dikembalikan: ${day}`],
    ['TIME_CHANGED', `Jadwal berubah: ${time}`],
    ['DISPLACED', 'Jadwal perlu dipindahkan: mohon jawaban Anda (PC-2026-0001)'],
    ['REOPENED', `Diproses kembali: ${time}`],
    ['UNDONE', `PC-2026-0001 Pemberitahuan sebelumnya tidak berlaku: ${day}`],
    ['TIME_FREE', `PC-2026-0001 Waktu kini kosong: ${day}`],
    ['NEXT_IN_LINE', 'Giliran Anda: Selasa, 8 Desember 2026 pukul 09.00 kini kosong (PC-2026-0001)'],
    ['NEWLY_BLOCKED', `PC-2026-0001 Kini bentrok: ${day}`],
    ['RECHECK', `PC-2026-0001 Tinjau lagi: ${day}`],
    ['URGENT_REMINDER', 'Segera: PC-2026-0001 SMK Negeri 4 menunggu Anda, kegiatan Selasa 8 Des pukul 09.00'],
  ] as const)('%s', (template, subject) => expect(wordsOf(template).subject).toBe(subject));

  it('and by when an answer is awaited, or what is to be confirmed', () => {
    const asked = { status: 'AWAITING_APPLICANT', dueAt: '2026-12-04T10:00:00+07:00', holder: 'APPLICANT' } as const;
    const offer = [{ code: 'WEEKEND', dates: ['2026-12-12'] }] as const;
    expect(wordsOf('TIMES_OFFERED', asked, {}, offer).subject).toBe(
      'Tawaran waktu lain: jawab paling lambat Jumat, 4 Des (PC-2026-0001)',
    );
    expect(wordsOf('CONFIRMATION_ASKED', asked, {}, [{ code: 'CATERING_BUFFET', word: '' }]).subject).toBe(
      'Mohon konfirmasi: tanpa prasmanan (PC-2026-0001)',
    );
    expect(wordsOf('URGENT_REMINDER', asked).subject).toBe(
      'Segera: PC-2026-0001 belum dijawab SMK Negeri 4, kegiatan Selasa 8 Des pukul 09.00',
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
  for (const template of ['NEW_REQUEST', 'DISPOSITION_ASKED', 'URGENT_NOTICE'] as const) {
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

  it('says that it is no approval', () => expect(words.opening.join(' ')).toContain('bukan persetujuan'));
  it('says first that the request is in, for when and under which number', () =>
    expect(words.opening[0]).toBe(
      'Permohonan kunjungan SMK Negeri 4 untuk Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB sudah masuk dengan nomor PC-2026-0001. Waktu yang diminta sama dengan waktu pemohon sebelumnya; mohon pilih waktu lain.',
    ));
  it('says what to do, and names the nearest free time', () => {
    expect(words.lists.map(({ heading, items }) => [heading, items.length])).toEqual([['Mohon diperhatikan', 1]]);
    expect(words.closing).toEqual(['Waktu kosong terdekat: Rabu, 9 Desember 2026 pukul 09.00–11.00 WIB.']);
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
      onPage: expect.arrayContaining([`Tekan tombol ini, lalu pilih “${action}”.`]),
      byHand: expect.arrayContaining([
        `Buka tab Permohonan, baris PC-2026-0001, lalu pilih “${action}” pada kolom Tindakan.`,
      ]),
    }),
  );

  it('carry the findings in the words of the desk, with the numbers', () =>
    expect(
      wordsOf('FORWARDED', {}, {}, [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] }]).lists[0],
    ).toEqual({
      heading: 'Perlu perhatian',
      items: ['Waktu sama dengan pemohon sebelumnya (PC-2026-0009)'],
    }));

  it('say what the Kabid wrote, and who they are', () => {
    const said = { text: 'Telaah', actorName: 'Budi Santoso' };
    expect(detail(wordsOf('FORWARDED', {}, said), 'Isi disposisi dari Budi Santoso')).toBe('Telaah');
    expect(detail(wordsOf('RETURNED', {}, said), 'Alasan dari Budi Santoso')).toBe('Telaah');
    expect(wordsOf('RETURNED', {}, said).opening[0]).toContain('dikembalikan oleh Budi Santoso dan kini ada pada Anda');
    expect(detail(wordsOf('FORWARDED', {}, { text: 'Telaah' }), 'Isi disposisi')).toBe('Telaah');
  });

  it('tell the applicant what was written, and not by whom', () => {
    const said = { text: 'orangnya sulit', applicantMessage: 'Ruangan diperbaiki', actorName: 'Budi Santoso' };
    for (const [template, label] of [
      ['REJECTED', 'Alasan'],
      ['DISPLACED', 'Alasan'],
      ['TIMES_OFFERED', 'Keterangan'],
      ['CONFIRMATION_ASKED', 'Yang perlu dijawab'],
      ['REOPENED', 'Keterangan'],
      ['TIME_CHANGED', 'Keterangan'],
    ] as const) {
      const words = wordsOf(template, {}, said);
      expect(detail(words, label)).toBe('Ruangan diperbaiki');
      expect(JSON.stringify(words)).not.toMatch(/Budi|sulit/);
    }
  });

  it('say nothing where they wrote nothing', () =>
    expect(detail(wordsOf('FORWARDED'), 'Isi disposisi')).toBeUndefined());

  it('name what the reader decides by, of the findings two; the rest is on the page', () => {
    const words = wordsOf('NEW_REQUEST', { participants: null }, {}, [
      { code: 'OVER_CAPACITY', participants: 50, capacity: 40 },
      { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] },
      { code: 'LETTER_MISSING' },
    ]);
    expect(words.details).toEqual([
      { label: 'Kegiatan', value: 'Kunjungan industri' },
      { label: 'Peserta', value: 'belum diketahui' },
    ]);
    expect(words.lists[0]?.items).toEqual([
      'Waktu sama dengan pemohon sebelumnya (PC-2026-0009)',
      'Surat permohonan belum diterima',
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
    const words = shownOf({
      letterNumber: '412/SMKN4/2026',
      letterDate: '2026-11-20',
      participants: null,
    });
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
    expect(detail(shownOf({ letterNumber: '', letterDate: '2026-11-20' }), 'No. surat')).toBe('belum ada');
    expect(detail(shownOf({ phone: '' }), 'WhatsApp')).toBe('tidak ada');
  });

  it('the Kasi is reminded of the SOP: no buffet', () =>
    expect(wordsOf('FORWARDED').ask?.onPage[0]).toContain('prasmanan'));
});

describe('the letters to the applicant', () => {
  it('their page names their own letter, and says where it has no number yet', () => {
    const own = (given: Partial<BookingRequest>) => ({
      details: factsAt(PLACES.own, toldOf(aRequest(given), HOURS)),
    });
    const given = { letterNumber: '412/SMKN4/2026', letterDate: '2026-11-20' };
    expect(detail(own(given), 'Surat Anda')).toBe('412/SMKN4/2026, tanggal 20 November 2026');
    expect(detail(own({ letterNumber: ' ' }), 'Surat Anda')).toBe('belum ada');
  });

  it('the confirmation names place, time and the rule on buffets', () => {
    const words = wordsOf('CONFIRMATION');
    expect(words.opening[0]).toContain('Ruang Pontive Center, Kantor Wali Kota Pontianak.');
    expect(words.closing[0]).toContain('prasmanan tidak diperkenankan');
  });
  it('a refusal gives its reason and other times', () => {
    const words = wordsOf('REJECTED', {}, { applicantMessage: 'Ruangan diperbaiki' }, [
      { code: 'WEEKEND', dates: ['2026-12-12'] },
    ]);
    expect(detail(words, 'Alasan')).toBe('Ruangan diperbaiki');
    expect(words.lists[0]?.items).toEqual(['Rabu, 9 Desember 2026 pukul 09.00–11.00 WIB']);
  });
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
  it('what must be confirmed is said', () =>
    expect(
      detail(wordsOf('CONFIRMATION_ASKED', {}, { applicantMessage: 'Tanpa prasmanan?' }), 'Yang perlu dijawab'),
    ).toBe('Tanpa prasmanan?'));
  it('who is displaced reads their old time as such, and why', () => {
    const words = wordsOf('DISPLACED', {}, { applicantMessage: 'Dipakai Wali Kota' });
    expect(words.opening[0]).toBe(
      'Mohon maaf, jadwal kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, perlu dipindahkan karena ruangan diperlukan dinas.',
    );
    expect(detail(words, 'Alasan')).toBe('Dipakai Wali Kota');
  });
  it('who is displaced is promised their place for a time that the office offers, and for no other', () => {
    const offer = wordsOf('DISPLACED', {}, {}, [{ code: 'WEEKEND', dates: ['2026-12-12'] }]);
    expect(offer.lists[0]?.heading).toBe('Waktu yang masih kosong (urutan Anda tetap)');
    expect(JSON.stringify([offer.opening, offer.ask, wordsOf('DISPLACED')])).not.toMatch(/urutan/i);
  });
  it('the Kabid reads how they follow a proposal to refuse, and how not; the reason is theirs to write', () => {
    const applicantMessage = 'Ruangan sedang diperbaiki';
    const words = wordsOf('REFUSAL_PROPOSED', {}, { name: 'PROPOSE_REFUSAL', applicantMessage });
    expect(words.ask?.onPage).toEqual([
      'Putuskan lewat tombol ini: “Tolak permohonan” (tulis alasannya bagi pemohon) atau “Kembalikan ke Kasi”.',
    ]);
    expect(detail(words, 'Usul pesan bagi pemohon')).toBe(applicantMessage);
    expect(detail(words, 'Pesan untuk Pemohon')).toBeUndefined();
  });
  it('whoever has the letter reads what was set aside, by whom and why', () => {
    const facts = { text: 'Petugas piket sudah ditunjuk', actorName: 'Budi Santoso' };
    expect(
      wordsOf('WARNING_SET_ASIDE', {}, facts, [{ code: 'WEEKEND', dates: ['2026-12-12'] }]).opening.slice(-2),
    ).toEqual([
      'Budi Santoso mengesampingkan peringatan pada surat dari SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB: hari Sabtu/Minggu.',
      'Alasan: Petugas piket sudah ditunjuk',
    ]);
  });
  it('a mail that was void does not repeat what it said', () => expect(wordsOf('UNDONE').details).toEqual([]));
});

describe('by when, which one, and what then', () => {
  const asked = { status: 'AWAITING_APPLICANT', dueAt: '2026-12-04T10:00:00+07:00' } as const;

  it('a confirmation is asked for in the first words, with the last day', () => {
    const buffet = wordsOf('CONFIRMATION_ASKED', asked, {}, [{ code: 'CATERING_BUFFET', word: '' }]);
    expect(buffet.opening[0]).toBe(
      'Mohon pastikan rombongan tidak menyajikan prasmanan, paling lambat Jumat, 4 Desember 2026.',
    );
    expect(wordsOf('CONFIRMATION_ASKED', asked).opening[0]).toBe(
      'Mohon jawaban Anda paling lambat Jumat, 4 Desember 2026.',
    );
  });

  it.each(['TIMES_OFFERED', 'DISPLACED'] as const)('%s names the last day for an answer', (name) => {
    for (const lines of [wordsOf(name, asked).ask?.onPage, wordsOf(name, asked).ask?.byHand])
      expect(lines?.join(' ')).toContain('paling lambat Jumat, 4 Desember 2026');
    expect(wordsOf(name, asked).ask?.onPage[0]).toMatch(/lewat tombol ini atau balasan email\.$/);
    expect(JSON.stringify(wordsOf(name))).not.toContain('paling lambat');
  });

  it('so does the WhatsApp text', () =>
    expect(contactText(aRequest(asked), NOTHING, SETTINGS)).toContain(
      'mohon balas pesan ini paling lambat Jumat, 4 Desember 2026.',
    ));

  it('an undone notice says which one, of when, and what holds', () => {
    const undo = {
      action: 'SCHEDULE',
      at: '2026-11-24T08:12:00+07:00',
      by: '',
      was: {},
      steps: [],
      notified: [],
      other: null,
    } as const;
    const before = aRequest({ status: 'SCHEDULED', marks: { ...NO_MARKS, undo } });
    expect(wordsOf('UNDONE', { status: 'APPROVED' }, { name: 'UNDO', before }).opening).toEqual([
      'Email konfirmasi jadwal yang kami kirim Selasa, 24 November 2026 pukul 08.12 WIB tentang kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, tidak berlaku; mohon maaf atas kekeliruan ini.',
      'Yang berlaku sekarang: waktu sudah disepakati, konfirmasi belum dikirim.',
    ]);
  });

  it('of an event that was said to be held by mistake a mail that is void tells of no schedule', () => {
    const undo = {
      action: 'COMPLETE',
      by: 'admin@diskominfo.example',
      at: '2026-12-08T11:05:00+07:00',
      was: {},
      steps: [],
      notified: [],
      other: null,
    } as const;
    const before = aRequest({ status: 'COMPLETED', marks: { ...NO_MARKS, undo } });
    const { opening } = wordsOf('UNDONE', { status: 'READY' }, { name: 'UNDO', before });
    expect(opening[0]).toMatch(
      /^Email terima kasih yang kami kirim .*, tidak berlaku; mohon maaf atas kekeliruan ini\.$/,
    );
    expect(opening.slice(1)).toEqual(['Pelaksanaannya keliru dicatat; tidak ada yang perlu Anda lakukan.']);
  });

  it.each([
    ['NEWLY_BLOCKED', { status: 'FORWARDED', holder: 'SECTION_HEAD' }, 'Kasi memilih “Tawarkan jadwal lain”.'],
    ['NEWLY_BLOCKED', { status: 'SUBMITTED', holder: 'DIVISION_HEAD' }, 'Kabid memilih “Disposisikan ke Kasi”.'],
    ['NEWLY_BLOCKED', { status: 'FORWARDED', holder: 'DIVISION_HEAD' }, 'Kabid memilih “Kembalikan ke Kasi”.'],
    ['TIME_FREE', { status: 'FORWARDED', holder: 'SECTION_HEAD' }, 'Kasi memilih “Tetapkan jadwal'],
    ['TIME_FREE', { status: 'AWAITING_APPLICANT', holder: 'APPLICANT' }, 'Tunggu jawaban pemohon'],
  ] as const)('%s of a letter %j names the action and whose it is', (template, given, said) =>
    expect(wordsOf(template, given).opening[0]).toContain(said),
  );

  it.each(['CANCELLED_STAFF', 'URGENT_NOTICE', 'TIME_FREE', 'NEWLY_BLOCKED', 'WARNING_SET_ASIDE'] as const)(
    '%s says in its first sentence whose event it is and when',
    (template) =>
      expect(wordsOf(template).opening[0]).toMatch(/SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09\.00–11\.00 WIB/),
  );

  it.each([
    ['SUBMITTED', 'AGENCY_HEAD', 'suratnya ada pada Anda sejak', '“Disposisikan ke Kabid”'],
    ['SUBMITTED', 'DIVISION_HEAD', 'suratnya ada pada Anda sejak', '“Disposisikan ke Kasi”'],
    ['FORWARDED', 'DIVISION_HEAD', 'suratnya ada pada Anda sejak', '“Tolak permohonan”'],
    ['FORWARDED', 'SECTION_HEAD', 'suratnya ada pada Anda sejak', '“Tetapkan jadwal, disposisikan ke Admin”'],
    [
      'AWAITING_APPLICANT',
      'APPLICANT',
      'Pemohon belum menjawab sejak Selasa, 24 November 2026',
      '“Catat jawaban pemohon”',
    ],
    ['APPROVED', 'ROOM_ADMIN', 'suratnya ada pada Anda sejak', '“Masukkan ke agenda”'],
  ] as const)('an urgent reminder of a letter that is %s, with %s: %s; choose %s', (status, holder, said, action) => {
    const { opening, ask } = wordsOf('URGENT_REMINDER', { status, holder });
    expect(opening[0]).toContain(said);
    expect(ask?.onPage.join(' ')).toContain(action);
  });

  it.each<[string, Finding, string]>([
    ['whose time is taken', { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] }, 'Tawarkan jadwal lain'],
    ['on a holiday', { code: 'HOLIDAY', days: [] }, 'Tawarkan jadwal lain'],
    ['without its letter', { code: 'LETTER_MISSING' }, 'Catat surat diterima'],
  ])('an urgent reminder of a letter %s names what comes before the approval', (_, finding, action) => {
    const { ask } = wordsOf('URGENT_REMINDER', { status: 'FORWARDED', holder: 'SECTION_HEAD' }, {}, [finding]);
    expect(ask?.onPage).toEqual([`Tekan tombol ini, lalu pilih “${action}”.`]);
  });

  it('an applicant who has not answered is told by when, and where', () => {
    const dueAt = '2026-12-04T08:12:00+07:00';
    const { opening, ask } = wordsOf('ANSWER_REMINDER', { status: 'AWAITING_APPLICANT', dueAt });
    expect(opening[0]).toContain('Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB');
    expect(ask?.onPage.join(' ')).toContain('Mohon jawab paling lambat Jumat, 4 Desember 2026');
  });

  it('of whoever the free time is offered to, and who is silent, the Kasi reads that they are to be called, and where', () => {
    const words = wordsOf('NEXT_IN_LINE_SILENT', { status: 'FORWARDED', holder: 'SECTION_HEAD' });
    expect(words.subject).toBe('PC-2026-0001 Pemohon belum menjawab: SMK Negeri 4, Selasa 8 Des');
    expect(words.opening).toEqual([
      'Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB sudah kosong bagi SMK Negeri 4, tetapi pemohon belum menjawab walau sudah diingatkan.',
    ]);
    for (const lines of [words.ask?.onPage, words.ask?.byHand]) expect(lines?.[0]).toMatch(/^Hubungi pemohon\./);
    expect(detail(words, 'Narahubung')).toBe('Dewi Kartika, 0812-1');
  });

  it('an urgent reminder begins with day and hour', () =>
    expect(wordsOf('URGENT_REMINDER').opening[0]).toContain('Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB'));

  it('a missing letter may be sent by an answer or by WhatsApp', () =>
    expect(wordsOf('RECEIPT', {}, {}, LETTER_MISSING).lists[0]?.items[0]).toContain(
      'lewat balasan email ini atau WhatsApp 0812-0000-0000',
    ));

  it('a confirmation says first that it is approved, for when and where', () =>
    expect(wordsOf('CONFIRMATION').opening[0]).toBe(
      'Kunjungan SMK Negeri 4 disetujui: Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, Ruang Pontive Center, Kantor Wali Kota Pontianak.',
    ));
});

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
    expect(footWords(OFFICE, 'APPLICANT')).toEqual(['Balas email ini atau WhatsApp 0812-0000-0000. Tanpa biaya.']);
    expect(footWords(OFFICE, 'STAFF')).toEqual([
      'Dikirim otomatis; balasan sampai ke pontive.center@diskominfo.example.',
    ]);
  });
  it('the WhatsApp text tells how things stand, also where the date is unclear', () => {
    expect(contactText(aRequest({ activity: 'Rapat', status: 'FORWARDED' }), NOTHING, SETTINGS)).toBe(
      'Yth. Bapak/Ibu Dewi Kartika,\n\nKami dari Dinas Komunikasi dan Informatika Kota Pontianak menyampaikan perkembangan permohonan PC-2026-0001 (Rapat), Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB.\n\nPermohonan sedang kami telaah. Mohon pastikan dengan membalas pesan ini bahwa waktunya sesuai dan tidak ada hidangan prasmanan.',
    );
    expect(contactText(aRequest({ startDate: null, status: 'SCHEDULED' }), NOTHING, SETTINGS)).toContain(
      'tanggal belum jelas',
    );
  });
  const released = { ...NO_MARKS, released: true };
  it.each<[string, Partial<BookingRequest>, readonly AlternativeTime[], string]>([
    ['a receipt is no approval', { status: 'SUBMITTED' }, [], 'ini tanda terima, bukan persetujuan'],
    [
      'a letter that has not come is asked for',
      { status: 'SUBMITTED', findingCodes: ['LETTER_MISSING'] },
      [],
      'Surat permohonan belum sampai kepada kami',
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
      'mohon balas pesan ini.\n\nWaktu lain yang masih kosong: Rabu, 9 Desember 2026 pukul 09.00–11.00 WIB; Kamis, 10 Desember 2026 pukul 13.30–15.30 WIB.',
    ],
    [
      'who is displaced is begged pardon',
      { status: 'AWAITING_APPLICANT', marks: released },
      [],
      'Mohon maaf, Ruang Pontive Center diperlukan dinas pada waktu itu',
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
    expect(text).toContain('bukan persetujuan.\n\nHidangan prasmanan tidak diperkenankan di Pontive Center;');
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
    expect(asked).toMatch(/mohon balas pesan ini\.\n\nPesan dari petugas: Jadi 36 orang\? Terima kasih\.$/);
    expect(contactText(aRequest(), { ...NOTHING, passedOn: 'x'.repeat(5000) }, SETTINGS).length).toBeLessThan(1000);
  });
  it('the WhatsApp text ends where there is nothing to add', () =>
    expect(
      contactText(aRequest({ status: 'SCHEDULED' }), { findings: LETTER_MISSING, alternatives: OFFERS }, SETTINGS),
    ).not.toContain('Surat permohonan'));
});

describe('what has happened is said as it happened', () => {
  it.each([
    [
      'CONFIRM',
      'Pemohon menyetujui waktunya',
      'SMK Negeri 4 menyetujui waktunya lewat halaman permohonan: Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB.',
    ],
    [
      'CHOOSE',
      'Pemohon memilih waktu lain',
      'SMK Negeri 4 memilih waktu lain lewat halaman permohonan: Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB.',
    ],
    [
      'REPLY',
      'Jawaban pemohon',
      'SMK Negeri 4 mengirim jawaban lewat halaman permohonan tentang Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB.',
    ],
  ] as const)('the Kasi reads what the applicant answered: %s', (answer, about, opening) => {
    const words = wordsOf('ANSWERED', {}, { name: 'ANSWER', answer });
    expect(words.subject).toBe(`PC-2026-0001 ${about}: SMK Negeri 4, Selasa 8 Des`);
    expect(words.opening).toEqual([opening]);
  });

  it.each([
    [
      'ANSWER',
      'Kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, telah dibatalkan sesuai permintaan Anda.',
      ' oleh pemohon lewat halaman permohonan;',
    ],
    [
      'CANCEL_FOR_APPLICANT',
      'Kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, telah dibatalkan sesuai permintaan Anda.',
      ' atas permintaan pemohon;',
    ],
    [
      'CANCEL_BY_OFFICE',
      'Dengan permohonan maaf kami sampaikan: kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, dibatalkan oleh dinas.',
      ' oleh dinas;',
    ],
  ] as const)('a cancellation says whose it is: %s', (name, toApplicant, toStaff) => {
    expect(wordsOf('CANCELLED', {}, { name }).opening).toEqual([toApplicant]);
    expect(wordsOf('CANCELLED_STAFF', {}, { name }).opening[0]).toContain(`dibatalkan${toStaff}`);
  });

  it('a request that gave way to another names it, and does not repeat its number as a reason', () => {
    const words = wordsOf(
      'CANCELLED',
      {},
      { name: 'CANCEL_FOR_APPLICANT', text: 'PC-2026-0002', replacedBy: 'PC-2026-0002' },
    );
    expect(words.subject).toBe(
      'Digantikan oleh PC-2026-0002: kunjungan Selasa, 8 Desember 2026 pukul 09.00 (PC-2026-0001)',
    );
    expect(words.opening[0]).toContain('telah digantikan oleh permohonan Anda PC-2026-0002');
    expect(detail(words, 'Keterangan')).toBeUndefined();
  });

  it('the Kasi reads that a letter was opened again', () =>
    expect(wordsOf('FORWARDED', {}, { name: 'REOPEN' }).opening[0]).toMatch(
      /^Kabid membuka kembali dan mendisposisikan/,
    ));

  it('the Kasi reads who typed a row for the office itself, not that the Kabid disposed of it', () => {
    const typed = (actorName: string) =>
      wordsOf('FORWARDED', { kind: 'OFFICIAL_USE' }, { name: 'SUBMIT', actorName }).opening;
    const laid =
      'Pemakaian dinas oleh SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, menunggu telaah Kasi.';
    expect(typed('Rudi Hartono')).toEqual([`${laid} Dicatat oleh Rudi Hartono.`]);
    expect(typed('')).toEqual([laid]);
  });

  it('the Kasi is to move what the office itself wants to have at a taken time: there is nobody to offer another', () => {
    const taken = [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0002'] }] as const;
    for (const template of ['FORWARDED', 'NEWLY_BLOCKED'] as const) {
      const words = JSON.stringify(wordsOf(template, { kind: 'OFFICIAL_USE', status: 'FORWARDED' }, {}, taken));
      expect(words).toContain('“Ubah jadwal”');
      expect(words).not.toContain('“Tawarkan jadwal lain”');
    }
  });

  it('a changed time stands beside the old one; where the time is the same nothing is said of another', () => {
    const words = wordsOf('TIME_CHANGED', {}, { before: aRequest({ startDate: '2026-12-07', endDate: '2026-12-07' }) });
    expect(words.opening).toEqual([
      'Waktu kunjungan SMK Negeri 4 berubah: kini Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB; semula Senin, 7 Desember 2026 pukul 09.00–11.00 WIB.',
    ]);
    expect(wordsOf('TIME_CHANGED', {}, { before: aRequest() }).opening.join()).not.toContain('semula');
  });

  it('who now has another before them is not told to do what is the Kasi’s, and the Kasi reads how a time is changed', () => {
    const { opening } = wordsOf('NEWLY_BLOCKED');
    expect(opening.join(' ')).toContain('waktunya kini bentrok. Langkah berikutnya: Kabid');
    expect(wordsOf('RECHECK').ask?.byHand.join(' ')).toContain('lalu pilih “Ubah jadwal”');
    expect(wordsOf('RECHECK').ask?.onPage.join(' ')).toContain('Sepakati dahulu dengan pemohon.');
    const holiday = [{ code: 'HOLIDAY', days: [] }] as const;
    const leavesOut = 'pilih “Ubah jadwal” tanpa mengetik waktu baru';
    expect(wordsOf('RECHECK', { endDate: '2026-12-10' }, {}, holiday).closing.join(' ')).toContain(leavesOut);
    expect(wordsOf('RECHECK', {}, {}, holiday).closing.join(' ')).not.toContain(leavesOut);
  });

  it('the Kasi reads where another time goes that the applicant proposes in their own words', () => {
    const typed =
      'ketik waktu baru pada barisnya, tulis “permintaan pemohon” di kolom Isi Disposisi/Keterangan, lalu pilih “Ubah jadwal”';
    expect(wordsOf('ANSWERED', {}, { answer: 'REPLY' }).ask?.byHand.join(' ')).toContain(typed);
    expect(wordsOf('ANSWERED', {}, { answer: 'CONFIRM' }).ask?.byHand.join(' ')).not.toContain(typed);
  });

  it('where no time is offered none is said to be free', () => {
    const booked = 'Waktu di atas belum dipesan sampai';
    expect(wordsOf('TIMES_OFFERED', {}, {}, [{ code: 'IN_THE_PAST' }]).closing.join(' ')).toContain(booked);
    expect(wordsOf('TIMES_OFFERED').closing.join(' ')).not.toContain(booked);
  });

  it('material is asked for until the room is set up, as long as there is none', () => {
    for (const template of ['CONFIRMATION', 'EVENT_REMINDER'] as const) {
      expect(wordsOf(template, { materials: '' }).ask).toEqual({
        onPage: ['Kirim materi lewat halaman permohonan sebelum pukul 08.30 (ruangan disiapkan).'],
        byHand: ['Kirim materi dengan membalas email ini sebelum pukul 08.30 (ruangan disiapkan).'],
      });
      expect(wordsOf(template, { materials: 'https://x.example/paparan' }).ask).toBeUndefined();
    }
  });

  it('a changed time is called certain only where it was confirmed before', () => {
    const certain = 'Jadwal belum pasti sebelum Anda menerima konfirmasi dari kami.';
    const invited = [{ start: '2026-12-07T09:00', end: '2026-12-07T11:00' }];
    expect(wordsOf('TIME_CHANGED').closing).toContain(certain);
    expect(wordsOf('TIME_CHANGED', {}, { invited }).closing).not.toContain(certain);
  });

  it('a letter that something holds up names the way out, not a step that would be refused', () => {
    const closing = wordsOf('FORWARDED', {}, {}, [{ code: 'CATERING_BUFFET', word: '' }]).ask?.onPage.join(' ');
    expect(closing).toContain('“Minta konfirmasi pemohon”');
    expect(closing).not.toContain('“Tetapkan jadwal');
    const warned = wordsOf('ANSWERED', {}, {}, [{ code: 'OVER_CAPACITY', participants: 50, capacity: 40 }]);
    expect(warned.ask?.onPage.join(' ')).toContain('“Tetapkan jadwal');
  });

  it('on its page the letter is all there: when it came, the agenda number, the disposition of the Kepala Dinas, the material', () => {
    const words = shownOf({
      receivedOn: '2026-11-23',
      registerNumber: '045/2026',
      srikandiNumber: 'B/412/2026',
      headDispositionAt: '2026-11-24T07:30:00+07:00',
      materials: 'https://x.example/paparan',
    });
    expect(detail(words, 'Surat masuk')).toBe('23 November 2026');
    expect(detail(words, 'No. agenda')).toBe('045/2026');
    expect(detail(words, 'No. SRIKANDI')).toBe('B/412/2026');
    expect(detail(words, 'Disposisi Kepala Dinas')).toBe('Selasa, 24 November 2026 pukul 07.30 WIB');
    const ofDay = shownOf({ headDispositionAt: '2026-11-24T00:00:00+07:00' });
    expect(detail(ofDay, 'Disposisi Kepala Dinas')).toBe('Selasa, 24 November 2026');
    expect(detail(words, 'Materi')).toBe('https://x.example/paparan');
    expect(detail(shownOf({}), 'Surat masuk')).toBe('24 November 2026');
    expect(detail(shownOf({}), 'Materi')).toBeUndefined();
  });
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
      'Selasa 14 Des 2027 13.00–15.00',
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
