// Builds once what is pushed to Google, so that all tests run the same bundle.
import { join } from 'node:path';
import { bundle, root } from '../build/bundle.ts';

export default async function setup(): Promise<void> {
  await bundle(join(root, 'dist'));
}
