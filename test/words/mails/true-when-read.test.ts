// What a mail says holds for its reader and at the moment it is read: a time taken back, one that is over, what changed.
import { describe, expect, it } from 'vitest';
import { datesOf, mailFacts } from '../../../src/domain/mail/mail-facts.ts';
import type { Finding } from '../../../src/domain/request/finding.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { StepName } from '../../../src/domain/vocabulary.ts';
import { APPLICANT_MAILS } from '../../../src/words/mails/applicant.ts';
import { footWords } from '../../../src/words/mails/frame.ts';
import { mailsOf, PaperDesk } from '../../domain/commands/paper-desk.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { OFFICE } from '../../pages/office.ts';
import { LETTER_MISSING, STEP, wordsOf } from './words-of.ts';

describe('a guest whose time the office took back', () => {
  const displaced = {
    status: 'AWAITING_APPLICANT',
    holder: 'APPLICANT',
    dueAt: '2026-12-04T16:00:00+07:00',
    marks: { ...NO_MARKS, released: true },
  } as const;

  it('is reminded that it holds no more, and to answer', () => {
    const { opening, ask } = wordsOf('ANSWER_REMINDER', displaced, { name: 'DISPLACE' });
    expect(opening[1]).toContain('diperlukan dinas pada waktu semula; jadwal Anda perlu dipindahkan');
    expect(ask?.onPage[0]).toContain('Mohon jawab paling lambat Jumat, 4 Desember 2026');
  });
  it('has no event at that time, of which the Kasi is reminded', () => {
    const { subject, opening } = wordsOf('URGENT_REMINDER', displaced);
    expect(subject).toContain('jadwal lama Selasa 8 Des 09.00–11.00');
    expect(opening[0]).toContain('Jadwal itu tidak berlaku lagi, dan penggantinya belum dipilih.');
  });
  it('while anybody else is told of the event that is to come', () => {
    const { marks: _, ...asked } = displaced;
    expect(wordsOf('URGENT_REMINDER', asked).subject).toContain('kegiatan Selasa 8 Des 09.00–11.00');
    expect(wordsOf('ANSWER_REMINDER', asked).opening[1]).toContain('sebelum jadwal ditetapkan');
  });
});

describe('what the Kasi can do about a letter', () => {
  const asked = (findings: readonly Finding[]) => wordsOf('FORWARDED', {}, {}, findings).ask?.onPage.join(' ');
  it('whose time is over: it is approved where it took place, else moved or ended', () => {
    expect(asked([{ code: 'IN_THE_PAST' }])).toBe(
      'Waktunya sudah lewat: tetapkan hanya bila kegiatan berlangsung; bila tidak, “Ubah jadwal” atau batalkan.',
    );
  });
  it('without its letter, with a button: what the page offers, and no column of the sheet', () =>
    expect(asked([{ code: 'LETTER_MISSING' }])).toBe(
      'Belum dapat ditetapkan. Bila surat sudah ada, tulis letaknya dengan “Catat surat diterima”.',
    ));
  it('of 180 people: the applicant divides them', () => {
    const words = asked([{ code: 'OVER_CAPACITY', participants: 180, capacity: 40 }]);
    expect(words).toContain('Tanyakan pembagian rombongan lewat “Minta konfirmasi pemohon”');
    expect(words).not.toContain('Pilih “Tetapkan jadwal');
  });
  it('of the office’s own use: nobody is called or asked', () => {
    const own = (findings: readonly Finding[]) =>
      wordsOf('FORWARDED', { kind: 'OFFICIAL_USE' }, {}, findings).ask?.onPage.join(' ');
    expect(own([{ code: 'IN_THE_PAST' }])).not.toContain('pemohon');
    expect(own([{ code: 'OVER_CAPACITY', participants: 50, capacity: 40 }])).toContain('Pilih “Tetapkan jadwal');
  });
});

