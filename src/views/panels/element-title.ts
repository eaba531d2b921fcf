import type { Element, Model } from '../../model/model';

/** What an element is called in a heading: "4.10 Transportation Assistance", "Stage 4: Coordinated care". */
export function titleOf(element: Element): string {
  if (element.kind !== 'stage') return `${element.id} ${element.name}`;
  return element.name === '' ? stageTitle(element) : `${stageTitle(element)}: ${element.name}`;
}

/** What stands in front of an element's name: "4.10", "Stage 4". */
export const numberOf = (element: Element): string =>
  element.kind === 'stage' ? stageTitle(element) : element.id;

const stageTitle = (element: Element): string => `Stage ${element.stage ?? element.id}`;

/** The elements that contain an element, from the outermost inwards. */
export function pathOf(element: Element, model: Model): Element[] {
  const path: Element[] = [];
  let parent = element.parent === null ? undefined : model.byKey.get(element.parent);
  while (parent !== undefined) {
    path.unshift(parent);
    parent = parent.parent === null ? undefined : model.byKey.get(parent.parent);
  }
  return path;
}

const kinds: { readonly [kind in Element['kind']]: string } = {
  group: 'Group',
  capability: 'Capability',
  stage: 'Stage',
  criterion: 'Criterion',
};

/** What kind of thing an element is, in a word. */
export const kindOf = (element: Element): string => kinds[element.kind];

/** A word as it begins a label. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** How many of something, in words: "1 tile", "12 tiles". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
