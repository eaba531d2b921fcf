import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command';

const files = import.meta.glob<readonly Command[]>('../../src/commands/*.commands.ts', {
  eager: true,
  import: 'commands',
});
const commands = Object.values(files).flat();

/** What is wrong with a table of commands, in words; empty when nothing is. */
function faults(table: readonly Command[]): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  const keys = new Map<string, string>();
  for (const command of table) {
    if (ids.has(command.id)) found.push(`${command.id} stands twice`);
    ids.add(command.id);
    if (!/^[a-z0-9-]+$/.test(command.id)) found.push(`${command.id} is no kebab-case id`);
    if (
      typeof command.label === 'string' &&
      !/^[A-Z]/.test(command.label) &&
      command.control !== true
    ) {
      found.push(`${command.id} has a label that is not in sentence case`);
    }
    if (command.control === true && (command.keys !== undefined || command.menu !== undefined)) {
      found.push(`${command.id} needs an argument, so no key or menu can run it`);
    }
    for (const key of command.keys ?? []) {
      const other = keys.get(key);
      if (other !== undefined) found.push(`${key} runs both ${other} and ${command.id}`);
      keys.set(key, command.id);
      if (!/Mod|Alt|^F\d/.test(key) && command.scope !== 'map') {
        found.push(`${key} of ${command.id} would act while somebody types`);
      }
    }
  }
  return found;
}

describe('commands', () => {
  it('are found', () => expect(commands.length).toBeGreaterThan(40));

  it('are each reachable by one name and by keys of their own', () =>
    expect(faults(commands)).toEqual([]));

  it('are caught when a key, an id or a scope is wrong', () => {
    const one: Command = { id: 'one', label: 'One', keys: ['X'], scope: 'map', run: () => {} };
    expect(faults([one, { ...one, id: 'two' }])).toEqual(['X runs both one and two']);
    expect(faults([one, { ...one, keys: [] }])).toEqual(['one stands twice']);
    expect(faults([{ ...one, scope: 'anywhere' }])).toEqual([
      'X of one would act while somebody types',
    ]);
  });
});
