// Which browser the tests of the pages run in, and that a machine without one fails them with a clear word.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../../open-project.ts';
import { findBrowser } from '../find-browser.ts';

/** A folder with programs of these names. */
function folderWith(...names: string[]): string {
  const folder = newFolder();
  for (const name of names) writeFileSync(join(folder, name), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return folder;
}

const LINUX = { platform: 'linux', architecture: 'x64' };

describe('the browser of the tests', () => {
  it('is the one that CHROMIUM names, before all that is installed', async () => {
    const CHROMIUM = join(folderWith('my-browser'), 'my-browser');
    const found = await findBrowser({ ...LINUX, environment: { CHROMIUM, PATH: folderWith('chromium') } });
    expect(found).toEqual({ path: CHROMIUM, environment: {} });
  });

  it.each(['chromium', 'google-chrome', 'microsoft-edge'])('is an installed %s where none is named', async (name) => {
    const folder = folderWith(name);
    const found = await findBrowser({ ...LINUX, environment: { CHROMIUM: '', PATH: `/nowhere:${folder}` } });
    expect(found.path).toBe(join(folder, name));
  });

  it('is Chrome in the folder of applications on macOS', async () => {
    const home = folderWith();
    const path = join(home, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, '', { mode: 0o755 });
    const found = await findBrowser({ platform: 'darwin', architecture: 'arm64', environment: { HOME: home } });
    expect(found.path).toBe(path);
  });

  it('is the one of the package where none is installed, with the libraries and fonts it needs', async () => {
    const unrunnable = folderWith('chromium');
    chmodSync(join(unrunnable, 'chromium'), 0o644);
    const { path, environment } = await findBrowser({ ...LINUX, environment: { PATH: unrunnable } });
    expect(path).toMatch(/node_modules\/\.cache\/chromium-[\d-]+\/chromium$/);
    expect(Object.keys(environment)).toEqual(['LD_LIBRARY_PATH', 'FONTCONFIG_PATH']);
  });

  it.each([
    ['a path where nothing is', () => '/nowhere/chromium'],
    ['a folder', () => folderWith('chromium')],
  ])('is not looked for elsewhere when CHROMIUM names %s', async (_, path) => {
    const CHROMIUM = path();
    await expect(findBrowser({ ...LINUX, environment: { CHROMIUM, PATH: folderWith('chromium') } })).rejects.toThrow(
      `CHROMIUM=${CHROMIUM}: there is no program. Give the path of a Chrome, Chromium or Edge, or unset it.`,
    );
  });

  it('says what to do on a machine that the package has none for', async () => {
    const places = { platform: 'freebsd', architecture: 'arm64', environment: { PATH: folderWith() } };
    await expect(findBrowser(places)).rejects.toThrow('for freebsd arm64. Install one, or give its path in CHROMIUM.');
  });
});

/** Where vitest is set up. */
const checkout = join(import.meta.dirname, '../../../../..');

describe('a browser that cannot be started', () => {
  it('fails every test that opens a page, and skips none', () => {
    const CHROMIUM = join(folderWith('chromium'), 'chromium');
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', join(import.meta.dirname, 'executions.test.ts'), '--reporter=json'],
      { cwd: checkout, encoding: 'utf8', env: { ...process.env, CHROMIUM }, maxBuffer: 2 ** 26 },
    );
    const { numTotalTests, numFailedTests, testResults } = JSON.parse(stdout.slice(stdout.indexOf('{"num')));
    expect(status).toBe(1);
    expect(numFailedTests).toBeGreaterThan(0);
    expect(numFailedTests).toBe(numTotalTests);
    const messages = testResults[0].assertionResults.flatMap(
      (each: { failureMessages: string[] }) => each.failureMessages,
    );
    expect(messages[0]).toContain(`${CHROMIUM} could not be started as a browser. Name another one in CHROMIUM.`);
  });
});
