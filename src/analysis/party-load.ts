import type { Document } from '../document/document';
import { listParties } from '../document/parties';
import type { Duty } from '../document/roles';
import { readRule } from '../document/rules';
import { ratingOf, readSaid } from '../document/said';
import type { Model } from '../model/model';
import { earnedBy, fullPoint } from '../model/stage-rule';
import { gapOf } from './gap';
import { holdersOf, type Ownership } from './ownership';
import { ownedElements } from './ownership-checks';

/** What one party carries, or what nobody does. Keys of elements, in the model's own order. */
export interface Load {
  /** A party's id; null for what has no one in that duty. */
  readonly party: string | null;
  readonly accountable: readonly string[];
  readonly responsible: readonly string[];
  /** Those it is accountable for that still have to rise. */
  readonly open: readonly string[];
  /** How much they have to rise altogether: levels below target, or criteria not met on a staged model. */
  readonly gap: number;
}

/**
 * How much an element still has to rise: levels below its target; on a staged model 1 for a criterion
 * that does not earn its full point. 0 above the target, and where there is no target.
 */
export function riseOf(
  model: Model,
  document: Document,
  assessment: string,
): (key: string) => number {
  const rule = readRule(document, model);
  return (key) => {
    const said = readSaid(document, assessment, key);
    if (rule === null) return Math.max(0, gapOf(said) ?? 0);
    const answer = ratingOf(said, 'current');
    return typeof answer === 'number' && earnedBy(rule, answer) >= fullPoint ? 0 : 1;
  };
}

/**
 * What each party carries of what applies of a model, in the order of the parties, then what nobody
 * does. Who shares an element carries all of it.
 */
export function partyLoads(
  model: Model,
  document: Document,
  assessment: string,
  ownership: Ownership,
): readonly Load[] {
  const keys = ownedElements(model, document, assessment);
  const rise = riseOf(model, document, assessment);
  const held = {
    accountable: keysByParty(document, ownership, keys, 'accountable'),
    responsible: keysByParty(document, ownership, keys, 'responsible'),
  };
  return [...listParties(document).map(({ id }) => id), null].map((party) => {
    const accountable = held.accountable.get(party) ?? [];
    const open = accountable.filter((key) => rise(key) > 0);
    return {
      party,
      accountable,
      responsible: held.responsible.get(party) ?? [],
      open,
      gap: open.reduce((sum, key) => sum + rise(key), 0),
    };
  });
}

function keysByParty(
  document: Document,
  ownership: Ownership,
  keys: readonly string[],
  duty: Duty,
): ReadonlyMap<string | null, string[]> {
  const byParty = new Map<string | null, string[]>();
  for (const key of keys) {
    const holders = holdersOf(document, ownership(key), duty);
    for (const party of holders.length === 0 ? [null] : holders.map((holder) => holder.party)) {
      const list = byParty.get(party) ?? [];
      list.push(key);
      byParty.set(party, list);
    }
  }
  return byParty;
}