describe('a fixed time that is to be looked at again', () => {
  it('says which day became free and that the time holds', () => {
    const days = [{ date: '2026-12-08', name: 'Cuti khusus' }];
    expect(wordsOf('RECHECK', {}, {}, [{ code: 'HOLIDAY', days }]).opening).toEqual([
      'Selasa, 8 Desember 2026 kini hari libur (Cuti khusus); jadwal SMK Negeri 4 tetap.',
    ]);
  });
  it('says what else is against it now; of a buffet that came up that alone', () => {
    const days = [{ date: '2026-12-08', name: 'Cuti khusus' }];
    const opening = (findings: readonly Finding[]) => wordsOf('RECHECK', {}, {}, findings).opening.join();
    expect(opening([{ code: 'ROOM_BLOCKED', titles: ['Rapat'] }])).toContain(
      'kini: ruangan tidak tersedia: Rapat. Jadwalnya tetap.',
    );
    const both = opening([
      { code: 'HOLIDAY', days },
      { code: 'CATERING_BUFFET', word: '' },
    ]);
    expect(both).toMatch(/kini: prasmanan tidak diperkenankan\. Jadwalnya tetap\.$/);
  });
});

it.each([
  ['REJECTED', 'WIB, yang ditolak, kami proses kembali.'],
  ['CANCELLED', 'WIB, yang dibatalkan, kami proses kembali.'],
] as const)('a request that was %s and is opened again names that end alone: %s', (status, words) => {
  const [opening, certain] = wordsOf(
    'REOPENED',
    { status: 'FORWARDED' },
    { name: 'REOPEN', before: aRequest({ status }) },
  ).opening;
  expect(opening).toContain(words);
  // Of what was confirmed before nobody reads that it stands, nor that they may wait where they are asked for something.
  expect(certain).toBe('Jadwal belum pasti sebelum Anda menerima konfirmasi dari kami.');
});

it('a receipt for a time that the applicant’s own letter has already asks first which of the two it is', () => {
  const desk = new PaperDesk();
  desk.submit({ letterNumber: '412/SMKN4/2026' });
  desk.advance('PC-2026-0001', 'APPROVED');
  const [receipt] = mailsOf(desk.submit({ letterNumber: '412/SMKN4/2026', startTime: '10:00', endTime: '12:00' }));
  const { findings = [] } = receipt?.facts ?? {};
  const { opening, lists } = wordsOf('RECEIPT', {}, {}, findings);
  expect(opening[0]).toContain(
    'nomor PC-2026-0001. Waktunya berimpit dengan permohonan Anda PC-2026-0001. Apakah ini perubahan jadwal PC-2026-0001, atau sesi tambahan dengan surat yang sama? Mohon beri tahu petugas.',
  );
  expect(JSON.stringify(lists)).not.toMatch(/berimpit|sesi tambahan/);
});

describe('a receipt says first what is wrong with the time, by its name', () => {
  const opening = (given: Parameters<typeof wordsOf>[1], findings: readonly Finding[]) =>
    wordsOf('RECEIPT', given, {}, findings).opening[0];
  const FOOD = { code: 'CATERING_UNDECIDED' } as const;
  it.each([
    ['an end before its beginning', { startTime: '11:00', endTime: '09:00' }, 'Jam selesai harus sesudah jam mulai. '],
    ['a day before the first', { endDate: '2026-12-07' }, 'Tanggal selesai tidak boleh sebelum tanggal mulai. '],
    ['too many days', { endDate: '2027-12-07' }, 'Dari tanggal mulai sampai tanggal selesai paling lama 92 hari. '],
    ['a day that is over', {}, 'Waktunya sudah lewat. '],
    ['no hour', { startTime: null }, 'Tanggal atau jamnya keliru. '],
  ])('%s', (_, given, words) => {
    const code = words.startsWith('Waktunya') ? 'IN_THE_PAST' : 'INVALID_TIME';
    const waiting = { ...given, status: 'SUBMITTED', holder: 'APPLICANT' } as const;
    expect(opening(waiting, [{ code }, FOOD])?.startsWith(words)).toBe(true);
  });
  it('that it is over, before all else', () =>
    expect(opening({}, [{ code: 'IN_THE_PAST' }, { code: 'WEEKEND', dates: ['2026-11-22'] }, FOOD])).toMatch(
      /nomor PC-2026-0001\. Waktu yang diminta sudah lewat; mohon kirimkan waktu yang baru\.$/,
    ));
  it('a Sunday, before the food that is asked about and the room that is taken', () => {
    const clash = { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] } as const;
    expect(opening({}, [{ code: 'WEEKEND', dates: ['2026-12-13'] }, clash, FOOD])).toMatch(
      /nomor PC-2026-0001\. Waktu yang diminta jatuh pada hari Minggu; mohon pilih hari kerja\.$/,
    );
  });
});

