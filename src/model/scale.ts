import type { Origin } from './model-file';

/** One level of a scale. */
export interface Level {
  /** The digit on the tile, in the file and on the keyboard. */
  readonly value: number;
  readonly name: string;
  /** What the level means, in a sentence. */
  readonly meaning: string;
  /** One line that an assessor can test an element against. */
  readonly rubric: string;
}

/** What elements are rated on: data, so that a document can rename, add and remove levels. */
export interface Scale {
  readonly id: string;
  readonly name: string;
  readonly origin: Origin;
  /** Whether a target can be set beside the current level. */
  readonly targets: boolean;
  /** From the lowest to the highest. */
  readonly levels: readonly Level[];
  /** Id of a palette; see `scene/palettes`. */
  readonly palette: string;
  /** Whether the palette runs the other way round. */
  readonly reversed: boolean;
}

const capabilityScale: Scale = {
  id: 'capability',
  name: 'Capability maturity, 1 to 5',
  origin: 'proposal',
  targets: true,
  palette: 'ylgnbu',
  reversed: false,
  levels: [
    {
      value: 1,
      name: 'Initial',
      meaning: 'Done, if at all, by the effort of single people.',
      rubric: 'No agreed way; the outcome depends on who happens to do it.',
    },
    {
      value: 2,
      name: 'Repeatable',
      meaning: 'Done much the same way each time, little of it written down.',
      rubric: 'Several people can do it again and get a similar outcome.',
    },
    {
      value: 3,
      name: 'Defined',
      meaning: 'Done in one documented way that everyone concerned knows.',
      rubric: 'A current description, an owner and a supporting system exist.',
    },
    {
      value: 4,
      name: 'Managed',
      meaning: 'Measured and steered against goals.',
      rubric: 'Figures are looked at regularly and lead to action.',
    },
    {
      value: 5,
      name: 'Optimized',
      meaning: 'Improved all the time, from evidence.',
      rubric: 'Changes are tried, measured and kept or dropped as routine.',
    },
  ],
};

const criterionScale: Scale = {
  id: 'criterion',
  name: 'Criterion, met or not',
  origin: 'proposal',
  targets: false,
  palette: 'ylgnbu',
  reversed: false,
  levels: [
    {
      value: 0,
      name: 'Not met',
      meaning: 'The criterion is not fulfilled.',
      rubric: 'Nothing, or only a plan, is in place.',
    },
    {
      value: 1,
      name: 'Partly',
      meaning: 'The criterion is fulfilled in part.',
      rubric: 'In place for some sites, groups or cases.',
    },
    {
      value: 2,
      name: 'Met',
      meaning: 'The criterion is fulfilled.',
      rubric: 'In place and in use wherever it applies.',
    },
  ],
};

/** The scales that come with Isotherm, by id. None is from a source: each is marked as ours. */
export const builtInScales: ReadonlyMap<string, Scale> = new Map(
  [capabilityScale, criterionScale].map((scale) => [scale.id, scale]),
);

/** The level with that value, or undefined when the scale has none. */
export const levelOf = (scale: Scale, value: number): Level | undefined =>
  scale.levels.find((level) => level.value === value);
