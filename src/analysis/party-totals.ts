import type { Document } from '../document/document';
import type { Model } from '../model/model';
import { addUp, type Figures } from './add-up';
import type { Ownership } from './ownership';
import { type Load, partyLoads, riseOf } from './party-load';
import { rollUp } from './rollup';

/** What a party's part of a model comes to. Keys of elements, in the model's own order. */
export interface PartyTotals {
  /** What it is accountable and responsible for, and what of the former still has to rise: as `partyLoads` says. */
  readonly accountable: readonly string[];
  readonly responsible: readonly string[];
  readonly open: readonly string[];
  /** How much those have to rise altogether: levels below target, or criteria to meet. */
  readonly gap: number;
  /** What it is accountable for, added up leaf by leaf as every band and summary does. */
  readonly current: Figures;
  readonly target: Figures;
  /** What it is accountable for and another party too. */
  readonly contested: readonly string[];
  /** What it is accountable for and evidence is asked for, parts of capabilities included. */
  readonly asked: readonly string[];
}

/** What the totals look at of a line of the page. */
interface Line {
  readonly element: { readonly key: string };
  readonly held: readonly { readonly role: { readonly duty: string } }[];
  readonly contested: readonly string[];
  readonly asked: boolean;
}

/**
 * Adds up what one or more parties carry together: what two of them share counts once. `lines` are
 * those of their page.
 */
export function partyTotals(
  {
    model,
    document,
    assessment,
    ownership,
    parties,
  }: {
    readonly model: Model;
    readonly document: Document;
    readonly assessment: string;
    readonly ownership: Ownership;
    readonly parties: ReadonlySet<string>;
  },
  lines: readonly Line[],
): PartyTotals {
  const loads = partyLoads(model, document, assessment, ownership).filter(
    ({ party }) => party !== null && parties.has(party),
  );
  const together = (keysOf: (load: Load) => readonly string[]): string[] => {
    const keys = new Set(loads.flatMap(keysOf));
    return model.elements.filter(({ key }) => keys.has(key)).map(({ key }) => key);
  };
  const accountable = together((load) => load.accountable);
  const open = together((load) => load.open);
  const rise = riseOf(model, document, assessment);
  const figures = (measure: 'current' | 'target'): Figures =>
    addUp(accountable.map((key) => rollUp(model, document, assessment, key, measure)));
  const answered = lines.filter(({ held }) => held.some(({ role }) => role.duty === 'accountable'));
  const carried = new Set(accountable);
  return {
    accountable,
    responsible: together((load) => load.responsible),
    open,
    gap: open.reduce((sum, key) => sum + rise(key), 0),
    current: figures('current'),
    target: figures('target'),
    contested: answered
      .filter(({ element, contested }) => contested.length > 0 && carried.has(element.key))
      .map(({ element }) => element.key),
    asked: answered.filter(({ asked }) => asked).map(({ element }) => element.key),
  };
}
