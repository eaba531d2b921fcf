import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'isotherm-layers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the project's own layer check over a tree of files, and returns what it printed and how it ended. */
function check(files: Record<string, string>): {
  readonly status: number | null;
  readonly printed: string;
} {
  const root = mkdtempSync(join(folder, 'tree-'));
  for (const name of ['.dependency-cruiser.cjs', 'layers.json', 'tsconfig.json', 'package.json']) {
    cpSync(name, join(root, name));
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const command = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { status, stdout } = spawnSync(
    process.execPath,
    [command, 'src', '--output-type', 'err-long'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status, printed: stdout };
}

describe('the layer check', () => {
  it('lets an import down the list through', () => {
    const { status, printed } = check({
      'src/model/a.ts': 'export const a = 1;',
      'src/scene/b.ts': "import { a } from '../model/a';\nexport const b = a;",
    });
    expect(printed).toContain('no dependency violations found');
    expect(printed).toMatch(/2 modules/);
    expect(status).toBe(0);
  });

  it('refuses a type that is imported up the list', () => {
    const { status, printed } = check({
      'src/model/a.ts': "import type { B } from '../scene/b';\nexport type A = B;",
      'src/scene/b.ts': 'export type B = 1;',
    });
    expect(printed).toContain('model-looks-down');
    expect(status).not.toBe(0);
  });

  it('refuses a cycle of types', () => {
    const { status, printed } = check({
      'src/model/a.ts': "import type { B } from './b';\nexport type A = B | 1;",
      'src/model/b.ts': "import type { A } from './a';\nexport type B = A | 2;",
    });
    expect(printed).toContain('no-cycle');
    expect(status).not.toBe(0);
  });
});