describe('a receipt', () => {
  it.each<[string, readonly Finding[], boolean, string]>([
    ['a Sunday', [{ code: 'WEEKEND', dates: ['2026-12-13'] }], true, 'Ubah tanggal atau jam'],
    ['other hours', [{ code: 'OUTSIDE_OFFICE_HOURS', from: '07:15', to: '15:45', setupMinutes: 30 }], true, 'Ubah'],
    ['a taken room', [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] }], true, 'Ubah tanggal atau jam'],
    [
      'a Sunday and a buffet',
      [
        { code: 'WEEKEND', dates: ['2026-12-13'] },
        { code: 'CATERING_BUFFET', word: '' },
      ],
      true,
      'Ubah waktu, jawab pertanyaan',
    ],
    ['a buffet', [{ code: 'CATERING_BUFFET', word: '' }], false, 'Jawab lewat halaman permohonan'],
  ])('that asks for something does not say to wait: %s', (_, findings, moves, label) => {
    const { opening, ask } = wordsOf('RECEIPT', {}, {}, findings);
    expect(opening.at(-1)).toBe('Ini tanda terima, bukan persetujuan.');
    expect(ask?.onPage[0]?.startsWith('Waktu kosong terdekat: Rabu, 9 Desember')).toBe(moves);
    expect(APPLICANT_MAILS.RECEIPT.applicantLink(mailFacts(aRequest(), findings, [], STEP)).label).toContain(label);
  });
  it('that asks for nothing does', () =>
    expect(wordsOf('RECEIPT').opening.at(-1)).toMatch(/ Tunggu konfirmasi kami pada hari kerja\.$/));
  it.each([
    ['its letter', LETTER_MISSING, 0, false, []],
    ['the food of five dates more', [{ code: 'CATERING_UNDECIDED' }], 5, false, []],
    ['what cannot be read of its dates', [], 1, true, []],
    ['another day of one of its dates', [], 1, false, ['TOO_FAR_AHEAD']],
  ] as const)('that asks for %s does not', (_, findings, count, isUnread, findingCodes) => {
    const marks = { ...NO_MARKS, unreadDates: isUnread ? ['setiap Selasa'] : [] };
    const dates = Array.from({ length: count }, (__, index) =>
      aRequest({ number: `PC-2026-000${index + 2}`, findingCodes }),
    );
    const words = wordsOf('RECEIPT', { marks }, { dates: datesOf(dates, HOURS) }, findings);
    expect(JSON.stringify(words)).not.toContain('Tunggu konfirmasi');
    expect(words.ask?.onPage.join(' ').includes('idangan apa yang disajikan?')).toBe(count === 5);
  });
});

it('mails of a letter with several dates and lines that are none name its missing letter', () => {
  const marks = { ...NO_MARKS, unreadDates: ['setiap Selasa'] };
  const dates = [aRequest({ number: 'PC-2026-0002', startDate: '2026-12-15', endDate: '2026-12-15' })];
  for (const template of ['RECEIPT', 'NEW_REQUEST'] as const)
    expect(JSON.stringify(wordsOf(template, { marks }, { dates: datesOf(dates, HOURS) }, LETTER_MISSING))).toMatch(
      /Surat permohonan (?:kami tunggu|belum diterima)/,
    );
});

it('that the service is free is told once, in the receipt', () => {
  expect(wordsOf('RECEIPT').closing).toContain('Tanpa biaya.');
  expect(footWords(OFFICE, 'APPLICANT').join()).not.toContain('biaya');
});

