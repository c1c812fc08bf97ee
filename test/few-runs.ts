// Random tests are kept short while mutants are tried: there are thousands of those.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 10 });
