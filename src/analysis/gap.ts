import type { Row } from '../document/rows';
import { ratingOf } from '../document/said';

/**
 * How many levels lie between current and target: positive below the target, negative above it.
 * Null unless both are levels.
 */
export function gapOf(said: Row | undefined): number | null {
  const current = ratingOf(said, 'current');
  const target = ratingOf(said, 'target');
  return typeof current === 'number' && typeof target === 'number' ? target - current : null;
}
