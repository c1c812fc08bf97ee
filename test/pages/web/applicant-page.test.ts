// What the applicant's page says of a request, in few words, and what it asks.
import { describe, expect, it } from 'vitest';
import type { AlternativeTime } from '../../../src/domain/clash/alternatives.ts';
import type { Finding } from '../../../src/domain/request/finding.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { applicantPage } from '../../../src/pages/web/applicant-page.tsx';
import { FIELDS } from '../../../src/pages/web/fields.ts';
import { OWN_FORMS } from '../../../src/pages/web/own-change.tsx';
import { letterTo } from '../../../src/words/pages/applicant.ts';
import { findingAdvice } from '../../../src/words/problems/findings.ts';
import { offerReasonWords } from '../../../src/words/problems/offers.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { OFFICE } from '../office.ts';
import { seenWords } from './seen-words.ts';

const NOW = '2026-12-02T07:35:00+07:00';
const WAY = { url: 'https://exec.example', token: 'P~x' };
const CLASH: Finding = { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0001'] };
const FINDINGS: readonly Finding[] = [CLASH, { code: 'LETTER_MISSING' }];
const FREE: readonly AlternativeTime[] = [
  { date: '2026-12-08', from: '13:30', to: '15:30' },
  { date: '2026-12-10', from: '09:00', to: '11:00' },
  { date: '2026-12-15', from: '09:00', to: '11:00' },
];

describe('the applicant’s page', () => {
  const pageOf = (
    status: (typeof STATUSES)[number],
    explanation: string,
    given: Partial<BookingRequest> = {},
    props: Partial<Parameters<typeof applicantPage>[0]> = {},
  ) =>
    applicantPage({
      request: aRequest({ status, holder: status === 'AWAITING_APPLICANT' ? 'APPLICANT' : 'SECTION_HEAD', ...given }),
      findings: FINDINGS,
      alternatives: FREE,
      dates: Array.from({ length: 10 }, (_, index) => aRequest({ number: `PC-2026-00${index + 10}` })),
      pageOf: () => 'https://exec.example/?t=A~x',
      offered: [],
      wrong: null,
      isUnusual: false,
      explanation,
      mayConfirm: true,
      isNextInLine: false,
      heldUntil: null,
      office: OFFICE,
      hours: HOURS,
      formUrl: 'https://forms.example',
      now: NOW,
      way: WAY,
      notice: '',
      kept: '',
      typed: {},
      ...props,
    });

  it.each(STATUSES)('says at most 200 words: %s', (status) => {
    const html = pageOf(
      status,
      'Ruangan dipakai dinas pada waktu yang diminta; mohon pilih salah satu waktu di bawah ini.',
    );
    expect(seenWords(html).length).toBeLessThanOrEqual(200);
    expect(seenWords(html).length).toBeGreaterThan(20);
  });

  const SIX: readonly AlternativeTime[] = Array.from({ length: 6 }, (_, index) => {
    return { date: `2026-12-${String(index + 14)}`, from: '09:00', to: '11:00' };
  });
  const MANY: readonly Finding[] = [
    ...FINDINGS,
    { code: 'CATERING_BUFFET', word: 'prasmanan' },
    { code: 'SHORT_NOTICE' },
    { code: 'DATES_UNREAD', unread: ['setiap Selasa', 'tiap bulan'] },
  ];

  it.each<[string, (typeof STATUSES)[number], Parameters<typeof pageOf>[3]]>([
    ['much to mind and six times', 'AWAITING_APPLICANT', { findings: MANY, alternatives: SIX }],
    ['much to mind, new', 'SUBMITTED', { findings: MANY }],
    [
      'free times in place of a refused one',
      'AWAITING_APPLICANT',
      { findings: MANY, alternatives: SIX, offered: SIX.slice(0, 3) },
    ],
    ['a turn', 'AWAITING_APPLICANT', { isNextInLine: true, alternatives: [] }],
  ])('says at most 200 words, all of it one tap away: %s', (_, status, props) => {
    const html = pageOf(status, 'Waktu itu sudah diminta pemohon sebelumnya.', {}, props);
    expect(seenWords(html).length).toBeLessThanOrEqual(200);
    for (const finding of props?.findings ?? [])
      if (finding.code !== 'CATERING_BUFFET')
        expect(html).toContain(findingAdvice(finding, { letterTo: letterTo(OFFICE) }).slice(0, 30));
    // Times that stand above the answers are said once.
    for (const { date } of props?.offered ?? []) expect(html.split(`value="${date}`)).toHaveLength(2);
  });

  it.each([
    ['SUBMITTED', 'Masuk, (Disposisi)'],
    ['FORWARDED', 'Masuk, Disposisi, (Ditelaah)'],
    ['AWAITING_APPLICANT', 'Masuk, Disposisi, (Ditelaah)'],
    ['APPROVED', 'Masuk, Disposisi, Ditelaah, (Agenda)'],
    ['SCHEDULED', 'Masuk, Disposisi, Ditelaah, (Agenda) selesai'],
    ['REJECTED', ''],
    ['COMPLETED', ''],
  ] as const)('shows how far the request has come: %s', (status, way) => {
    const [, steps = ''] = /<ol class="steps"[^>]*>(.*?)<\/ol>/s.exec(pageOf(status, '')) ?? [];
    const shown = [...steps.matchAll(/<li([^>]*)>([^<]*)/g)].flatMap(([, attributes = '', name]) => {
      const isAt = attributes.includes('aria-current="step"');
      const isDone = attributes.includes('class="done"');
      return isAt ? [`(${name})${isDone ? ' selesai' : ''}`] : isDone ? [name] : [];
    });
    expect(shown.join(', ')).toBe(way);
  });

  const calendarLinks = (html: string) =>
    [...html.matchAll(/href="(https:\/\/calendar\.google\.com[^"]*)"[^>]*>([^<]*)/g)].map(([, url = '', label]) => {
      const query = new URL(url.replaceAll('&amp;', '&')).searchParams;
      return { label, dates: query.get('dates'), title: query.get('text'), place: query.get('location') };
    });

  it.each(['SCHEDULED', 'READY'] as const)('once its hours are over offers nothing to change: %s', (status) => {
    const given = { startDate: '2026-12-08', endDate: '2026-12-08', startTime: '09:00', endTime: '11:00' };
    const [before, after] = ['10:59', '11:00'].map((hour) =>
      pageOf(status, '', given, { now: `2026-12-08T${hour}:00+07:00` }),
    );
    expect(before).toMatch(/Persingkat waktu.*Batalkan permohonan/s);
    expect(after).not.toMatch(/Persingkat waktu|Batalkan permohonan/);
    expect(after).toContain('petugas belum mencatat pelaksanaannya');
  });

  it.each([
    ['OFFER_TIMES', true],
    ['DISPLACE', true],
    ['ASK_CONFIRMATION', false],
  ] as const)('asked by %s, its box invites a time of their own: %s', (step, invites) => {
    const marks = { ...NO_MARKS, asked: { step, message: '' } };
    expect(pageOf('AWAITING_APPLICANT', '', { marks }).includes('usulan waktu sendiri')).toBe(invites);
  });

  it('puts a confirmed event into their calendar by one tap, and no other', () => {
    const given = { startDate: '2026-12-08', endDate: '2026-12-08', startTime: '09:00', endTime: '11:00' };
    const beside = { dates: [] };
    expect(calendarLinks(pageOf('SCHEDULED', '', { ...given, activity: 'Rapat & makan' }, beside))).toEqual([
      {
        label: 'Tambahkan ke Google Kalender',
        dates: '20261208T020000Z/20261208T040000Z',
        title: 'Kunjungan Pontive Center: Rapat & makan',
        place: `${OFFICE.room}, ${OFFICE.place}`,
      },
    ]);
    for (const status of ['SUBMITTED', 'APPROVED', 'COMPLETED', 'CANCELLED'] as const)
      expect(calendarLinks(pageOf(status, '', given, beside))).toEqual([]);
    expect(calendarLinks(pageOf('READY', '', given, { ...beside, now: '2026-12-08T12:00:00+07:00' }))).toEqual([]);
  });

  it('has a link for each day of several, and for each confirmed date of the letter', () => {
    const given = { startDate: '2026-12-10', endDate: '2026-12-14', startTime: '09:00', endTime: '11:00' };
    const dates = [
      { number: 'PC-2026-0010', status: 'SCHEDULED', startDate: '2026-12-08', endDate: '2026-12-08' } as const,
      { number: 'PC-2026-0011', status: 'FORWARDED', startDate: '2026-12-22', endDate: '2026-12-22' } as const,
    ].map((each) => aRequest({ ...given, ...each }));
    expect(calendarLinks(pageOf('SCHEDULED', '', given, { dates })).map(({ label, dates }) => [label, dates])).toEqual([
      ['Selasa, 8 Desember 2026', '20261208T020000Z/20261208T040000Z'],
      ['Kamis, 10 Desember 2026', '20261210T020000Z/20261210T040000Z'],
      ['Jumat, 11 Desember 2026', '20261211T020000Z/20261211T040000Z'],
      ['Senin, 14 Desember 2026', '20261214T020000Z/20261214T040000Z'],
    ]);
  });

  it('an officer’s word about a time that was taken says nothing of one that is free now', () => {
    const turn = pageOf('AWAITING_APPLICANT', 'Sudah dipakai.', {}, { isNextInLine: true });
    expect([
      turn.includes('Sudah dipakai'),
      pageOf('AWAITING_APPLICANT', 'Sudah dipakai.').includes('Sudah dipakai'),
    ]).toEqual([false, true]);
  });

  it('asks with a time what is served, and promises no buffet once the time is fixed', () => {
    const food = { findings: [{ code: 'CATERING_BUFFET', word: 'prasmanan' }] as const };
    expect(pageOf('AWAITING_APPLICANT', '', {}, food)).toMatch(/<select name="catering" required/);
    const fixed = pageOf('SCHEDULED', '', { catering: 'BUFFET' }, food);
    expect(fixed.replace(/<[^>]+>/g, ' ')).not.toMatch(/Konsumsi\s+Prasmanan(?! tidak)|\(Prasmanan\)|Uraian menyebut/);
  });

  it.each([
    ['Sunday', { code: 'WEEKEND', dates: ['2026-12-13'] }, 'jatuh pada hari Minggu'],
    ['day that is over', { code: 'IN_THE_PAST' }, 'sudah lewat'],
  ] as const)(
    'of a %s opens the fields of the time, with what is wrong beside the day and nowhere else',
    (_, finding, words) => {
      const sunday = { findings: [finding] };
      const [before = '', after = ''] = pageOf('SUBMITTED', '', {}, sunday).split('class="state"');
      // The status comes first, then what they are to do.
      expect(after).toMatch(/^[^<]*<(?:(?!<form|<details).)*<details open[^>]*>\s*<summary>Ubah tanggal atau jam/s);
      expect(after).toMatch(/name="startDate"[^>]*aria-invalid="true"/);
      expect([before.includes(words), after.split(words).length]).toEqual([false, 2]);
      expect(pageOf('SUBMITTED', '', {}, sunday).split('masuk antrean lagi')).toHaveLength(2);
      // On its way the Kabid may allow a Sunday; nobody brings back a day.
      const onItsWay = /<details open[^>]*>\s*<summary>Ubah tanggal/.test(pageOf('FORWARDED', '', {}, sunday));
      expect(onItsWay).toBe(finding.code === 'IN_THE_PAST');
    },
  );

  it('of an end before its beginning calls wrong what was sent, not what was typed since', () => {
    const sent = { holder: 'APPLICANT', startTime: '11:00', endTime: '09:00' } as const;
    const typed = { [FIELDS.answer]: OWN_FORMS.time, startTime: '09.00', endTime: '11.00' };
    expect(pageOf('SUBMITTED', '', sent)).toMatch(/name="endTime"[^>]*aria-invalid="true"/);
    const again = pageOf('SUBMITTED', '', sent, { typed, offered: FREE });
    expect(again).not.toContain('aria-invalid');
    // It does not send them to the page that they are on.
    expect(pageOf('SUBMITTED', '', sent, { typed, findings: [{ code: 'INVALID_TIME' }] })).not.toContain(
      'halaman permohonan Anda',
    );
    expect(again.match(/<input class="field" name="(?:start|end)\w+"[^>]* required/g)).toHaveLength(3);
    // It has no place in the queue yet.
    expect(again).not.toContain('masuk antrean lagi');
    const refused = pageOf('SUBMITTED', '', {}, { typed, offered: FREE, alternatives: FREE });
    expect(refused.split('Waktu lain yang masih kosong')).toHaveLength(2);
  });

  it('asks once what is served, and takes a turn by one button', () => {
    const findings: readonly Finding[] = [CLASH, { code: 'CATERING_UNDECIDED' }];
    const asked = (props: Parameters<typeof pageOf>[3]) =>
      pageOf('AWAITING_APPLICANT', '', {}, { findings, mayConfirm: false, ...props }).match(
        /Pertanyaan kami: hidangan|Hidangan \(prasmanan/g,
      );
    for (const props of [{}, { alternatives: [] }, { offered: FREE }, { mayConfirm: true, alternatives: [] }])
      expect(asked(props)).toHaveLength(1);
    const turn = pageOf('AWAITING_APPLICANT', '', {}, { findings: [], isNextInLine: true, alternatives: [] });
    expect(turn.split('value="CONFIRM"')).toHaveLength(2);
  });

  it('opens the box for their words where no button answers what is asked', () => {
    const asked = { step: 'ASK_CONFIRMATION', message: '' } as const;
    const isOpen = (props: Parameters<typeof pageOf>[3]) =>
      /<details open[^>]*>\s*<summary>Jawaban/.test(
        pageOf(
          'AWAITING_APPLICANT',
          'Apakah bus besar ikut?',
          { marks: { ...NO_MARKS, asked } },
          { findings: [], ...props },
        ),
      );
    expect(isOpen({ alternatives: [] })).toBe(true);
    expect(isOpen({ alternatives: FREE })).toBe(false);
    expect(isOpen({ alternatives: [], findings: [{ code: 'CATERING_UNDECIDED' }] })).toBe(false);
  });

  it('says once what stands in the reason of an offer too', () => {
    const reason = offerReasonWords([CLASH]);
    for (const explanation of ['Mohon maaf.', `${reason} Mohon maaf.`])
      expect(pageOf('AWAITING_APPLICANT', explanation).split(reason.slice(0, -1))).toHaveLength(2);
  });

  it('names the last day of an answer until it has passed', () => {
    const asked = (dueAt: string) => pageOf('AWAITING_APPLICANT', 'Mohon maaf.', { dueAt });
    expect(asked('2026-12-02T07:30:00+07:00')).toContain('paling lambat Rabu, 2 Desember 2026');
    expect(asked('2026-12-01T15:45:00+07:00')).toContain('Mohon jawab.');
  });

  it('says once what another time costs, with free times above the fields of their own', () => {
    const typed = { [FIELDS.answer]: OWN_FORMS.time, startDate: '12/12/2026' };
    expect(pageOf('SUBMITTED', '', {}, { typed, offered: FREE }).split('masuk antrean lagi')).toHaveLength(2);
  });

  it('says of one date of several that the others are not cancelled with it', () => {
    const says = (props: Parameters<typeof pageOf>[3]) =>
      pageOf('SUBMITTED', '', {}, props).includes('Tanggal lain tidak ikut dibatalkan.');
    expect([says({}), says({ dates: [] })]).toEqual([true, false]);
  });

  it('says that they need do nothing only where nothing is asked of them', () => {
    const says = (findings: readonly Finding[]) =>
      pageOf('SUBMITTED', '', {}, { findings }).includes('Anda belum perlu melakukan apa pun');
    expect([says([]), says(FINDINGS)]).toEqual([true, false]);
  });

  it('names the days of several on which nothing takes place', () =>
    expect(pageOf('SUBMITTED', '', { startDate: '2026-12-11', endDate: '2026-12-14' })).toContain(
      '(kecuali Sabtu, 12 Desember 2026 dan Minggu, 13 Desember 2026)',
    ));

  it('leads whoever was a guest to the office’s survey, once the event is over and where there is one', () => {
    const survey = 'href="https://skm.example/pontive"';
    expect(STATUSES.filter((status) => pageOf(status, '').includes(survey))).toEqual(['COMPLETED']);
    expect(pageOf('COMPLETED', '', { kind: 'OFFICIAL_USE' })).not.toContain(survey);
    expect(pageOf('COMPLETED', '', {}, { office: { ...OFFICE, surveyLink: '' } })).not.toMatch(/survei/i);
  });

  it('of what they have cancelled asks nothing, and leads to a new form', () => {
    const over = pageOf('CANCELLED', '', {}, { mayConfirm: false, alternatives: [], dates: [] });
    expect(over).not.toContain('<form');
    expect(over).toContain('Ajukan permohonan baru');
  });

  it('tells nobody who gives way to the office that somebody was before them', () => {
    const html = pageOf('AWAITING_APPLICANT', 'Mohon maaf.', {
      marks: { ...NO_MARKS, released: true, asked: { step: 'DISPLACE', message: '' } },
    });
    expect(html).toContain('diperlukan dinas pada waktu semula');
    expect(html).toContain('Jadwal lama: ');
    expect(html).not.toContain('Waktu yang diminta');
    // A time that they ask for in words may be entered as their own wish, and begin the queue anew.
    expect(html).toContain('waktu lain tidak mengubah tempat Anda dalam urutan.');
    expect(html).not.toContain(findingAdvice(CLASH));
    expect(html.replace(/<.?span[^>]*>/g, '')).toContain(
      findingAdvice({ code: 'LETTER_MISSING' }, { letterTo: letterTo(OFFICE) }),
    );
  });
});
