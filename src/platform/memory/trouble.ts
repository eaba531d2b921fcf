/**
 * What can befall a transaction.
 * - `throw`: it cannot even start.
 * - `quota`: every request succeeds, then it aborts for want of room.
 * - `abort`: every request succeeds, then it aborts for no known reason.
 * - `blocked`: another tab keeps the database from opening; it waits for ever.
 * - `closed`: the browser closed the connection; a new one works.
 * - `hang`: it never comes back and never commits.
 * - `deaf`: it commits, but its completion is never heard of.
 * - `slow`: it commits after three seconds.
 * - `late`: it commits after seven seconds, when it was given up already.
 */
export const troubles = [
  'throw',
  'quota',
  'abort',
  'blocked',
  'closed',
  'hang',
  'deaf',
  'slow',
  'late',
] as const;
export type Trouble = (typeof troubles)[number];

/** Decides what befalls the n-th transaction of a tab (counted from 1), or null for nothing. */
export type TroubleMaker = (call: number, mode: 'read' | 'write') => Trouble | null;
