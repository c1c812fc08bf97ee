// The tests that mutants of the rules must survive: those of the domain and of its words, without the built bundle.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/domain/**/*.test.ts', 'test/words/**/*.test.ts'], testTimeout: 30_000 },
});
