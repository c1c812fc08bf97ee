// `Kesehatan` and the build: what the desk says of itself, to people and to programs outside.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle, root } from '../../../build/bundle.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, TestDesk, temporaryFolder } from '../desk.ts';
import { HEALTH_ROWS } from '../tabs.ts';

const MORNING = '2026-11-24T08:00:00+07:00';
const HEALTH_TAB = 'Kesehatan';
const [KEY, CODE, VALUE, SINCE, ADVICE] = [
  'Kunci',
  'Kode',
  'Data nilai',
  'Data waktu',
  'Yang perlu dilakukan',
] as const;

/** The rows by key, as a program outside reads them. */
async function health(desk: TestDesk): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const rows = await desk.rows(HEALTH_TAB, { display: false });
  return Object.fromEntries(rows.filter((row) => row[KEY] !== '').map((row) => [row[KEY], row]));
}

describe('Kesehatan', () => {
  it('is hidden, and has one row for each key after the first hour, all of it text', async () => {
    const desk = installedDesk(MORNING);
    await desk.at('2026-11-24T09:30:00+07:00');
    const [info] = desk.workspace.sheets.list().filter(({ name }) => name === HEALTH_TAB);
    expect(info?.hidden).toBe(true);
    const facts = await health(desk);
    expect(Object.keys(facts)).toEqual(expect.arrayContaining([...HEALTH_ROWS]));
    expect(facts.written?.[VALUE]).toBe('2026-11-24T09:30:00+07:00');
    expect(facts['beat.hour']?.[VALUE]).toBe('2026-11-24T09:30:00+07:00');
    expect(facts['web.address']).toMatchObject({ [CODE]: 'GOOD' });
    expect(facts['mails.waiting']?.[VALUE]).toBe('0');
    expect(Number(facts['quota.mail']?.[VALUE])).toBeGreaterThan(1000);
  });

  it('is written in one call by the hour, not at all by the ten minutes', async () => {
    const desk = installedDesk(MORNING);
    await desk.at('2026-11-24T09:30:00+07:00');
    const executions = await desk.at('2026-11-24T10:30:00+07:00');
    const [hour] = executions.filter(({ function: name }) => name === 'everyHour_');
    expect(hour?.calls['Range.setValues']).toBe(1);
    const before = (await health(desk)).written?.[VALUE];
    const later = await desk.at('2026-11-24T10:45:00+07:00');
    const [ten] = later.filter(({ function: name }) => name === 'everyTenMinutes_');
    expect(ten?.operations).toBeLessThanOrEqual(4);
    expect((await health(desk)).written?.[VALUE]).toBe(before);
  });

  it('tells the same trouble as banner and greeting, since when, and what to do', async () => {
    const desk = installedDesk(MORNING);
    await desk.edit('Tim Pengelola', 'C3', 'kabid at dinas', 'owner');
    await desk.at('2026-11-24T09:30:00+07:00');
    await desk.at('2026-11-24T10:30:00+07:00');
    const row = (await health(desk))['trouble.TEAM'];
    expect(row).toMatchObject({ [CODE]: 'ACT', [SINCE]: MORNING });
    expect(await desk.note('Permohonan')).toBe(row?.[ADVICE]);
    expect(desk.workspace.open(PEOPLE.kasi).dialogs.map(({ content }) => content)).toEqual([row?.[ADVICE]]);
  });

  it('names tabs that are none of the desk’s, where nobody masks anything; those of forms are masked', async () => {
    const desk = desperateDesk(MORNING);
    for (const name of ['Catatan kami', 'Rekap 2019']) desk.workspace.sheets.addTab(name, PEOPLE.admin);
    desk.workspace.run('linkForm', [], PEOPLE.owner);
    await desk.at('2026-11-24T09:30:00+07:00');
    const { Nilai, Hal } = (await health(desk))['sheet.tabs'] ?? {};
    expect([Hal, Nilai]).toEqual([expect.stringContaining('tidak disamarkan'), 'Catatan kami, Rekap 2019']);
    expect(desk.workspace.sheets.list().map(({ name }) => name)).toContain('Form Responses 1');
  });

  it('is written too where the outbox is gone', async () => {
    const desk = installedDesk(MORNING);
    desk.workspace.sheets.removeTab('Kotak Keluar', PEOPLE.owner);
    await desk.at('2026-11-24T09:30:00+07:00');
    const facts = await health(desk);
    expect(facts['mails.waiting']?.[CODE]).toBe('UNKNOWN');
    expect(facts['trouble.DESK']?.[ADVICE]).toContain('Tab “Kotak Keluar” tidak ditemukan');
    expect(facts.written?.[VALUE]).toBe('2026-11-24T09:30:00+07:00');
  });

  it('names what waits, what failed, and whose events were put right', async () => {
    const desk = installedDesk(MORNING);
    await desk.submit(PLAIN_ANSWERS);
    await desk.intoAgenda('PC-2026-0001');
    const [event] = await desk.events('2026-12-01T00:00:00+07:00', '2027-01-31T00:00:00+07:00');
    const room = desk.workspace.calendars.list().find(({ name }) => name === 'Ruang Pontive Center');
    desk.workspace.calendars.remove(room?.id ?? '', event?.id ?? '', PEOPLE.owner);
    await desk.at('2026-11-24T09:30:00+07:00');
    expect((await health(desk))['calendar.drift']?.[VALUE]).toBe('PC-2026-0001');
    await desk.at('2026-11-24T10:30:00+07:00');
    expect((await health(desk))['calendar.drift']?.[VALUE]).toBe('');
  });
});

