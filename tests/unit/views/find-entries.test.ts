import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/views/dialogs/palette/entry';
import { findEntries } from '../../../src/views/dialogs/palette/find-entries';

const entry = (title: string, reason: string | null = null): Entry => ({
  id: title,
  title,
  hint: '',
  reason,
  choose: () => undefined,
});
const file = JSON.parse(
  readFileSync(new URL('../../../models/crm-2018-2019.json', import.meta.url), 'utf8'),
) as { readonly elements: readonly { readonly id: string; readonly name: string }[] };
const places = file.elements.map(({ id, name }) => entry(`Go to ${id} ${name}`));
const commands = [
  entry('Rate 4 Managed'),
  entry('Undo Rate 4.10 3 Defined'),
  entry('Export', 'Nothing is open.'),
  entry('Zoom in'),
];
const all = [...commands, ...places];
const titles = (typed: string, limit = 100) =>
  findEntries(all, typed, limit).map((found) => found.entry.title);

describe('finding what was typed', () => {
  it('lists everything in its own order while nothing is typed', () => {
    expect(titles('  ', 3)).toEqual(['Rate 4 Managed', 'Undo Rate 4.10 3 Defined', 'Export']);
  });

  it.each(file.elements.map(({ id, name }) => [id, name]))(
    'puts %s first for its number',
    (id, name) => {
      expect(titles(id)[0]).toBe(`Go to ${id} ${name}`);
    },
  );

  it('finds words in any order, in part, and with a slip', () => {
    for (const typed of ['transp', 'assist trans', 'trnasportation', '4.10 tr', 'TRANSPORTATION']) {
      expect([typed, titles(typed)[0]]).toEqual([typed, 'Go to 4.10 Transportation Assistance']);
    }
  });

  it('puts what cannot be done now last, and says nothing when nothing fits', () => {
    const found = findEntries([entry('Export', 'Not now.'), entry('Export later')], 'export', 10);
    expect(found.map((one) => one.entry.title)).toEqual(['Export later', 'Export']);
    expect(titles('quixotic')).toEqual([]);
  });

  it('marks what matched', () => {
    const [found] = findEntries(places, 'transport', 1);
    const marked = found?.ranges.map(([start, end]) => found.entry.title.slice(start, end));
    expect(marked).toEqual(['Transport']);
  });

  it('is not troubled by signs', () => {
    for (const typed of ['(', '\\', '.*', '"', '-', '[a', '4.', 'a b c d e f g'])
      expect(() => titles(typed)).not.toThrow();
  });
});
