// Runs the tests; they share nothing but the built bundle and what is kept of a module, so files may run side by side.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { patience } from './packages/local-workspace/test/patience.ts';

/** What takes seconds: begun last, one of these files would keep one core busy while the others have nothing left. */
const LONG =
  /test\/(?:browser|build|rehearsal|workspace)\/|test\/domain\/commands\/(?:properties|order)\.|test\/thorough\/kill\./;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted].sort((one, other) => Number(LONG.test(other.moduleId)) - Number(LONG.test(one.moduleId)));
  }
}

/** Ten times what the longest takes, as a machine may be slow and busy; every kill at every call takes its time. */
const longest = patience(process.env.DISTURB === 'all' ? 3600 : 900);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  test: {
    include: ['test/**/*.test.{ts,tsx}', 'packages/*/test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/global-setup.ts'],
    // A failing assertion shows a part of a page, not all of it.
    setupFiles: ['test/long-texts.ts'],
    // As many as there are cores: one more gained no time where nothing else runs, and cost an eighth more of work.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongFirst },
    // Modules are read once a worker, not once a file, which took a quarter of the time; no module of ours remembers a test.
    isolate: false,
    // What a module is turned into is kept on the disk until the module changes, which takes a third off a run of one file.
    experimental: { fsModuleCache: true },
    // What a passing test prints would bury what a failing one says.
    silent: 'passed-only',
    execArgv: [
      // Desks come and go by the hundred: a nursery that is large from the first lets most of them die young, which saves a tenth
      // of the time, and another tenth of the work.
      '--min-semi-space-size=64',
      '--max-semi-space-size=64',
      // Each execution is a context of its own, where optimised code is soon lost: V8 shall begin with it later. The option
      // is known to the V8 of Node 20; later ones refuse it.
      ...(process.versions.node.startsWith('20.') ? ['--interrupt-budget=300000'] : []),
    ],
    unstubGlobals: true,
    testTimeout: longest,
    hookTimeout: longest,
    expect: { poll: { timeout: patience(60) } },
  },
});
