// The tests that mutants of the rules must not survive: those of domain and words, without the long random days.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts', 'test/words/**/*.test.ts'],
    exclude: [
      'test/domain/decide/properties.test.ts',
      'test/domain/decide/order.test.ts',
      'test/domain/decide/typed.test.ts',
    ],
    setupFiles: ['test/few-runs.ts'],
    testTimeout: 30_000,
  },
});
