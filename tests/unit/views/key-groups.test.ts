import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/commands/command';
import { keyGroups } from '../../../src/views/dialogs/help/key-groups';
import type { Workspace } from '../../../src/workspace/workspace';

const none = {} as Workspace;
const command = (part: Partial<Command> & Pick<Command, 'id'>): Command => ({
  label: part.id,
  scope: 'map',
  run: () => undefined,
  ...part,
});

describe('the keys of the help', () => {
  const groups = keyGroups(
    [
      command({ id: 'move-left', label: 'Move left', keys: ['ArrowLeft'] }),
      command({ id: 'rate-3', label: 'Rate 3 Defined', keys: ['3'] }),
      command({ id: 'rate-9', label: 'Rate 9', keys: ['9'] }),
      command({ id: 'undo', label: 'Undo Rate 4.10', keys: ['Mod+Z'], menu: 'edit' }),
      command({ id: 'set-lens', keys: ['X'], control: true }),
      command({ id: 'keyless', menu: 'view' }),
    ],
    none,
  );

  it('lists every command that has keys, in its group', () => {
    expect(groups.map((group) => [group.title, group.lines.map((line) => line.label)])).toEqual([
      ['Moving and selecting', ['Move left']],
      ['Rating', ['Rate 3 Defined']],
      ['Editing', ['Undo']],
    ]);
  });
});
