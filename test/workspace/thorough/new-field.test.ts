// A question that the office did not ask so far: one row of the table of fields, one row of words. The form, the register,
// the history, the mails, the checklist, the calendar and the import know it by these alone.

import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bundle, root } from '../../../build/bundle.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { errorsOf, PEOPLE, PLAIN_ANSWERS, TestDesk, temporaryFolder } from '../desk.ts';
import { linkTo } from '../links.ts';

const NAME = 'Jumlah kursi tambahan';

/** The two rows, by file: behind which line, and what. */
const ADDED: Readonly<Record<string, readonly [behind: string, text: string]>> = {
  'domain/request/fields.ts': [
    "materials: text({ from: 'FORM', isNew: true, mailed: 500, shown: ['STAFF', 'CHECKLIST'] }),",
    "\n  extraChairs: number({ from: 'FORM', shown: ['STAFF', 'APPLICANT', 'CHECKLIST'] }),",
  ],
  'words/sheet/fields.ts': [
    "called: ['jumlah peserta', 'perkiraan jumlah peserta', 'jumlah orang', 'jumlah pengunjung', 'jumlah'],\n  },",
    `
  extraChairs: {
    header: '${NAME}',
    width: 100,
    group: 'EVENT',
    question: { title: '${NAME}', help: 'Di luar kursi yang tersedia.' },
    unit: 'kursi',
  },`,
  ],
};

/** A source with its row; a place that is not there any more fails the test. */
function withRow(path: string): string {
  const contents = readFileSync(path, 'utf8');
  const added = ADDED[path.slice(join(root, 'src/').length)];
  if (!added) return contents;
  const [behind, text] = added;
  if (!contents.includes(behind)) throw new Error(`${path} has no “${behind}”`);
  return contents.replace(behind, () => behind + text);
}

const withNewField: Plugin = {
  name: 'new-field',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({ contents: withRow(path), loader: 'ts' }));
  },
};

/** An installed desk of an office that asks for it. */
async function deskWithNewField(): Promise<TestDesk> {
  const project = temporaryFolder();
  await bundle(project, [withNewField]);
  cpSync(join(root, 'workspace.json'), join(project, 'workspace.json'));
  const desk = new TestDesk(openWorkspace({ project, now: '2026-11-24T08:12:05+07:00' }));
  expect(errorsOf(desk.workspace.setup().executions)).toEqual([]);
  return desk;
}

async function lastMailTo(desk: TestDesk, address: string): Promise<string> {
  const sent = (await desk.mails('PC-2026-0001')).filter(({ to }) => to.includes(address));
  return (await desk.mail(sent.at(-1)?.id ?? '')).text;
}

describe('a field that was added to the table', () => {
  it('is a whole program by its two rows', () => {
    const copy = temporaryFolder();
    for (const part of ['src', 'data', 'package.json', 'tsconfig.json']) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const file of Object.keys(ADDED)) writeFileSync(join(copy, 'src', file), withRow(join(root, 'src', file)));
    const tsc = join(root, 'node_modules/.bin/tsc');
    expect(execFileSync(tsc, ['-p', 'tsconfig.json'], { cwd: copy, encoding: 'utf8' })).toBe('');
  });

  it('is asked by the form, stands in register and history, and is read by staff and applicant', async () => {
    const desk = await deskWithNewField();
    expect(errorsOf(await desk.submit({ ...PLAIN_ANSWERS, [NAME]: '12' }))).toEqual([]);
    expect((await desk.row('PC-2026-0001', { display: false }))[NAME]).toBe(12);
    expect((await desk.rows('Riwayat')).at(-1)?.Data).toContain('"extraChairs":12');
    expect(await lastMailTo(desk, PEOPLE.kabid)).toContain(`${NAME}: 12 kursi`);
    expect(await lastMailTo(desk, PLAIN_ANSWERS.Email as string)).toContain(`${NAME}: 12 kursi`);
    const page = await linkTo(desk, 'PC-2026-0001', PLAIN_ANSWERS.Email as string);
    expect((await desk.visit(page)).text).toContain(`${NAME} 12 kursi`);
  });

  it('is corrected in its cell, and the Admin prepares what was last asked for', async () => {
    const desk = await deskWithNewField();
    await desk.submit({ ...PLAIN_ANSWERS, [NAME]: '12' });
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    await desk.type('PC-2026-0001', NAME, 'banyak', 'kasi');
    const agreed = 'disepakati, tanpa prasmanan';
    await desk.choose('PC-2026-0001', 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', agreed);
    expect((await desk.row('PC-2026-0001')).Pesan).toContain(`Kolom ${NAME} berisi “banyak”, yang bukan angka bulat.`);
    await desk.type('PC-2026-0001', NAME, 8, 'kasi');
    await desk.choose('PC-2026-0001', 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', agreed);
    expect((await desk.row('PC-2026-0001')).Status).toBe('Jadwal Ditetapkan');
    expect(await lastMailTo(desk, PEOPLE.admin)).toContain(`${NAME}: 8 kursi`);
    await desk.choose('PC-2026-0001', 'Masukkan ke agenda', 'admin');
    const events = await desk.events('2026-12-01T00:00:00+07:00', '2026-12-31T00:00:00+07:00');
    const preparation = events.find(({ title }) => title.startsWith('Persiapan'));
    expect(preparation?.description).toContain(`☐ ${NAME}: 8 kursi`);
    await desk.at('2026-12-07T08:00:00+07:00');
  });
});
