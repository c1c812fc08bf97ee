// The guided tours of `npm start`: one request from the form to the report, in any order; and a desk that is set up.
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openRecordedYear } from '../../../build/recorded-year.ts';
import { INSTALLED_AT, sampleResponses, withSamples } from '../../../build/seed-samples.ts';
import { openWorkspace, type Workspace } from '../../../packages/local-workspace/src/workspace.ts';
import { PEOPLE, TestDesk } from '../desk.ts';
import { linkTo, send } from '../links.ts';

const D = 'diskominfo.example';

let desk: TestDesk;

/** The desks on which people begin the long tour. */
const BEGINNINGS = { 'a desk of samples': withSamples, 'a desk in its second year': openRecordedYear };

/** What the page knows of a step. */
interface Step {
  readonly what: string;
  readonly address?: string;
  readonly clock?: string;
  readonly opens?: string;
  readonly shows?: string;
  readonly done?: boolean;
}

const steps = () => desk.get<Step[]>('/api/tour');

/** The numbers of the steps that are done, from 1. */
async function done(): Promise<number[]> {
  return (await steps()).flatMap((step, index) => (step.done ? [index + 1] : []));
}

/** The step of a number. */
async function at(number: number): Promise<Step> {
  const step = (await steps())[number - 1];
  if (!step) throw new Error(`There is no step ${number}`);
  return step;
}

/** The form as the tour fills it in, with what the visitor changes. */
async function sendForm(number: number, changes: Readonly<Record<string, string>> = {}): Promise<void> {
  const [, query = ''] = ((await at(number)).address ?? '').split('?');
  const [form] = desk.workspace.forms.list();
  const filled = new URLSearchParams(query);
  const answers = (form?.items ?? []).flatMap(({ id, type, title }) => {
    const given = filled.getAll(`entry.${id}`);
    return given.length === 0 ? [] : [[title, type === 'CHECKBOX' ? given : given.join()] as const];
  });
  await desk.submit({ ...Object.fromEntries(answers), ...changes });
}

/** The number of the request that the tour has its visitor send. */
async function ownRequest(): Promise<string> {
  const numbers = (await desk.rows('Permohonan')).map((row) => String(row['No.']));
  return numbers.find((number) => !before.includes(number)) ?? '';
}

let before: readonly string[];
async function begin(opening: (workspace: Workspace) => unknown): Promise<void> {
  const workspace = openWorkspace({ project: root, now: INSTALLED_AT });
  opening(workspace);
  desk = new TestDesk(workspace);
  before = (await desk.rows('Permohonan')).map((row) => String(row['No.']));
}

/** The Kepala Dinas taps the button of the letter that his mail leads to. */
async function tapHead(number: string): Promise<void> {
  await send(desk, await linkTo(desk, number, PEOPLE.head), { step: 'GIVE_DISPOSITION', text: '' }, PEOPLE.head);
}

describe.each(Object.entries(BEGINNINGS))('the tour, on %s', (_, opening) => {
  it('leads one request from the form to the report: each step to its place, ticked by what happened', async () => {
    await begin(opening);
    expect(await steps()).toHaveLength(8);
    // Read in less than a minute, of the two that the tour takes.
    expect((await steps()).flatMap(({ what }) => what.split(' ')).length).toBeLessThan(170);
    expect(await done()).toEqual([]);
    await sendForm(1);
    expect(await done()).toEqual([1]);
    const number = await ownRequest();
    const row = await desk.row(number);
    expect(row).toMatchObject({ Kegiatan: 'Kunjungan percobaan', 'Perlu Perhatian': '' });
    const [receipt] = (await desk.mails(number)).filter(({ to }) => to.includes(String(row.Email)));
    expect((await at(1)).opens).toBe(`/mail/${receipt?.id}?box=${encodeURIComponent(String(row.Email))}`);
    const asked = (await desk.mails(`${number} Mohon disposisi`)).at(-1);
    expect(await at(2)).toMatchObject({
      what: expect.stringContaining(`${number} Mohon disposisi`),
      address: `/mail/${asked?.id}?box=kadis%40${D}`,
    });
    await tapHead(number);
    expect((await desk.row(number))['Disposisi Kepala Dinas']).not.toBe('');
    expect(await done()).toEqual([1, 2]);
    const cell = async (header: string) => `/sheet?tab=Permohonan&range=${await desk.cell(number, header)}`;
    expect((await at(3)).address).toBe(await cell('Tindakan'));
    await desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
    expect((await at(4)).address).toBe(await cell('Isi Disposisi/Keterangan'));
    await desk.choose(number, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Waktu disepakati, tanpa prasmanan');
    expect((await at(6)).clock).toBeUndefined();
    expect((await at(5)).shows).toBeUndefined();
    await desk.choose(number, 'Masukkan ke agenda', 'admin');
    expect(await done()).toEqual([1, 2, 3, 4, 5]);
    const day = String((await desk.row(number, { display: false }))['Tanggal Mulai']).slice(0, 10);
    expect((await at(5)).shows).toBe(`/calendar?day=${day}`);
    for (const [step, action, text, hour] of [
      [6, 'Ruangan sudah siap', '', '08:45'],
      [7, 'Catat pelaksanaan', 'Hadir 20 orang, lancar', '11:05'],
    ] as const) {
      const { clock = '' } = await at(step);
      expect(clock).toBe(`${day}T${hour}:00+07:00`);
      await desk.at(clock);
      expect((await at(step)).clock).toBeUndefined();
      await desk.choose(number, action, 'admin', text);
    }
    expect(await done()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await desk.at((await at(8)).clock ?? '');
    expect(await done()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const { address = '' } = await at(8);
    const place = new URLSearchParams(address.split('?')[1]);
    expect(place.get('tab')).toBe('Laporan 2026');
    const { values } = await desk.sheet('Laporan 2026', true);
    // It ends where the report begins: at its figures, not at a line of its list.
    expect(place.get('range')).toBeNull();
    const shown = values.find(([first]) => first === number);
    expect(shown).toEqual(expect.arrayContaining([number, 'Kunjungan percobaan', '20', 'Terlaksana']));
  });

  it('is not ticked by what happens to other requests, nor by a step that was refused', async () => {
    await begin(opening);
    const waiting = before.find((number) => /^PC-2026/.test(number)) ?? '';
    await desk.choose(waiting, 'Disposisikan ke Kasi', 'kabid');
    expect(await done()).toEqual([]);
    await sendForm(1);
    await desk.choose(await ownRequest(), 'Ruangan sudah siap', 'admin');
    await desk.choose(await ownRequest(), 'Catat pelaksanaan', 'admin', 'Hadir 34 orang, lancar');
    expect(await done()).toEqual([1]);
  });
});

it('the tour of a desk without requests sets it up, sends the first form, takes the first step, and begins anew with the workspace', async () => {
  await begin((workspace) => workspace.setup());
  expect(await steps()).toHaveLength(4);
  expect(await done()).toEqual([]);
  desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
  expect(await done()).toEqual([1]);
  expect((await at(2)).address).toBe('/sheet?tab=Tim+Pengelola&range=C2');
  await desk.edit('Tim Pengelola', 'C2', PEOPLE.head, 'owner');
  await sendForm(3);
  expect(await done()).toEqual([1, 2, 3]);
  await tapHead(await ownRequest());
  expect(await done()).toEqual([1, 2, 3, 4]);
  await desk.post('/api/reset', {});
  expect(await steps()).toHaveLength(4);
  expect(await done()).toEqual([]);
});

describe('who tries the desk', () => {
  beforeAll(() => begin(withSamples));

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
