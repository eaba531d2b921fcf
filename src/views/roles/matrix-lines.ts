import type { Ownership } from '../../analysis/ownership';
import type { Check } from '../../analysis/ownership-checks';
import type { Party } from '../../document/parties';
import { foldName } from '../../document/parties';
import type { Element, Model } from '../../model/model';
import { counted, titleOf } from '../panels/element-title';
import { withContainers } from '../panels/outline-rows';

/** What a row or a column of the matrix is about. */
export type Line =
  | { readonly kind: 'element'; readonly id: string; readonly element: Element }
  | { readonly kind: 'party'; readonly id: string; readonly party: Party };

/** What the matrix is narrowed to and how it is sorted. */
export interface Wanted {
  /** Part of a number or a name of an element. */
  readonly text: string;
  /** Only what this party has a role in; null keeps all. */
  readonly party: string | null;
  /** Only what this check found; null keeps all. */
  readonly check: Check['id'] | null;
  readonly elements: 'model' | 'parties';
  readonly parties: 'roles' | 'name' | 'load';
  /** Whether retired parties are shown. */
  readonly retired: boolean;
}

/** Everything, in the model's order; parties with a role first. */
export const everything: Wanted = {
  text: '',
  party: null,
  check: null,
  elements: 'model',
  parties: 'roles',
  retired: false,
};

/** The parties that have a role for an element, inherited ones included. */
export const partiesOn = (ownership: Ownership, key: string): ReadonlySet<string> =>
  new Set([...ownership(key).byRole.values()].flat().map(({ party }) => party));

/** The findings of a check that are about parties rather than elements. */
const partyChecks: ReadonlySet<Check['id']> = new Set([
  'too-many',
  'idle-party',
  'nothing-to-raise',
]);

/** The elements of the matrix in their order: groups with what is in them, or a flat list when they are sorted. */
export function elementLines(
  model: Model,
  wanted: Wanted,
  ownership: Ownership,
  found: Check | undefined,
): Line[] {
  const text = foldName(wanted.text);
  const named = found === undefined || found.id === 'idle-party' ? null : found;
  const within = named === null ? null : new Set(named.findings.flatMap((one) => one.elements));
  const fits = (element: Element): boolean =>
    (text === '' || foldName(titleOf(element)).includes(text)) &&
    (within === null || within.has(element.key)) &&
    (wanted.party === null || partiesOn(ownership, element.key).has(wanted.party));
  const all = model.elements.filter(fits);
  const line = (element: Element): Line => ({ kind: 'element', id: element.key, element });
  if (wanted.elements === 'parties') {
    const counted = all
      .filter((element) => element.parent !== null)
      .map((element) => ({ element, count: partiesOn(ownership, element.key).size }));
    return counted.sort((a, b) => b.count - a.count).map(({ element }) => line(element));
  }
  const kept = withContainers(model, new Set(all.map((element) => element.key)));
  return model.elements.filter((element) => kept.has(element.key)).map(line);
}

/** The parties of the matrix in their order. `loadOf`: how many elements a party is accountable for. */
export function partyLines(
  parties: readonly Party[],
  wanted: Wanted,
  found: Check | undefined,
  { hasRole, loadOf }: { hasRole(party: string): boolean; loadOf(party: string): number },
): Line[] {
  const about =
    found !== undefined && partyChecks.has(found.id)
      ? new Set(found.findings.map((one) => one.about))
      : null;
  const kept = parties.filter(
    (party) => (wanted.retired || !party.retired) && (about === null || about.has(party.id)),
  );
  const sorted = kept.toSorted((a, b) => {
    if (wanted.parties === 'name') return a.name.localeCompare(b.name, 'en', { numeric: true });
    if (wanted.parties === 'load') return loadOf(b.id) - loadOf(a.id);
    return Number(hasRole(b.id)) - Number(hasRole(a.id));
  });
  return sorted.map((party) => ({ kind: 'party', id: party.id, party }));
}

/** The element and the party of a cell; null where a row and a column are of one kind. */
export function meet(
  row: Line,
  column: Line,
): { readonly element: Element; readonly party: Party } | null {
  if (row.kind === 'element' && column.kind === 'party')
    return { element: row.element, party: column.party };
  if (row.kind === 'party' && column.kind === 'element')
    return { element: column.element, party: row.party };
  return null;
}

/**
 * The elements of a block that a role is given to: a group alone stands for its children; among
 * others it is passed over, because they are named themselves.
 */
export function givenIn(elements: readonly Element[]): readonly Element[] {
  const rated = elements.filter((element) => element.rated);
  return rated.length === 0 ? elements : rated;
}

/** What the matrix holds, in words: "74 tiles, 8 parties". */
export function sayCount(elements: readonly Line[], parties: readonly Line[]): string {
  const rated = elements.filter((line) => line.kind === 'element' && line.element.rated).length;
  return `${counted(rated, 'tile')}, ${counted(parties.length, 'party', 'parties')}`;
}
