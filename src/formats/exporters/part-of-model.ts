import type { Element, Model } from '../../model/model';

/**
 * The model cut down to some of its elements (by key), with all that they contain. Groups and stages
 * stand around what is left of them; a tile whose containing tile is left out moves up into the group.
 */
export function partOfModel(model: Model, chosen: ReadonlySet<string>): Model {
  const kept = new Set<string>();
  // Containers come before what they contain, so one pass carries a choice down.
  for (const { key, parent } of model.elements) {
    if (chosen.has(key) || (parent !== null && kept.has(parent))) kept.add(key);
  }
  for (const top of [...kept].map((key) => topOf(model, key))) kept.add(top);

  const byKey = new Map<string, Element & { readonly children: string[] }>();
  for (const element of model.elements) {
    if (!kept.has(element.key)) continue;
    const above = nearestKept(model, element.parent, kept);
    const container = above === null ? undefined : byKey.get(above);
    container?.children.push(element.key);
    const depth = container === undefined ? 0 : container.depth + 1;
    byKey.set(element.key, { ...element, parent: above, depth, children: [] });
  }
  const elements = [...byKey.values()];
  const domains = new Set(elements.map((element) => element.domain));
  return {
    ...model,
    elements,
    byKey,
    roots: model.roots.filter((key) => kept.has(key)),
    leaves: elements.filter((one) => one.rated && one.children.length === 0).map((one) => one.key),
    domains: model.domains.filter((domain) => domains.has(domain.id)),
  };
}

function topOf(model: Model, key: string): string {
  const parent = model.byKey.get(key)?.parent ?? null;
  return parent === null ? key : topOf(model, parent);
}

function nearestKept(model: Model, key: string | null, kept: ReadonlySet<string>): string | null {
  if (key === null || kept.has(key)) return key;
  return nearestKept(model, model.byKey.get(key)?.parent ?? null, kept);
}
