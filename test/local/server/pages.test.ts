// The plain pages over a real workspace: the main job of a small office, done by their forms alone.
import { beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/local/server/app.ts';
import type { Workspace } from '../../../src/local/workspace.ts';
import { openOffice, registration } from './office.ts';

let workspace: Workspace;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  workspace = openOffice();
  app = createApp(workspace);
});

const formId = () => workspace.forms.list()[0]?.id ?? '';
const read = async (path: string, cookie = '') => (await app.request(path, { headers: { Cookie: cookie } })).text();

/** Posts a form and follows it to the page it leads to. */
async function send(path: string, fields: Record<string, string>, cookie = '') {
  const sent = await app.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Cookie: cookie },
  });
  const location = sent.headers.get('Location') ?? '';
  const page = location ? await read(location.replace(/#.*/, ''), cookie) : await sent.text();
  return { status: sent.status, location, page, cookie: sent.headers.get('Set-Cookie') ?? '' };
}

const register = () => workspace.forms.respond(formId(), registration);
const decide = (value: string, as: string) =>
  send('/do/edit', { sheet: 'Pendaftaran', range: 'F2', value, as, back: '/?tab=Pendaftaran#baris-2' });

describe('the start page', () => {
  it('shows what a newcomer needs', async () => {
    const page = await read('/');
    for (const words of [
      'Kantor Kegiatan',
      'Sel, 1 Des 2026 16.45',
      'jam berhenti',
      '<strong>Budi Santoso, Petugas: </strong>pilih Terima',
      `<a href="/form/${formId()}">Pendaftaran Kegiatan</a>`,
      'Pendaftaran</a>',
      'Belum ada surat.',
      'siapkan',
    ])
      expect(page).toContain(words);
    expect(page).not.toMatch(/<script|https?:\/\//);
  });

  it('shows a registration everywhere, escaped', async () => {
    register();
    const page = await read('/');
    expect(page).toContain('Citra &lt;b&gt;&amp; Rekan&lt;/b&gt;');
    expect(page).not.toContain('<b>& Rekan');
    expect(page).toContain('Pendaftaran kami terima');
    expect(page).toMatch(/<select name="value" aria-label="Keputusan, baris 2">/);
    expect(page).toContain('saatMasuk');
  });

  it('allows no script and no other host', async () => {
    const policy = (await app.request('/')).headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });

  it.each(['/?tab=Catatan', '/?tab=Tidak%20ada', '/?from=9999', '/?from=x', '/?gid=x', '/?notice=99', '/?mails=all'])(
    'opens %s',
    async (path) => expect((await app.request(path)).status).toBe(200),
  );
});

describe('the sheet', () => {
  it('takes a choice as the chosen person, and its trigger does the rest', async () => {
    register();
    const { status, location, page } = await decide('Terima', 'budi@contoh.go.id');
    expect(status).toBe(303);
    expect(location).toMatch(/^\/\?tab=Pendaftaran&notice=\d+#baris-2$/);
    expect(page).toContain('Pendaftaran F2 tersimpan.');
    expect(page).toContain('<dt>Keputusan</dt><dd>Terima</dd>');
    expect(page).toContain('Kam, 3 Des 2026 09.00–10.00');
    expect(page).toContain('Pendaftar: Citra &lt;b&gt;');
    expect(workspace.mails.list().at(-1)?.subject).toBe('Diterima');
  });

  it.each([
    ['a sheet that is gone', { sheet: 'Lain', range: 'A1', value: 'x' }, 'Tidak ada lembar &quot;Lain&quot;'],
    ['a cell that is none', { sheet: 'Catatan', range: '???', value: 'x' }, 'class="notice problem"'],
  ])('says so of %s', async (_what, fields, words) => {
    expect((await send('/do/edit', fields)).page).toContain(words);
  });
});

describe('the clock', () => {
  it.each([
    [{ advance: 'PT15M' }, 'Sel, 1 Des 2026 17.00'],
    [{ advance: 'PT1H' }, 'Sel, 1 Des 2026 17.45'],
    [{ tomorrow: '1' }, 'Rab, 2 Des 2026 08.00'],
    [{ set: '2026-12-24T07:30' }, 'Kam, 24 Des 2026 07.30'],
    [{ real: '1' }, 'jam berjalan'],
    [{ set: 'besok' }, 'Pilih tanggal dan jam yang lengkap.'],
    [{ advance: 'lama' }, 'Lama waktu tidak terbaca.'],
  ])('%j: %s', async (fields, words) => {
    expect((await send('/do/clock', { back: '/', ...fields })).page).toContain(words);
  });
});

describe('the person', () => {
  it('stays chosen', async () => {
    const { cookie } = await send('/do/person', { person: 'budi@contoh.go.id', back: '/' });
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await read('/', cookie.split(';')[0])).toMatch(/<option value="budi@contoh\.go\.id" selected/);
  });

  it('is one of the workspace', async () => {
    expect((await send('/do/person', { person: 'lain@contoh.org' })).status).toBe(400);
  });

  it.each(['https://jahat.example/', '//jahat.example', '/\\jahat.example', ''])('is not led to %s', async (back) => {
    expect((await send('/do/person', { person: 'budi@contoh.go.id', back })).location).toBe('/');
  });
});

describe('menus', () => {
  const menu = (item: string, more = {}) => send('/do/menu', { item, back: '/', ...more });

  it('appear when the document was opened', async () => {
    expect((await send('/do/open', { back: '/' })).page).toMatch(/value="Kantor &gt; Sapa"/);
  });

  it('ask, and go on with the answer', async () => {
    await send('/do/open', { back: '/' });
    const asked = await menu('Kantor > Sapa');
    expect(asked.page).toContain('Sapa semua orang?');
    expect(asked.page).toMatch(/name="button" value="YES"/);
    expect((await menu('Kantor > Sapa', { answers: '[]', button: 'YES' })).page).toContain('Halo semua');
  });

  it('show a dialog in a frame', async () => {
    await send('/do/open', { back: '/' });
    const { page } = await menu('Kantor > Bantuan');
    const address = /<iframe src="([^"]+)"/.exec(page)?.[1] ?? '';
    const dialog = await read(address);
    expect(dialog).toContain('Isi formulir, lalu pilih keputusan.');
    expect(dialog).toContain('data-origin="document"');
  });

  it('show what failed', async () => {
    await send('/do/open', { back: '/' });
    const { page } = await menu('Kantor > Galat');
    expect(page).toContain('class="notice problem"');
    expect(page).toContain('Sengaja gagal');
  });
});

it('starts over', async () => {
  register();
  const { page } = await send('/do/restart', {});
  expect(page).toContain('Ruang kerja dimulai dari awal.');
  expect(page).toContain('Belum ada surat.');
});
