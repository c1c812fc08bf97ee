// The guided tour: what a step of workspace.json waits for, in the words the workspace knows.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginTour, tourOf } from '../src/people/tour.ts';
import { openWorkspace, ProjectError, type Workspace } from '../src/workspace.ts';
import { NOW, newFolder } from './open-project.ts';
import { OFFICE, registration } from './server/office.ts';

/** The little registration office with tours of its own. */
function officeWith(tour: readonly unknown[], tours?: readonly unknown[]): Workspace {
  const project = newFolder();
  cpSync(OFFICE, project, { recursive: true });
  const settings = JSON.parse(readFileSync(join(OFFICE, 'workspace.json'), 'utf8'));
  writeFileSync(join(project, 'workspace.json'), JSON.stringify({ ...settings, tour, tours }));
  const workspace = openWorkspace({ project, now: NOW });
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
  const begun = beginTour(workspace);
  register(workspace);
  expect(tourOf(workspace, begun)).toMatchObject([{ done: true }]);
  workspace.sheets.edit('Pendaftaran', { range: 'F2', value: 'Terima' });
  expect(tourOf(workspace, begun)).toMatchObject([{ done: true }]);
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
    {
      ...{ who: 'Budi Santoso, Petugas', person: 'budi@contoh.go.id', what: 'Pilih.' },
      ...{ page: 'sheet', tab: 'Pendaftaran', address: '/sheet?tab=Pendaftaran' },
    },
  ]);
});

const finds = {
  sheet: 'Pendaftaran',
  key: 'Nama',
  cells: { Kegiatan: 'Contoh' },
  others: { Kegiatan: 'Kunjungan' },
  names: { nama: 'Nama', surat: 'Email' },
};

describe('a tour of one thread', () => {
  const thread = {
    finds,
    steps: [
      {
        ...{ what: 'Isi.', page: 'form', fill: { Nama: 'Citra', Perangkat: ['Proyektor', 'Mikrofon'], Lain: 'x' } },
        done: { row: { sheet: 'Pendaftaran', cells: { Nama: '{nama}' } } },
        opens: { mail: { to: '{surat}', subject: 'kami terima' } },
      },
      {
        ...{ what: 'Terima {nama|yang mendaftar} tahun {year} {lain}.', page: 'sheet' },
        cell: { sheet: 'Pendaftaran', column: 'Keputusan', cells: { Nama: '{nama}' } },
        done: { row: { sheet: 'Pendaftaran', cells: { Nama: '{nama}', Keputusan: 'Terima' } } },
        shows: { event: { title: 'Kunjungan' } },
      },
      { what: 'Baca.', page: 'mail', mail: { to: '{surat}', subject: 'Diterima' } },
      { what: 'Sebelumnya.', page: 'calendar', clock: { event: { title: 'Kunjungan' }, from: 'start', by: '-PT15M' } },
      { what: 'Sesudahnya.', page: 'mail', clock: { event: { title: 'Kunjungan' }, from: 'end' } },
      { what: 'Besok.', page: 'mail', clock: '2026-12-02T08:00:00+07:00' },
    ],
  };

  it('knows before anything happened where each step begins, and what it cannot know', () => {
    const workspace = officeWith([], [thread]);
    const [form] = workspace.forms.list();
    const id = (title: string) => form?.items.find((each) => each.title === title)?.id;
    const steps = tourOf(workspace);
    expect(steps[0]?.address).toBe(
      `/form/${form?.id}?entry.${id('Nama')}=Citra&entry.${id('Perangkat')}=Proyektor&entry.${id('Perangkat')}=Mikrofon`,
    );
    expect(steps[0]).toMatchObject({ isFilled: true, done: false });
    expect(steps[1]).toEqual({
      ...{ what: 'Terima yang mendaftar tahun 2026 {lain}.', page: 'sheet', address: '/sheet', done: false },
    });
    expect(steps.slice(2)).toEqual([
      { what: 'Baca.', page: 'mail', address: '/mail' },
      { what: 'Sebelumnya.', page: 'calendar', address: '/calendar' },
      { what: 'Sesudahnya.', page: 'mail', address: '/mail' },
      { what: 'Besok.', page: 'mail', address: '/mail', clock: '2026-12-02T08:00:00+07:00' },
    ]);
  });

  it('follows what the visitor sent: its row, its mails, its event, and the clock that has to be moved on', () => {
    const workspace = officeWith([], [thread]);
    const begun = beginTour(workspace);
    accept(workspace);
    const [receipt, accepted] = workspace.mails.list();
    const steps = tourOf(workspace, begun);
    const box = 'box=citra%40contoh.org';
    expect(steps[0]).toMatchObject({ done: true, opens: `/mail/${receipt?.id}?${box}` });
    expect(steps[1]).toMatchObject({
      ...{ what: `Terima ${registration.Nama} tahun 2026 {lain}.`, address: '/sheet?tab=Pendaftaran&range=F2' },
      done: true,
    });
    expect(steps[1]?.shows).toBe('/calendar?day=2026-12-03');
    expect(steps[2]?.address).toBe(`/mail/${accepted?.id}?${box}`);
    expect(steps.slice(3).map(({ clock }) => clock)).toEqual([
      ...['2026-12-03T08:45:00+07:00', '2026-12-03T10:00:00+07:00', '2026-12-02T08:00:00+07:00'],
    ]);
    workspace.clock.set('2026-12-03T09:00:00+07:00');
    const later = tourOf(workspace, begun).slice(3);
    expect(later.map(({ clock }) => clock)).toEqual([undefined, '2026-12-03T10:00:00+07:00', undefined]);
  });

  it('is of the row that shows what was asked for, else of one that was not there before', () => {
    const workspace = officeWith([], [thread]);
    register(workspace);
    expect(tourOf(workspace)).toMatchObject([{ done: false }, {}, {}, {}, {}, {}]);
    const begun = beginTour(workspace);
    const another = (changes: object) =>
      workspace.forms.respond('Pendaftaran Kegiatan', { ...registration, ...changes });
    another({ Nama: 'Tono' });
    another({ Nama: 'Sari', Kegiatan: 'Lain' });
    expect(tourOf(workspace, begun)[1]?.what).toContain('Terima Tono tahun');
    another({ Nama: 'Dewi', Kegiatan: 'Contoh' });
    another({ Nama: 'Rina' });
    expect(tourOf(workspace, begun)[1]?.what).toContain('Terima Dewi tahun');
    workspace.sheets.edit('Pendaftaran', { range: 'A2', values: [[''], [''], [''], [''], ['']] });
    expect(tourOf(workspace, begun)[1]?.what).toContain('Terima Dewi tahun');
  });
});

