import type { StageState } from '../../../analysis/standing';
import { ratingOf } from '../../../document/said';
import type { Lens } from '../../lens';
import {
  colourEntry,
  filled,
  hatched,
  notApplicableEntry,
  notAssessedEntry,
  unfilled,
} from '../../paints';
import { perContext } from '../../per-context';
import { ownAnswer } from '../../rating-paint';

type Scored = Exclude<StageState, 'floor'>;

const states: readonly { readonly id: Scored; readonly label: string }[] = [
  { id: 'blocked', label: 'Stage blocked by a lower one' },
  { id: 'not-reached', label: 'Stage not reached' },
  { id: 'reached', label: 'Stage reached' },
];

const prepare = perContext((context) => {
  const colours = context.palette.colours(states.length);
  const colourOf = (index: number): string => colours[index] ?? context.theme.surface;
  return {
    entries: states.map(({ id, label }, index) => colourEntry(id, label, colourOf(index))),
    paints: new Map<StageState, ReturnType<typeof filled>>(
      states.map(({ id, label }, index) => [
        id,
        filled(colourOf(index), '', label.toLowerCase(), id),
      ]),
    ),
    none: unfilled(context, 'not assessed'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'stage-state',
  label: () => 'Stage state',
  order: 2,
  caption: () => 'Stage state: whether the stage of a criterion is reached, with its own answer',
  suits: (model) => model.kind === 'staged',
  showsStages: true,
  legend: (context) => [
    ...prepare(context).entries,
    notApplicableEntry(context),
    notAssessedEntry(context),
  ],
  paint: (element, said, context) => {
    const { paints, none, notApplicable } = prepare(context);
    const rating = ratingOf(said, 'current');
    const stage = context.stages?.standing.byKey.get(element.parent ?? '');
    const paint = stage === undefined ? undefined : paints.get(stage.state);
    if (rating === undefined || paint === undefined) return none;
    if (rating === 'na') return notApplicable;
    return { ...paint, chip: ownAnswer(said, context) };
  },
};
