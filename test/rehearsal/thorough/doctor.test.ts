// `npm run doctor`: a healthy desk, and what it says of desks that are not.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleResponses } from '../../../build/seed-samples.ts';
import { ACCOUNT, NOW, newOffice, type Office } from '../office.ts';

const HOUR_LATER = '2026-12-01T17:50:00+07:00';

let office: Office;

/** @returns the lines of a verdict, and the exit code */
async function examined(at = HOUR_LATER, ...more: string[]) {
  const { code, output } = await office.run('doctor', ['--at', at, ...more]);
  const wrong = output.split('\n').filter((line) => line.startsWith('PERLU TINDAKAN'));
  return { code, output, wrong: wrong.map((line) => line.replace(/^PERLU TINDAKAN\s+/, '').replace(/\s{2,}.*/, '')) };
}

/** A desk as an office has it on its second day: set up, with contacts and a first request. */
beforeAll(async () => {
  office = await newOffice({ newDeployments: 'manifest' });
  await office.run('deploy');
  const workspace = office.workspace();
  workspace.addService('calendar');
  workspace.setup();
  const settings = workspace.sheets.read('Pengaturan').values;
  const set = (name: string, value: string) =>
    workspace.sheets.edit(
      'Pengaturan',
      { range: `B${settings.findIndex(([label]) => label === name) + 1}`, value },
      ACCOUNT,
    );
  set('Email balasan', 'layanan@pontianak.go.id');
  set('Nomor WhatsApp', '081256781234');
  const [form] = workspace.forms.list();
  const [first] = sampleResponses();
  if (!form || !first) throw new Error('There is no form, or no sample');
  workspace.forms.respond(form.id, first.answers);
  workspace.clock.advance('PT1H');
});
afterAll(() => office.open.close());

describe('doctor', () => {
  it('says of a healthy desk that it is, and nothing of what its login can never ask', async () => {
    const { code, output, wrong } = await examined();
    expect([code, wrong]).toEqual([0, []]);
    expect(output).toMatch(/^BAIK +Kode di Google +sama dengan build ini/m);
    expect(output).toMatch(/^BAIK +Halaman tanpa akun/m);
    // Of triggers clasp's login can learn nothing: what is never seen has no line.
    expect(output).not.toContain('Pemicu yang gagal');
    expect(output).toContain('Aplikasi ini sehat.');
  });

  it('the pages open to their owner alone', async () => {
    const script = office.script();
    const [deployment] = script.deployments().slice(1);
    const redeploy = (access: string) =>
      script.deploy(
        ACCOUNT,
        { versionNumber: 1, description: '' },
        { id: deployment?.deploymentId ?? '', access: { access, executeAs: 'USER_DEPLOYING' } },
      );
    redeploy('MYSELF');
    const { code, wrong, output } = await examined();
    redeploy('ANYONE_ANONYMOUS');
    expect([code, wrong]).toEqual([1, ['Akses halaman', 'Halaman tanpa akun']]);
    expect(output).toContain('Who has access');
    expect(output).toMatch(/Yang perlu dilakukan:\n {2}1\. /);
  });

  it('code that was pushed and not deployed, and is not this build', async () => {
    const script = office.script();
    const files = script.content();
    // Another build, by its own name: the triggers run it, the pages do not.
    script.push(
      files.map((each) => ({
        ...each,
        source: each.source.replace(/(define_PONTIVE_BUILD_default = \{[^}]*id: )"[^"]+"/, '$1"0000000000"'),
      })),
    );
    office.workspace().clock.advance('PT1H');
    const { code, wrong, output } = await examined('2026-12-01T18:50:00+07:00');
    script.push(files);
    office.workspace().clock.advance('PT1H');
    expect([code, wrong]).toEqual([1, ['Kode di Google', 'Penerapan', 'Build halaman layanan', 'Gangguan']]);
    expect(output).toContain('Jalankan: npm run deploy -- --to production');
  });

  it('a sheet that clasp’s login does not cover: said, with a way that works (facts 14.4)', async () => {
    const [file] = office.sheets();
    if (file) file.madeByClient = false;
    const refused = await examined();
    const downloaded = join(office.desks, 'unduhan.xlsx');
    writeFileSync(downloaded, await office.workspace().sheets.xlsx());
    const read = await examined(HOUR_LATER, '--file', downloaded);
    if (file) file.madeByClient = true;
    expect([refused.code, refused.wrong]).toEqual([1, ['Kesehatan']]);
    expect(refused.output).toContain('ulangi perintah ini dengan tambahan: --file NAMA.xlsx');
    expect(read.output).toMatch(/^BAIK +Denyut/m);
  });

  it('a spreadsheet that lies in the trash', async () => {
    const [file] = office.sheets();
    if (file) file.trashed = true;
    const { code, output } = await examined();
    if (file) file.trashed = false;
    expect([code, output]).toEqual([1, expect.stringContaining('tidak ditemukan oleh akun yang masuk')]);
  });

  it('a desk that this machine does not know is said so', async () => {
    const { code, output } = await office.run('doctor', ['--to', 'lain', '--at', NOW]);
    expect([code, output]).toEqual([1, expect.stringContaining('belum mengenal aplikasi “lain”')]);
  });
});
