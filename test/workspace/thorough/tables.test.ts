// “Convert to table” makes a tab refuse rules and formats: nothing that is recorded stops, and the click back is named.
import { describe, expect, it } from 'vitest';
import { copied, openCopy } from '../copied-desk.ts';
import {
  desperateDesk,
  errorsOf,
  formOf,
  oneRequest,
  PEOPLE,
  REGISTER,
  said,
  type TestDesk,
  temporaryFolder,
} from '../desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const TEAM = 'Tim Pengelola';
const CLICK = 'Kembalikan ke rentang tanpa format';

/** Somebody makes a table of all that stands in a tab. */
function convert(desk: TestDesk, tab: string): void {
  const { rows = 0, columns = 0 } = desk.workspace.sheets.list().find(({ name }) => name === tab) ?? {};
  desk.workspace.sheets.table(tab, `R1C1:R${rows}C${columns}`, PEOPLE.admin);
}

describe.each(['rules-and-formats', 'rules'])('a table that refuses %s', (typedColumns) => {
  it('hinders no form, step, correction, hour and night; banner and digest name the click back until it is gone', async () => {
    const desk = await oneRequest();
    desk.workspace.readings.set({ typedColumns });
    convert(desk, REGISTER);
    expect(errorsOf(await desk.submit(formOf('Dua')))).toEqual([]);
    expect((await desk.row(SECOND)).Status).toBe('Diajukan');
    await desk.intoAgenda(FIRST, '=1+1');
    await desk.type(SECOND, 'Peserta', 12, 'admin');
    await desk.at('2026-11-24T10:00:00+07:00');
    const executions = await desk.at('2026-11-25T09:00:00+07:00');
    expect(desk.failures()).toEqual([]);
    expect(executions.map(({ function: name }) => name)).toContain('everyNight_');
    expect((await desk.row(SECOND)).Peserta).toBe('12');
    expect(await desk.note()).toContain(CLICK);
    expect((await desk.mails('tentang aplikasi')).at(-1)?.text).toContain(CLICK);
    expect(desk.repair()).toContain(CLICK);
    desk.workspace.sheets.table(REGISTER, undefined, PEOPLE.admin);
    await desk.at('2026-11-25T10:30:00+07:00');
    expect(await desk.note()).toBe('');
  });
});

it('of another tab is told by the repair, which goes on, and by the hour after it', async () => {
  const desk = desperateDesk();
  desk.workspace.run('dress', [TEAM, 'Email', { format: '0' }]);
  convert(desk, TEAM);
  expect(desk.repair()).toContain(`Tab ${TEAM} menolak pilihan dan format`);
  await desk.at('2026-11-24T12:00:00+07:00');
  expect(await desk.note()).toContain(CLICK);
  desk.workspace.sheets.table(TEAM, undefined, PEOPLE.admin);
  expect(desk.repair()).toContain(`Format atau pilihan disesuaikan: ${TEAM}: Email`);
  expect(await desk.note()).toBe('');
});

it('in a copy that goes on as the desk is told there, and another account of the office is told whose the repair is', async () => {
  const data = temporaryFolder();
  const first = desperateDesk('2026-11-24T08:00:00+07:00', data);
  await first.submit(formOf('Satu'));
  const copy = openCopy(copied(first, data), '2026-11-24T09:00:00+07:00');
  convert(copy, REGISTER);
  const repair = (as: string) =>
    said(copy.workspace.menu('Pasang/perbaiki aplikasi', as, ['YES', { button: 'OK', text: 'TERUSKAN' }])).at(-1);
  expect(repair(PEOPLE.owner)).toContain(CLICK);
  expect(repair(PEOPLE.kasi)).toContain(PEOPLE.owner);
  const [, form] = copy.workspace.forms.list();
  copy.workspace.forms.respond(form?.id ?? '', formOf('Dua', '2026-12-09'));
  expect((await copy.row(SECOND)).Instansi).toBe('Dua');
  expect(copy.failures()).toEqual([]);
});
