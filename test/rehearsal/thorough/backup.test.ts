// `npm run backup`: what a copy holds, how long it is kept, and what is refused.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ageOut, keepCopy, nameOf } from '../../../build/google/backup-folder.ts';
import { isWhole, readBook, recordsOf } from '../../../build/google/live-sheet.ts';
import { sampleResponses } from '../../../build/seed-samples.ts';
import { MENU_WORDS } from '../../../src/words/google/menu.ts';
import { listed } from '../../listed.ts';
import { ACCOUNT, newOffice, type Office } from '../office.ts';

const COPY = {
  v: 1 as const,
  desk: 'production',
  sheet: 'S',
  build: '',
  deskId: '',
  format: '',
  rows: {},
  digests: {},
};

let office: Office;
let into: string;

beforeAll(async () => {
  office = await newOffice({ newDeployments: 'manifest' });
  into = join(office.desks, 'copies');
  await office.run('deploy');
  const workspace = office.workspace();
  workspace.addService('calendar');
  workspace.setup();
  const [form] = workspace.forms.list();
  for (const { at, answers } of sampleResponses().slice(0, 3)) {
    workspace.clock.set(at);
    workspace.forms.respond(form?.id ?? '', answers);
  }
  workspace.clock.advance('PT1H');
});
afterAll(() => office.open.close());

const backup = (...args: string[]) => office.run('backup', ['--into', into, ...args]);
const copies = () => (existsSync(into) ? readdirSync(into) : []);

