import { holdersOf, type Ownership } from '../analysis/ownership';
import { ownedElements } from '../analysis/ownership-checks';
import type { Document } from '../document/document';
import { listParties, type Party, readParty } from '../document/parties';
import { type Role, readRoles } from '../document/roles';
import type { Model } from '../model/model';
import type { OwnersShown } from '../scene/lens';
import { arrange } from './arranging';
import { findingsOf } from './findings';
import { limitOf, ownershipOf } from './owners';
import type { Scenery } from './scenery';
import type { WorkspaceState } from './state';
import { keysWithin } from './within';

type Counts = OwnersShown['counts'];

/** How many of the elements that ownership is asked of each party is accountable for. */
function countAccountable(
  model: Model,
  document: Document,
  assessment: string,
  ownership: Ownership,
): Counts {
  const counts = new Map<string, number>();
  for (const key of ownedElements(model, document, assessment)) {
    for (const { party } of holdersOf(document, ownership(key), 'accountable'))
      counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
}

const sameCounts = (a: Counts, b: Counts): boolean =>
  a.size === b.size && [...a].every(([party, count]) => b.get(party) === count);

interface Held {
  readonly ownership: Ownership;
  readonly parties: readonly Party[];
  readonly roles: readonly Role[];
  /** What is said: it tells which elements apply. */
  readonly said: unknown;
  readonly shown: OwnersShown;
}

const held = new WeakMap<Model, Held>();

/** Who owns what of a model, as lenses, stripes and names show it. The same object until something of it changes. */
function ownersOf(
  state: Pick<WorkspaceState, 'shown' | 'assessment' | 'party'>,
  model: Model,
): OwnersShown {
  const { shown: document, assessment } = state;
  const ownership = ownershipOf(state, model);
  const parties = listParties(document);
  const roles = readRoles(document);
  const limit = limitOf(document);
  const highlighted = parties.find(({ id }) => id === state.party)?.id ?? null;
  const { said } = document.tables;
  const last = held.get(model);
  const owners = last?.ownership === ownership && last.parties === parties && last.roles === roles;
  if (
    owners &&
    last.said === said &&
    last.shown.limit === limit &&
    last.shown.highlighted === highlighted
  )
    return last.shown;
  const fresh =
    owners && last.said === said
      ? last.shown.counts
      : countAccountable(model, document, assessment, ownership);
  const counts =
    last !== undefined && sameCounts(last.shown.counts, fresh) ? last.shown.counts : fresh;
  const same =
    owners &&
    last.shown.limit === limit &&
    last.shown.highlighted === highlighted &&
    last.shown.counts === counts;
  const shown: OwnersShown = same
    ? last.shown
    : {
        of: ownership,
        party: (id) => readParty(document, id),
        parties,
        roles,
        highlighted,
        counts,
        limit,
      };
  held.set(model, { ownership, parties, roles, said, shown });
  return shown;
}

/** What pictures and lenses show of owners. */
export const ownersShown: NonNullable<Scenery['owners']> = {
  of: ownersOf,
  keysWithin,
  findings: findingsOf,
  arrange,
};
