// The tabs that only the script writes are the owner's alone, and the team the owner's and the Kabid's; whoever takes over gets in.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, FIRST, installedDesk, oneRequest, PEOPLE, type TestDesk } from '../desk.ts';

const NEXT = 'kantor.baru@diskominfo.example';
const INSTALL = 'Pasang/perbaiki aplikasi';
const HAND_OVER = 'Serahkan ke akun lain';
const OWN_TABS = ['Riwayat', 'Kotak Keluar'];
const GUARDED = [...OWN_TABS, 'Tim Pengelola'];
const STAFF = [PEOPLE.head, PEOPLE.kabid, PEOPLE.kasi, PEOPLE.admin];
const REFUSED = 'You are trying to edit a protected cell or object.';

let desk: TestDesk;
beforeEach(async () => {
  desk = await oneRequest();
});

const type = (tab: string, as: string) => desk.workspace.sheets.edit(tab, { range: 'J30', value: 'x' }, as);
/** The addresses among these that may type into a tab. */
function writersOf(tab: string, among: readonly string[] = [...STAFF, PEOPLE.owner]): string[] {
  return among.filter((as) => {
    try {
      type(tab, as);
      desk.workspace.sheets.undo(as);
      return true;
    } catch (error) {
      expect(String(error)).toContain(REFUSED);
      return false;
    }
  });
}
const handOver = () => desk.workspace.menu(HAND_OVER, PEOPLE.owner, [{ button: 'OK', text: NEXT }]);
const install = (as: string) => desk.workspace.menu(INSTALL, as, ['YES']);
const team = (...rows: string[][]) => desk.paste('Tim Pengelola', 'A3', rows, 'owner');

describe('the script’s own tabs', () => {
  it.each(OWN_TABS)(
    '%s takes nothing from anybody but the owner: no entry, no sort, no row more or less',
    async (tab) => {
      await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
      const { sheets } = desk.workspace;
      const before = sheets.read(tab);
      for (const as of STAFF) {
        expect(() => type(tab, as)).toThrow(REFUSED);
        expect(() => sheets.sort(tab, { column: 1, ascending: false }, as)).toThrow(REFUSED);
        expect(() => sheets.insertRows(tab, { before: 2 }, as)).toThrow(REFUSED);
        expect(() => sheets.deleteRows(tab, { from: 2 }, as)).toThrow(REFUSED);
        expect(() => sheets.unprotect(tab, as)).toThrow(REFUSED);
      }
      expect(sheets.read(tab)).toEqual(before);
      expect(writersOf(tab)).toEqual([PEOPLE.owner]);
    },
  );

  it('are written by the triggers whoever acts, since these run as the owner (facts 3.5, 7.3)', async () => {
    for (const [step, by] of [
      ['Disposisikan ke Kasi', 'kabid'],
      ['Kembalikan ke Kabid', 'kasi'],
    ] as const) {
      expect((await desk.choose(FIRST, step, by, 'periksa')).error).toBeUndefined();
    }
    expect(await desk.rows('Riwayat')).toHaveLength(3);
    expect(errorsOf(await desk.at('2026-11-25T03:00:00+07:00'))).toEqual([]);
  });

  it('are protected again by the repair, if the owner of the file had opened them', () => {
    for (const tab of GUARDED) desk.workspace.sheets.unprotect(tab, PEOPLE.owner);
    expect(writersOf('Riwayat')).toEqual([...STAFF, PEOPLE.owner]);
    expect(errorsOf(install(PEOPLE.owner).executions)).toEqual([]);
    expect(GUARDED.map((tab) => writersOf(tab).length)).toEqual([1, 1, 2]);
  });
});

it('somebody whom Google does not let the script remove is told; the others are kept out all the same, and the next repair tries again (facts 14.2)', () => {
  desk.workspace.sheets.unprotect('Riwayat', PEOPLE.owner);
  const refusal = { error: 'Invalid argument: editors' };
  // All of them in one call, then the first of them alone.
  for (const nth of [1, 2]) desk.disturb({ method: 'Protection.removeEditors', nth }, refusal);
  const told =
    'Keluarkan sendiri lewat Data › Lindungi sheet dan rentang (Protect sheets and ranges), karena Google menolaknya: ';
  const { executions, dialogs } = install(PEOPLE.owner);
  expect(errorsOf(executions)).toEqual([]);
  const [stays = '', ...more] = writersOf('Riwayat', STAFF);
  expect(more).toEqual([]);
  expect(dialogs.at(-1)?.content).toContain(`${told}${stays} dari tab Riwayat.`);
  expect(install(PEOPLE.owner).dialogs.at(-1)?.content).not.toContain(told);
  expect(writersOf('Riwayat', STAFF)).toEqual([]);
});

