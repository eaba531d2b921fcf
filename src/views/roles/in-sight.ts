/** Rows or columns from the first to the last, both included. Empty where the last is before the first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * What of a line of equal boxes, each `size` pixels, a window of `room` pixels shows that is scrolled
 * by `offset`, and `more` on either side. May reach beyond the line: see `clip`.
 */
export const spanInSight = (offset: number, room: number, size: number, more: number): Span => ({
  first: Math.floor(offset / size) - more,
  last: Math.ceil((offset + room) / size) - 1 + more,
});

/** The part of a span that there is of so many boxes. */
export const clip = ({ first, last }: Span, count: number): Span => ({
  first: Math.max(0, first),
  last: Math.min(last, count - 1),
});

/** Whether it is one of the span. */
export const isWithin = (index: number, { first, last }: Span): boolean =>
  index >= first && index <= last;

/**
 * The indexes of a span in order, and one more where it is another and there is one. In order, so that
 * what has the focus is never moved in the page, which would take the focus from it.
 */
export function indexesOf({ first, last }: Span, also = -1): number[] {
  const span = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  if (also < 0 || isWithin(also, { first, last })) return span;
  return also < first ? [also, ...span] : [...span, also];
}

/** How far to scroll, in pixels, until a box is wholly in a window of `room`: no further than it takes. */
export function offsetToShow(index: number, size: number, offset: number, room: number): number {
  const start = index * size;
  return Math.min(start, Math.max(offset, start + size - room));
}
