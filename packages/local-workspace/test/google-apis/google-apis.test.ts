// What Google's APIs answer to a tool that is signed in with clasp's login (facts 13.4).
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenGoogle, openGoogle } from '../../src/google-apis/open-google.ts';

const OWNER = 'kantor@contoh.go.id';
const OTHER = 'lain@contoh.go.id';
const SCRIPTS = 'https://script.googleapis.com/v1';
const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let open: OpenGoogle;
const tokens = new Map<string, string>();

interface Said {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
  readonly json: any;
}

async function ask(method: string, url: string, body?: unknown, as = OWNER): Promise<Said> {
  const headers = { Authorization: `Bearer ${tokens.get(as) ?? ''}`, 'Content-Type': 'application/json' };
  const request = new Request(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const response = await open.answer(request);
  if (!response) throw new Error('the connection broke');
  const text = await response.text();
  return { status: response.status, json: text.startsWith('{') ? JSON.parse(text) : text };
}

async function token(of: string): Promise<Said> {
  const { tokens: kept } = open.google.accounts.credentialsOf(of) as { tokens: { default: { refresh_token: string } } };
  const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: kept.default.refresh_token });
  const response = await open.answer(new Request('https://oauth2.googleapis.com/token', { method: 'POST', body }));
  return { status: response?.status ?? 0, json: await response?.json() };
}

async function signIn(of: string): Promise<void> {
  tokens.set(of, (await token(of)).json.access_token);
}

const files = (source: string) => [
  { name: 'Code', type: 'SERVER_JS', source },
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"Asia/Pontianak","webapp":{"access":"ANYONE_ANONYMOUS"}}' },
];

async function newSheet(): Promise<string> {
  return (await ask('POST', DRIVE, { name: 'Meja', mimeType: 'application/vnd.google-apps.spreadsheet' })).json.id;
}

async function scriptIn(sheet: string): Promise<string> {
  return (await ask('POST', `${SCRIPTS}/projects`, { title: 'Meja', parentId: sheet })).json.scriptId;
}

const newScript = async () => scriptIn(await newSheet());
const push = (script: string, source: string) =>
  ask('PUT', `${SCRIPTS}/projects/${script}/content`, { files: files(source) });
const userinfo = (as?: string) => ask('GET', 'https://www.googleapis.com/oauth2/v2/userinfo', undefined, as);
const calendarList = (as?: string) =>
  ask('GET', 'https://www.googleapis.com/calendar/v3/users/me/calendarList', undefined, as);

beforeAll(async () => {
  open = await openGoogle({ folder: join(process.env.TEST_FOLDER ?? '', 'google-apis') });
  for (const each of [OWNER, OTHER]) {
    open.google.accounts.of(each).apiEnabled = true;
    await signIn(each);
  }
});
afterAll(() => open.close());

