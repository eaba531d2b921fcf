import { ratingOf } from '../../document/said';
import type { Lens, LensContext } from '../lens';
import { perContext } from '../per-context';
import {
  answerChip,
  levelLabel,
  ratingLegend,
  ratingPaints,
  scaleOrigin,
  scaleSpan,
} from '../rating-paint';

const staged = ({ model }: LensContext): boolean => model.kind === 'staged';

const paintOf = perContext((context) =>
  ratingPaints(context, {
    level: (level) =>
      staged(context) ? `answer ${level.name}` : `current maturity ${levelLabel(level)}`,
    none: 'not assessed',
    notApplicable: 'not applicable',
    chip: (level) => (staged(context) ? answerChip(context.scale, level) : String(level.value)),
  }),
);

export const lens: Lens = {
  id: 'current',
  label: (model) => (model.kind === 'staged' ? 'Answer' : 'Current maturity'),
  order: 1,
  caption: (context) =>
    `${staged(context) ? 'Answer' : 'Current maturity'}, ${scaleSpan(context.scale)}${scaleOrigin(context.scale)}`,
  suits: () => true,
  paints: 'current',
  legend: (context) => ratingLegend(context, 'Not assessed'),
  paint: (_, said, context) => paintOf(context)(ratingOf(said, 'current')),
  figure: (_, said) => ratingOf(said, 'current'),
};
