import { type EvidenceStrength, evidenceStrength } from '../../analysis/evidence';
import { ratingOf } from '../../document/said';
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
  readonly id: EvidenceStrength;
  readonly label: string;
  readonly chip: string;
  readonly words: string;
}[] = [
  { id: 'none', label: 'No evidence', chip: '–', words: 'no evidence' },
  { id: 'named', label: 'Named', chip: 'N', words: 'evidence named' },
  { id: 'documented', label: 'Documented', chip: 'D', words: 'evidence documented' },
  {
    id: 'dated',
    label: 'Documented and dated',
    chip: 'D+',
    words: 'evidence documented and dated',
  },
];

const keyOf = (strength: EvidenceStrength): string => `evidence:${strength}`;

const prepare = perContext((context) => {
  const colours = context.palette.colours(grades.length);
  const colourOf = (index: number): string => colours[index] ?? context.theme.surface;
  return {
    entries: grades.map(({ id, label, chip }, index) =>
      colourEntry(keyOf(id), label, colourOf(index), chip),
    ),
    paints: new Map(
      grades.map(({ id, chip, words }, index) => [
        id,
        filled(colourOf(index), chip, words, keyOf(id)),
      ]),
    ),
    unassessed: unfilled(context, 'not assessed'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'evidence',
  label: () => 'Evidence',
  order: 5,
  caption: () => 'Evidence: how well a rating is backed, from none to documented and dated',
  suits: () => true,
  legend: (context) => [
    ...prepare(context).entries,
    notApplicableEntry(context),
    notAssessedEntry(context, 'Not assessed, no evidence'),
  ],
  paint: (_, said, context) => {
    const { paints, unassessed, notApplicable } = prepare(context);
    const strength = evidenceStrength(said);
    const rating = ratingOf(said, 'current');
    if (rating === 'na') return notApplicable;
    const paint = paints.get(strength);
    return paint === undefined || (strength === 'none' && rating === undefined)
      ? unassessed
      : paint;
  },
};
