import UFuzzy from '@leeoniya/ufuzzy';
import type { Entry, Found } from './entry';

// Letters of every script, and one slip of the finger per word.
const fuzzy = new UFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
});

/** Up to how many words may stand in another order; more are found, but not ranked. */
const fewWords = 5;

/**
 * The entries that fit what was typed, best first, at most `limit`; all of them in their own order
 * when nothing was. A title whose number or first words are what was typed comes first, and what
 * cannot be done now comes last.
 */
export function findEntries(
  entries: readonly Entry[],
  typed: string,
  limit: number,
): readonly Found[] {
  const wanted = typed.trim();
  if (wanted === '') return entries.slice(0, limit).map((entry) => ({ entry, ranges: [] }));
  const [found, info, order] = fuzzy.search(
    entries.map((entry) => entry.title),
    wanted,
    fewWords,
    Number.POSITIVE_INFINITY,
  );
  if (found === null) return [];
  const places =
    info === null || order === null
      ? found.map((index) => ({ index, ranges: [] }))
      : order.map((at) => ({ index: info.idx[at] ?? -1, ranges: pairs(info.ranges[at] ?? []) }));
  const ranked = places.flatMap(({ index, ranges }): Found[] => {
    const entry = entries[index];
    return entry === undefined ? [] : [{ entry, ranges }];
  });
  const rank = ({ entry }: Found): number =>
    entry.reason !== null ? 2 : startsWith(entry.title, wanted) ? 0 : 1;
  return ranked.sort((a, b) => rank(a) - rank(b)).slice(0, limit);
}

/** Whether a title, or what follows its "Go to", begins with whole words as typed. */
function startsWith(title: string, typed: string): boolean {
  const bare = title.replace(/^Go to /, '').toLowerCase();
  const start = typed.toLowerCase();
  return bare === start || bare.startsWith(`${start} `);
}

function pairs(flat: readonly number[]): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) {
    ranges.push([flat[index] ?? 0, flat[index + 1] ?? 0]);
  }
  return ranges;
}
