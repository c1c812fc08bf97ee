// Each item of the menu chosen once for what it is there for; what may go wrong with it stands in `thorough`.

import { expect, it } from 'vitest';
import { listed } from '../listed.ts';
import { desperateDesk, installedDesk, PEOPLE, PLAIN_ANSWERS, said } from './desk.ts';

const START = '2026-11-24T08:00:00+07:00';
const INSTALL = 'Pasang/perbaiki aplikasi';
const NEW_OFFICE = 'kantor.baru@diskominfo.example';

it('has five items for everybody, and the rest in a menu of its own', () => {
  const [menu] = installedDesk(START).workspace.menus(PEOPLE.kasi);
  expect(menu).toEqual({
    menu: 'Pontive Center',
    items: listed`
      Pontive Center > Meja saya · Pontive Center > Catat surat baru
      Pontive Center > Perbarui laporan tahunan
      Pontive Center > Pasang/perbaiki aplikasi · Pontive Center > Tentang aplikasi ini
      Pontive Center > Pengelolaan > Akhiri semua tautan pribadi
      Pontive Center > Pengelolaan > Serahkan ke akun lain · Pontive Center > Pengelolaan > Copot aplikasi
    `,
  });
});

it('“Pasang/perbaiki aplikasi” puts back a tab and a question that are gone', async () => {
  const desk = desperateDesk();
  desk.workspace.run('deleteTab', ['Agenda'], PEOPLE.owner);
  desk.workspace.run('deleteQuestion', ['Konsumsi'], PEOPLE.owner);
  const words = said(desk.workspace.menu(INSTALL, PEOPLE.owner)).join('\n');
  expect(words).toContain('Tab dibuat: Agenda.');
  expect(words).toContain('Pertanyaan formulir ditambahkan: Konsumsi.');
  const [form] = desk.workspace.forms.list();
  expect(form?.items.at(-1)?.title).toBe('Pernyataan');
  await desk.submit(PLAIN_ANSWERS);
  expect((await desk.row('PC-2026-0001')).Konsumsi).toBe('Tidak ada');
});

it('“Serahkan ke akun lain” gives form, calendar and triggers to the next account, and nothing is lost in between', async () => {
  const desk = installedDesk(START);
  said(desk.workspace.menu('Serahkan ke akun lain', PEOPLE.owner, [{ button: 'OK', text: NEW_OFFICE }]));
  expect(desk.workspace.triggers()).toEqual([]);
  await desk.submit(PLAIN_ANSWERS);
  said(desk.workspace.menu(INSTALL, NEW_OFFICE, ['YES']));
  expect(new Set(desk.workspace.triggers().map(({ creator }) => creator))).toEqual(new Set([NEW_OFFICE]));
  await desk.at('2026-11-24T09:30:00+07:00');
  expect((await desk.row('PC-2026-0001')).Status).toBe('Diajukan');
});

it('“Copot aplikasi” takes the triggers off, closes the form and leaves the data', async () => {
  const desk = installedDesk(START);
  await desk.submit(PLAIN_ANSWERS);
  const before = await desk.rows();
  said(desk.workspace.menu('Copot aplikasi', PEOPLE.owner, ['YES']));
  expect(desk.workspace.triggers()).toEqual([]);
  await expect(desk.submit(PLAIN_ANSWERS)).rejects.toThrow('sedang tidak menerima permohonan');
  expect(await desk.rows()).toEqual(before);
});
