// The five rules of CONTRIBUTING over all words: every text of `src/words`, every mail, every refusal.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cureFor, nextStep } from '../../src/domain/commands/next-step.ts';
import type { Refusal } from '../../src/domain/commands/refusal.ts';
import { legalActions } from '../../src/domain/flow/flow.ts';
import { TRANSITIONS } from '../../src/domain/flow/transitions.ts';
import { mailFacts } from '../../src/domain/mail/mail-facts.ts';
import { MAIL_TEMPLATES, type MailTemplate, REQUEST_MAILS } from '../../src/domain/mail/mails.ts';
import type { Finding } from '../../src/domain/request/finding.ts';
import { OPEN_STATUSES } from '../../src/domain/request/status.ts';
import { ACTIONS, ROLES, STATUSES } from '../../src/domain/vocabulary.ts';
import { contactText } from '../../src/words/mails/contact-text.ts';
import { mailWords } from '../../src/words/mails/mails.ts';
import { meaningFor } from '../../src/words/pages/applicant.ts';
import { refusalWords } from '../../src/words/problems/refusals.ts';
import { ACTION_WORDS, ROLE_WORDS, STATUS_WORDS_FOR_APPLICANT } from '../../src/words/sheet/choices.ts';
import { PaperDesk } from '../domain/commands/paper-desk.ts';
import { openTo } from '../domain/flow/open-to.ts';
import { aRequest, HOURS } from '../domain/requests.ts';
import { MAIL_OFFICE, SETTINGS } from '../pages/office.ts';
import { ASKING_MAILS } from './mails/asks.ts';

/** The lines of all words, without their comments. */
const LINES = readdirSync('src/words', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    readFileSync(`src/words/${name}`, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .map((line) => ({ name, line: line.replace(/^\s*\/\/.*$/, '') })),
  );

/** The lines of the guides. */
const GUIDE_LINES = readdirSync('docs/panduan')
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    readFileSync(`docs/panduan/${name}`, 'utf8')
      .split('\n')
      .map((line) => ({ name, line })),
  );

const having = (pattern: RegExp, lines = LINES) =>
  lines.filter(({ line }) => pattern.test(line)).map(({ name, line }) => `${name}: ${line.trim()}`);

