import type { Element, Model } from '../../model/model';

/** One line of a tree that is shown as a list: where it stands, and whether it is open. */
export interface TreeRow {
  readonly element: Element;
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  /** Undefined where there is nothing to open. */
  readonly expanded: boolean | undefined;
}

/** What of a model's tree is shown. */
export interface TreeOptions {
  /** Keys of the elements that are shut. */
  readonly shut: ReadonlySet<string>;
  /** Keys that match the filter; null shows all. What contains a match is shown too, and open. */
  readonly kept: ReadonlySet<string> | null;
}

/** Keys that are shown under a filter: the matches and all that contains them. */
export function withContainers(model: Model, kept: ReadonlySet<string>): Set<string> {
  const shown = new Set(kept);
  for (const key of kept) {
    let parent = model.byKey.get(key)?.parent ?? null;
    while (parent !== null && !shown.has(parent)) {
      shown.add(parent);
      parent = model.byKey.get(parent)?.parent ?? null;
    }
  }
  return shown;
}

/** The lines of a model's tree, in the model's own order. */
export function treeRows(model: Model, { shut, kept }: TreeOptions): TreeRow[] {
  const shown = kept === null ? null : withContainers(model, kept);
  const rows: TreeRow[] = [];
  const visit = (keys: readonly string[], level: number): void => {
    const visible = shown === null ? keys : keys.filter((key) => shown.has(key));
    visible.forEach((key, index) => {
      const element = model.byKey.get(key);
      if (element === undefined) return;
      const opens = element.children.some((child) => shown === null || shown.has(child));
      const expanded = opens ? shown !== null || !shut.has(key) : undefined;
      rows.push({ element, level, position: index + 1, setSize: visible.length, expanded });
      if (expanded === true) visit(element.children, level + 1);
    });
  };
  visit(model.roots, 1);
  return rows;
}

/** The line that a typed prefix goes to: the next one from `from` on, round the end; -1 when there is none. */
export function findByPrefix(rows: readonly TreeRow[], prefix: string, from: number): number {
  const wanted = prefix.toLowerCase();
  for (let step = 0; step < rows.length; step += 1) {
    const index = (from + step) % rows.length;
    const element = rows[index]?.element;
    if (element === undefined) continue;
    const texts = [element.name, element.id, `${element.id} ${element.name}`];
    if (texts.some((text) => text.toLowerCase().startsWith(wanted))) return index;
  }
  return -1;
}
