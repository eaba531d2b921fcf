import type { Scale } from '../../../model/scale';

/** The values from 0 to `highest` that no level of the scale has. */
export const freeValues = (scale: Scale, highest: number): number[] =>
  Array.from({ length: highest + 1 }, (_, value) => value).filter(
    (value) => !scale.levels.some((level) => level.value === value),
  );

/** The value that a new level gets unless another is chosen: the next above the highest, else the nearest below. */
export const nextValue = (scale: Scale, free: readonly number[]): number | undefined => {
  const top = scale.levels.at(-1)?.value ?? -1;
  return free.find((value) => value > top) ?? free.at(-1);
};