describe('one thing has one name', () => {
  it.each([
    ['the application', /(?<!U2 |')\bsistem\b(?! pemerintahan)|otomatisasi/i, 'aplikasi'],
    ['WhatsApp', /\bWA\b/, 'WhatsApp'],
    ['how an applicant is reached', /lewat telepon|menelepon/i, 'lewat WhatsApp'],
    ['to tell', /\b(?:di|me)?ngabari\b|\bkabari\b|\bdikabari\b/i, 'beri tahu'],
    ['mail', /\bsurel\b/i, 'email'],
    ['the reader', /\b(?:kamu|anda)\b/, 'Anda'],
    ['how long data is kept', /masa retensi/i, 'masa simpan'],
    ['a late request', /waktu mendesak/i, 'Permohonan mendadak'],
    ['undecided', /belum diputuskan/i, 'Belum ditentukan'],
    ['what is chosen in the dropdown', /pilih(?:lah)? (?:salah satu )?langkah/i, 'tindakan'],
    ['the column of instructions and reasons', /Isi Disposisi\/Alasan/, 'Isi Disposisi/Keterangan'],
    ['a refused step', /\btertahan\b/, 'belum dicatat'],
    ['moving a guest for the office', /“Pindahkan jadwal”|'Pindahkan jadwal'/, 'Pindahkan (ruangan dipakai dinas)'],
  ])('%s', (_, other) => expect(having(other)).toEqual([]));

  /** In the guides as well. A letter lies on a desk; what is installed is no desk. */
  const APPLICATION_AS_DESK = /(?<!\blama di |\bsatu |-)\bmeja\b(?! saya\b| Anda\b)/i;
  const DEPLOYMENT = /(?<!New |--)\bdeployment\b/i;

  it.each([
    ['afterwards', /\bsetelah\b/i, 'sesudah'],
    ['a telephone', /\bponsel\b|(?<!')\bHP\b/, 'telepon'],
    ['the calendar', /Google Calendar(?! API)|Kalender Google/i, 'Google Kalender'],
    ['a deployment', DEPLOYMENT, 'penerapan'],
    ['the application once more', APPLICATION_AS_DESK, 'aplikasi'],
  ])('%s, in words and guides', (_, other) => expect(having(other, [...LINES, ...GUIDE_LINES])).toEqual([]));

  it('but a letter on a desk, a button of Google and an option of a command keep theirs', () => {
    for (const said of ['Lama di meja lain', 'Surat yang lebih lama di satu meja', 'Buka Meja saya', 'Di meja Anda'])
      expect(said).not.toMatch(APPLICATION_AS_DESK);
    for (const said of ['salinan dari meja lain', 'meja berjalan lagi']) expect(said).toMatch(APPLICATION_AS_DESK);
    for (const said of ['Deploy › New deployment', '--deployment ID']) expect(said).not.toMatch(DEPLOYMENT);
    expect('Kelola deployment').toMatch(DEPLOYMENT);
  });

  it('no two actions say the same: none but one begins with each verb and object', () => {
    const names = Object.values(ACTION_WORDS);
    expect(names.filter((name) => / jadwal$/i.test(name))).toEqual(['Ubah jadwal']);
    expect(names).toContain('Pindahkan (ruangan dipakai dinas)');
  });
});

describe('a time has one writing', () => {
  it.each([
    ['hours and minutes have a dot between them', /(?<![\d:])\d{1,2}:\d{2}(?!\d)/],
    ['two hours have an en dash between them', /\d{2}\.\d{2} ?[-—] ?\d{2}\.\d{2}|\d{2}\.\d{2} –|– \d{2}\.\d{2}/],
  ])('%s', (_, other) => expect(having(other)).toEqual([]));
});

/** “Permohonan … diterima” reads as granted; a letter may be received. */
const GRANTED =
  /(?<!surat )permohonan(?! percobaan)(?:(?! surat )[^.;:“”]){0,60}\b(?:di|kami )terima\b(?! dengan| kasih)/i;

describe('of a request nothing says that it was received', () => {
  it('in any text', () => expect(having(GRANTED)).toEqual([]));
  it('but it is said of a sentence that does', () => {
    for (const said of ['Permohonan kunjungan diterima', 'Permohonan Anda sudah kami terima'])
      expect(said).toMatch(GRANTED);
    expect('Surat permohonan belum diterima').not.toMatch(GRANTED);
  });
  it('nor in a status that applicants read', () => {
    for (const words of Object.values(STATUS_WORDS_FOR_APPLICANT)) expect(words).not.toMatch(/terima/);
  });
});

const TIME = { startDate: '2026-12-08', endDate: '2026-12-08', startTime: '09:00', endTime: '11:00' };
const HELD_UP: readonly Finding[] = [
  { code: 'INVALID_TIME' },
  { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0002'] },
  { code: 'WEEKEND', dates: ['2026-12-12'] },
  { code: 'OVERNIGHT' },
  { code: 'TOO_FAR_AHEAD', months: 12, last: '2027-11-24' },
  { code: 'CATERING_BUFFET', word: '' },
  { code: 'CATERING_BUFFET', word: 'prasmanan' },
  { code: 'CATERING_UNDECIDED' },
  { code: 'LETTER_MISSING' },
];
const CONTEXT = new PaperDesk().context(null);
const MOMENT = { now: '2026-11-24T08:30:00+07:00' };

/** The actions that a refusal names besides the one that it refuses. */
const named = (words: string, refused?: string) =>
  ACTIONS.filter((action) => ACTION_WORDS[action] !== refused && words.includes(`“${ACTION_WORDS[action]}”`));

describe('a refusal', () => {
  const notNow = STATUSES.flatMap((status) =>
    ([...ROLES, 'APPLICANT', 'NOBODY'] as const).flatMap((holder) => {
      const request = aRequest({ status, holder });
      const legal = legalActions(request, MOMENT);
      const next = nextStep(request, CONTEXT);
      return ACTIONS.filter((action) => !legal.includes(action)).map(
        (action) => ({ code: 'NOT_NOW', action, status, holder, next, legal }) as const,
      );
    }),
  );

  it('out of turn names one action that is open, and whose it is', () => {
    for (const refusal of notNow) {
      const words = refusalWords(refusal);
      const next = named(words, ACTION_WORDS[refusal.action]);
      const hasEnded = !OPEN_STATUSES.includes(refusal.status);
      // Whoever ends anew what has ended that way has nothing to do.
      if (hasEnded && TRANSITIONS[refusal.action].to === refusal.status) {
        expect(words).toMatch(/; tidak ada yang perlu dilakukan\.$/);
        continue;
      }
      expect(next, words).toEqual(refusal.next === null ? [] : [refusal.next]);
      for (const action of next) {
        expect(refusal.legal, words).toContain(action);
        for (const role of TRANSITIONS[action].roles) expect(words).toContain(ROLE_WORDS[role]);
      }
    }
  });

  it('of an approval names one action of the Kasi who asked, which is open to them', () => {
    const open = openTo(
      ['SECTION_HEAD'],
      aRequest({ status: 'FORWARDED', holder: 'SECTION_HEAD', findingCodes: ['LETTER_MISSING'] }),
      MOMENT,
    );
    for (const first of HELD_UP)
      for (const second of HELD_UP) {
        const findings = [first, second];
        const cure = cureFor(aRequest({ status: 'FORWARDED', holder: 'SECTION_HEAD' }), findings, CONTEXT);
        const refusal: Refusal = { code: 'BLOCKED', action: 'APPROVE', findings, alternatives: [], next: cure };
        const next = named(refusalWords(refusal), ACTION_WORDS.APPROVE);
        expect(next, refusalWords(refusal)).toHaveLength(1);
        expect(open).toEqual(expect.arrayContaining(next));
      }
  });

  it('of a new time says all that the next attempt needs', () =>
    expect(refusalWords({ code: 'TIME_TAKEN', time: TIME, findings: HELD_UP.slice(1, 2), alternatives: [] })).toMatch(
      /Isi waktu baru dengan “Ubah jadwal” di halaman suratnya, atas dasar “permintaan pemohon”\.$/,
    ));

  it('says that nothing was recorded', () => {
    const others: Refusal[] = ACTIONS.flatMap((action): Refusal[] => [
      { code: 'TEXT_NEEDED', action },
      { code: 'NOT_YOUR_STEP', action, roles: ['DIVISION_HEAD'] },
      { code: 'NOTHING_LEFT', action },
      { code: 'BLOCKED', action, findings: HELD_UP.slice(1, 2), alternatives: [], next: null },
    ]);
    // What has ended that way already needs no recording: it is said to be so.
    for (const refusal of [...notNow, ...others])
      expect(refusalWords(refusal)).toMatch(
        /belum (?:dicatat|dapat dipilih)|sudah berstatus \S.*; tidak ada yang perlu|” sudah dicatat: \S/,
      );
  });
});

/** The mails that applicants get; a step that is undone is told to whoever was told of it. */
const TO_APPLICANTS = MAIL_TEMPLATES.filter(
  (template) => template === 'UNDONE' || REQUEST_MAILS[template].reader === 'APPLICANT',
);

const letter = (template: MailTemplate) =>
  JSON.stringify(
    mailWords(
      template,
      mailFacts(aRequest({ status: 'AWAITING_APPLICANT', dueAt: '2026-12-04T10:00:00+07:00' }), HELD_UP, [], {
        at: MOMENT.now,
        text: 'Ruangan diperbaiki',
        actorName: 'Budi Santoso',
        hours: HOURS,
      }),
      MAIL_OFFICE,
      [],
    ),
  );

describe('a letter to an applicant', () => {
  it.each(TO_APPLICANTS)('%s names no staff, grants nothing, and hopes to see nobody', (template) => {
    expect(letter(template)).not.toContain('Budi');
    expect(letter(template)).not.toMatch(GRANTED);
    // It may be read after the event.
    expect(letter(template)).not.toMatch(/sampai bertemu|menantikan|sampai jumpa/i);
  });
  it.each(ASKING_MAILS)('%s, which asks for an answer, says by when', (template) =>
    expect(letter(template)).toContain('paling lambat Jumat, 4 Desember 2026'),
  );
});

it('page and WhatsApp text say by when an answer is awaited as well', () => {
  const request = aRequest({ status: 'AWAITING_APPLICANT', dueAt: '2026-12-04T10:00:00+07:00' });
  for (const words of [
    meaningFor(request, false, request.submittedAt),
    contactText(request, { findings: [], alternatives: [] }, SETTINGS),
  ])
    expect(words).toContain('paling lambat Jumat, 4 Desember 2026');
});
