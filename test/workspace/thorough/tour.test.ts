// The guided tour of `npm start`: its steps may be done in another order, and what was done stays so.
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openRecordedYear } from '../../../build/recorded-year.ts';
import { INSTALLED_AT, sampleResponses, withSamples } from '../../../build/seed-samples.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { PEOPLE, PLAIN_ANSWERS, TestDesk } from '../desk.ts';
import { linkTo, send } from '../links.ts';

const FIRST = 'PC-2026-0001';
const CLASHING = 'PC-2026-0002';

let desk: TestDesk;

/** The desks on which people begin. */
const BEGINNINGS = { 'a new desk': withSamples, 'a desk in its second year': openRecordedYear };

/** The numbers of the steps that are done, from 1. */
async function done(): Promise<number[]> {
  const steps = await desk.get<{ done?: boolean }[]>('/api/tour');
  return steps.flatMap((step, index) => (step.done ? [index + 1] : []));
}

/** The number of the request that the tour has its visitor send. */
async function ownRequest(): Promise<string> {
  const rows = await desk.rows('Permohonan');
  return String(rows.find((row) => row.Kegiatan === 'Kunjungan percobaan')?.['No.']);
}

describe.each(Object.entries(BEGINNINGS))('the tour, on %s', (_, begin) => {
  beforeAll(() => {
    const workspace = openWorkspace({ project: root, now: INSTALLED_AT });
    begin(workspace);
    desk = new TestDesk(workspace);
  });

  it('is followed in another order than it is written, and keeps each tick', async () => {
    expect(await done()).toEqual([]);
    await desk.choose(CLASHING, 'Disposisikan ke Kasi', 'kabid');
    expect(await done()).toEqual([6]);
    await desk.choose(CLASHING, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Sudah dihubungi');
    expect(await done()).toEqual([6, 7]);
    // What the refusal wrote is gone with the next step.
    await desk.choose(CLASHING, 'Tawarkan jadwal lain', 'kasi', 'Waktu lain');
    expect(String((await desk.row(CLASHING)).Pesan)).toContain('dicatat');
    expect(await done()).toEqual([6, 7]);
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Waktu disepakati, tanpa prasmanan');
    await desk.choose(FIRST, 'Masukkan ke agenda', 'admin');
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kunjungan percobaan', 'Tanggal Mulai': '2026-12-15' });
    expect(await done()).toEqual([1, 3, 4, 5, 6, 7]);
    await desk.choose(await ownRequest(), 'Disposisikan ke Kabid', 'head');
    expect(await done()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await desk.at('2026-12-08T08:45:00+07:00');
    await desk.choose(FIRST, 'Ruangan sudah siap', 'admin');
    await desk.at('2026-12-08T11:15:00+07:00');
    await desk.choose(FIRST, 'Catat pelaksanaan', 'admin', 'Hadir 34 orang, lancar');
    expect(String((await desk.row(FIRST)).Hadir)).toBe('34');
    desk.workspace.menu('Perbarui laporan tahunan', PEOPLE.owner);
    expect(await done()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('goes on after the event: a survey without a name, a damage, a text of the Kabid’s in the report, papers', async () => {
    await desk.at('2026-12-08T11:30:00+07:00');
    const link = await linkTo(desk, FIRST, String((await desk.row(FIRST)).Email));
    expect(link).toContain('page=survei');
    await send(desk, link, { conduct: '4', text: 'Bagus' });
    await desk.at('2026-12-08T11:45:00+07:00');
    expect(await done()).toContain(11);
    const row = (await desk.rows('Kerusakan')).filter(({ Perangkat }) => Perangkat !== '').length + 2;
    await desk.edit('Kerusakan', `A${row}`, 'Layar utama', 'admin');
    await desk.edit('Kerusakan', `E${row}`, 'Gambar redup', 'admin');
    const { values } = await desk.sheet('Laporan 2026');
    const label = values.findIndex(([first]) => first === 'Kendala (diisi petugas)') + 1;
    await desk.edit('Laporan 2026', `A${label + 2}`, 'AC perlu diganti', 'kabid');
    desk.workspace.menu('Cetak agenda dan daftar', PEOPLE.owner);
    expect(await done()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    desk.workspace.menu('Perbarui laporan tahunan', PEOPLE.owner);
    const written = (await desk.sheet('Laporan 2026')).values.map(([first]) => first);
    expect(written).toContain('AC perlu diganti');
    expect(written).toContain('Layar utama');
  });

  it('begins anew with the workspace', async () => {
    await desk.post('/api/reset', { empty: true });
    expect(await done()).toEqual([]);
  });
});

describe('a step that was not done', () => {
  beforeAll(() => {
    const workspace = openWorkspace({ project: root, now: INSTALLED_AT });
    withSamples(workspace);
    desk = new TestDesk(workspace);
  });

  it('is not ticked by what looks like it: another request, another refusal, a step that was refused', async () => {
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kunjungan industri', 'Tanggal Mulai': '2026-12-15' });
    await desk.choose('PC-2026-0003', 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(CLASHING, 'Ubah jadwal', 'kasi');
    expect(String((await desk.row(CLASHING)).Pesan)).toContain('Belum dicatat');
    await desk.choose(FIRST, 'Ruangan sudah siap', 'admin');
    await desk.choose(FIRST, 'Catat pelaksanaan', 'admin', 'Hadir 34 orang, lancar');
    expect(await done()).toEqual([]);
  });

  it('is not ticked by the request that came to the Kepala Dinas, only by their step', async () => {
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kunjungan percobaan', 'Tanggal Mulai': '2026-12-16' });
    const asked = desk.workspace.mails.list({ reader: PEOPLE.head }).map(({ subject }) => subject);
    expect(asked.filter((subject) => subject.includes('Mohon disposisi')).length).toBeGreaterThan(0);
    expect(await done()).toEqual([1]);
    await desk.choose(await ownRequest(), 'Disposisikan ke Kabid', 'head');
    expect(await done()).toEqual([1, 2]);
  });
});

describe('who tries the desk', () => {
  it('meets no text that attacks it, which the tests keep', async () => {
    const shown = JSON.stringify(sampleResponses('SHOWN').map(({ answers }) => answers));
    expect(shown).not.toMatch(/HYPERLINK|<script|"[=@]|"[+-](?!62)/);
    expect(JSON.stringify(sampleResponses().map(({ answers }) => answers))).toContain('=HYPERLINK');
  });

  it('reads in words what ran, whichever function of the script it was', async () => {
    const { runs } = await desk.get<{ runs: Record<string, string> }>('/api/workspace');
    expect(desk.workspace.project.functions.filter((name) => runs[name] === undefined)).toEqual([]);
    expect(runs.onSheetEdited_).toBe('Isian lembar dibaca');
  });
});