it('somebody whom Google does not let in is named in the summary; everything else of the repair is done, and the next one tries again', async () => {
  desk.workspace.sheets.unprotect('Kotak Keluar', PEOPLE.owner);
  const refused = (by: string, nth: number) =>
    desk.disturb({ function: by, method: 'Protection.set', nth }, { error: `Invalid email: ${PEOPLE.kasi}` });
  refused('onSheetEdited_', 1);
  expect(errorsOf(await team(['Ani Lestari', 'Kabid', PEOPLE.kasi, 'ya']))).toEqual([]);
  // What follows the team tries it first, then what protects all tabs; between them `Kotak Keluar` is named anew.
  for (const nth of [1, 3]) refused('installFromMenu', nth);
  const { executions, dialogs } = install(PEOPLE.owner);
  expect(desk.workspace.faults.pending()).toEqual([]);
  expect(errorsOf(executions)).toEqual([]);
  const told = `Periksa alamat berikut, karena Google menolaknya sebagai penyunting: ${PEOPLE.kasi} pada tab Tim Pengelola.`;
  expect(dialogs.at(-1)?.content).toMatch(/^Aplikasi sudah terpasang/);
  expect(dialogs.at(-1)?.content).toContain(told);
  expect([writersOf('Tim Pengelola'), writersOf('Kotak Keluar')]).toEqual([[PEOPLE.owner], [PEOPLE.owner]]);
  expect(install(PEOPLE.owner).dialogs.at(-1)?.content).not.toContain(told);
  expect(writersOf('Tim Pengelola')).toEqual([PEOPLE.kasi, PEOPLE.owner]);
});

describe('Tim Pengelola', () => {
  it('is edited by the owner and the Kabid', () =>
    expect(writersOf('Tim Pengelola')).toEqual([PEOPLE.kabid, PEOPLE.owner]));

  it('follows the post of the Kabid', async () => {
    expect(errorsOf(await team(['Ani Lestari', 'Kabid', PEOPLE.kasi, 'ya']))).toEqual([]);
    expect(writersOf('Tim Pengelola')).toEqual([PEOPLE.kasi, PEOPLE.owner]);
  });

  it('lets a deputy in on their first day, and no longer after their last', async () => {
    const deputy = ['Rudi Hartono', 'Kabid', PEOPLE.admin, '', '25/11/2026', '25/11/2026', 'Plh. Budi Santoso'];
    await desk.paste('Tim Pengelola', 'A6', [deputy], 'owner');
    const writers = [writersOf('Tim Pengelola')];
    for (const day of ['25', '26']) {
      expect(errorsOf(await desk.at(`2026-11-${day}T03:00:00+07:00`))).toEqual([]);
      writers.push(writersOf('Tim Pengelola'));
    }
    expect(writers).toEqual([
      [PEOPLE.kabid, PEOPLE.owner],
      [PEOPLE.kabid, PEOPLE.admin, PEOPLE.owner],
      [PEOPLE.kabid, PEOPLE.owner],
    ]);
  });

  it('keeps out who has left the post where Google does not let the new one in, and tries again at the next reading', async () => {
    const broken = { error: 'Service Spreadsheets failed.' };
    desk.disturb({ function: 'onSheetEdited_', method: 'Protection.set' }, broken);
    expect(errorsOf(await team(['Ani Lestari', 'Kabid', PEOPLE.kasi, 'ya']))).toEqual([]);
    expect(writersOf('Tim Pengelola')).toEqual([PEOPLE.owner]);
    expect(errorsOf(await desk.at('2026-11-25T03:00:00+07:00'))).toEqual([]);
    expect(writersOf('Tim Pengelola')).toEqual([PEOPLE.kasi, PEOPLE.owner]);
  });

  it('costs no call more while the Kabid stays', async () => {
    const calls = (await desk.edit('Tim Pengelola', 'A5', 'Rudi H.', 'owner')).map((each) => Object.keys(each.calls));
    expect(calls.flat().filter((name) => name.startsWith('Protection'))).toEqual([]);
  });
});

describe('whoever takes over', () => {
  it('after a hand-over gets into every tab, and then it is theirs: the desk goes on under their account', async () => {
    expect(errorsOf(handOver().executions)).toEqual([]);
    expect(GUARDED.map((tab) => writersOf(tab, [NEXT]))).toEqual(GUARDED.map(() => [NEXT]));
    const { executions, dialogs } = install(NEXT);
    expect([errorsOf(executions), dialogs.at(-1)?.content]).toEqual([
      [],
      expect.stringContaining('Aplikasi kini dijalankan oleh akun Anda.'),
    ]);
    // The owner of the file always gets in (facts 3.5).
    const all = [...STAFF, NEXT, PEOPLE.owner];
    expect(writersOf('Riwayat', all)).toEqual([NEXT, PEOPLE.owner]);
    expect(writersOf('Tim Pengelola', all)).toEqual([PEOPLE.kabid, NEXT, PEOPLE.owner]);
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.rows('Riwayat')).map(({ Langkah }) => Langkah)).toEqual([
      'Permohonan diajukan',
      'Disposisikan ke Kasi',
    ]);
  });

  it('finds nothing half done where the tabs could not be opened: the hand-over stops before all else', async () => {
    const broken = { error: 'Service Spreadsheets failed.' };
    desk.disturb({ method: 'Protection.remove' }, broken);
    const { executions } = handOver();
    expect(errorsOf(executions)).toEqual([expect.stringContaining('Service Spreadsheets failed.')]);
    expect(desk.workspace.triggers()).toHaveLength(5);
    expect(GUARDED.map((tab) => writersOf(tab).length)).toEqual([1, 1, 2]);
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(FIRST)).Status).toBe('Didisposisikan');
  });

  it('on an ordinary account as well, where there is no domain to shut out (facts 3.5)', () => {
    desk = installedDesk('2026-11-24T08:12:05+07:00', 'consumer');
    expect(writersOf('Riwayat')).toEqual([PEOPLE.owner]);
    expect(errorsOf(handOver().executions)).toEqual([]);
    expect(errorsOf(install(NEXT).executions)).toEqual([]);
    expect(writersOf('Riwayat', [...STAFF, NEXT])).toEqual([NEXT]);
  });
});
