// Adds up the JSON reports of vitest that are named, and prints them as one line; a report that is missing or empty is a failure.
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
let others = 0;
for (const path of process.argv.slice(2)) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    console.error(`${path}: the checks failed before any test ran`);
    process.exitCode = 1;
    continue;
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests, success } = report;
  passed += numPassedTests;
  failed += numFailedTests;
  others += numTotalTests - numPassedTests - numFailedTests;
  if (!success || numPassedTests === 0) {
    process.exitCode = 1;
    if (numFailedTests === 0) console.error(`${path}: ${numFailedTestSuites} files could not be run`);
  }
}
console.log(`${passed} passed, ${failed} failed${others ? `, ${others} skipped` : ''}`);
