import { confidenceOf, ratingOf } from '../../document/said';
import type { Confidence } from '../../model/model-file';
import type { Lens } from '../lens';
import {
  colourEntry,
  filled,
  hatched,
  notApplicableEntry,
  notAssessedEntry,
  unfilled,
} from '../paints';
import { perContext } from '../per-context';

const grades: readonly {
  readonly id: Confidence;
  readonly label: string;
  readonly chip: string;
}[] = [
  { id: 'low', label: 'Low', chip: 'L' },
  { id: 'medium', label: 'Medium', chip: 'M' },
  { id: 'high', label: 'High', chip: 'H' },
];

const prepare = perContext((context) => {
  const colours = context.palette.colours(grades.length);
  const colourOf = (index: number): string => colours[index] ?? context.theme.surface;
  return {
    entries: grades.map(({ id, label, chip }, index) =>
      colourEntry(id, label, colourOf(index), chip),
    ),
    paints: new Map(
      grades.map(({ id, chip }, index) => [
        id,
        filled(colourOf(index), chip, `confidence ${id}`, id),
      ]),
    ),
    unstatedEntry: colourEntry('unstated', 'Not stated', context.theme.line),
    unstated: filled(context.theme.line, '', 'confidence not stated', 'unstated'),
    none: unfilled(context, 'not assessed'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'confidence',
  label: () => 'Confidence',
  order: 6,
  caption: () => 'Confidence in the current rating, low to high',
  suits: () => true,
  legend: (context) => [
    ...prepare(context).entries,
    prepare(context).unstatedEntry,
    notApplicableEntry(context),
    notAssessedEntry(context),
  ],
  paint: (_, said, context) => {
    const { paints, unstated, none, notApplicable } = prepare(context);
    const rating = ratingOf(said, 'current');
    if (rating === undefined) return none;
    if (rating === 'na') return notApplicable;
    const confidence = confidenceOf(said);
    return (confidence === undefined ? undefined : paints.get(confidence)) ?? unstated;
  },
};
