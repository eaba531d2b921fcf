import { describe, expect, it } from 'vitest';
import { sayScore } from '../../../src/views/charts/score-bars';
import { wrapLabel } from '../../../src/views/charts/wrap-label';

describe('the label of an axis', () => {
  it('breaks between words, and keeps a word that is too long', () => {
    expect(wrapLabel('Analytics and population health', 16)).toEqual([
      'Analytics and',
      'population',
      'health',
    ]);
    expect(wrapLabel('Interoperability', 8)).toEqual(['Interoperability']);
  });
});

describe('a score as printed', () => {
  it('is rounded down, so that no stage reads as passed before it is', () => {
    expect([4.96, 5, 0.3, null].map(sayScore)).toEqual(['4.9', '5.0', '0.3', '–']);
  });
});
