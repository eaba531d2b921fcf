import type { Row } from '../document/rows';
import { evidenceOf, noteOf, type Rating, ratingOf } from '../document/said';
import type { Element } from '../model/model';
import { levelOf, type Scale } from '../model/scale';
import type { Lens, LensContext, TilePaint } from './lens';
import { filled } from './paints';
import { perContext } from './per-context';
import type { TilePlace } from './placement';
import { levelLabel } from './rating-paint';
import type { Flag, Mark, Pips, TileNode } from './scene';

/** What makes a tile, besides what is said about it. */
export interface TileInput {
  readonly lens: Lens;
  readonly context: LensContext;
  /** The second channel, chosen apart from the lens. */
  readonly stripe?: ((element: Element, said: Row | undefined) => TileNode['stripe']) | undefined;
}

const noMarks: readonly Mark[] = [];
const noFlags: readonly Flag[] = [];

/** A criterion of the floor: described, never scored, so no lens paints it. */
const floorPaint = perContext((context): TilePaint => {
  return { ...filled(context.theme.surface, '', 'floor, not scored', ''), ink: context.theme.text };
});

function pipsOf(
  scale: Scale,
  current: Rating | undefined,
  target: Rating | undefined,
): Pips | null {
  if (typeof current !== 'number' && typeof target !== 'number') return null;
  // A level of zero is the absence of the others: it fills no pip.
  const steps = scale.levels.filter((level) => level.value !== 0);
  const reached = (value: number): number => steps.filter((level) => level.value <= value).length;
  return {
    count: steps.length,
    filled: typeof current === 'number' ? reached(current) : 0,
    target: typeof target === 'number' && target !== 0 ? reached(target) : null,
  };
}

function marksOf(said: Row | undefined): readonly Mark[] {
  if (said === undefined) return noMarks;
  const note = noteOf(said) !== '';
  const evidence = evidenceOf(said).length > 0;
  if (!note && !evidence) return noMarks;
  return [...(note ? (['note'] as const) : []), ...(evidence ? (['evidence'] as const) : [])];
}

/** What the model itself says of an element that a reader must know. */
export function flagsOf({ domainOrigin, confidence }: Element): readonly Flag[] {
  if (domainOrigin !== 'proposal' && confidence === 'high') return noFlags;
  return [
    ...(domainOrigin === 'proposal' ? (['proposal'] as const) : []),
    ...(confidence === 'high' ? [] : [confidence]),
  ];
}

/** What a flag means, as a legend or a name says it. */
export const flagWords: { readonly [flag in Flag]: string } = {
  proposal: 'domain proposed by Isotherm',
  medium: 'medium confidence in the source',
  low: 'low confidence in the source',
};

const markWords: { readonly [mark in Mark]: string } = {
  note: 'has a note',
  evidence: 'has evidence',
};

function ratingWords(scale: Scale, what: string, rating: Rating | undefined): string[] {
  if (rating === undefined) return [];
  if (rating === 'na') return [`${what} not applicable`];
  const level = levelOf(scale, rating);
  return level === undefined ? [] : [`${what} ${levelLabel(level)}`];
}

function labelOf(
  element: Element,
  said: Row | undefined,
  node: Omit<TileNode, 'label'>,
  { lens, context }: TileInput,
): string {
  const { scale, model } = context;
  const currentWords = model.kind === 'staged' ? 'answer' : 'current maturity';
  const rated = element.rated;
  const current =
    rated && lens.paints !== 'current'
      ? ratingWords(scale, currentWords, ratingOf(said, 'current'))
      : [];
  const target =
    rated && lens.paints !== 'target' ? ratingWords(scale, 'target', ratingOf(said, 'target')) : [];
  return [
    `${element.id} ${element.name}`,
    node.paint.words,
    ...current,
    ...target,
    ...(node.stripe === null ? [] : [node.stripe.label]),
    ...node.flags.map((flag) => flagWords[flag]),
    ...node.marks.map((mark) => markWords[mark]),
  ].join(', ');
}

/** Joins a tile's place with what a lens says about it. `children` are the tiles inside it. */
export function buildTile(
  element: Element,
  said: Row | undefined,
  place: TilePlace,
  children: readonly TileNode[],
  input: TileInput,
): TileNode {
  const { lens, context, stripe } = input;
  const node = {
    place,
    paint: element.rated ? lens.paint(element, said, context) : floorPaint(context),
    pips: element.rated
      ? pipsOf(context.scale, ratingOf(said, 'current'), ratingOf(said, 'target'))
      : null,
    marks: marksOf(said),
    flags: flagsOf(element),
    stripe: stripe?.(element, said) ?? null,
    title: `${element.id} ${element.name}`,
    children,
  };
  return { ...node, label: labelOf(element, said, node, input) };
}
