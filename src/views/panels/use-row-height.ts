import { useState } from 'react';

/** The height of a row in pixels, from its height in root font sizes: rows grow with the user's text size. */
export function useRowHeight(rem: number): number {
  const [height] = useState(
    () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * rem,
  );
  return Math.round(height);
}
