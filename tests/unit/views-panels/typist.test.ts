import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTypist, longestUnsaved } from '../../../src/views/panels/typist';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function sit(saved: string) {
  const kept: [text: string, continued: boolean][] = [];
  const shown: (string | null)[] = [];
  const typist = createTypist(saved, (draft) => shown.push(draft));
  typist.use((text, continued) => kept.push([text, continued]));
  return { typist, kept, shown };
}

test('what is typed is kept within 50 ms, however fast it goes on', () => {
  const { typist, kept } = sit('');
  const sentence = 'Clinics in the north book by phone';
  for (let length = 1; length <= sentence.length; length += 1) {
    typist.change(sentence.slice(0, length));
    vi.advanceTimersByTime(10);
    const unsaved = length - (kept.at(-1)?.[0].length ?? 0);
    expect(unsaved * 10).toBeLessThanOrEqual(longestUnsaved);
  }
  vi.advanceTimersByTime(longestUnsaved);
  expect(kept.at(-1)).toEqual([sentence, true]);
  expect(kept[0]?.[1]).toBe(false);
});

test('leaving keeps the rest at once, and begins a new bout', () => {
  const { typist, kept, shown } = sit('');
  typist.change('a');
  typist.leave();
  expect(kept).toEqual([['a', false]]);
  expect(shown.at(-1)).toBeNull();
  typist.change('ab');
  vi.advanceTimersByTime(longestUnsaved);
  expect(kept.at(-1)).toEqual(['ab', false]);
});

test('dropping keeps nothing more', () => {
  const { typist, kept } = sit('');
  typist.change('a');
  typist.drop();
  vi.advanceTimersByTime(1000);
  expect(kept).toEqual([]);
});

test('its own text coming back does not disturb the typing, a text from elsewhere replaces it', () => {
  const { typist, shown } = sit('');
  typist.change(' ');
  vi.advanceTimersByTime(longestUnsaved);
  typist.hear('');
  expect(shown.at(-1)).toBe(' ');
  typist.change(' a');
  vi.advanceTimersByTime(longestUnsaved);
  typist.hear(' a');
  expect(shown.at(-1)).toBe(' a');
  typist.hear('undone');
  expect(shown.at(-1)).toBeNull();
});
