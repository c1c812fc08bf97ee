// `npm run deploy` against a Google of this machine: updates, and everything that stands in the way.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { DeskFolder } from '../../../build/google/desk-folder.ts';
import { MENU_WORDS } from '../../../src/words/google/menu.ts';
import { ACCOUNT, ALL, deployed, newOffice, type Office, STACK } from '../office.ts';

it('an office that has not switched the API on is told where, and nothing is made', async () => {
  const office = await newOffice();
  onTestFinished(() => office.open.close());
  office.open.google.accounts.of(ACCOUNT).apiEnabled = false;
  const { code, output } = await office.run('deploy');
  expect(code).toBe(1);
  expect(output).toMatch(/Sakelar “Google Apps Script API” .*script\.google\.com\/home\/usersettings/);
  expect(office.sheets()).toEqual([]);
});

describe('a new sheet, which nobody has opened (clasp#1017)', () => {
  it('is written to before it gets its script', async () => {
    const office = await newOffice();
    onTestFinished(() => office.open.close());
    office.open.google.unopened = 'once it was written';
    const { code, output } = await office.run('deploy');
    expect([code, output]).toEqual([0, expect.stringContaining('Yang masih perlu dilakukan:')]);
  });

  it('that refuses three times is made once, and the way by hand is named', async () => {
    const office = await newOffice();
    onTestFinished(() => office.open.close());
    office.open.google.unopened = 'takes none';
    const { code, output } = await office.run('deploy');
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/Ekstensi › Apps Script.*npm run deploy -- --script ID/s),
    ]);
    expect(output).not.toMatch(STACK);
    expect(
      office.open.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/projects'),
    ).toHaveLength(3);
    office.open.google.unopened = 'takes a script';
    expect((await office.run('deploy')).code).toBe(0);
    expect(office.sheets()).toHaveLength(1);
  });
});

