// The names of the room and of the desk: what is called after them follows the settings, and what people named stays.
import { expect, it } from 'vitest';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, type TestDesk } from './desk.ts';
import { settingCell } from './tabs.ts';

const START = '2026-11-24T08:00:00+07:00';
const ROOM = 'Nama ruangan';
const DESK = 'Nama singkat';

const titleOf = async (desk: TestDesk) => (await desk.get<{ title: string }[]>('/api/forms'))[0]?.title;
const calendarsOf = async (desk: TestDesk) =>
  (await desk.get<{ name: string }[]>('/api/calendars')).map(({ name }) => name);
const menuOf = (desk: TestDesk) => desk.workspace.menus(PEOPLE.owner).map(({ menu }) => menu);

/** What opening the sheet asked of Google before its menu stood, and in all. */
function opened(desk: TestDesk) {
  const { executions } = desk.workspace.open(PEOPLE.owner);
  expect(errorsOf(executions)).toEqual([]);
  return executions[0];
}

it('form, calendar and menu are called after the room and the desk, however often the names change', async () => {
  const desk = installedDesk(START);
  for (const [room, name] of [
    ['Ruang Rapat Bappeda', 'RR Bappeda'],
    ['Aula Bappeda', 'Aula'],
  ] as const) {
    await desk.set(ROOM, room);
    await desk.set(DESK, name);
    expect(await titleOf(desk)).toBe(`Permohonan Kunjungan/Peminjaman ${room}`);
    expect(await calendarsOf(desk)).toEqual(expect.arrayContaining([room]));
    expect(await calendarsOf(desk)).not.toContain('Ruang Pontive Center');
    opened(desk);
    expect(menuOf(desk)).toEqual([name]);
    expect(JSON.stringify(desk.workspace.menu('Tentang aplikasi ini', PEOPLE.owner).dialogs)).toContain(
      `Agenda ${name}`,
    );
  }
});

it('the menu is named at no call more: what is stored is read once', () => {
  const calls = opened(installedDesk(START))?.calls ?? {};
  expect(calls['Properties.getProperties']).toBe(1);
});

it('a title and a calendar that people have named stay, and the repair puts nothing in their place', async () => {
  const desk = desperateDesk(START);
  desk.workspace.run('nameByHand', ['Layanan kami', 'Kalender kami'], PEOPLE.owner);
  await desk.set(ROOM, 'Ruang Rapat Bappeda');
  expect(errorsOf(desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner).executions)).toEqual([]);
  expect(await titleOf(desk)).toBe('Layanan kami');
  expect(await calendarsOf(desk)).toContain('Kalender kami');
});

it('a calendar that Google does not rename at first is renamed by the repair', async () => {
  const desk = installedDesk(START);
  desk.disturb({ method: 'Calendar.Calendars.patch' }, { error: 'Backend Error' });
  await desk.set(ROOM, 'Ruang Rapat Bappeda');
  expect(await calendarsOf(desk)).toContain('Ruang Pontive Center');
  desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
  expect(await calendarsOf(desk)).toContain('Ruang Rapat Bappeda');
});

it('a form that was lost is made anew by the repair, under the name that the room has meanwhile', async () => {
  const desk = desperateDesk(START);
  const kept = desk.workspace.run('remembered', [], PEOPLE.owner).value as Record<string, string>;
  for (const key of ['installation', 'begun']) {
    const lost = { ...JSON.parse(kept[key] ?? '{}'), formId: 'lost' };
    desk.workspace.run('setProperty', [key, JSON.stringify(lost)], PEOPLE.owner);
  }
  // Says that there is no such form, which is what the repair is for.
  await desk.edit('Pengaturan', settingCell(ROOM), 'Ruang Rapat Bappeda', 'owner');
  const repair = desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner, ['YES', 'YES']);
  expect(errorsOf(repair.executions)).toEqual([]);
  expect(repair.dialogs.at(-1)?.content).toMatch(/^Aplikasi /);
  const titles = desk.workspace.forms.list().map(({ title }) => title);
  expect(titles).toContain('Permohonan Kunjungan/Peminjaman Ruang Rapat Bappeda');
});

it('a question that the office has made one of buttons follows the government’s name, too', async () => {
  const desk = desperateDesk(START);
  const [form] = desk.workspace.forms.list();
  const list = form?.items.find(({ title }) => title === 'Jenis Instansi');
  const { id = '' } = form ?? {};
  const choices = list?.choices ?? [];
  const made = desk.workspace.forms.addItem(id, { type: 'MULTIPLE_CHOICE', title: 'Jenis Instansi', choices });
  const buttons = made.items.find(({ type, title }) => type === 'MULTIPLE_CHOICE' && title === 'Jenis Instansi');
  desk.workspace.forms.removeItem(id, list?.id ?? '');
  const kept = desk.workspace.run('remembered', [], PEOPLE.owner).value as Record<string, string>;
  const questions = { ...JSON.parse(kept.questions ?? '{}'), institutionType: Number(buttons?.id) };
  desk.workspace.run('setProperty', ['questions', JSON.stringify(questions)], PEOPLE.owner);
  await desk.set('Nama pemerintah', 'Pemerintah Kabupaten Contoh');
  const changed = desk.workspace.forms.list()[0]?.items.find(({ title }) => title === 'Jenis Instansi');
  expect(changed?.choices).toEqual(['Perangkat Daerah (OPD) Kabupaten Contoh', ...choices.slice(1)]);
});