it('the reason for which a room is not made ready is called so where it was written to the applicant alone', () =>
  expect(
    wordsOf('EVENT_CHANGED', { status: 'REJECTED' }, { text: '', applicantMessage: 'Listrik padam' }).details,
  ).toContainEqual({ label: 'Keterangan', value: 'Listrik padam' }));

it('a confirmation names what its page offers', () =>
  expect(wordsOf('CONFIRMATION').ask?.onPage.at(-1)).toBe('Batal atau dipersingkat? Lewat tombol ini.'));

it('a mail that fixes or cancels one date of a letter names those that go on', () => {
  const pending = [
    {
      number: 'PC-2026-0002',
      revision: 1,
      startDate: '2026-12-15',
      endDate: '2026-12-15',
      startTime: '09:00',
      endTime: '11:00',
    },
  ];
  expect(wordsOf('CONFIRMATION', {}, { pending }).opening[1]).toBe('Masih ditelaah: 15 Des.');
  expect(wordsOf('CONFIRMATION').opening).toHaveLength(1);
  expect(wordsOf('CANCELLED', {}, { pending }).opening[1]).toBe('Tanggal lain tidak berubah: 15 Des.');
  expect(wordsOf('CANCELLED').opening).toHaveLength(1);
});

describe('a mail that asks an officer for a step', () => {
  const dueAt = '2026-11-24T08:45:00+07:00';
  it.each([
    ['NEW_REQUEST', 'SUBMITTED', 'Disposisikan ke Kasi'],
    ['DISPOSITION_GIVEN', 'SUBMITTED', 'Disposisikan ke Kasi'],
    ['FORWARDED', 'FORWARDED', 'Tetapkan jadwal, disposisikan ke Admin'],
    ['APPROVED', 'APPROVED', 'Masukkan ke agenda'],
  ] as const)('says by when: %s', (template, status, step) => {
    const ask = (name: StepName | undefined, due = dueAt) =>
      wordsOf(template, { status, dueAt: due }, name && { name }).ask?.onPage.at(-1);
    expect(ask('FORWARD')).toBe(`Pilih “${step}” paling lambat 24 Nov 08.45.`);
    // A reminder comes when that time is over, as does a correction of a letter that is late.
    expect(ask(undefined)).toBe(`Pilih “${step}”.`);
    expect(ask('CORRECT', STEP.at)).toBe(`Pilih “${step}”.`);
  });
  it('tells the Kepala Dinas no minutes of the Kabid', () =>
    expect(wordsOf('DISPOSITION_ASKED', { dueAt }, { name: 'SUBMIT' }).ask?.onPage).toEqual([
      'Pilih “Disposisikan ke Kabid”.',
    ]));
  it('marks a letter that is sangat segera in its subject, and does not warn of it again', () => {
    for (const template of ['NEW_REQUEST', 'DISPOSITION_GIVEN', 'FORWARDED', 'APPROVED'] as const) {
      const words = (urgency: 'IMMEDIATE' | 'NORMAL') =>
        JSON.stringify(wordsOf(template, { urgency }, {}, [{ code: 'SHORT_NOTICE' }]));
      expect(words('IMMEDIATE')).toMatch(/SANGAT SEGERA, (?!.*mendadak)/);
      expect(words('NORMAL')).toContain('Permohonan mendadak');
    }
  });
  it('names of several dates the one that is blocked, and to the Admin that all are fixed', () => {
    const dates = [aRequest({ number: 'PC-2026-0002', startDate: '2026-12-15', endDate: '2026-12-15' })];
    const step = { dates: datesOf(dates, HOURS) };
    const blocked = wordsOf('FORWARDED', {}, step, [{ code: 'CATERING_BUFFET', word: '' }]);
    expect(blocked.ask?.onPage[0]).toMatch(/^Selasa 8 Des terhalang\. /);
    const sunday = wordsOf('FORWARDED', {}, step, [{ code: 'WEEKEND', dates: ['2026-12-08'] }]);
    expect(sunday.ask?.onPage[0]).toMatch(/^Selasa 8 Des bukan hari\/jam kerja\. /);
    expect(wordsOf('APPROVED', {}, step).opening[0]).toMatch(/^Ditetapkan: .* WIB dan 1 tanggal lain\.$/);
  });
});
