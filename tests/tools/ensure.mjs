/**
 * Installs what is missing: the packages, when they are not those of the lock file; with the word
 * `chromium`, also a browser to test in, from the system's own packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')} did not succeed.`);
    process.exit(status ?? 1);
  }
}

/** Whether `node_modules` holds the exact versions that the lock file names. */
function packagesPresent() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || present[path]?.version === version,
  );
}

const known = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

if (!packagesPresent()) run('npm', ['ci', '--no-audit', '--no-fund']);

if (process.argv.includes('chromium') && !known.some((path) => path && existsSync(path))) {
  const root = process.getuid?.() === 0;
  const asRoot = (args) => (root ? run(args[0], args.slice(1)) : run('sudo', args));
  asRoot(['apt-get', 'update']);
  asRoot(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']);
}
