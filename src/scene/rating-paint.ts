import type { Row } from '../document/rows';
import { type Rating, ratingOf } from '../document/said';
import { type Level, levelOf, type Scale } from '../model/scale';
import { levelColours } from './find-palette';
import type { LegendEntry, LensContext, TilePaint } from './lens';
import {
  colourEntry,
  filled,
  hatched,
  notApplicableEntry,
  notAssessedEntry,
  unfilled,
} from './paints';

/** How a lens that paints ratings speaks of them. */
export interface RatingWords {
  /** A level: "current maturity 3 Defined". */
  readonly level: (level: Level) => string;
  readonly none: string;
  readonly notApplicable: string;
  /** The chip of a tile at that level. */
  readonly chip: (level: Level) => string;
}

/** A level as it is named everywhere: "3 Defined". */
export const levelLabel = (level: Level): string => `${level.value} ${level.name}`;

/** The longest name of a level that still fits a chip. */
const chipLength = 8;

/** The chip of an answer: the level's name where those of the scale are short, its value otherwise. */
export const answerChip = (scale: Scale, { name, value }: Level): string =>
  scale.levels.every((level) => level.name.length <= chipLength) ? name : String(value);

/** The chip with a criterion's own answer, in a lens that shows something else; empty where there is none. */
export function ownAnswer(said: Row | undefined, { scale }: LensContext): string {
  const rating = ratingOf(said, 'current');
  if (typeof rating !== 'number') return '';
  const level = levelOf(scale, rating);
  return level === undefined ? `${rating}?` : answerChip(scale, level);
}

/** From the lowest to the highest level: "1 Initial to 5 Optimized". */
export function scaleSpan(scale: Scale): string {
  const [low, high] = [scale.levels[0], scale.levels.at(-1)];
  return low === undefined || high === undefined
    ? ''
    : `${levelLabel(low)} (low) to ${levelLabel(high)} (high)`;
}

/** Said where the scale is ours: no source gives one. */
export const scaleOrigin = (scale: Scale): string =>
  scale.origin === 'proposal' ? '; scale proposed by Isotherm' : '';

const legendKey = (level: Level): string => `level:${level.value}`;

/** Every paint that ratings can have in a context, by rating. */
export function ratingPaints(
  context: LensContext,
  words: RatingWords,
): (rating: Rating | undefined) => TilePaint {
  const colours = levelColours(context.scale, context.palette);
  const none = unfilled(context, words.none);
  const paints = new Map<Rating, TilePaint>([['na', hatched(context, words.notApplicable)]]);
  context.scale.levels.forEach((level, index) => {
    const colour = colours[index] ?? context.theme.surface;
    paints.set(
      level.value,
      filled(colour, words.chip(level), words.level(level), legendKey(level)),
    );
  });
  return (rating) => {
    if (rating === undefined) return none;
    const known = paints.get(rating);
    if (known !== undefined) return known;
    // A level that the scale had once and has no more: neither hidden nor taken for another.
    const gone = {
      ...none,
      chip: `${rating}?`,
      words: `level ${rating}, which the scale no longer has`,
    };
    paints.set(rating, gone);
    return gone;
  };
}

/** The legend of a lens that paints ratings: levels from low to high, not applicable, clear. */
export function ratingLegend(context: LensContext, clearReads: string): LegendEntry[] {
  const colours = levelColours(context.scale, context.palette);
  return [
    ...context.scale.levels.map((level, index) => ({
      ...colourEntry(
        legendKey(level),
        levelLabel(level),
        colours[index] ?? context.theme.surface,
        String(level.value),
      ),
      brush: level.value,
    })),
    { ...notApplicableEntry(context), brush: 'na' },
    { ...notAssessedEntry(context, 'Clear rating'), readLabel: clearReads, brush: 'clear' },
  ];
}
