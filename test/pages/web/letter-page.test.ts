// What stands open on the page of a letter: the question of the step that comes next, with its fields; all else is folded.

import { describe, expect, it } from 'vitest';
import type { RoomDay } from '../../../src/domain/clash/room-days.ts';
import type { Finding } from '../../../src/domain/request/finding.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { type Role, STATUSES } from '../../../src/domain/vocabulary.ts';
import { layoutOf } from '../../../src/pages/web/letter-layout.ts';
import { letterPage } from '../../../src/pages/web/letter-page.tsx';
import { aDevice } from '../../domain/devices/devices.ts';
import { openTo } from '../../domain/flow/open-to.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { listed } from '../../listed.ts';
import { OFFICE } from '../office.ts';

const WAY = { url: 'https://exec.example', token: 'D~x' };
const CLASH: Finding = { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0002'] };
const PAST: Finding = { code: 'IN_THE_PAST' };
/** A letter whose refusal the Kasi has proposed. */
const PROPOSED = {
  status: 'FORWARDED',
  marks: { ...NO_MARKS, holder: 'DIVISION_HEAD', proposedRefusal: { reason: 'tidak sesuai', applicantMessage: '' } },
} as const;
const NEW_TIME = 'Tanggal mulai, Tanggal selesai (boleh kosong), Jam mulai, Jam selesai, Atas dasar';
const NEXT_DAY = '2026-12-09T09:00:00+07:00';
const [BEFORE, AFTER] = ['2026-11-24T08:30:00+07:00', '2026-12-08T13:00:00+07:00'];

function propsOf(
  role: Role,
  given: Partial<BookingRequest>,
  findings: readonly Finding[],
  now: string,
  beside: Partial<Parameters<typeof letterPage>[0]> = {},
): Parameters<typeof letterPage>[0] {
  const request = aRequest({ holder: role, findingCodes: findings.map(({ code }) => code), ...given });
  return {
    request,
    steps: openTo([role], request, { now }),
    findings,
    alternatives: [{ date: '2026-12-08', from: '13:30', to: '15:30' }],
    reader: { name: 'Ani Lestari', roles: [role], deputy: [] },
    substitutesFor: [],
    hasHead: true,
    hasReply: false,
    others: [],
    days: [],
    instruction: '',
    answer: null,
    checklist: [],
    dates: [],
    pageOf: ({ number }) => `https://x.example/exec?t=${number}`,
    past: [],
    passedOn: '',
    sheetUrl: 'https://sheet.example',
    devices: [],
    operators: [],
    office: OFFICE,
    hours: HOURS,
    now,
    way: WAY,
    notice: '',
    kept: '',
    typed: {},
    ...beside,
  };
}

const pageOf = (...of: Parameters<typeof propsOf>) => letterPage(propsOf(...of));

/** Without what is folded; the innermost folds first, since folds may stand in each other. */
function openOf(html: string): string {
  const fold = /<details>(?:(?!<details).)*?<\/details>/gs;
  let open = html;
  while (fold.test(open)) open = open.replace(fold, '');
  return open;
}

it.each([
  ['FORWARDED', false, 'disposisi'],
  ['FORWARDED', true, 'disposisi jawaban'],
  ['SCHEDULED', false, 'disposisi konfirmasi hadir persiapan'],
  ['COMPLETED', false, 'disposisi konfirmasi hadir berita-acara'],
] as const)('leads only to papers that say something: %s, %s', (status, hasReply, papers) => {
  const html = pageOf('SECTION_HEAD', { status }, [], BEFORE, { hasReply });
  expect(found(html, /cetak=([a-z-]+)/g)).toEqual(papers.split(' '));
});

const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, words = '']) => words.trim());

