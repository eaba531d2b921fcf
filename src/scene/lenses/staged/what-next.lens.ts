import { sayGain } from '../../../analysis/standing-words';
import type { Blocker } from '../../../analysis/way';
import { ratingOf } from '../../../document/said';
import type { Lens, LensContext } from '../../lens';
import { hatched, notApplicableEntry, notAssessedEntry, unfilled } from '../../paints';
import { perContext } from '../../per-context';
import { ownAnswer } from '../../rating-paint';
import { toneEntry, tonePaint } from '../../to-do-paint';

const atTop = ({ stages }: LensContext): boolean => (stages?.next ?? null) === null;

const nextOf = ({ stages }: LensContext): string => `Stage ${stages?.next?.target}`;

const prepare = perContext((context) => {
  const { stages } = context;
  const way = stages?.next ?? null;
  const blockers = new Map<string, Blocker>(way?.blockers.map((blocker) => [blocker.key, blocker]));
  const quiet = atTop(context) ? 'every stage is reached' : `not in the way of ${nextOf(context)}`;
  return {
    gainOf: (key: string) => {
      const blocker = blockers.get(key);
      if (stages === undefined || blocker === undefined) return null;
      return { needed: blocker.needed, gain: sayGain(blocker) };
    },
    needed: tonePaint('needed', context, `on the shortest way to ${nextOf(context)}`),
    open: tonePaint('open', context, `open in ${nextOf(context)}`),
    quiet: tonePaint('quiet', context, quiet),
    none: unfilled(context, 'not assessed'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'what-next',
  label: () => 'What next',
  order: 3,
  caption: (context) =>
    atTop(context)
      ? 'What next: every stage is reached'
      : `What next: what keeps ${nextOf(context)} from being reached, and what each would add to it`,
  suits: (model) => model.kind === 'staged',
  showsStages: true,
  legend: (context) => [
    ...(atTop(context)
      ? [toneEntry('quiet', context, 'Every stage is reached')]
      : [
          toneEntry('quiet', context, 'Not in the way'),
          toneEntry('open', context, 'Open in the next stage'),
          toneEntry('needed', context, 'On the shortest way'),
        ]),
    notApplicableEntry(context),
    notAssessedEntry(context, 'Not assessed, in another stage'),
  ],
  paint: (element, said, context) => {
    const { gainOf, needed, open, quiet, none, notApplicable } = prepare(context);
    const blocker = gainOf(element.key);
    if (blocker !== null) {
      const paint = blocker.needed ? needed : open;
      return {
        ...paint,
        chip: blocker.gain,
        words: `${paint.words}, ${blocker.gain} once it is met`,
      };
    }
    const rating = ratingOf(said, 'current');
    if (rating === undefined) return none;
    return rating === 'na' ? notApplicable : { ...quiet, chip: ownAnswer(said, context) };
  },
};
