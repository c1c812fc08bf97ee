// What stands open on the page of a letter: the question of the step that comes next, with its fields; all else is folded.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/request/finding.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { type Role, STATUSES } from '../../../src/domain/vocabulary.ts';
import { letterPage } from '../../../src/pages/web/letter-page.tsx';
import { openTo } from '../../domain/flow/open-to.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { OFFICE } from '../office.ts';

const WAY = { url: 'https://exec.example', token: 'D~x' };
const LIMITS = { undoMinutes: 10 };
const CLASH: Finding = { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0002'] };
const PAST: Finding = { code: 'IN_THE_PAST' };
const NEW_TIME = ['Tanggal mulai', 'Tanggal selesai', 'Jam mulai', 'Jam selesai', 'Atas dasar'];
const [BEFORE, AFTER] = ['2026-11-24T08:30:00+07:00', '2026-12-08T13:00:00+07:00'];

function pageOf(role: Role, given: Partial<BookingRequest>, findings: readonly Finding[], now: string): string {
  const request = aRequest({ holder: role, findingCodes: findings.map(({ code }) => code), ...given });
  return letterPage({
    request,
    steps: openTo([role], request, { now, limits: LIMITS }),
    findings,
    alternatives: [{ date: '2026-12-08', from: '13:30', to: '15:30' }],
    reader: { name: 'Ani Lestari', roles: [role], deputy: [] },
    substitutesFor: [],
    others: [],
    instruction: '',
    dates: [],
    pageOf: ({ number }) => `https://x.example/exec?t=${number}`,
    past: [],
    passedOn: '',
    surveyUrl: null,
    sheetUrl: 'https://sheet.example',
    guests: null,
    devices: [],
    operators: [],
    office: OFFICE,
    hours: HOURS,
    now,
    way: WAY,
    notice: '',
    kept: '',
    typed: {},
  });
}

/** Without what is folded; the innermost folds first, since folds may stand in each other. */
function openOf(html: string): string {
  const fold = /<details>(?:(?!<details).)*?<\/details>/gs;
  let open = html;
  while (fold.test(open)) open = open.replace(fold, '');
  return open;
}

const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, words = '']) => words.trim());

describe('the page of a letter', () => {
  it.each<
    [
      string,
      Role,
      Partial<BookingRequest>,
      readonly Finding[],
      string,
      fields: readonly string[],
      buttons: readonly string[],
    ]
  >([
    [
      'before the Kabid',
      'DIVISION_HEAD',
      { status: 'SUBMITTED' },
      [],
      BEFORE,
      ['Isi disposisi (boleh kosong)'],
      ['Disposisikan ke Kasi'],
    ],
    [
      'before the Kasi',
      'SECTION_HEAD',
      { status: 'FORWARDED' },
      [],
      BEFORE,
      ['Hasil koordinasi dengan pemohon'],
      ['Tetapkan jadwal, disposisikan ke Admin'],
    ],
    [
      'that clashes',
      'SECTION_HEAD',
      { status: 'FORWARDED' },
      [CLASH],
      BEFORE,
      ['Waktu yang ditawarkan', 'Pesan untuk Pemohon'],
      ['Tawarkan jadwal lain'],
    ],
    [
      'of the office’s own use that clashes',
      'SECTION_HEAD',
      { status: 'FORWARDED', kind: 'OFFICIAL_USE' },
      [CLASH],
      BEFORE,
      NEW_TIME,
      ['Ubah jadwal'],
    ],
    [
      'before its applicant',
      'SECTION_HEAD',
      { status: 'AWAITING_APPLICANT', holder: 'APPLICANT' },
      [],
      BEFORE,
      ['Jawaban pemohon'],
      ['Catat jawaban pemohon'],
    ],
    [
      'whose event is over',
      'ROOM_ADMIN',
      { status: 'READY' },
      [PAST],
      AFTER,
      ['Jumlah yang hadir'],
      ['Catat pelaksanaan'],
    ],
    [
      'that nobody closed on its day',
      'ROOM_ADMIN',
      { status: 'SCHEDULED' },
      [PAST],
      '2026-12-09T09:00:00+07:00',
      ['Jumlah yang hadir'],
      ['Catat pelaksanaan', 'Pemohon tidak hadir'],
    ],
  ])('%s', (_, role, given, findings, now, fields, buttons) => {
    const open = openOf(pageOf(role, given, findings, now));
    expect(found(open, /<label class="label"[^>]*>([^<]*)/g)).toEqual(fields);
    expect(found(open, /<button[^>]*>([^<]*)/g)).toEqual(buttons);
    expect(open).not.toContain('Waktu sudah lewat');
  });

  it('has each other step in the folds', () => {
    const html = pageOf('SECTION_HEAD', { status: 'FORWARDED' }, [CLASH], BEFORE);
    for (const step of ['Minta konfirmasi pemohon', 'Tetapkan jadwal, disposisikan ke Admin', 'Ubah jadwal'])
      expect(html).toContain(`<summary>${step}</summary>`);
    expect(html).toContain('>Usulkan penolakan</button>');
  });

  it('a button that ends the letter looks like it, and is no page’s first', () => {
    const proposed = {
      status: 'FORWARDED',
      marks: {
        ...NO_MARKS,
        holder: 'DIVISION_HEAD',
        proposedRefusal: { reason: 'tidak sesuai', applicantMessage: '' },
      },
    } as const;
    const states: readonly Partial<BookingRequest>[] = [...STATUSES.map((status) => ({ status })), proposed];
    const ending = /^(Tolak|Batalkan|Usulkan penolakan|Abaikan|Pindahkan|Tandai permohonan ganda|Pemohon tidak hadir)/;
    const seen = new Set<string>();
    for (const role of ['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'] as const) {
      for (const state of states) {
        for (const findings of [[], [CLASH], [PAST]]) {
          for (const now of [BEFORE, '2026-12-09T09:00:00+07:00']) {
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
            expect(first?.[1] ?? '').not.toContain('danger');
          }
        }
      }
    }
    expect(seen.size).toBeGreaterThan(6);
  });

  it('before whoever decides on a proposed refusal, what keeps the letter alive comes first', () => {
    const marks = {
      ...NO_MARKS,
      holder: 'DIVISION_HEAD' as const,
      proposedRefusal: { reason: 'tidak sesuai', applicantMessage: '' },
    };
    const html = pageOf('DIVISION_HEAD', { status: 'FORWARDED', marks }, [], BEFORE);
    expect(found(openOf(html), /<button[^>]*>([^<]*)/g)).toEqual(['Kembalikan ke Kasi']);
    expect(html).toContain('<summary>Tolak permohonan</summary>');
  });

  it('says what to write once: below a button only what the label of its box does not say', () => {
    const html = pageOf('SECTION_HEAD', { status: 'FORWARDED' }, [], BEFORE);
    const hints = (text: string) => found(text, /<small class="soft below">([^<]*)/g);
    expect(hints(openOf(html))).toEqual([]);
    // One box is for steps that ask for different things.
    expect(hints(html)).toContain('tulis dahulu alasannya');
    expect(hints(html).join()).not.toContain('hasil koordinasi');
  });
});
