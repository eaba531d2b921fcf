import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Files that are data rather than code. */
const data = new Set(['src/scene/text/advances.ts']);

/** Lines of every source file that is code, shortest first. */
const sizes = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !data.has(path))
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)];

describe('source files are small enough to read', () => {
  it('has a median under 100 lines', () => expect(at(0.5)?.lines).toBeLessThan(100));
  it('has 95 % under 300 lines', () => expect(at(0.95)?.lines).toBeLessThan(300));
  it('has none over 400 lines', () =>
    expect(at(1)).toSatisfy((file) => file !== undefined && file.lines <= 400));
});
