import { ratingOf } from '../../document/said';
import type { Lens } from '../lens';
import { perContext } from '../per-context';
import { levelLabel, ratingLegend, ratingPaints, scaleOrigin, scaleSpan } from '../rating-paint';

const paintOf = perContext((context) =>
  ratingPaints(context, {
    level: (level) => `target ${levelLabel(level)}`,
    none: 'no target',
    notApplicable: 'target not applicable',
    chip: (level) => String(level.value),
  }),
);

export const lens: Lens = {
  id: 'target',
  label: () => 'Target maturity',
  order: 2,
  caption: ({ scale }) => `Target maturity, ${scaleSpan(scale)}${scaleOrigin(scale)}`,
  suits: (model) => model.kind === 'capability',
  paints: 'target',
  legend: (context) => ratingLegend(context, 'No target'),
  paint: (_, said, context) => paintOf(context)(ratingOf(said, 'target')),
  counted: 'with a target',
  figure: (_, said) => ratingOf(said, 'target'),
};
