// `npm run deploy` for the first time, with the real clasp against a Google of this machine: the desk is there, and runs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toldInOrder } from '../../packages/local-workspace/test/in-order.ts';
import { MENU_WORDS } from '../../src/words/google/menu.ts';
import { deskName } from '../../src/words/names.ts';
import { ACCOUNT, deployed, newOffice, type Office, STACK } from './office.ts';

describe('an office with nothing at Google', () => {
  toldInOrder();
  let office: Office;
  beforeAll(async () => {
    office = await newOffice();
  });
  afterAll(() => office.open.close());

  it('has a desk after one command, which says what a person still has to do', async () => {
    const { code, output } = await office.run('deploy');
    expect([code, output]).toEqual([0, expect.stringContaining('Yang masih perlu dilakukan:')]);
    expect(output).toContain(`Akun       ${ACCOUNT}`);
    expect(deployed(office)).toMatchObject([{ versionNumber: 1, account: ACCOUNT }]);
    // By the harsher reading Google keeps the pages to their owner (clasp#1115).
    expect(output).toMatch(/Manage deployments\) .* \(Who has access\): Siapa saja \(Anyone\)/s);
    // What the guide has: the service before the menu, and the menu once more after the consent.
    const [service, menu, again, address] = [
      'Layanan (Services): hapus “Google Calendar API”',
      `menu ${deskName()} › ${MENU_WORDS.install}`,
      'pilih menu itu sekali lagi',
      'Tempel alamat web',
    ].map((words) => output.indexOf(words));
    expect(service).toBeGreaterThan(0);
    expect([service, menu, again, address]).toEqual([service, menu, again, address].sort((a = 0, b = 0) => a - b));
    expect(output).not.toMatch(STACK);
  });

  it('its editor has the file that people can read first, and below it all sources in one', () => {
    const files = office.script().content();
    expect(files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
      'Code SERVER_JS',
      'appsscript JSON',
      'bundle SERVER_JS',
    ]);
    const scripts = files.filter(({ type }) => type === 'SERVER_JS');
    expect(scripts.map(({ name }) => name)).toEqual(['Code', 'bundle']);
    expect(scripts[0]?.source).toMatch(
      /^\/\/ Agenda Pontive Center .*\n\/\/ src\/google\/menu\/menu\.ts\nfunction about\(/s,
    );
  });

  it('what was pushed opens and runs: the menu, the install, the page', () => {
    const workspace = office.workspace();
    workspace.open();
    expect(workspace.menus()).toMatchObject([{ menu: deskName() }]);
    const install = () => workspace.menu(MENU_WORDS.install, ACCOUNT, ['YES', 'OK']);
    expect(install().dialogs.at(-1)?.content).toContain('Layanan (Services): hapus “Google Calendar API”');
    workspace.addService('calendar');
    const { executions } = install();
    expect(executions.map(({ error }) => error)).toEqual([undefined]);
    expect(workspace.sheets.list().map(({ name }) => name)).toContain('Permohonan');
    const [deployment] = deployed(office);
    const page = workspace.exec({ method: 'GET', as: ACCOUNT, deployment: deployment?.deploymentId ?? '' });
    expect([page.status, page.body]).toEqual([200, expect.stringContaining('Pontive Center')]);
  });
});
