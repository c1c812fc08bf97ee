// Builds what is pushed to Google, so that all tests run the same bundle, and makes a folder for what they keep.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundle, root } from '../build/bundle.ts';

/** Tests that run the bundle, not the sources. */
const RUNS_BUNDLE = /\/test\/(?:browser|build|contracts|rehearsal|workspace)\//;

export default async function setup(project: TestProject): Promise<() => void> {
  const build = async () => void (await bundle(join(root, 'dist')));
  await build();
  // Whoever watches changes the sources meanwhile: a story over a stale bundle would prove nothing.
  project.onTestsRerun(async (tests) => {
    if (tests.some(({ moduleId }) => RUNS_BUNDLE.test(moduleId))) await build();
  });
  const folder = mkdtempSync(join(tmpdir(), 'pontive-tests-'));
  process.env.TEST_FOLDER = folder;
  // Whatever tests, browsers and programs that they start leave in the system's folder for such things goes with it.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
