// `local-workspace probe --google` from the login to the recording: the unmodified clasp against a Google of this machine, and a
// person who does what is printed.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OpenGoogle, openGoogle } from '../../src/google-apis/open-google.ts';
import { askHere } from '../../src/probe/ask-here.ts';
import { askAndAct } from '../../src/probe/by-hand.ts';
import { typed } from '../../src/probe/hands.ts';
import { answersIn } from '../../src/probe/project.ts';
import { differences, newestRecording, recordedCount } from '../../src/probe/recording.ts';
import type { Workspace } from '../../src/workspace.ts';
import { patience } from '../patience.ts';
import { OWNER } from '../probe-project.ts';

const PACKAGE = join(import.meta.dirname, '../..');
const CLASP = createRequire(import.meta.url).resolve('@google/clasp');
const SETTINGS = JSON.parse(readFileSync(join(PACKAGE, 'probe/workspace.json'), 'utf8'));
const NOW = '2026-12-01T10:00:00+07:00';
/** A frame of a stack, which nobody is shown. */
const STACK = /^\s+at .+:\d+:\d+\)?$/m;
/** Everything that costs minutes; else each kind once. */
const ALL = process.env.REHEARSAL === 'all';

/** A command at work, as somebody at a terminal has it. */
class Terminal {
  private output = '';
  private read = 0;
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly ended: Promise<number | null>;

  constructor(args: readonly string[], environment: Readonly<Record<string, string>>, folder = PACKAGE) {
    // What V8 is told for the tests themselves is nothing for a command.
    const env = { ...process.env, NODE_OPTIONS: '', ...environment };
    this.child = spawn(process.execPath, args, { cwd: folder, env });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (this.output += text));
    }
    this.ended = new Promise((resolve) => this.child.on('close', resolve));
  }

  /** Waits for words, and for the end of their line. @returns what was said since the last ones */
  async says(words: RegExp): Promise<string> {
    const isSaid = () => words.test(this.output.slice(this.read)) || this.child.exitCode !== null;
    await vi.waitUntil(isSaid, { timeout: patience(120) });
    const said = this.output.slice(this.read);
    expect(said).toMatch(words);
    this.read = this.output.length;
    return said;
  }

  enter(line = ''): void {
    this.child.stdin.write(`${line}\n`);
  }

  /** Closes the input. @returns how the command ended, and all that it said */
  async end(): Promise<{ readonly code: number | null; readonly output: string }> {
    this.child.stdin.end();
    return { code: await this.ended, output: this.output };
  }
}

interface Desk {
  readonly open: OpenGoogle;
  readonly recorded: string;
  readonly work: string;
  probe(environment?: Readonly<Record<string, string>>): Terminal;
  sheets(): ReturnType<OpenGoogle['google']['list']>;
}

/** @returns somebody with an account whose switch of the API is on, and clasp signed in to it */
async function newDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(process.env.TEST_FOLDER ?? '', 'probe-'));
  const open = await openGoogle({ folder, settings: SETTINGS, now: NOW });
  open.google.accounts.of(OWNER).apiEnabled = true;
  const login = open.environmentOf(OWNER);
  const [recorded, work] = [join(folder, 'recorded'), join(folder, 'work')];
  const command = join(PACKAGE, 'bin/local-workspace.mjs');
  const args = [command, 'probe', '--google', '--recorded', recorded, '--work', work];
  return {
    open,
    recorded,
    work,
    probe: (environment = {}) => new Terminal(args, { ...login, ...environment }),
    sheets: () => open.google.list(open.google.accounts.of(OWNER)).filter(({ trashed }) => !trashed),
  };
}

/** The one sheet and what runs in it. */
function scratchOf(desk: Desk): { readonly workspace: Workspace; readonly deployment: string } {
  const [file, ...more] = desk.sheets();
  const made =
    file?.scripts
      .at(-1)
      ?.deployments()
      .filter(({ versionNumber }) => versionNumber !== undefined) ?? [];
  if (!file || more.length > 0 || made.length !== 1)
    throw new Error(`${desk.sheets().length} sheets, ${made.length} deployments`);
  return { workspace: file.workspace, deployment: made[0]?.deploymentId ?? '' };
}