describe('the page of a letter', () => {
  const SUBMITTED = { status: 'SUBMITTED' } as const;
  const FORWARDED = { status: 'FORWARDED' } as const;
  const OWN_USE = { ...FORWARDED, kind: 'OFFICIAL_USE' } as const;
  const AWAITED = { status: 'AWAITING_APPLICANT', holder: 'APPLICANT' } as const;
  const UNTOLD = { ...SUBMITTED, holder: 'DIVISION_HEAD', marks: { ...NO_MARKS, untold: BEFORE } } as const;
  const TELL = ' → Catat pemohon sudah diberi tahu';
  const READY = { status: 'READY' } as const;
  const UNCLOSED = { status: 'SCHEDULED' } as const;
  const APPROVAL = 'Hasil koordinasi (wajib) → Tetapkan jadwal, disposisikan ke Admin';
  const OFFER = 'Waktu yang ditawarkan, Pesan untuk Pemohon → Tawarkan jadwal lain';
  const RECORD = 'Jumlah yang hadir (wajib) → Catat pelaksanaan';
  const REFUSAL = 'Pesan untuk Pemohon → Tolak permohonan';
  const MISSING: Finding = { code: 'LETTER_MISSING' };
  const NO_LETTER = { ...FORWARDED, findingCodes: ['LETTER_MISSING'] } as const;
  const WHERE = 'Letak surat (misalnya map 3, WhatsApp, atau nomor SRIKANDI) → Catat surat diterima';
  it.each<[string, Role, Partial<BookingRequest>, Finding[], now: string, shown: string]>([
    ['new', 'DIVISION_HEAD', SUBMITTED, [], BEFORE, 'Isi disposisi (boleh kosong) → Disposisikan ke Kasi'],
    ['passed on', 'SECTION_HEAD', FORWARDED, [], BEFORE, APPROVAL],
    ['that clashes', 'SECTION_HEAD', FORWARDED, [CLASH], BEFORE, OFFER],
    ['whose letter is missing', 'SECTION_HEAD', NO_LETTER, [MISSING], BEFORE, WHERE],
    ['whose refusal is proposed', 'DIVISION_HEAD', PROPOSED, [], BEFORE, REFUSAL],
    ['of own use that clashes', 'SECTION_HEAD', OWN_USE, [CLASH], BEFORE, `${NEW_TIME} → Ubah jadwal`],
    ['before its applicant', 'SECTION_HEAD', AWAITED, [], BEFORE, 'Jawaban pemohon → Catat jawaban pemohon'],
    ['whose applicant nobody told, with somebody else', 'SECTION_HEAD', UNTOLD, [], BEFORE, TELL],
    ['whose event is over', 'ROOM_ADMIN', READY, [PAST], AFTER, RECORD],
    ['that nobody closed', 'ROOM_ADMIN', UNCLOSED, [PAST], NEXT_DAY, `${RECORD}, Pemohon tidak hadir`],
  ])('%s', (_, role, given, findings, now, shown) => {
    const open = openOf(pageOf(role, given, findings, now));
    const fields = found(open, /<label class="label"[^>]*>([^<]*)/g).join(', ');
    expect(`${fields} → ${found(open, /<button[^>]*>([^<]*)/g).join(', ')}`).toBe(shown);
    expect(open).not.toContain('Waktu sudah lewat');
  });

  it('shows the whole description once it is unfolded', () => {
    const description = `${'Melihat ruang kendali. '.repeat(200)}Selesai.`;
    expect(pageOf('SECTION_HEAD', { ...FORWARDED, description }, [], BEFORE)).toContain(description);
  });

  it('of the Kepala Dinas shows the letter before its button, and no way to the applicant or the sheet', () => {
    const given = { status: 'SUBMITTED', letterFile: 'https://x.example/surat.pdf', phone: '0812-0000-0001' } as const;
    const html = pageOf('AGENCY_HEAD', given, [], BEFORE);
    const open = openOf(html);
    expect(open.indexOf('surat.pdf')).toBeGreaterThan(0);
    expect(open.indexOf('surat.pdf')).toBeLessThan(open.indexOf('<button'));
    for (const ofWorkers of ['wa.me', 'Buka lembar kerja']) {
      expect(html).not.toContain(ofWorkers);
      expect(pageOf('DIVISION_HEAD', given, [], BEFORE)).toContain(ofWorkers);
    }
  });

  it('is for officers alone: no public foot, the sheet as its last way', () => {
    const html = pageOf('SECTION_HEAD', { status: 'FORWARDED' }, [CLASH], BEFORE);
    expect(html).not.toContain('Hubungi kami');
    expect(html.match(/<a [^>]*>([^<]*)<\/a>/g)?.at(-1)).toContain('Buka lembar kerja');
  });

  it('has on top what the applicant answered; the time that they wish is given by one tap, with their words', () => {
    const answer = {
      line: '7 Des 2026 09.00: Pemohon mengirim jawaban: Bolehkah sesudah pukul 13?',
      text: 'Bolehkah sesudah pukul 13?',
      wish: { date: '2026-12-08', from: '13:00', to: '15:00' },
    };
    const html = pageOf('SECTION_HEAD', { status: 'FORWARDED' }, [CLASH], BEFORE, { answer });
    const open = openOf(html);
    expect(open.indexOf(answer.line)).toBeLessThan(open.indexOf('<form'));
    expect(found(open, /<button[^>]*>([^<]*)/g)).toEqual(['Ubah jadwal']);
    for (const sent of ['08/12/2026', '13.00', '15.00', 'APPLICANT', answer.text])
      expect(open).toMatch(new RegExp(`type="hidden"[^>]*value="${sent.replace('?', '\\?')}"`));
    const inWords = pageOf('SECTION_HEAD', { status: 'FORWARDED' }, [CLASH], BEFORE, {
      answer: { ...answer, wish: null },
    });
    expect(inWords).toContain(answer.line);
    expect(found(openOf(inWords), /<button[^>]*>([^<]*)/g)).toEqual(['Tawarkan jadwal lain']);
  });

  it('shows what has to be ready beside the button that says it is', () => {
    const checklist = [{ kind: 'SEATS', people: 36 }] as const;
    const given = { status: 'SCHEDULED' } as const;
    const onTheDay = pageOf('ROOM_ADMIN', given, [], '2026-12-08T08:00:00+07:00', { checklist });
    expect(openOf(onTheDay)).toContain('<li class="">Tempat duduk untuk 36 peserta</li>');
    expect(pageOf('ROOM_ADMIN', given, [], BEFORE, { checklist })).not.toContain('Tempat duduk');
  });

  it('has all other steps in one fold, with one box each for those whose words may be the same', () => {
    const props = propsOf('SECTION_HEAD', { status: 'FORWARDED' }, [CLASH], BEFORE);
    const { first, main, own, rest } = layoutOf(props);
    expect([first, ...main, ...own].slice(0, 2)).toEqual(['OFFER_TIMES', 'CHANGE_TIME']);
    expect(rest).toEqual(expect.arrayContaining(['ASK_CONFIRMATION', 'APPROVE', 'PROPOSE_REFUSAL']));
    const [, form = ''] = /.*<form(.*?Usulkan penolakan.*?)<.form>/s.exec(letterPage(props)) ?? [];
    const boxes = found(form, /<label class="label"[^>]*>([^<]*)/g);
    expect(boxes).toEqual(['Pesan untuk Pemohon', 'Keterangan untuk rekan kerja']);
  });

  it('a button that ends the letter looks like it, and is no page’s first where nobody proposed it', () => {
    const states: readonly Partial<BookingRequest>[] = [...STATUSES.map((status) => ({ status })), PROPOSED];
    const ending = /^(Tolak|Batalkan|Usulkan penolakan|Abaikan|Pindahkan|Tandai permohonan ganda|Pemohon tidak hadir)/;
    const seen = new Set<string>();
    for (const role of ['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'] as const) {
      for (const state of states) {
        for (const findings of [[], [CLASH], [PAST]]) {
          for (const now of [BEFORE, NEXT_DAY]) {
            const buttons = [
              ...pageOf(role, state, findings, now).matchAll(
                /<button [^>]*class="([^"]*)"[^>]*name="step"[^>]*>([^<]*)/g,
              ),
            ];
            for (const [, look = '', words = ''] of buttons) {
              expect([words, look.includes('danger')]).toEqual([words, ending.test(words)]);
              if (ending.test(words)) seen.add(words);
            }
            const [first] = [...openOf(pageOf(role, state, findings, now)).matchAll(/<button [^>]*class="([^"]*)"/g)];
            if (!(role === 'DIVISION_HEAD' && state.status === 'FORWARDED'))
              expect(first?.[1] ?? '').not.toContain('danger');
          }
        }
      }
    }
    expect(seen.size).toBeGreaterThan(6);
  });

  it('before whoever decides on a proposed refusal, what was proposed is open, and what keeps the letter alive near', () =>
    expect(pageOf('DIVISION_HEAD', PROPOSED, [], BEFORE)).toContain('>Kembalikan ke Kasi</button>'));

  it('of a letter that clashes shows the day: who has the room, and what is free', () => {
    const other = aRequest({ number: 'PC-2026-0002', institution: 'SMKN 7', status: 'SUBMITTED' });
    const slot = { start: '2026-12-08T09:00', end: '2026-12-08T11:00' };
    const day: RoomDay = {
      date: '2026-12-08',
      off: null,
      names: [],
      isOver: false,
      free: [],
      spans: [
        { from: '07:45', to: '08:30', state: 'FREE' },
        { from: '08:30', to: '09:00', state: 'PREPARATION' },
        { from: '09:00', to: '11:00', state: 'TAKEN' },
        { from: '11:00', to: '11:30', state: 'PREPARATION' },
        { from: '11:30', to: '15:45', state: 'FREE' },
      ],
    };
    const beside = { days: [day], others: [{ slot, request: other, title: other.activity }] };
    const html = pageOf('SECTION_HEAD', { status: 'FORWARDED' }, [CLASH], BEFORE, beside);
    const open = openOf(html);
    const lines = found(open.replace(/<\/?span[^>]*>/g, ''), /<li class="[A-Z]+">([^<]*)/g);
    expect(lines).toEqual(listed`
      07.45–08.30 Kosong · 08.30–09.00 Persiapan · 09.00–11.00 Terpakai: PC-2026-0002, SMKN 7 (Diajukan)
      11.00–11.30 Persiapan · 11.30–15.45 Kosong
    `);
    // Of several days each is shown.
    const days = [8, 9, 10].map((date) => ({ ...day, date: `2026-12-${String(date).padStart(2, '0')}` }));
    const wanted = { status: 'FORWARDED', endDate: '2026-12-10' } as const;
    const several = pageOf('SECTION_HEAD', wanted, [CLASH], BEFORE, { ...beside, days });
    const headings = (text: string) => found(openOf(text), /<legend>(?:<span[^>]*>)?(Ruangan pada[^<]*)/g).length;
    expect(headings(several)).toBe(3);
    const free = days.map((each) => ({ ...each, spans: each.spans.filter(({ state }) => state === 'FREE') }));
    const many = pageOf('SECTION_HEAD', wanted, [CLASH], BEFORE, { ...beside, days: [...free, ...days] });
    expect(headings(many)).toBe(3);
    expect(many).toContain('3 hari lain yang diminta tidak ditampilkan.');
  });

  it('has all that is planned on its day, also what was written into the calendar by hand, and the applicant’s number', () => {
    const other = aRequest({ number: 'PC-2026-0002', institution: 'SMKN 7', activity: 'Rapat', status: 'SUBMITTED' });
    const html = pageOf('SECTION_HEAD', { status: 'FORWARDED', phone: '0812-0000-0001' }, [], BEFORE, {
      others: [
        { slot: { start: '2026-12-08T09:00', end: '2026-12-08T11:00' }, request: other, title: other.activity },
        { slot: { start: '2026-12-08T14:00', end: '2026-12-08T15:00' }, request: null, title: 'Tamu' },
      ],
    });
    expect(found(html.replace(/<\/?span[^>]*>/g, ''), /<li>([^<]*\d\.\d\d:[^<]*)/g)).toEqual([
      '09.00–11.00: PC-2026-0002, SMKN 7, Rapat (Diajukan)',
      '14.00–15.00: Tamu (ditulis langsung di kalender)',
    ]);
    expect(html).toContain('href="https://wa.me/6281200000001?text=Yth.');
  });

  it('keeps in a record of an event that was refused who came, who ran the devices and what broke', () => {
    const typed = { step: 'COMPLETE', hadir: 'tiga puluh', operator: 'Rudi', perangkat: 'Layar' };
    const operators = [{ name: 'Rudi', qualification: '', since: null }];
    const shown = (beside: Partial<Parameters<typeof letterPage>[0]>) => {
      const given = { status: 'READY', startDate: '2026-12-08', endDate: '2026-12-08' } as const;
      const html = pageOf('ROOM_ADMIN', given, [], AFTER, {
        devices: [aDevice({ name: 'Layar' })],
        operators,
        ...beside,
      });
      const value = (name: string) =>
        new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0].match(/value="([^"]*)"/)?.[1];
      const chosen = found(html, /<option value="([^"]+)" selected/g);
      return [value('hadir') ?? '', ...chosen.filter((each) => each === 'Rudi' || each === 'Layar')];
    };
    expect(shown({ notice: 'Belum dicatat.', typed })).toEqual(['tiga puluh', 'Rudi', 'Layar']);
    expect(shown({})).toEqual(['']);
  });

  it('says that no disposition is recorded: before the question to whoever passes the letter on, in the fold to others', () => {
    const isSaid = (html: string) => html.includes('Disposisi Kepala Dinas belum dicatat');
    const toKabid = pageOf('DIVISION_HEAD', { status: 'SUBMITTED' }, [], BEFORE);
    const toKasi = pageOf('SECTION_HEAD', { status: 'FORWARDED' }, [], BEFORE);
    expect([toKabid, toKasi].map((html) => [isSaid(html), isSaid(openOf(html))])).toEqual([
      [true, true],
      [true, false],
    ]);
    expect(isSaid(pageOf('DIVISION_HEAD', { status: 'SUBMITTED' }, [], BEFORE, { hasHead: false }))).toBe(false);
  });

  it.each([
    ['SECTION_HEAD', FORWARDED],
    ['SECTION_HEAD', AWAITED],
    ['DIVISION_HEAD', SUBMITTED],
  ] as const)('says beside the open box for colleagues that no applicant reads it: %s, %o', (role, given) =>
    expect(openOf(pageOf(role, given, [], BEFORE)).split('Tidak dikirim kepada pemohon')).toHaveLength(2),
  );

  it('of a form that waits for its sender says what is awaited', () =>
    expect(pageOf('SECTION_HEAD', { status: 'SUBMITTED', holder: 'APPLICANT' }, [], BEFORE)).toContain(
      'Menunggu pemohon memperbaiki waktunya.',
    ));

  it('says on top how the letter stands, and whose turn it is', () => {
    const given = { status: 'SUBMITTED', dueAt: '2026-12-03T08:40:00+07:00' } as const;
    const html = pageOf('DIVISION_HEAD', given, [], BEFORE, {
      request: aRequest({ ...given, holder: 'AGENCY_HEAD' }),
    });
    const [top = '', ...below] = html.split('<form');
    expect(top).toContain('Diajukan · Kepala Dinas, s.d. ');
    expect(below.join()).not.toContain('s.d. 3 Des');
  });

  it('has no step without a time where it asks for one, but for the last day', () =>
    expect(
      found(pageOf('SECTION_HEAD', OWN_USE, [CLASH], BEFORE), /<input class="field" name="(\w+)"[^>]* required/g),
    ).toEqual(['startDate', 'startTime', 'endTime']));

  it('says what to write once: below a button only what the label of its box does not say', () => {
    const hints = (text: string) => found(text, /<small class="soft below">([^<]*)/g);
    const html = pageOf('SECTION_HEAD', { status: 'FORWARDED' }, [], BEFORE);
    expect(hints(openOf(html))).toEqual([]);
    expect(hints(html).join()).not.toContain('hasil koordinasi');
    // One box is for steps that ask for different things.
    const awaited = pageOf('SECTION_HEAD', { status: 'FORWARDED', findingCodes: ['LETTER_MISSING'] }, [], BEFORE);
    expect(hints(awaited).join()).toMatch(/Tulis dahulu letak surat.*Tulis dahulu hasil koordinasi/);
  });
});
