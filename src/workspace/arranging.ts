import { holdersOf } from '../analysis/ownership';
import { sharedKinds } from '../analysis/party-groups';
import { type Grouping, regroup } from '../analysis/regroup';
import { listParties, type PartyKind, readParty } from '../document/parties';
import type { Model } from '../model/model';
import { ownershipOf } from './owners';
import type { GroupBy, WorkspaceState } from './state';

type Grouped = Exclude<GroupBy, 'model'>;

const words: { readonly [kind in Grouped]: { readonly none: string; readonly several: string } } = {
  area: { none: 'No business area', several: 'More than one business area' },
  team: { none: 'No team', several: 'More than one team' },
};

interface Held {
  /** What was looked at; nothing is worked out again until it changes. */
  readonly by: readonly unknown[];
  /** The groups, and which of them each Level 1 element is in, as text: no other model while it is the same. */
  readonly signature: string;
  readonly model: Model;
}

const held = new WeakMap<Model, Held>();

/** Who the groups are, and which of them each Level 1 element goes into. */
function groupingOf(
  { document, assessment }: Pick<WorkspaceState, 'document' | 'assessment'>,
  model: Model,
  kind: PartyKind & Grouped,
): Grouping {
  const all = listParties(document);
  const find = (id: string) => readParty(document, id);
  const ownership = ownershipOf({ shown: document, assessment }, model);
  const keyOf = (id: string): string => `${kind}:${id}`;
  return {
    groups: [
      ...all
        .filter((party) => party.kind === kind)
        .map(({ id, name }) => ({ key: keyOf(id), name })),
      { key: `several-${kind}s`, name: words[kind].several },
      { key: `no-${kind}`, name: words[kind].none },
    ],
    groupOf(key) {
      const parties = holdersOf(document, ownership(key), 'accountable').flatMap(
        ({ party }) => find(party) ?? [],
      );
      const [first, ...others] = sharedKinds(parties, kind, all, find);
      if (first === undefined) return `no-${kind}`;
      return others.length > 0 ? `several-${kind}s` : keyOf(first.id);
    },
  };
}

/**
 * A capability model in the groups of who is accountable: by business area or by team. What a stroke
 * is painting stays where it is until the stroke is done. The same object until a group changes; the
 * model itself where no party is of that kind.
 */
export function arrange(
  state: Pick<WorkspaceState, 'document' | 'assessment' | 'grouping'>,
  model: Model,
): Model {
  const { document, assessment, grouping: kind } = state;
  if (kind === 'model' || model.kind !== 'capability') return model;
  if (!listParties(document).some((party) => party.kind === kind)) return model;
  const { parties, roles } = document.tables;
  const by = [parties, roles, assessment, kind];
  const last = held.get(model);
  if (last?.by.every((one, index) => one === by[index])) return last.model;
  const grouping = groupingOf(state, model, kind);
  const places = model.elements.filter(({ depth }) => depth === 1).map(({ key }) => key);
  const signature = JSON.stringify([grouping.groups, places.map(grouping.groupOf)]);
  const arranged = last?.signature === signature ? last.model : regroup(model, grouping);
  held.set(model, { by, signature, model: arranged });
  return arranged;
}
