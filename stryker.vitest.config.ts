// The tests that mutants of the rules must not survive: those of domain, app and words, without the long random days.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The pages of mails are among what the app does.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  test: {
    include: ['test/domain/**/*.test.ts', 'test/app/**/*.test.ts', 'test/words/**/*.test.ts'],
    exclude: [
      'test/domain/commands/properties.test.ts',
      'test/domain/commands/order.test.ts',
      '**/thorough/**',
      'test/words/typed.test.ts',
      // A list of the rules as they are: it would notice any change of them, and prove none.
      'test/domain/flow/sources.test.ts',
    ],
    isolate: false,
    setupFiles: ['test/few-runs.ts'],
    testTimeout: 30_000,
  },
});
