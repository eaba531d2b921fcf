import type { Document } from '../document/document';
import { combine } from '../document/operations/combine';
import { setConfidence } from '../document/operations/confidence';
import type { nameHolders } from '../document/operations/name-holders';
import { setNote } from '../document/operations/note';
import { type Outcome, refuse } from '../document/operations/outcome';
import { rate } from '../document/operations/rate';
import type { Place } from '../document/operations/said-writes';
import { readRoles } from '../document/roles';
import { perform, whyNotSay } from '../workspace/editing';
import type { CellChange } from './cell-change';
import type { Command } from './command';
import { placeOf } from './rating';

/** What changes of owners are made with; loaded when there are any. */
interface Naming {
  readonly nameHolders: typeof nameHolders;
  readonly newId: () => string;
}

/** The operation that says the same of several elements at once. */
function operation(
  change: CellChange,
  keys: readonly string[],
  place: Place,
  at: number,
  naming: Naming | null,
) {
  return (document: Document): Outcome => {
    if (change.column === 'accountable') {
      const role = readRoles(document).find((one) => one.duty === 'accountable');
      if (role === undefined || naming === null)
        return refuse('No role of this document says who is accountable.');
      return naming.nameHolders(document, place, keys, change.value, role.id, naming.newId);
    }
    if (change.column === 'note') return setNote(document, place, keys, change.value, at);
    if (change.column === 'confidence') {
      return setConfidence(document, place, keys, change.value ?? undefined, at);
    }
    const rating = change.value === 'clear' ? undefined : change.value;
    return rate(document, place, keys, change.column, rating, at);
  };
}

/** Changes that say the same, each with the elements that it is said of. */
function alike(
  changes: readonly CellChange[],
): readonly (readonly [CellChange, readonly string[]])[] {
  const groups = new Map<string, [CellChange, string[]]>();
  for (const change of changes) {
    const name = JSON.stringify([change.column, change.value]);
    const group = groups.get(name) ?? [change, []];
    group[1].push(change.key);
    groups.set(name, group);
  }
  return [...groups.values()];
}

export const commands: readonly Command[] = [
  {
    id: 'change-cells',
    label: 'Change cells',
    scope: 'map',
    control: true,
    when: (workspace) => whyNotSay(workspace) ?? true,
    run: (workspace, argument) => {
      const { label, changes } = argument as {
        readonly label: string;
        readonly changes: readonly CellChange[];
      };
      const place = placeOf(workspace);
      if (place === null) return undefined;
      const apply = (naming: Naming | null): void => {
        const { document } = workspace.store.getState();
        const at = workspace.platform.now();
        const operations = alike(changes).map(([first, keys]) =>
          operation(first, keys, place, at, naming),
        );
        perform(workspace, label, combine(document, operations));
      };
      if (!changes.some(({ column }) => column === 'accountable')) return apply(null);
      return import('../document/operations/name-holders').then((loaded) =>
        apply({ nameHolders: loaded.nameHolders, newId: () => workspace.platform.newId() }),
      );
    },
  },
];
