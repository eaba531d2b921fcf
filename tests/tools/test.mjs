/** Everything that CI runs: the checks, the tests in Node, the flows in Chromium. Ends with the count. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check.mjs';

const folder = mkdtempSync(join(tmpdir(), 'isotherm-'));
const report = join(folder, 'report.json');
const count = runChecks();

const { status } = spawnSync(
  'npx',
  [
    '--no-install',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  { stdio: 'inherit' },
);
try {
  const { numPassedTests, numFailedTests, numTotalTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  count.passed += numPassedTests;
  // A test that was neither passed nor failed, or a file that could not be read, is a failure too.
  count.failed += Math.max(
    numFailedTests,
    numTotalTests - numPassedTests,
    numFailedTestSuites,
    status === 0 ? 0 : 1,
  );
} catch (error) {
  console.error(`The test report could not be read: ${error.message}`);
  count.failed += 1;
}
rmSync(folder, { recursive: true, force: true });

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