describe('a copy', () => {
  it('holds the whole sheet and the history, says what it holds, and is for nobody else', async () => {
    const { code, output } = await backup();
    expect([code, output]).toEqual([0, expect.stringMatching(/Permohonan +3 baris/)]);
    const [name = ''] = copies();
    const folder = join(into, name);
    expect(readdirSync(folder).sort()).toEqual(['isi.json', 'lembar.xlsx', 'riwayat.jsonl']);
    for (const each of readdirSync(folder)) expect(statSync(join(folder, each)).mode & 0o077).toBe(0);
    const book = await readBook(readFileSync(join(folder, 'lembar.xlsx')));
    const numbers = ['PC-2026-0001', 'PC-2026-0002', 'PC-2026-0003'];
    expect(recordsOf(book, 'Permohonan')?.map((row) => row['No.'])).toEqual(numbers);
    const lines = readFileSync(join(folder, 'riwayat.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([...new Set(lines.map((line) => line['No.']))]).toEqual(expect.arrayContaining(numbers));
    const contents = JSON.parse(readFileSync(join(folder, 'isi.json'), 'utf8'));
    expect(contents).toMatchObject({
      v: 1,
      desk: 'production',
      sheet: office.workspace().container(),
      rows: { Permohonan: 3 },
    });
    expect([contents.deskId, contents.build, contents.format]).toEqual([
      expect.stringMatching(/./),
      expect.stringMatching(/./),
      '1',
    ]);
  });

  it('comes by the export address where Drive’s export is too small for it', async () => {
    Object.assign(office.open.google, { largestExport: 1000 });
    const asked = office.open.requests.length;
    const { code } = await backup();
    Object.assign(office.open.google, { largestExport: 10 * 1024 * 1024 });
    expect(code).toBe(0);
    expect(office.open.requests.slice(asked).map(({ host }) => host)).toContain('docs.google.com');
  });
});

describe('a sheet that was copied by hand (facts 14.4)', () => {
  it('is said to be beyond clasp’s login; what a person has downloaded is kept instead', async () => {
    const [file] = office.sheets();
    if (file) file.madeByClient = false;
    const before = copies();
    const { code, output } = await backup();
    expect([code, output]).toEqual([1, expect.stringContaining('Izin masuk clasp hanya mencakup lembar yang dibuat')]);
    expect(copies()).toEqual(before);
    const downloaded = join(office.desks, 'unduhan.xlsx');
    writeFileSync(downloaded, await office.workspace().sheets.xlsx());
    const kept = await backup('--file', downloaded);
    if (file) file.madeByClient = true;
    expect([kept.code, kept.output]).toEqual([0, expect.stringMatching(/Permohonan +3 baris/)]);
    expect(kept.output).toContain('Salinan di Google Drive: belum dibuat, karena izin masuk clasp hanya mencakup');
    expect(kept.output).toContain('pilih File › Buat salinan');
  });
});

describe('the copy in Drive', () => {
  it('has the rows and the script of the sheet, and goes on as the desk without mailing anybody', async () => {
    const { output } = await backup();
    const copy = office.copies().at(-1);
    if (!copy) throw new Error(output);
    expect(output).toContain(`Salinan di Google Drive: https://docs.google.com/spreadsheets/d/${copy.id}/edit`);
    expect(copy.scripts.map((script) => script.content())).toEqual([office.script().content()]);
    expect(copy.scripts[0]?.deployments()).toHaveLength(1);
    copy.workspace.addService('calendar');
    const answers = ['YES', { button: 'OK', text: 'TERUSKAN' }] as const;
    const { dialogs } = copy.workspace.menu(MENU_WORDS.install, ACCOUNT, answers);
    expect(dialogs.at(-1)?.content).toMatch(/^Aplikasi terpasang/);
    for (const tab of ['Permohonan', 'Riwayat', 'Tim Pengelola']) {
      expect(copy.workspace.sheets.read(tab).values, tab).toEqual(office.workspace().sheets.read(tab).values);
    }
    expect(copy.workspace.mails.list()).toEqual([]);
  });

  it('goes into the bin once its personal data may no longer be kept, never the newest, and never the desk', async () => {
    const old = office.copies();
    for (const copy of old) Object.assign(copy, { createdTime: '2020-01-01T00:00:00Z' });
    const { output } = await backup();
    expect(output).toContain(`bulan): ${old[0]?.name}`);
    expect(office.copies()).toHaveLength(1);
    expect(old.map(({ trashed }) => trashed)).toEqual(old.map(() => true));
    expect(office.sheets()).toHaveLength(1);
  });

  it('is refused where Drive has no room, in words; the workbook is kept', async () => {
    const [before, made] = [copies().length, office.copies().length];
    office.open.google.isFull = true;
    const { code, output } = await backup();
    office.open.google.isFull = false;
    expect([code, output]).toEqual([1, expect.stringContaining('Penyimpanan Google Drive akun ini penuh.')]);
    expect([copies().length, office.copies().length]).toEqual([before + 1, made]);
  });
});

describe('refused, with nothing kept:', () => {
  it('a sheet without the history', async () => {
    const before = copies();
    office.workspace().sheets.renameTab('Riwayat', 'Riwayat lama', ACCOUNT);
    const { code, output } = await backup();
    office.workspace().sheets.renameTab('Riwayat lama', 'Riwayat', ACCOUNT);
    expect([code, output]).toEqual([1, expect.stringMatching(/Salinan tidak disimpan: tab Riwayat/)]);
    expect(copies()).toEqual(before);
  });

  it('a workbook that did not arrive to its end, wherever it was cut', () => {
    const whole = readFileSync(join(into, copies()[0] ?? '', 'lembar.xlsx'));
    expect(isWhole(whole)).toBe(true);
    for (const length of [0, 1, 100, whole.length >> 1, whole.length - 30, whole.length - 22, whole.length - 1]) {
      expect(isWhole(whole.subarray(0, length)), String(length)).toBe(false);
    }
    expect(isWhole(Buffer.from('<html>Sign in</html>'))).toBe(false);
  });

  it('a folder that cannot be written', async () => {
    const { code, output } = await office.run('backup', ['--into', '/dev/null/salinan']);
    expect([code, output]).toEqual([1, expect.stringContaining('tidak boleh ditulis')]);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('a disk that is full half-way leaves no half copy', () => {
    const base = join(office.desks, 'full');
    mkdirSync(base, { recursive: true });
    const tooMuch = { 'a.bin': Buffer.from('a'), 'no/folder.bin': Buffer.from('b') };
    expect(() => keepCopy(base, { ...COPY, madeAt: '2026-12-01T00:00:00Z' }, tooMuch)).toThrow();
    expect(readdirSync(base)).toEqual([]);
  });
});

describe('the office’s retention', () => {
  it('ends old copies, never the newest, and no folder that is none', () => {
    const base = join(office.desks, 'old');
    mkdirSync(join(base, '2020-01-01T000000Z'), { recursive: true });
    mkdirSync(join(base, 'foto'), { recursive: true });
    for (const madeAt of listed`
      2024-01-01T00:00:00Z · 2024-11-30T00:00:00Z · 2024-12-02T00:00:00Z · 2026-11-30T00:00:00Z
    `) {
      keepCopy(base, { ...COPY, madeAt }, {});
    }
    const now = new Date('2026-12-01T00:00:00Z');
    expect(ageOut(base, now, 24)).toEqual(['2024-01-01T000000Z', '2024-11-30T000000Z']);
    expect(ageOut(base, new Date('2040-01-01T00:00:00Z'), 24)).toEqual(['2024-12-02T000000Z']);
    expect(readdirSync(base)).toEqual(['2020-01-01T000000Z', nameOf(new Date('2026-11-30T00:00:00Z')), 'foto']);
  });

  it('a damaged list of contents makes a folder none of ours', () => {
    const base = join(office.desks, 'damaged');
    const folder = keepCopy(base, { ...COPY, madeAt: '2024-01-01T00:00:00Z' }, {});
    writeFileSync(join(folder, 'isi.json'), '{');
    keepCopy(base, { ...COPY, madeAt: '2026-01-01T00:00:00Z' }, {});
    expect(ageOut(base, new Date('2026-12-01T00:00:00Z'), 6)).toEqual([]);
  });
});
