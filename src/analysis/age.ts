/** A span of days since something changed, ends included. */
export interface AgeBucket {
  readonly id: string;
  /** As a legend says it: "Within 7 days". */
  readonly label: string;
  /** The greatest number of days that belongs to it. */
  readonly upTo: number;
}

/** Ages from the newest to the oldest; every age falls into one. */
export const ageBuckets = [
  { id: 'today', label: 'Today', upTo: 0 },
  { id: 'week', label: 'Within 7 days', upTo: 7 },
  { id: 'month', label: 'Within 30 days', upTo: 30 },
  { id: 'quarter', label: 'Within 90 days', upTo: 90 },
  { id: 'year', label: 'Within a year', upTo: 365 },
  { id: 'older', label: 'Over a year ago', upTo: Number.POSITIVE_INFINITY },
] as const satisfies readonly AgeBucket[];

const dayLength = 86_400_000;

/**
 * How many days ago something changed: 0 today, 1 yesterday. Both in milliseconds since 1970; `today`
 * is the start of the day. What a clock puts into the future counts as today.
 */
export const ageInDays = (changed: number, today: number): number =>
  changed >= today ? 0 : Math.ceil((today - changed) / dayLength);

/** The bucket that an age in days falls into. */
export const ageBucketOf = (days: number): AgeBucket =>
  ageBuckets.find((bucket) => days <= bucket.upTo) ?? ageBuckets[5];
