// The guided tour: what a step of workspace.json waits for, in the words the workspace knows.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tourOf } from '../src/people/tour.ts';
import { openWorkspace, ProjectError, type Workspace } from '../src/workspace.ts';
import { registration } from './server/office.ts';

/** The little registration office with a tour of its own. */
function officeWith(tour: readonly unknown[]): Workspace {
  const project = mkdtempSync(join(tmpdir(), 'tour-'));
  cpSync(fileURLToPath(new URL('./projects/pendaftaran-kegiatan', import.meta.url)), project, { recursive: true });
  const people = [{ name: 'Budi Santoso', email: 'budi@contoh.go.id', title: 'Petugas' }];
  const settings = { title: 'Kantor', owner: 'kantor@contoh.go.id', domain: 'contoh.go.id', people, tour };
  writeFileSync(join(project, 'workspace.json'), JSON.stringify(settings));
  const workspace = openWorkspace({ project, now: '2026-12-01T16:45:00+07:00' });
  workspace.run('siapkan');
  return workspace;
}

const register = (workspace: Workspace) => {
  const [form] = workspace.forms.list();
  workspace.forms.respond(form?.id ?? '', registration);
};
const accept = (workspace: Workspace) => {
  register(workspace);
  workspace.sheets.edit('Pendaftaran', { range: 'F2', value: 'Terima' });
};

describe('a step is done', () => {
  it.each<[string, unknown, (workspace: Workspace) => void]>([
    ['once a form has a response', { response: { form: 'Pendaftaran Kegiatan', count: 1 } }, register],
    ['once any form has', { response: { count: 1 } }, register],
    [
      'once a row shows it',
      { row: { sheet: 'Pendaftaran', cells: { Kegiatan: 'Kunjungan', Keputusan: '' } } },
      register,
    ],
    ['once a mail went to somebody', { mail: { to: 'citra@contoh.org', subject: 'kami terima' } }, register],
    ['once a mail says it', { mail: { text: 'Kegiatan Anda diterima' } }, accept],
    ['once an event is there', { event: { calendar: 'Kegiatan', title: 'Kunjungan' } }, accept],
    ['once a function ran', { run: { function: 'sapa' } }, (workspace) => workspace.menu('Sapa')],
    ['once one of several is so', [{ event: { title: 'Rapat' } }, { response: { count: 1 } }], register],
    ['once both are so', { run: { function: 'saatDiubah' }, event: { title: 'Kunjungan kelas' } }, accept],
  ])('%s', (_, done, act) => {
    const workspace = officeWith([{ what: 'Lakukan.', done }]);
    expect(tourOf(workspace)).toMatchObject([{ done: false }]);
    act(workspace);
    expect(tourOf(workspace)).toMatchObject([{ done: true }]);
  });

  it.each<[string, unknown]>([
    ['for another form', { response: { form: 'Lain', count: 1 } }],
    ['for two responses', { response: { count: 2 } }],
    [
      'for two rows that share it',
      { row: { sheet: 'Pendaftaran', cells: { Kegiatan: 'Kunjungan', Keputusan: 'Tolak' } } },
    ],
    ['for a column that there is not', { row: { sheet: 'Pendaftaran', cells: { Warna: '' } } }],
    ['for a sheet that there is not', { row: { sheet: 'Lain', cells: {} } }],
    ['for another reader', { mail: { to: 'budi@contoh.org', subject: 'kami terima' } }],
    ['for another calendar', { event: { calendar: 'Lain', title: 'Kunjungan' } }],
    ['for a function that failed', { run: { function: 'galat' } }],
    ['where only one of two is so', { event: { title: 'Kunjungan' }, mail: { subject: 'Ditolak' } }],
  ])('not %s', (_, done) => {
    const workspace = officeWith([{ what: 'Lakukan.', done }]);
    accept(workspace);
    workspace.menu('Galat');
    expect(tourOf(workspace)).toMatchObject([{ done: false }]);
  });
});

it('is done for good once it was seen, also where what came of it is gone', () => {
  const workspace = officeWith([
    { what: 'Isi.', done: { row: { sheet: 'Pendaftaran', cells: { Kegiatan: 'Kunjungan', Keputusan: '' } } } },
  ]);
  const done = new Set<number>();
  register(workspace);
  expect(tourOf(workspace, done)).toMatchObject([{ done: true }]);
  workspace.sheets.edit('Pendaftaran', { range: 'F2', value: 'Terima' });
  expect(tourOf(workspace, done)).toMatchObject([{ done: true }]);
  expect(tourOf(workspace)).toMatchObject([{ done: false }]);
});

it('names people, pages and tabs, and leaves plain words as they are', () => {
  const tour = [
    'Lihat suratnya.',
    { who: 'budi@contoh.go.id', what: 'Pilih.', page: 'sheet', tab: 'Pendaftaran' },
    { who: 'Tamu' },
  ];
  expect(tourOf(officeWith(tour))).toEqual([
    { what: 'Lihat suratnya.' },
    { who: 'Budi Santoso, Petugas', person: 'budi@contoh.go.id', what: 'Pilih.', page: 'sheet', tab: 'Pendaftaran' },
  ]);
});

it('refuses a condition that it does not know', () => {
  expect(() => officeWith([{ what: 'Pilih.', done: { cell: 'A1' } }])).toThrow(ProjectError);
  expect(() => officeWith([{ what: 'Pilih.', done: { cell: 'A1' } }])).toThrow(
    /response, row, mail, event, run, not "cell"/,
  );
});