describe('a login (facts 13.4)', () => {
  it('is renewed by its refresh token, and tells whose it is', async () => {
    expect((await token(OWNER)).json).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect((await userinfo()).json.email).toBe(OWNER);
  });

  it('that was taken back is refused, its old tokens too', async () => {
    await signIn('pergi@contoh.go.id');
    open.google.accounts.of('pergi@contoh.go.id').expired = true;
    expect(await token('pergi@contoh.go.id')).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
    expect((await userinfo('pergi@contoh.go.id')).status).toBe(401);
  });

  it('tells the domain of a Workspace account, and of no other', async () => {
    const told = async (of: string) => {
      await signIn(of);
      return (await userinfo(of)).json.hd;
    };
    expect([await told(OWNER), await told('orang@gmail.com')]).toEqual(['contoh.go.id', undefined]);
  });

  describe('from its beginning', () => {
    const VERIFIER = 'a-verifier-of-at-least-forty-three-signs-0123456789';
    const sent = {
      response_type: 'code',
      client_id: 'clasp',
      redirect_uri: 'http://localhost:8888',
      scope: 'https://www.googleapis.com/auth/userinfo.email',
      state: 'its state',
      code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
      code_challenge_method: 'S256',
    };
    const page = (parameters: object = {}) =>
      `https://accounts.google.com/o/oauth2/v2/auth?${new URLSearchParams({ ...sent, ...parameters })}`;
    const redeem = async (code: string, form: object = {}): Promise<Said> => {
      const { client_id, redirect_uri } = sent;
      const asked = { grant_type: 'authorization_code', code, client_id, redirect_uri, code_verifier: VERIFIER };
      const body = new URLSearchParams({ ...asked, ...form });
      const response = await open.answer(new Request('https://oauth2.googleapis.com/token', { method: 'POST', body }));
      return { status: response?.status ?? 0, json: await response?.json() };
    };
    const codeOf = (address: string) => new URL(address).searchParams.get('code') ?? '';

    it('leads back to the tool with its state, and the code lets it in once, with what was asked', async () => {
      const back = open.google.logins.allow(page(), 'masuk@contoh.go.id');
      expect(back).toMatch(/^http:\/\/localhost:8888\/\?code=.+&state=its\+state/);
      const { json } = await redeem(codeOf(back));
      expect(json).toMatchObject({ scope: sent.scope, refresh_token: expect.stringMatching(/^1\/\//) });
      tokens.set('masuk@contoh.go.id', json.access_token);
      expect((await userinfo('masuk@contoh.go.id')).json.email).toBe('masuk@contoh.go.id');
      expect(await redeem(codeOf(back))).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
    });

    it.each([
      ['who does not know the verifier', { code_verifier: 'another' }],
      ['another tool', { client_id: 'another' }],
      ['another address', { redirect_uri: 'http://localhost:9999' }],
    ])('lets in nobody else: %s', async (_, form) => {
      const code = codeOf(open.google.logins.allow(page(), OWNER));
      expect(await redeem(code, form)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
    });

    it.each([
      ['a page of somebody else', 'https://accounts.example/o/oauth2/v2/auth', /Nobody signs in at/],
      ['a way back that is not this machine', page({ redirect_uri: 'https://else.example' }), /redirect_uri/],
      ['no proof of the tool', page({ code_challenge_method: 'plain' }), /code_challenge_method/],
    ])('is refused: %s', (_, address, words) => {
      expect(() => open.google.logins.allow(address, OWNER)).toThrow(words);
    });
  });

  it('of clasp may not read processes or the calendar', async () => {
    const processes = await ask('GET', `${SCRIPTS}/processes:listScriptProcesses?scriptId=${await newScript()}`);
    for (const { status, json } of [processes, await calendarList()]) {
      expect([status, json.error.message]).toEqual([403, 'Request had insufficient authentication scopes.']);
    }
  });

  it('with those scopes may', async () => {
    const account = open.google.accounts.of('lengkap@contoh.go.id');
    account.apiEnabled = true;
    account.scopes = [
      ...account.scopes,
      ...['script.processes', 'calendar.readonly'].map((each) => `https://www.googleapis.com/auth/${each}`),
    ];
    await signIn(account.email);
    expect(await calendarList(account.email)).toMatchObject({ status: 200, json: { items: [] } });
  });
});

describe('the Apps Script API', () => {
  it('refuses an account whose switch is off, in Google’s words', async () => {
    await signIn('baru@contoh.go.id');
    const { status, json } = await ask('GET', `${SCRIPTS}/projects/none`, undefined, 'baru@contoh.go.id');
    expect(status).toBe(403);
    expect(json.error).toMatchObject({ status: 'PERMISSION_DENIED', errors: [{ reason: 'forbidden' }] });
    expect(json.error.message).toMatch(/^User has not enabled the Apps Script API\. Enable it by visiting https:/);
  });

  it('makes a script in a spreadsheet, with the first function and a manifest in it', async () => {
    const script = await newScript();
    const { json } = await ask('GET', `${SCRIPTS}/projects/${script}/content`);
    expect(json.files.map(({ name }: { name: string }) => name)).toEqual(['Code', 'appsscript']);
  });

  it('knows no script of nobody, and refuses that of somebody else', async () => {
    expect((await ask('GET', `${SCRIPTS}/projects/none`)).json.error.message).toBe('Requested entity was not found.');
    const { status, json } = await ask('GET', `${SCRIPTS}/projects/${await newScript()}`, undefined, OTHER);
    expect([status, json.error.message]).toEqual([403, 'The caller does not have permission']);
  });

  it('runs what is pushed, and replaces the whole project', async () => {
    const sheet = await newSheet();
    await push(await scriptIn(sheet), 'function hitung() { return 6 * 7; }');
    const { workspace } = open.google.file(sheet, open.google.accounts.of(OWNER), ['drive.file']);
    expect(workspace.run('hitung').value).toBe(42);
    expect(workspace.project.functions).toEqual(['hitung']);
  });

  it('refuses code that does not parse in the words that clasp reads, and keeps what was there', async () => {
    const script = await newScript();
    const { status, json } = await push(script, 'function a() {\n  let = ;\n}');
    expect(status).toBe(400);
    expect(json.error.message).toMatch(/^Syntax error: .+ line: 2 file: Code$/);
    const kept = await ask('GET', `${SCRIPTS}/projects/${script}/content`);
    expect(kept.json.files[0].source).toContain('myFunction');
  });

  it.each([
    ['without a manifest', files('var a = 1;').slice(0, 1)],
    ['with a file outside the project', [...files('var a = 1;'), { name: '../luar', type: 'SERVER_JS', source: '' }]],
    ['with a file of an unknown type', [...files('var a = 1;'), { name: 'a', type: 'CSS', source: '' }]],
  ])('refuses content %s', async (_, content) => {
    const script = await newScript();
    expect((await ask('PUT', `${SCRIPTS}/projects/${script}/content`, { files: content })).status).toBe(400);
  });
});

describe('versions and deployments', () => {
  it('lists versions by pages, the newest not first (facts 14.4)', async () => {
    const at = `${SCRIPTS}/projects/${await newScript()}/versions`;
    for (let count = 0; count < 3; count++) await ask('POST', at, {});
    const page = async (query: string) => {
      const { json } = await ask('GET', `${at}?pageSize=2${query}`);
      return [json.versions.map((each: { versionNumber: number }) => each.versionNumber), json.nextPageToken];
    };
    expect(await page('')).toEqual([[1, 2], '2']);
    expect(await page('&pageToken=2')).toEqual([[3], undefined]);
  });

  it('a version keeps what was pushed; a deployment shows its version, whatever is pushed later', async () => {
    const script = await newScript();
    const at = `${SCRIPTS}/projects/${script}`;
    const page = (text: string) => `function doGet() { return ContentService.createTextOutput('${text}'); }`;
    await push(script, page('satu'));
    expect((await ask('POST', `${at}/versions`, { description: 'pertama' })).json.versionNumber).toBe(1);
    const { deploymentId } = (await ask('POST', `${at}/deployments`, { versionNumber: 1, description: '' })).json;
    await push(script, page('dua'));
    expect((await ask('GET', `${at}/content?versionNumber=1`)).json.files[0].source).toContain('satu');
    const workspace = open.google.deployed(deploymentId);
    const seen = () => workspace?.exec({ method: 'GET', deployment: deploymentId, as: OWNER }).body;
    expect(seen()).toBe('satu');
    await ask('POST', `${at}/versions`, {});
    await ask('PUT', `${at}/deployments/${deploymentId}`, { deploymentConfig: { versionNumber: 2 } });
    expect(seen()).toBe('dua');
    const { json } = await ask('GET', `${at}/deployments`);
    const versions = json.deployments.map((each: { deploymentConfig: object }) => each.deploymentConfig);
    expect(versions).toMatchObject([{}, { versionNumber: 2 }]);
    expect(versions[0]).not.toHaveProperty('versionNumber');
  });

  it('a new deployment may be open to its owner alone, whatever the manifest says (clasp#1115)', async () => {
    const script = await newScript();
    const at = `${SCRIPTS}/projects/${script}`;
    await push(script, 'function doGet() { return ContentService.createTextOutput(""); }');
    await ask('POST', `${at}/versions`, {});
    const { json } = await ask('POST', `${at}/deployments`, { versionNumber: 1 });
    const { url, entryPointConfig } = json.entryPoints[0].webApp;
    expect(entryPointConfig.access).toBe('MYSELF');
    const response = await open.answer(new Request(url));
    expect(response?.status).toBe(302);
    expect(response?.headers.get('location')).toMatch(/^https:\/\/accounts\.google\.com\/ServiceLogin/);
  });

  it.each([
    [{}, 400, 'New deployments must have a non-zero version number.'],
    [{ versionNumber: 9 }, 404, 'Requested entity was not found.'],
  ])('a deployment of %j is refused', async (body, status, message) => {
    const said = await ask('POST', `${SCRIPTS}/projects/${await newScript()}/deployments`, body);
    expect([said.status, said.json.error.message]).toEqual([status, message]);
  });

  it('the deployment of what was pushed last stays as it is', async () => {
    const at = `${SCRIPTS}/projects/${await newScript()}`;
    const [head] = (await ask('GET', `${at}/deployments`)).json.deployments;
    expect((await ask('DELETE', `${at}/deployments/${head.deploymentId}`)).status).toBe(400);
  });
});

describe('Drive', () => {
  it('reads by drive.file what the client made, and of a sheet copied by hand the name alone (facts 14.4)', async () => {
    const id = await newSheet();
    const file = open.google.list(open.google.accounts.of(OWNER)).find((each) => each.id === id);
    const exported = () => ask('GET', `${DRIVE}/${id}/export?mimeType=${encodeURIComponent(XLSX)}`);
    expect((await exported()).status).toBe(200);
    if (file) file.madeByClient = false;
    expect([(await exported()).status, (await ask('GET', `${DRIVE}/${id}`)).json.name]).toEqual([404, 'Meja']);
    expect((await ask('PATCH', `${DRIVE}/${id}`, { trashed: true })).status).toBe(404);
    const account = open.google.accounts.of(OWNER);
    const { scopes } = account;
    account.scopes = [...scopes, 'https://www.googleapis.com/auth/drive.readonly'];
    expect((await exported()).status).toBe(200);
    account.scopes = scopes;
  });

  it('copies a spreadsheet with its script, without what the script remembers; not one that another made, nor without room', async () => {
    const id = await newSheet();
    const script = (await ask('POST', `${SCRIPTS}/projects`, { title: 'Skrip', parentId: id })).json.scriptId;
    const copied = await ask('POST', `${DRIVE}/${id}/copy`, { name: 'Salinan' });
    expect([copied.status, copied.json.name, copied.json.id === id]).toEqual([200, 'Salinan', false]);
    const files = open.google.list(open.google.accounts.of(OWNER));
    const [first, copy] = [id, copied.json.id].map((each) => files.find((file) => file.id === each));
    expect(copy?.scripts.map((each) => each.scriptId === script)).toEqual([false]);
    expect(copy?.scripts[0]?.content()).toEqual(first?.scripts[0]?.content());
    expect(copy?.workspace.sheets.list().map(({ name }) => name)).toEqual(
      first?.workspace.sheets.list().map(({ name }) => name),
    );
    open.google.isFull = true;
    const full = await ask('POST', `${DRIVE}/${id}/copy`, {});
    open.google.isFull = false;
    expect([full.status, full.json.error.errors[0].reason]).toEqual([403, 'storageQuotaExceeded']);
    if (first) first.madeByClient = false;
    expect((await ask('POST', `${DRIVE}/${id}/copy`, {})).status).toBe(404);
  });

  it('exports a spreadsheet as a workbook, up to ten megabytes; the export address has no end', async () => {
    const sheet = await newSheet();
    expect((await ask('GET', `${DRIVE}/${sheet}/export?mimeType=${XLSX}`)).status).toBe(200);
    Object.assign(open.google, { largestExport: 10 });
    const refused = await ask('GET', `${DRIVE}/${sheet}/export?mimeType=${XLSX}`);
    Object.assign(open.google, { largestExport: 10 * 1024 * 1024 });
    expect([refused.status, refused.json.error.errors[0].reason]).toEqual([403, 'exportSizeLimitExceeded']);
    const byLink = await ask('GET', `https://docs.google.com/spreadsheets/d/${sheet}/export?format=xlsx`);
    expect([byLink.status, String(byLink.json).slice(0, 2)]).toEqual([200, 'PK']);
  });

  it('shows nobody the files of somebody else', async () => {
    expect((await ask('GET', `${DRIVE}/${await newSheet()}`, undefined, OTHER)).status).toBe(404);
  });

  it('finds a file by a note on it, and not once it lies in the trash', async () => {
    const mimeType = 'application/vnd.google-apps.spreadsheet';
    const { id } = (await ask('POST', DRIVE, { name: 'Meja', mimeType, appProperties: { meja: 'uji' } })).json;
    const q = encodeURIComponent("trashed=false and appProperties has { key='meja' and value='uji' }");
    const found = async () => (await ask('GET', `${DRIVE}?q=${q}`)).json.files.map((each: { id: string }) => each.id);
    expect(await found()).toEqual([id]);
    await ask('PATCH', `${DRIVE}/${id}`, { trashed: true });
    expect(await found()).toEqual([]);
  });
});

describe('logs', () => {
  it('are those of the executions, for the Cloud project of a script', async () => {
    const sheet = await newSheet();
    await push(await scriptIn(sheet), 'function sapa() { console.info("halo"); }');
    open.google.file(sheet, open.google.accounts.of(OWNER), ['drive.file']).workspace.run('sapa');
    const { json } = await ask('POST', 'https://logging.googleapis.com/v2/entries:list', {
      resourceNames: [`projects/${sheet}`],
    });
    expect(json.entries).toMatchObject([{ severity: 'INFO', jsonPayload: { message: 'halo' } }]);
  });
});

describe('a connection', () => {
  it('breaks before a request is carried out, or after it', async () => {
    const before = open.google.list(open.google.accounts.of(OWNER)).length;
    open.breakOff(0, 'before');
    await expect(newSheet()).rejects.toThrow('broke');
    open.mend();
    expect(open.google.list(open.google.accounts.of(OWNER))).toHaveLength(before);
    open.breakOff(0, 'after');
    await expect(newSheet()).rejects.toThrow('broke');
    open.mend();
    expect(open.google.list(open.google.accounts.of(OWNER))).toHaveLength(before + 1);
  });
});
