import type { Row } from '../document/rows';
import { evidenceOf, noteOf, type Rating, ratingOf } from '../document/said';
import type { Element, Model } from '../model/model';
import { levelOf, type Scale } from '../model/scale';
import { chipInRoom } from './chip-room';
import type { Lens, LensContext, OwnersShown, Stripe, TilePaint } from './lens';
import { ownerStripe, ownerWords } from './owner-marks';
import { filled } from './paints';
import { perContext } from './per-context';
import type { TilePlace } from './placement';
import { levelLabel } from './rating-paint';
import type { Flag, Mark, Pips, TileNode } from './scene';

/** What makes a tile, besides what is said about it. */
export interface TileInput {
  readonly lens: Lens;
  readonly context: LensContext;
  /** Who owns what, where the document has parties: names say who is accountable. */
  readonly owners?: OwnersShown | null;
  /** Whether the stripe shows who is accountable: the second channel, chosen apart from the lens. */
  readonly stripe?: boolean;
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

/** The stripe that the lens asks for, or else that of the second channel. */
function stripeOf(
  element: Element,
  paint: TilePaint,
  owners: OwnersShown | null | undefined,
  wanted: boolean,
): Stripe | null {
  if (paint.stripe !== undefined) return paint.stripe;
  if (!wanted || !element.rated || owners === null || owners === undefined) return null;
  return ownerStripe(owners, element.key);
}

/** A tile that puts its words together when they are first asked for: most tiles far out never are. */
class Tile implements TileNode {
  readonly place: TilePlace;
  readonly paint: TilePaint;
  readonly pips: Pips | null;
  readonly marks: readonly Mark[];
  readonly flags: readonly Flag[];
  readonly stripe: Stripe | null;
  readonly children: readonly TileNode[];
  readonly #element: Element;
  readonly #said: Row | undefined;
  readonly #owners: OwnersShown | null;
  readonly #painted: Lens['paints'];
  readonly #model: Model;
  readonly #scale: Scale;
  #label: string | undefined;

  constructor(
    element: Element,
    said: Row | undefined,
    place: TilePlace,
    children: readonly TileNode[],
    { lens, context, owners, stripe }: TileInput,
  ) {
    this.place = place;
    this.paint = element.rated
      ? chipInRoom(lens.paint(element, said, context), place)
      : floorPaint(context);
    this.pips = element.rated
      ? pipsOf(context.scale, ratingOf(said, 'current'), ratingOf(said, 'target'))
      : null;
    this.marks = marksOf(said);
    this.flags = flagsOf(element);
    this.stripe = stripeOf(element, this.paint, owners, stripe === true);
    this.#owners = element.rated ? (owners ?? null) : null;
    this.children = children;
    this.#element = element;
    this.#said = said;
    this.#painted = lens.paints;
    this.#model = context.model;
    this.#scale = context.scale;
  }

  get title(): string {
    return `${this.#element.id} ${this.#element.name}`;
  }

  get label(): string {
    this.#label ??= this.#words().join(', ');
    return this.#label;
  }

  #words(): string[] {
    const owned = this.#owners === null ? null : ownerWords(this.#owners, this.place.key);
    const currentWords = this.#model.kind === 'staged' ? 'answer' : 'current maturity';
    const ratings = (
      [
        ['current', currentWords],
        ['target', 'target'],
      ] as const
    ).flatMap(([measure, what]) =>
      this.#element.rated && this.#painted !== measure
        ? ratingWords(this.#scale, what, ratingOf(this.#said, measure))
        : [],
    );
    return [
      this.title,
      this.paint.words,
      ...ratings,
      ...(owned === null || owned === this.paint.words ? [] : [owned]),
      ...this.flags.map((flag) => flagWords[flag]),
      ...this.marks.map((mark) => markWords[mark]),
    ];
  }
}

/** Joins a tile's place with what a lens says about it. `children` are the tiles inside it. */
export const buildTile = (
  element: Element,
  said: Row | undefined,
  place: TilePlace,
  children: readonly TileNode[],
  input: TileInput,
): TileNode => new Tile(element, said, place, children, input);