/** Steps 1 to 3 of those that are printed, and what people do beside a run. */
function clickThrough(desk: Desk): void {
  const { workspace, deployment } = scratchOf(desk);
  workspace.addService('calendar');
  const script = desk.sheets()[0]?.scripts.at(-1);
  const { versionNumber } = script?.deployment(deployment) ?? {};
  const anyone = { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' };
  script?.deploy(OWNER, { versionNumber, description: '' }, { id: deployment, access: anyone });
  expect(workspace.exec({ method: 'GET', deployment }).status).toBe(200);
  workspace.open(OWNER);
  askAndAct(workspace);
}

const kept = (desk: Desk) => (existsSync(desk.recorded) ? readdirSync(desk.recorded) : []);

describe('somebody who asks Google', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await newDesk();
  });
  afterAll(() => desk.open.close());

  it('logs in with clasp, which asks for no domain', async () => {
    const path = join(desk.work, '..', 'new-login.json');
    const { HTTPS_PROXY = '', NODE_EXTRA_CA_CERTS = '' } = desk.open.environmentOf(OWNER);
    const environment = { HTTPS_PROXY, NODE_EXTRA_CA_CERTS, clasp_config_auth: path };
    const login = new Terminal([CLASP, 'login', '--no-localhost'], environment, join(desk.work, '..'));
    const [page = ''] = /https:\/\/accounts\.google\.com\S+/.exec(await login.says(/paste it here:/)) ?? [];
    expect([...new URL(page).searchParams.keys()]).not.toContain('hd');
    login.enter(desk.open.google.logins.allow(page, OWNER));
    await login.says(/You are logged in as owner@probe\.example/);
    const { tokens } = JSON.parse(readFileSync(path, 'utf8'));
    expect(tokens.default).toMatchObject({ type: 'authorized_user', refresh_token: expect.any(String) });
    const terminal = desk.probe({ clasp_config_auth: path });
    await terminal.says(/Press Enter here/);
    expect((await terminal.end()).code).toBe(0);
  });

  it('is told what to click, and told again where nothing was clicked; nothing is recorded', async () => {
    const terminal = desk.probe();
    const { deployment } = scratchOf(desk);
    const steps = await terminal.says(/Press Enter here/);
    expect(steps).toContain(`https://script.google.com/macros/s/${deployment}/exec once`);
    expect(steps).toMatch(
      /^\[x\] 3\. .*\n\[ \] 4\. .*remove Calendar and add .*\n.*Who has access: Anyone .*\n.*\n.*choose Probe › Ask Google/m,
    );
    terminal.enter();
    expect(await terminal.says(/Press Enter here/)).toMatch(
      /^There are no answers in the sheet yet\.\nThe hour, 3 of \d+ steps done:\n\[x\] 1\. Open/,
    );
    const { code, output } = await terminal.end();
    expect([code, output]).toEqual([0, expect.stringMatching(/Run this command again once more is answered\.\n$/)]);
    expect(kept(desk)).toEqual([]);
  });

  it('ticks a step by its number, which is kept; a second tick takes it away', async () => {
    const terminal = desk.probe();
    await terminal.says(/Press Enter here/);
    terminal.enter('4');
    expect(await terminal.says(/Press Enter here/)).toMatch(/^The hour, 4 of .*[\s\S]*^\[x\] 4\. Open/m);
    await terminal.end();
    const again = desk.probe();
    expect(await again.says(/Press Enter here/)).toMatch(/^The hour, 4 of /);
    again.enter('4');
    expect(await again.says(/Press Enter here/)).toMatch(/^The hour, 3 of /);
    await again.end();
  });

  it('clicks, and has the answers recorded: what is missing is listed with what brings it about', async () => {
    const terminal = desk.probe();
    await terminal.says(/Press Enter here/);
    clickThrough(desk);
    terminal.enter();
    const told = await terminal.says(/Press Enter here/);
    expect(told).toMatch(/^108 questions, 100 yes, 0 no, 8 open: .*recorded\/\d{4}-\d\d-\d\d\.json\n/);
    expect(told).toMatch(/^\[ \] \d+\. File › Make a copy; .* \(COPIED_SHEET\)$/m);
    expect(told).toMatch(/^\[x\] \d+\. Open .* and press 2\.$/m);
    expect(newestRecording(desk.recorded)?.answers).toMatchObject({ COPIED_SHEET: 'open', MAIL: 'yes' });
    const { workspace } = scratchOf(desk);
    for (const { id, answer } of answersIn(workspace)) if (answer === '') typed(id, 'yes')(workspace);
    terminal.enter();
    expect(await terminal.says(/At last choose/)).toMatch(/^108 questions, 108 yes, 0 no, 0 open: /);
    // The input is still open: all is answered.
    expect((await terminal.end()).code).toBe(0);
  });

  it('finds a recording that agrees with the emulation, of the kind of their account, and nothing that was seen', () => {
    expect(kept(desk)).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d\.json$/), 'steps.json']);
    const recording = newestRecording(desk.recorded);
    if (!recording) throw new Error('There is no recording');
    expect([recording.account, recordedCount(recording)]).toEqual(['workspace', 108]);
    expect(differences(recording, askHere('workspace'))).toEqual([]);
    const [name = ''] = kept(desk);
    expect(readFileSync(join(desk.recorded, name), 'utf8')).not.toMatch(/@|https|docs\.google/);
  });

  it('finds the facts counted as recorded, and the answers beside those of the emulation', async () => {
    const facts = new Terminal(['--import', 'tsx', 'build/coverage-facts.ts', '--recorded', desk.recorded], {});
    const table = new Terminal(['bin/local-workspace.mjs', 'probe', '--recorded', desk.recorded], {});
    expect((await facts.end()).output).toMatch(
      /facts of docs\/facts: 7\d recorded, .*\nGoogle: 108 of 108 questions recorded/,
    );
    expect((await table.end()).output).toMatch(/\nGoogle: 108 of 108 recorded \(\d{4}-\d\d-\d\d, workspace account\)/);
  });

  it('is told which fact and which switch fall, where Google answers otherwise later', async () => {
    const { workspace, deployment } = scratchOf(desk);
    workspace.readings.set({ sorting: 'validations-move' });
    workspace.run('ask', ['SORTING']);
    typed('COPIED_SHEET', 'no')(workspace);
    const terminal = desk.probe();
    const told = await terminal.says(/At last choose/);
    expect(told).toMatch(/^108 questions, 106 yes, 2 no, 0 open/);
    expect(told).toMatch(/^OTHERWISE {2}SORTING: .*Facts 3\.5 claim it; on it stands the reading “sorting”/m);
    expect(told).toMatch(
      /^OTHERWISE {2}COPIED_SHEET: .*Facts 7\.3 claim it; on it stands src\/more\/drive\/drive-app\.ts/m,
    );
    expect((await terminal.end()).code).toBe(0);
    expect(newestRecording(desk.recorded)?.answers).toMatchObject({ SORTING: 'no', COPIED_SHEET: 'no' });
    // Nothing was new: the same sheet at the same address.
    expect(scratchOf(desk).deployment).toBe(deployment);
  });

  it('keeps the recording where the connection breaks while answers are read', async () => {
    const { workspace } = scratchOf(desk);
    workspace.sheets.edit('Answers', { range: 'C2', value: '' }, OWNER);
    const terminal = desk.probe();
    await terminal.says(/Press Enter here/);
    const before = newestRecording(desk.recorded);
    workspace.sheets.edit('Answers', { range: 'C3', value: '' }, OWNER);
    desk.open.breakOff(0, 'after');
    terminal.enter();
    const { code, output } = await terminal.end();
    desk.open.mend();
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/Google cannot be reached .*run this command again.*\n$/),
    ]);
    expect(output).not.toMatch(STACK);
    expect([recordedCount(before), newestRecording(desk.recorded)]).toEqual([107, before]);
    expect(kept(desk)).toEqual([expect.stringMatching(/^[\d-]+\.json$/), 'steps.json']);
  });

  it('gets a new sheet once the old one is thrown away', async () => {
    const [old] = desk.sheets();
    if (old) old.trashed = true;
    const terminal = desk.probe();
    await terminal.says(/Press Enter here/);
    await terminal.end();
    expect(desk.sheets().map(({ id }) => id === old?.id)).toEqual([false]);
  });
});

