// Runs the tests; they share nothing but the built bundle and what is kept of a module, so files may run side by side.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/global-setup.ts'],
    // One for each core: by default Vitest leaves one core to itself, which on two cores means half.
    maxWorkers: '100%',
    // Modules are read once a worker, not once a file, which took a quarter of the time; no module of ours remembers a test.
    isolate: false,
    // Desks come and go by the hundred: a larger nursery lets most of them die young, which saves a tenth of the time.
    execArgv: ['--max-semi-space-size=64'],
    unstubGlobals: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
