/** Everything that can be said of the code without running it, in one command. Ends non-zero when a check fails. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const checks = [
  ['Format and import order', 'biome', ['check', '--error-on-warnings', '.']],
  ['Lint', 'oxlint', ['--deny-warnings']],
  ['Types', 'tsc', ['-p', '.']],
  ['Types of the pure folders, without a browser', 'tsc', ['-p', 'tsconfig.pure.json']],
  ['Layers and cycles', 'depcruise', ['src', '--output-type', 'err-long']],
  ['Unused code', 'knip', []],
];

/** Runs every check and returns how many passed and failed. */
export function runChecks() {
  const count = { passed: 0, failed: 0 };
  for (const [name, command, args] of checks) {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', command, ...args], {
      encoding: 'utf8',
    });
    if (status === 0) {
      count.passed += 1;
      console.log(`ok      ${name}`);
    } else {
      count.failed += 1;
      console.log(`FAILED  ${name}\n${stdout}${stderr}`);
    }
  }
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = runChecks().failed === 0 ? 0 : 1;
}