interface Obstacle {
  readonly environment?: Readonly<Record<string, string>>;
  readonly after?: () => void;
}

describe('what stands in the way is said with the next act, and nothing is made:', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await newDesk();
  });
  afterAll(() => desk.open.close());
  const account = () => desk.open.google.accounts.of(OWNER);
  const damaged = () => {
    const path = join(desk.work, '..', 'damaged.json');
    writeFileSync(path, '{"tokens":');
    return path;
  };

  it.each<[string, () => Obstacle, RegExp]>([
    [
      'clasp is not logged in',
      () => ({ environment: { clasp_config_auth: join(desk.work, 'none.json') } }),
      /^clasp is not signed in\. Run: npx clasp login, then this command again\.$/,
    ],
    [
      'its login is damaged',
      () => ({ environment: { clasp_config_auth: damaged() } }),
      /damaged\.json holds no login of clasp\. Run: npx clasp login/,
    ],
    [
      'its login was taken back',
      () => {
        account().expired = true;
        return { after: () => (account().expired = false) };
      },
      /has run out or was taken back\. Run: npx clasp login/,
    ],
    [
      'a permission was not ticked',
      () => {
        const { scopes } = account();
        account().scopes = scopes.filter((each) => !/drive|script\.projects/.test(each));
        return { after: () => (account().scopes = scopes) };
      },
      /Not every permission was ticked .*npx clasp logout, then npx clasp login/,
    ],
    [
      'the switch of the API is off',
      () => {
        account().apiEnabled = false;
        return { after: () => (account().apiEnabled = true) };
      },
      /Open https:\/\/script\.google\.com\/home\/usersettings, turn it on/,
    ],
    ['there is no network', () => ({ environment: { HTTPS_PROXY: 'http://127.0.0.1:9' } }), /Google cannot be reached/],
    [
      'the certificate of a proxy is unknown',
      () => ({ environment: { NODE_EXTRA_CA_CERTS: '' } }),
      /does not know the certificate .*NODE_EXTRA_CA_CERTS/,
    ],
  ])('%s', async (_, prepare, words) => {
    const { environment = {}, after = () => {} } = prepare();
    const { code, output } = await desk.probe(environment).end();
    after();
    expect([code, output.trim()]).toEqual([1, expect.stringMatching(words)]);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect([desk.sheets(), kept(desk)]).toEqual([[], []]);
  });

  it('what it remembers of its sheet is damaged', async () => {
    mkdirSync(desk.work);
    writeFileSync(join(desk.work, 'probe.json'), '{"sheet":');
    const { code, output } = await desk.probe().end();
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/probe\.json is damaged\. Delete it .*throw the old one away/),
    ]);
    expect(desk.sheets()).toEqual([]);
  });
});

describe('a first call that broke off is taken up, with one sheet and one deployment', () => {
  /** Of the 14 requests of a first call; else where the sheet or the deployment was made, and its id is lost on its way. */
  const places = ALL
    ? [...Array(14).keys()].flatMap((at) => [[at, 'before'] as const, [at, 'after'] as const])
    : ([
        [4, 'after'],
        [12, 'after'],
      ] as const);

  it.each(places)('at request %i, %s it was carried out', async (at, when) => {
    const desk = await newDesk();
    desk.open.breakOff(at, when);
    const broken = await desk.probe().end();
    desk.open.mend();
    expect([broken.code, broken.output]).toEqual([
      1,
      expect.stringMatching(/^Google cannot be reached .*goes on where it stopped\.\n$/),
    ]);
    const terminal = desk.probe();
    await terminal.says(/Press Enter here/);
    await terminal.end();
    const { deployment } = scratchOf(desk);
    const script = desk.sheets()[0]?.scripts.at(-1);
    expect(script?.deployment(deployment).versionNumber).toBe(script?.versions.length);
    await desk.open.close();
  });
});