describe('an office that has a desk', () => {
  let office: Office;
  beforeAll(async () => {
    office = await newOffice();
    expect((await office.run('deploy')).code).toBe(0);
    office.workspace().addService('calendar');
    office.workspace().menu(MENU_WORDS.install, ACCOUNT, ['YES', 'OK']);
  });
  afterAll(() => office.open.close());

  it('nothing changed: nothing is sent, and the desk is the same', async () => {
    const [before] = deployed(office);
    const asked = office.open.requests.length;
    const { code, output } = await office.run('deploy');
    expect([code, output]).toEqual([0, expect.stringMatching(/Kirim +sudah sama.*Penerapan +sudah sama/s)]);
    expect(deployed(office)).toEqual([before]);
    const written = office.open.requests
      .slice(asked)
      .filter(({ method, path }) => method !== 'GET' && path !== '/token');
    expect(written).toEqual([]);
  });

  it('an update shows the new code under the same address, and keeps who may open it', async () => {
    const [before] = deployed(office);
    const script = office.script();
    // As if the desk ran an older build that was pushed from here.
    const older = script.content().map((each) => ({
      ...each,
      source: each.source.replace('// The desk of an office', '// The old desk of an office'),
    }));
    script.push(older);
    const version = script.addVersion('lama');
    const open = { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' };
    script.deploy(
      ACCOUNT,
      { versionNumber: version.versionNumber, description: '' },
      { id: before?.deploymentId ?? '', access: open },
    );
    const { code, output } = await office.run('deploy');
    expect([code, output]).toEqual([0, expect.stringMatching(/Penerapan +diperbarui, alamat tetap/)]);
    expect(output).toContain('terbuka bagi pemohon');
    expect(output).toContain('Tidak ada lagi yang perlu dilakukan');
    expect(deployed(office)).toMatchObject([{ deploymentId: before?.deploymentId, versionNumber: 3, webApp: open }]);
  });

  it('code changed by hand in the editor is not thrown away unasked', async () => {
    const script = office.script();
    const byHand = script
      .content()
      .map((each) =>
        each.type === 'JSON' ? { ...each, source: each.source.replace('"STACKDRIVER"', '"NONE"') } : each,
      );
    script.push(byHand);
    const refused = await office.run('deploy');
    expect([refused.code, refused.output]).toEqual([
      1,
      expect.stringMatching(/appsscript\.json \(manifes\) diubah dengan tangan .* --overwrite/),
    ]);
    expect(script.content()).toEqual(byHand);
    const { code } = await office.run('deploy', ['--overwrite']);
    expect([code, script.content()]).toEqual([0, expect.not.arrayContaining(byHand)]);
  });

  it('the single deployment of a desk is taken over by a machine that has never seen it', async () => {
    const before = deployed(office);
    const { code, output } = await office.run('deploy', ['--to', 'kedua', '--script', office.script().scriptId]);
    expect([code, output]).toEqual([0, expect.stringMatching(/Kirim +sudah sama.*Penerapan +sudah sama/s)]);
    expect(deployed(office)).toEqual(before);
  });

  it('two versioned deployments are named, and one is asked for', async () => {
    const [first] = deployed(office);
    const second = office.script().deploy(ACCOUNT, { versionNumber: 1, description: 'dibuat tangan' });
    // A machine that has never deployed this desk.
    const args = ['--to', 'lain', '--script', office.script().scriptId];
    const refused = await office.run('deploy', args);
    expect(refused.code).toBe(1);
    for (const { deploymentId = '' } of [first ?? {}, second]) expect(refused.output).toContain(deploymentId);
    const { code } = await office.run('deploy', [...args, '--deployment', first?.deploymentId ?? '']);
    expect(code).toBe(0);
    expect(office.sheets()).toHaveLength(1);
  });
});

interface Obstacle {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly after?: () => void;
}

describe('what stands in the way is said in words, with the next act, and nothing is half done:', () => {
  let office: Office;
  beforeAll(async () => {
    office = await newOffice({ newDeployments: 'manifest' });
  });
  afterAll(() => office.open.close());

  it.each<[string, (office: Office) => Obstacle, RegExp]>([
    [
      'nobody is signed in',
      () => ({ env: { clasp_config_auth: '/tidak-ada/.clasprc.json' } }),
      /belum masuk.*npx clasp login/,
    ],
    [
      'the login was taken back',
      ({ open }) => {
        const account = open.google.accounts.of(ACCOUNT);
        account.expired = true;
        return { after: () => (account.expired = false) };
      },
      /kedaluwarsa atau dicabut.*npx clasp login/,
    ],
    [
      'the login lacks a scope',
      ({ open }) => {
        const account = open.google.accounts.of(ACCOUNT);
        const { scopes } = account;
        account.scopes = scopes.filter((each) => !each.endsWith('drive.file') && !each.includes('metadata'));
        return { after: () => (account.scopes = scopes) };
      },
      /tidak semua izin dicentang.*clasp logout/,
    ],
    ['there is no network', () => ({ env: { HTTPS_PROXY: 'http://127.0.0.1:9' } }), /Google tidak terjangkau/],
    [
      'the proxy of the office is unknown to this machine',
      () => ({ env: { NODE_EXTRA_CA_CERTS: '' } }),
      /sertifikat yang tidak dikenal.*NODE_EXTRA_CA_CERTS/,
    ],
    ['the script is somebody else’s', foreignScript, /tidak berhak atas skrip ini/],
    ['there is no such script', () => ({ args: ['--script', '1tidakada'] }), /tidak ditemukan oleh akun/],
    ['the desk has no name of a folder', () => ({ args: ['--to', '../luar'] }), /bukan nama aplikasi/],
    ['an option does not exist', () => ({ args: ['--ke', 'x'] }), /Pilihan --ke tidak dikenal.*npm run deploy/s],
  ])('%s', async (_, prepare, words) => {
    const { args = [], env = {}, after = () => {} } = prepare(office);
    const { code, output } = await office.run('deploy', args, env);
    after();
    expect([code, output]).toEqual([1, expect.stringMatching(words)]);
    expect(output).not.toMatch(STACK);
    expect(office.sheets()).toEqual([]);
  });
});

/** A script of another account, which the signed-in one has heard of. */
function foreignScript({ open }: Office): Obstacle {
  const other = open.google.accounts.of('lain@contoh.go.id');
  const { id } = open.google.createSpreadsheet('Meja orang', other.email);
  return { args: ['--script', open.google.createScript('Meja orang', id, other).scriptId] };
}

describe('a run that broke off is taken up where it stopped', () => {
  /** Of the 17 requests of a first run; else once behind the version that clasp makes before it deploys. */
  const places = ALL
    ? [...Array(17).keys()].flatMap((at) => [[at, 'before'] as const, [at, 'after'] as const])
    : [[14, 'after'] as const];

  it.each(places)('at request %i, %s it was carried out', async (at, when) => {
    const office = await newOffice({ newDeployments: 'manifest' });
    office.open.breakOff(at, when);
    const broken = await office.run('deploy');
    office.open.mend();
    expect([broken.code, broken.output]).toEqual([1, expect.stringContaining('tidak terjangkau')]);
    const { code, output } = await office.run('deploy');
    expect([code, output]).toEqual([0, expect.stringContaining('terbuka bagi pemohon')]);
    const [file, ...more] = office.sheets();
    expect(more).toEqual([]);
    const used = file?.scripts.at(-1);
    expect(used?.deployments().filter(({ versionNumber }) => versionNumber !== undefined)).toHaveLength(1);
    await office.open.close();
  });
});

describe.runIf(ALL)('a template', () => {
  it('is a sheet with the code, and without a deployment', async () => {
    const office = await newOffice();
    const { code, output } = await office.run('deploy', ['--template']);
    expect([code, output]).toEqual([0, expect.stringMatching(/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/copy/)]);
    expect(deployed(office)).toEqual([]);
    expect(office.workspace().forms.list()).toEqual([]);
    expect(office.workspace().triggers()).toEqual([]);
    await office.open.close();
  });
});

describe('the files of the repository', () => {
  it('stay as they are: the tracked .clasp.json is in nobody’s way', () => {
    expect(JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'))).toMatchObject({ rootDir: 'dist' });
  });

  it('a damaged memory of a desk is named, with the way to connect again', () => {
    const desk = new DeskFolder('rusak', mkdtempSync(join(process.env.TEST_FOLDER ?? '', 'desks-')));
    desk.remember({ sheet: 'S', script: 'K' });
    expect(desk.read()).toEqual({ sheet: 'S', script: 'K' });
    for (const damaged of ['{', '{"skrip": "K"}', '[]']) {
      writeFileSync(join(desk.folder, 'desk.json'), damaged);
      expect(() => desk.read()).toThrow(/desk\.json rusak.*--script/);
    }
  });
});
