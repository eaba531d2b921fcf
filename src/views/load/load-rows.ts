import type { Load } from '../../analysis/party-load';
import type { Party } from '../../document/parties';

/** A party with what it carries; null for what nobody does. */
export interface LoadRow {
  readonly party: Party | null;
  readonly load: Load;
}

/** What the load view is sorted by. */
export type LoadOrder = 'load' | 'gap' | 'name';

/** The rows of the load view: parties that carry something or are not retired, then what nobody carries, last. */
export function loadRows(
  loads: readonly Load[],
  parties: readonly Party[],
  order: LoadOrder,
): readonly LoadRow[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const rows = loads.flatMap((load) => {
    const party = load.party === null ? undefined : byId.get(load.party);
    const carries = load.accountable.length + load.responsible.length > 0;
    return party === undefined || (party.retired && !carries) ? [] : { party, load };
  });
  const sizes = (row: LoadRow): readonly number[] =>
    order === 'gap'
      ? [row.load.gap, row.load.accountable.length]
      : [row.load.accountable.length, row.load.responsible.length];
  const sorted = rows.toSorted((a, b) => {
    if (order === 'name') return a.party.name.localeCompare(b.party.name, 'en', { numeric: true });
    const [first = 0, second = 0] = sizes(b).map((size, index) => size - (sizes(a)[index] ?? 0));
    return first || second;
  });
  const nobody = loads.find((load) => load.party === null);
  return nobody === undefined || nobody.accountable.length === 0
    ? sorted
    : [...sorted, { party: null, load: nobody }];
}