it.each([
  ['2026-12-01', { inDays: 0 }],
  ['2026-12-05', { inDays: 4 }],
  ['2026-12-07', { inDays: 4, notIn: [] }],
  ['2026-12-08', { inDays: 4, notIn: [{ sheet: 'Catatan', column: 'Waktu' }] }],
])('fills in %s of %j, counted from Tuesday, 1 December', (day, filling) => {
  const workspace = officeWith([], [{ steps: [{ what: 'Isi.', page: 'form', fill: { Tanggal: filling } }] }]);
  workspace.sheets.edit('Catatan', { range: 'A2', value: '2026-12-07' });
  expect(tourOf(workspace)[0]?.address).toContain(`=${day}`);
});

it('is the first whose condition holds as it begins, and stays it', () => {
  const when = { response: { count: 1 } };
  const workspace = officeWith(['Tanpa syarat.'], [{ when, steps: ['Sudah ada.'] }]);
  const begun = beginTour(workspace);
  register(workspace);
  expect(tourOf(workspace, begun)).toEqual([{ what: 'Tanpa syarat.' }]);
  expect(tourOf(workspace)).toEqual([{ what: 'Sudah ada.' }]);
});

it.each<[string, unknown]>([
  ['"cell" is not known in "done"; write response, row, mail, event, run', { done: { cell: 'A1' } }],
  ['"hint" is not known in "tour"', { hint: 'A1' }],
  ['"fill" needs "inDays"', { fill: { Tanggal: { notIn: [] } } }],
  ['"clock" "from" is one of start, end, not "now"', { clock: { event: { title: 'x' }, from: 'now' } }],
  ['"tour" "page" is one of start, sheet', { page: 'report' }],
  ['"tour" "opens" needs "mail"', { opens: {} }],
  ['"tour" "shows" needs "event"', { shows: {} }],
])('refuses %s', (message, step) => {
  expect(() => officeWith([{ what: 'Pilih.', ...Object(step) }])).toThrow(ProjectError);
  expect(() => officeWith([{ what: 'Pilih.', ...Object(step) }])).toThrow(`"tour": ${message}`);
});

it('refuses a beginning and a thread that cannot be read', () => {
  expect(() => officeWith([], [{ when: { day: 1 }, steps: [] }])).toThrow('"day" is not known in "when"');
  expect(() => officeWith([], [{ finds: { sheet: 'x' }, steps: [] }])).toThrow('"finds" needs "key"');
  expect(() => officeWith([], [{ finds }])).toThrow('"tours" 1 needs "steps"');
});
