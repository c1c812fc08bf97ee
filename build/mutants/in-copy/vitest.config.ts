// How tests run in the copy: as they do otherwise, but one file after the other in the order that was asked for, and with time
// enough on any machine.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import usual from '../../../vitest.config.ts';

class AsAskedFor extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

const AN_HOUR = 3_600_000;

export default defineConfig({
  ...usual,
  cacheDir: '.vite',
  test: {
    ...usual.test,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [],
    // The script is built once for all runs.
    globalSetup: [],
    setupFiles: ['build/mutants/in-copy/setup.ts'],
    maxWorkers: 1,
    sequence: { ...usual.test?.sequence, sequencer: AsAskedFor },
    testTimeout: AN_HOUR,
    hookTimeout: AN_HOUR,
  },
});
