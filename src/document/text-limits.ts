/**
 * How long texts in a document may be, in UTF-16 units. Operations and the file door hold to the
 * same figures, so that what was typed here always opens again.
 */
export const textLimits = {
  title: 300,
  name: 500,
  address: 2_000,
  /** A level's meaning or rubric. */
  sentence: 2_000,
  note: 20_000,
} as const;
