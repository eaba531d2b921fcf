import type { Row } from '../document/rows';
import { changedAt, ratingOf } from '../document/said';
import type { Element } from '../model/model';
import type { Filter } from './state';

/** Small letters without accents, so that a search finds "Résumé" by "resume". */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a filter lets everything through. */
export const isOpen = (filter: Filter): boolean =>
  filter.text.trim() === '' &&
  filter.levels.length === 0 &&
  filter.changedWithin === null &&
  filter.within === null;

/** What clears a filter; whether it hides stays as it is. */
export const clearing: Omit<Filter, 'hide'> = {
  text: '',
  levels: [],
  changedWithin: null,
  within: null,
};

const dayLength = 86_400_000;

const folded = new WeakMap<Element, string>();

/** Name and definition of an element as a search sees them; kept, as elements never change. */
function foldedText(element: Element): string {
  const kept = folded.get(element);
  if (kept !== undefined) return kept;
  const text = foldText(`${element.name} ${element.definition}`);
  folded.set(element, text);
  return text;
}

/**
 * Whether an element matches a filter, by what it is and what is said about it; `now` in
 * milliseconds since 1970, `within` what `keysWithin` says of the filter. Every word of the text must stand in number, name or definition,
 * whatever its case and accents; a number is matched from its start. Only rated elements have a
 * level: others never match a filter that asks for one.
 */
export function matches(
  element: Element,
  said: Row | undefined,
  filter: Filter,
  now: number,
  within: ReadonlySet<string> | null,
): boolean {
  const { levels, changedWithin } = filter;
  if (within !== null && !within.has(element.key)) return false;
  if (levels.length > 0) {
    if (!element.rated || !levels.includes(ratingOf(said, 'current') ?? 'none')) return false;
  }
  if (changedWithin !== null) {
    const changed = changedAt(said);
    if (changed === undefined || now - changed > changedWithin * dayLength) return false;
  }
  const words = foldText(filter.text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = foldedText(element);
  return words.every((word) => element.id.toLowerCase().startsWith(word) || text.includes(word));
}
