// Whatever a few hands have deleted, cleared, renamed or shifted in the sheet, one repair later the desk works and has lost nothing.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { desperateDesk, errorsOf, PEOPLE, PLAIN_ANSWERS, type Row, type TestDesk } from '../../desk.ts';

/** So many sheets, which differ from run to run, where `DISTURB=all`; else few, and always the same. */
const SHEETS = Number(process.env.SHEETS ?? (process.env.DISTURB === 'all' ? 60 : 4));
const SEED = process.env.DISTURB === 'all' ? {} : { seed: 2026 };

const REGISTER = 'Permohonan';
const OFFICE_TABS = ['Agenda', 'Kerusakan', 'Perangkat', 'Hari Libur', 'Pengaturan', 'Tim Pengelola'];
const TABS = ['Riwayat', 'Kotak Keluar', ...OFFICE_TABS];
/** Tabs in which cells may be cleared; the team or the equipment without them is what somebody has set. */
const CLEARED_TABS = [REGISTER, 'Riwayat', 'Kotak Keluar', 'Agenda', 'Hari Libur', 'Pengaturan'];
const TRIGGERS = ['onFormSubmitted_', 'onSheetEdited_', 'everyTenMinutes_', 'everyHour_', 'everyNight_'];
const QUESTIONS = ['Nama Instansi', 'Konsumsi', 'Tanggal Mulai', 'Email', 'Jam Selesai'];
const COLUMNS = ['No.', 'Status', 'Tindakan', 'Data', 'Instansi', 'Tanggal Mulai', 'Email'];

/** Whoever may write there: of the other tabs some are the owner's alone. */
const handsOn = (tab: string) => (tab === REGISTER ? PEOPLE.admin : PEOPLE.owner);

/** One thing that somebody does to the sheet; a tab that is gone already is left alone. */
type Act = readonly [what: string, work: (desk: TestDesk, tabs: readonly string[]) => void];

const named = (what: string, names: readonly string[], work: (desk: TestDesk, name: string) => void) =>
  fc.constantFrom(...names).map(
    (name): Act => [
      `${what} ${name}`,
      (desk, tabs) => {
        if (tabs.includes(name) || !TABS.includes(name)) work(desk, name);
      },
    ],
  );

const inRegister = (desk: TestDesk, header: string) =>
  (desk.workspace.sheets.read(REGISTER).values[0] ?? []).indexOf(header) + 1;

const act = fc.oneof(
  named('deletes', TABS, ({ workspace }, tab) => void workspace.run('deleteTab', [tab], PEOPLE.owner)),
  named('sorts', TABS, ({ workspace }, tab) => void workspace.sheets.sort(tab, { column: 2 }, handsOn(tab))),
  named('clears headers of', CLEARED_TABS, ({ workspace }, tab) => {
    workspace.sheets.edit(tab, { range: 'B1:C1', value: '' }, handsOn(tab));
  }),
  named('clears cells of', CLEARED_TABS, ({ workspace }, tab) => {
    // What people fill in is asked of them again where they clear it; of the register here what the script writes.
    workspace.sheets.edit(tab, { range: tab === REGISTER ? 'G2:I3' : 'A2:I3', value: '' }, handsOn(tab));
  }),
  named('inserts a column into', ['Riwayat', 'Kotak Keluar', REGISTER], ({ workspace }, tab) => {
    workspace.sheets.insertColumns(tab, { before: 4 }, handsOn(tab));
  }),
  named('moves a column of', ['Riwayat', 'Kotak Keluar', REGISTER], ({ workspace }, tab) => {
    workspace.sheets.moveColumns(tab, { from: 2, before: 9 }, handsOn(tab));
  }),
  named('deletes the column', COLUMNS, (desk, header) => {
    const from = inRegister(desk, header);
    if (from > 0) desk.workspace.sheets.deleteColumns(REGISTER, { from }, PEOPLE.admin);
  }),
  named('deletes the question', QUESTIONS, ({ workspace }, title) => {
    workspace.run('deleteQuestion', [title], PEOPLE.owner);
  }),
  named('deletes the trigger', TRIGGERS, ({ workspace }, handler) => {
    workspace.run('deleteTrigger', [handler], PEOPLE.owner);
  }),
  named('formats as text', ['Tanggal Mulai', 'Waktu Pengajuan'], (desk, header) => {
    if (inRegister(desk, header) > 0) desk.workspace.run('dress', [REGISTER, header, { format: '@' }], PEOPLE.owner);
  }),
  fc.constant<Act>([
    'puts a row above the headers',
    ({ workspace }) => void workspace.sheets.insertRows(REGISTER, { before: 1 }, PEOPLE.admin),
  ]),
);

const REQUESTS = [1, 2, 3].map((index) => ({
  ...PLAIN_ANSWERS,
  'Nama Instansi': `Instansi ${index}`,
  'Nama Kegiatan': `Kegiatan ${index}`,
  'Nomor WhatsApp': `0813-0000-000${index}`,
  Email: `pemohon${index}@contoh.example`,
  'Nomor Surat': `${index}/S/2026`,
  'Tanggal Mulai': `2026-12-1${index + 3}`,
}));
const LATER = {
  ...PLAIN_ANSWERS,
  'Nama Instansi': 'Instansi 4',
  Email: 'pemohon4@contoh.example',
  'Nomor Surat': '4/S',
};

it('the desk works again, with every request as it stood', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 3 }), async (acts) => {
      const where = acts.map(([what]) => `somebody ${what}`).join(', ');
      // What stands in neither of the two is gone for good.
      fc.pre(!(/column/.test(where) && /(deletes|clears cells of) Riwayat/.test(where)));
      const desk = desperateDesk('2026-11-24T08:12:05+07:00');
      for (const answers of REQUESTS) await desk.submit(answers);
      await desk.intoAgenda('PC-2026-0001');
      const before = asked(await desk.rows());
      for (const [, work] of acts)
        work(
          desk,
          desk.workspace.sheets.list().map(({ name }) => name),
        );
      await desk.at('2026-11-24T10:30:00+07:00');
      const { executions } = desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
      expect(errorsOf(executions), where).toEqual([]);
      const repaired = desk.workspace.executions().length;
      await desk.at('2026-11-24T12:30:00+07:00');
      await desk.submit(LATER);
      const after = asked(await desk.rows());
      expect(after.slice(0, 3), where).toEqual(before);
      expect(after.map(([number]) => number).slice(3), where).toEqual(['PC-2026-0004']);
      await desk.choose('PC-2026-0004', 'Disposisikan ke Kasi', 'kabid');
      expect((await desk.row('PC-2026-0004')).Status, where).toBe('Didisposisikan');
      expect(errorsOf(desk.workspace.executions().slice(repaired)), where).toEqual([]);
    }),
    { numRuns: SHEETS, ...SEED, endOnFailure: true },
  );
});

/** What is asked and where it stands, by number. */
function asked(rows: readonly Row[]): unknown[][] {
  return rows
    .filter(({ 'No.': No, Instansi }) => No !== '' || Instansi !== '')
    .map((row) => [row['No.'], row.Status, row.Instansi, row.Kegiatan, row['Tanggal Mulai'], row.Email])
    .sort(([one], [other]) => String(one).localeCompare(String(other)));
}