it('what is left to set up ticks itself at the head of Pengaturan, and is gone for good with the first request', async () => {
  const desk = installedDesk(MORNING);
  expect(await desk.note('Pengaturan')).toContain('[√] tim pengelola terisi\n[ ] kontak kantor terisi');
  expect(await desk.note('Permohonan')).toBe('');
  await desk.set('Email balasan', 'pontive@diskominfo.example');
  await desk.set('Nomor WhatsApp', '0811-0000-7777');
  expect(await desk.note('Pengaturan')).toContain('[√] kontak kantor terisi');
  await desk.submit(PLAIN_ANSWERS);
  await desk.at('2026-11-24T09:30:00+07:00');
  expect(await desk.note('Pengaturan')).toBe('');
  const facts = await health(desk);
  expect(Object.entries(facts).filter(([key, row]) => key.startsWith('setup.') && row[CODE] !== 'GOOD')).toEqual([]);
  await desk.edit('Tim Pengelola', 'A2:H6', '', 'owner');
  expect(await desk.note('Pengaturan')).not.toContain('☐');
});

describe('the build', () => {
  const builds = ['aaaaaaaaaa', 'bbbbbbbbbb'].map((id) => {
    return { version: '0.1.0', id, at: `2026-11-2${id.startsWith('a') ? 0 : 3}T08:00:00+07:00` };
  });
  const projects: string[] = [];

  beforeAll(async () => {
    for (const stamp of builds) {
      const project = temporaryFolder();
      await bundle(project, [], stamp);
      cpSync(join(root, 'workspace.json'), join(project, 'workspace.json'));
      projects.push(project);
    }
  });

  it('built twice is the same to the byte', async () => {
    const again = temporaryFolder();
    await bundle(again, [], builds[0]);
    const code = (folder: string) =>
      ['Code.js', 'bundle.js'].map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    expect(code(again)).toBe(code(projects[0] ?? ''));
    expect(code(again)).not.toBe(code(projects[1] ?? ''));
  });

  /** What is pushed as one build, and opened anew as another, with all that was kept. */
  function pushed(index: number, data: string, now: string): TestDesk {
    return new TestDesk(openWorkspace({ project: projects[index] ?? '', now, data }));
  }

  it('is told by the menu, and to no stranger', async () => {
    const data = temporaryFolder();
    const desk = pushed(0, data, MORNING);
    expect(errorsOf(desk.workspace.setup().executions)).toEqual([]);
    const { dialog } = desk.workspace.menu('Tentang aplikasi ini', PEOPLE.kasi);
    expect(dialog?.content).toContain('Versi 0.1.0, build aaaaaaaaaa (20 November 2026)');
    expect((await desk.visit('/exec')).text).not.toContain('aaaaaaaaaa');
  });

  it('that triggers run before the pages do is told to the owner, until the pages answer with it', async () => {
    const data = temporaryFolder();
    const first = pushed(0, data, MORNING);
    expect(errorsOf(first.workspace.setup().executions)).toEqual([]);
    await first.visit('/exec', null, PEOPLE.owner);
    await first.at('2026-11-24T09:30:00+07:00');
    expect((await health(first))['build.web']).toMatchObject({ [VALUE]: 'aaaaaaaaaa', [CODE]: 'GOOD' });
    first.workspace.save();

    const second = pushed(1, data, '2026-11-24T09:40:00+07:00');
    await second.at('2026-11-24T10:30:00+07:00');
    const facts = await health(second);
    expect(facts['build.head']?.[VALUE]).toBe('bbbbbbbbbb');
    expect(facts['build.web']).toMatchObject({ [VALUE]: 'aaaaaaaaaa', [CODE]: 'ACT' });
    const note = await second.note('Permohonan');
    expect(note).toContain('build aaaaaaaaaa (20 November 2026)) daripada pemicu (Versi 0.1.0, build bbbbbbbbbb');
    expect(note).toContain('Jalankan “npm run deploy”, atau buka Ekstensi › Apps Script › Terapkan');

    await second.visit('/exec');
    const { executions } = second.workspace.exec({ method: 'GET', parameters: {} });
    expect(executions?.[0]?.calls['Properties.setProperties'] ?? 0).toBe(0);
    await second.at('2026-11-24T11:30:00+07:00');
    expect(await second.note('Permohonan')).toBe('');
  });
});
