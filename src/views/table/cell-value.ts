import { gapOf } from '../../analysis/gap';
import type { Row } from '../../document/rows';
import { changedAt, confidenceOf, evidenceOf, noteOf, ratingOf } from '../../document/said';
import type { Element, Model } from '../../model/model';
import { compareNumbers } from '../../model/number-order';
import type { ColumnId } from './columns';
import type { OwnerText } from './owner-text';

/** What the columns of a row are read from. */
export interface RowFacts {
  readonly element: Element;
  readonly said: Row | undefined;
  readonly model: Model;
  /** Who is accountable; null where nobody is. */
  readonly owner: OwnerText | null;
}

const collator = new Intl.Collator('en', { sensitivity: 'base' });

const sureness: { readonly [degree: string]: number } = { low: 1, medium: 2, high: 3 };

/**
 * What a column is sorted by: a number or a text; null for what has nothing there, which stands
 * last whichever way the column is sorted. Not applicable is after every level.
 */
function sortValue(
  column: ColumnId,
  { element, said, model, owner }: RowFacts,
): number | string | null {
  switch (column) {
    case 'number':
      return element.id;
    case 'name':
      return element.name;
    case 'stage':
      return model.byKey.get(element.parent ?? '')?.stage ?? null;
    case 'domain':
      return domainName(element, model) || null;
    case 'current':
    case 'target': {
      const rating = ratingOf(said, column);
      return rating === 'na' ? Number.MAX_VALUE : (rating ?? null);
    }
    case 'gap':
      return gapOf(said);
    case 'confidence':
      return sureness[confidenceOf(said) ?? ''] ?? null;
    case 'evidence':
      return evidenceOf(said).length || null;
    case 'accountable':
      return owner?.names ?? null;
    case 'notes':
      return noteOf(said) || null;
    case 'changed':
      return changedAt(said) ?? null;
  }
}

/** The name of the column that a criterion stands in, or an empty text. */
export const domainName = (element: Element, model: Model): string =>
  model.domains.find((domain) => domain.id === element.domain)?.name ?? '';

/** Orders two rows by a column: `direction` 1 upwards, -1 downwards; what has nothing there is last. */
export function compareRows(a: RowFacts, b: RowFacts, column: ColumnId, direction: 1 | -1): number {
  const [left, right] = [sortValue(column, a), sortValue(column, b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'number' && typeof right === 'number') return (left - right) * direction;
  if (column === 'number') return compareNumbers(String(left), String(right)) * direction;
  return collator.compare(String(left), String(right)) * direction;
}

/** The text of a cell as it is copied: levels as their digits, days as `2026-11-22`, several lines kept. */
export function copyText(column: ColumnId, facts: RowFacts): string {
  const { element, said, model } = facts;
  switch (column) {
    case 'number':
      return element.id;
    case 'name':
      return element.name;
    case 'stage':
      return String(sortValue('stage', facts) ?? '');
    case 'domain':
      return domainName(element, model);
    case 'current':
    case 'target': {
      const rating = ratingOf(said, column);
      return rating === 'na' ? 'n/a' : String(rating ?? '');
    }
    case 'gap':
      return String(gapOf(said) ?? '');
    case 'confidence':
      return confidenceOf(said) ?? '';
    case 'evidence':
      return evidenceOf(said)
        .map((one) => one.title)
        .join('; ');
    case 'accountable':
      return facts.owner?.names ?? '';
    case 'notes':
      return noteOf(said);
    case 'changed': {
      const at = changedAt(said);
      return at === undefined ? '' : new Date(at).toISOString().slice(0, 10);
    }
  }
}
