// The form page: every kind of question, what is wrong where, and what the script receives.
import { beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/local/server/app.ts';
import type { FormInfo, Workspace } from '../../../src/local/workspace.ts';
import { openOffice, registration } from './office.ts';

let workspace: Workspace;
let form: FormInfo;

beforeEach(() => {
  workspace = openOffice();
  form = workspace.forms.list()[0] as FormInfo;
});

const id = (title: string) => form.items.find((item) => item.title === title)?.id ?? '';
const ask = (path: string, body?: URLSearchParams) =>
  createApp(workspace).request(path, body ? { method: 'POST', body } : {});

function filled(answers: Record<string, string | string[]>): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [title, values] of Object.entries(answers)) {
    for (const value of [values].flat()) fields.append(id(title) || title, value);
  }
  return fields;
}

describe('the fields', () => {
  it.each([
    ['Nama', /<input id="q-ID" name="ID" aria-describedby="bantuan-ID" aria-required="true" type="text"/],
    ['Kegiatan', /<textarea id="q-ID"/],
    ['Tanggal', /<input id="q-ID"[^>]* type="date"/],
    ['Jam', /<input id="q-ID"[^>]* type="time"/],
    ['Jenis', /<select id="q-ID"[^>]*><option value="">Pilih<\/option><option value="Kunjungan">/],
    ['Penyampaian', /<input type="radio" name="ID" value="Tautan"\/?>.*value="__other__".*name="ID.other"/],
    ['Perangkat', /<input type="checkbox" name="ID" value="Proyektor"/],
    ['Kepentingan', /rendah<\/span>.*<input type="radio" name="ID" value="5"\/?>/],
  ])('%s', async (title, expected) => {
    const page = await (await ask(`/form/${form.id}`)).text();
    expect(page).toMatch(new RegExp(expected.source.replaceAll('ID', id(title))));
  });

  it('are filled in by a link', async () => {
    const page = await (await ask(`/form/${form.id}?entry.${id('Nama')}=Ani&entry.${id('Jenis')}=Peminjaman`)).text();
    expect(page).toContain('value="Ani"');
    expect(page).toMatch(/<option value="Peminjaman" selected/);
  });
});

it('hands over what was filled in, with own words and several choices', async () => {
  const sent = await ask(
    `/form/${form.id}`,
    filled({
      ...registration,
      Penyampaian: '__other__',
      [`${id('Penyampaian')}.other`]: 'Merpati pos',
      Perangkat: ['Proyektor', 'Mikrofon'],
      Kepentingan: '4',
    }),
  );
  expect(sent.status).toBe(303);
  const thanks = await (await ask(sent.headers.get('Location') ?? '')).text();
  expect(thanks).toContain('Terima kasih, sampai jumpa.');
  expect(workspace.sheets.read('Pendaftaran', { display: true }).values[1]?.slice(0, 5)).toEqual([
    registration.Nama,
    registration.Email,
    registration.Kegiatan,
    '2026-12-03',
    '09:00',
  ]);
});

it('says at each question what is wrong, and keeps what was filled in', async () => {
  const { Nama: _, ...rest } = registration;
  const answer = await ask(`/form/${form.id}`, filled({ ...rest, Tanggal: '2026-02-30' }));
  expect(answer.status).toBe(400);
  const page = await answer.text();
  const [name, date] = [id('Nama'), id('Tanggal')];
  expect(page).toContain(`aria-describedby="bantuan-${name} galat-${name}" aria-invalid="true"`);
  expect(page).toMatch(new RegExp(`<p class="error" id="galat-${name}">.+</p>`));
  expect(page).toMatch(new RegExp(`<p class="error" id="galat-${date}">.+</p>`));
  expect(page).toContain(`<a href="#q-${date}">`);
  expect(page).toContain('value="citra@contoh.org"');
  expect(workspace.mails.list()).toEqual([]);
});

it('knows no form of another name', async () => {
  expect((await ask('/form/lain')).status).toBe(404);
  expect((await ask('/form/lain', new URLSearchParams())).status).toBe(404);
});
