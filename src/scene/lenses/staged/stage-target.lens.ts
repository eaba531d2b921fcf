import { ratingOf } from '../../../document/said';
import type { Element } from '../../../model/model';
import { earnedBy, fullPoint } from '../../../model/stage-rule';
import type { Lens, LensContext } from '../../lens';
import { hatched, notApplicableEntry, notAssessedEntry, unfilled } from '../../paints';
import { perContext } from '../../per-context';
import { ownAnswer } from '../../rating-paint';
import { type Tone, toneEntry, tonePaint } from '../../to-do-paint';

const prepare = perContext((context) => {
  const way = context.stages?.goal ?? null;
  const wanted = `Stage ${way?.target}`;
  const none = 'no stage is wanted yet';
  return {
    needed: new Set(way?.blockers.filter((blocker) => blocker.needed).map(({ key }) => key)),
    paints: {
      needed: tonePaint('needed', context, `needed for ${wanted} and still open`),
      open: tonePaint('open', context, `open, but not needed for ${wanted}`),
      done: tonePaint('done', context, `met, as ${wanted} asks`),
      quiet: tonePaint('quiet', context, way === null ? none : `not asked for by ${wanted}`),
    },
    none: unfilled(context, 'not assessed'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

/** Whether the wanted stage asks for a criterion: under a cumulative rule for those of lower stages, too. */
function asked(element: Element, { stages }: LensContext): boolean {
  const target = stages?.goal?.target;
  const stage = stages?.standing.byKey.get(element.parent ?? '')?.number;
  if (target === undefined || stage === undefined) return false;
  return stages?.standing.rule.cumulative === true ? stage <= target : stage === target;
}

export const lens: Lens = {
  id: 'stage-target',
  label: () => 'Gap to the wanted stage',
  order: 4,
  caption: ({ stages }) =>
    (stages?.goal ?? null) === null
      ? 'No stage is wanted yet'
      : `Gap to Stage ${stages?.goal?.target}, the wanted one: what must still be met`,
  suits: (model) => model.kind === 'staged',
  showsStages: true,
  legend: (context) => [
    ...((context.stages?.goal ?? null) === null
      ? [toneEntry('quiet', context, 'No stage is wanted yet')]
      : [
          toneEntry('quiet', context, 'Not asked for'),
          toneEntry('done', context, 'Met'),
          toneEntry('open', context, 'Open, not needed'),
          toneEntry('needed', context, 'Needed, still open'),
        ]),
    notApplicableEntry(context),
    notAssessedEntry(context, 'Not assessed, not asked for'),
  ],
  paint: (element, said, context) => {
    const { needed, paints, none, notApplicable } = prepare(context);
    const rating = ratingOf(said, 'current');
    if (rating === 'na') return notApplicable;
    const tone = (): Tone => {
      if (needed.has(element.key)) return 'needed';
      if (!asked(element, context)) return 'quiet';
      const rule = context.stages?.standing.rule;
      const earned = rule === undefined || rating === undefined ? 0 : earnedBy(rule, rating);
      return earned === fullPoint ? 'done' : 'open';
    };
    const shown = tone();
    if (shown === 'quiet' && rating === undefined) return none;
    return { ...paints[shown], chip: ownAnswer(said, context) };
  },
};
