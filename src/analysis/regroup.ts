import type { Element, Model } from '../model/model';

/** A group that a model can be put in instead of its own. */
export interface Grouping {
  /** Key of the group that a Level 1 element goes into. */
  groupOf(key: string): string;
  /** Every group that there can be, in their order. */
  readonly groups: readonly { readonly key: string; readonly name: string }[];
}

const groupElement = (key: string, name: string, children: readonly string[]): Element => ({
  key,
  id: '',
  kind: 'group',
  depth: 0,
  name,
  definition: '',
  parent: null,
  children,
  rated: false,
  references: [],
  notes: [],
  confidence: 'high',
  sources: [],
});

/**
 * The same capabilities in other groups: the Level 1 elements of a model, with all inside them,
 * under the groups of a grouping. Elements keep keys, numbers and the model's own order; a group
 * that stays empty is left out.
 */
export function regroup(model: Model, { groupOf, groups }: Grouping): Model {
  const inside = new Map<string, string[]>();
  for (const { key, depth } of model.elements) {
    if (depth !== 1) continue;
    const group = groupOf(key);
    const keys = inside.get(group) ?? [];
    keys.push(key);
    inside.set(group, keys);
  }
  const within = (key: string, parent: string): Element[] => {
    const element = model.byKey.get(key);
    if (element === undefined) return [];
    return [{ ...element, parent }, ...element.children.flatMap((child) => within(child, key))];
  };
  const elements = groups.flatMap(({ key, name }) => {
    const children = inside.get(key);
    if (children === undefined) return [];
    return [groupElement(key, name, children), ...children.flatMap((child) => within(child, key))];
  });
  return {
    ...model,
    elements,
    byKey: new Map(elements.map((element) => [element.key, element])),
    roots: elements.filter(({ parent }) => parent === null).map(({ key }) => key),
    leaves: elements
      .filter(({ rated, children }) => rated && children.length === 0)
      .map(({ key }) => key),
  };
}
