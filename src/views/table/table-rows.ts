import type { Row } from '../../document/rows';
import { type Measure, type Rating, ratingOf } from '../../document/said';
import type { Element, Model } from '../../model/model';
import { type TreeRow, treeRows } from '../panels/outline-rows';
import { compareRows } from './cell-value';
import type { ColumnId } from './columns';
import type { OwnerText } from './owner-text';

/** Which way the table is sorted; null is the model's own order, with its hierarchy. */
export interface Sort {
  readonly column: ColumnId;
  readonly direction: 1 | -1;
}

/** A filter of one column of levels; null keeps all. */
export type LevelFilter = { readonly [measure in Measure]: Rating | 'none' | null };

export const noLevelFilter: LevelFilter = { current: null, target: null };

/** What decides which rows the table shows, and in which order. */
export interface TableOptions {
  readonly shut: ReadonlySet<string>;
  /** Keys that the filter of the workspace keeps; null keeps all. */
  readonly kept: ReadonlySet<string> | null;
  readonly levels: LevelFilter;
  readonly sort: Sort | null;
  readonly saidOf: (key: string) => Row | undefined;
  /** Who is accountable for an element, by its key. */
  readonly ownerOf: (key: string) => OwnerText | null;
}

/** The rows of the table: the model's tree, or a flat list of what is not a group or stage when it is sorted. */
export function tableRows(model: Model, options: TableOptions): TreeRow[] {
  const { shut, sort, saidOf, ownerOf } = options;
  const kept = withLevels(model, options);
  if (sort === null) return treeRows(model, { shut, kept });
  const facts = model.elements
    .filter((element) => element.parent !== null && (kept === null || kept.has(element.key)))
    .map((element) => ({
      element,
      model,
      said: saidOf(element.key),
      owner: ownerOf(element.key),
    }));
  facts.sort((a, b) => compareRows(a, b, sort.column, sort.direction));
  return facts.map(({ element }, index) => ({
    element,
    level: 1,
    position: index + 1,
    setSize: facts.length,
    expanded: undefined,
  }));
}

function withLevels(
  model: Model,
  { kept, levels, saidOf }: TableOptions,
): ReadonlySet<string> | null {
  if (levels.current === null && levels.target === null) return kept;
  const fits = (element: Element): boolean => {
    const said = saidOf(element.key);
    return (['current', 'target'] as const).every(
      (measure) =>
        levels[measure] === null || (ratingOf(said, measure) ?? 'none') === levels[measure],
    );
  };
  const fitting = model.elements.filter(
    (element) => element.rated && (kept === null || kept.has(element.key)) && fits(element),
  );
  return new Set(fitting.map((element) => element.key));
}

/** The sort after a column's heading was pressed: upwards, downwards, then the model's own order again. */
export function nextSort(sort: Sort | null, column: ColumnId): Sort | null {
  if (sort?.column !== column) return { column, direction: 1 };
  return sort.direction === 1 ? { column, direction: -1 } : null;
}
