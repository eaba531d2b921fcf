/**
 * Where an arrow, Home or End leads in a row of `count` items, wrapping at its ends; null for any
 * other key, or when there is nothing to move to.
 */
export function stepIndex(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
