// Builds once what is pushed to Google, so that all tests run the same bundle, and makes a folder for what they keep.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, root } from '../build/bundle.ts';

export default async function setup(): Promise<() => void> {
  await bundle(join(root, 'dist'));
  const folder = mkdtempSync(join(tmpdir(), 'pontive-tests-'));
  process.env.TEST_FOLDER = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
