import type { Party } from '../../document/parties';
import { type Role, readOwners, readRoles, rolesIn } from '../../document/roles';
import type { Element } from '../../model/model';
import { useRun, useWorkspace } from '../use-workspace';
import type { Block } from './block';
import { nextInCycle } from './cell-marks';
import { givenIn, type Line } from './matrix-lines';

/** What can be done to a block of cells, each as one edit. */
export interface RolesEdit {
  /** Gives a role to all of the block, or takes it from all where all have it. */
  readonly toggle: (block: Block, role: Role) => void;
  /** Says in all of the block what comes after that which its first cell says. */
  readonly cycle: (block: Block) => void;
  /** Takes every role from all of the block. */
  readonly clear: (block: Block) => void;
}

/** Changes roles in blocks of the matrix. */
export function useRolesEdit(rows: readonly Line[], columns: readonly Line[]): RolesEdit {
  const run = useRun();
  const { store } = useWorkspace();
  const taken = (block: Block): { elements: Element[]; parties: Party[] } => {
    const lines = [
      ...rows.slice(block.top, block.bottom + 1),
      ...columns.slice(block.left, block.right + 1),
    ];
    return {
      elements: lines.flatMap((line) => (line.kind === 'element' ? line.element : [])),
      parties: lines.flatMap((line) => (line.kind === 'party' ? line.party : [])),
    };
  };
  const held = (element: Element, party: Party): readonly string[] => {
    const { shown, assessment } = store.getState();
    return rolesIn(readOwners(shown, assessment, element.key), party.id);
  };
  const change = (
    action: 'give' | 'take' | 'set',
    elements: readonly Element[],
    parties: readonly Party[],
    roles: readonly string[],
  ): void => {
    if (elements.length === 0 || parties.length === 0) return;
    run('change-roles', {
      action,
      elements: elements.map((element) => element.key),
      parties: parties.map((party) => party.id),
      roles,
    });
  };
  /** Who can be given something: a retired party alone is left to say why it takes nothing. */
  const givable = (parties: readonly Party[]): readonly Party[] =>
    parties.length === 1 ? parties : parties.filter((party) => !party.retired);
  return {
    toggle: (block, role) => {
      const { elements, parties } = taken(block);
      const given = givenIn(elements);
      const all = given.every((element) =>
        givable(parties).every((party) => held(element, party).includes(role.id)),
      );
      if (all) change('take', given, parties, [role.id]);
      else change('give', given, givable(parties), [role.id]);
    },
    cycle: (block) => {
      const { elements, parties } = taken(block);
      const given = givenIn(elements);
      const [element, party] = [given[0], givable(parties)[0]];
      if (element === undefined || party === undefined) return;
      const next = nextInCycle(held(element, party), readRoles(store.getState().shown));
      change('set', given, next.length === 0 ? parties : givable(parties), next);
    },
    clear: (block) => {
      const { elements, parties } = taken(block);
      change('set', elements, parties, []);
    },
  };
}
