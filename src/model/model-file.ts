/**
 * The shape of a file in `models/`: what a model says, exactly as it is stored.
 * `model.ts` turns it into the form that the rest of the app works with.
 */

/** How far a fact can be trusted: read in the source, in one good secondary source, or inferred. */
export type Confidence = 'high' | 'medium' | 'low';

/** Whether a fact comes from a source or is a proposal of Isotherm. */
export type Origin = 'source' | 'proposal';

/** A document that a model's facts were read in. */
export interface SourceFile {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly year?: string;
  readonly address?: string;
  readonly note?: string;
}

/** A reference as the source prints it; `address` says whether the print is a web address. */
export interface ReferenceFile {
  readonly kind: 'address' | 'text';
  /** Exactly as printed, damage included. */
  readonly printed: string;
  /** What the print most likely was before it was damaged; ours, never in place of the print. */
  readonly repair?: { readonly address: string; readonly confidence: Confidence };
  /** What is odd about this reference, in our words. */
  readonly note?: string;
}

interface ModelHead {
  /** Where an editor finds the JSON Schema; the app does not read it. */
  readonly $schema?: string;
  /** Names model and edition: an edition is another model, and figures are never compared across them. */
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly edition: string;
  readonly publisher: string;
  readonly summary: string;
  /** What this model is not: one sentence that stands in every picture. */
  readonly independence: string;
  readonly sources: readonly SourceFile[];
  /** What is missing or irregular in the source, said rather than mended. */
  readonly notes: readonly string[];
  /** The scale that elements are rated on; see `scales.ts`. */
  readonly scale: string;
}

/** One row of a capability model. Level 0 rows are containers. */
export interface CapabilityFile {
  readonly id: string;
  readonly level: 0 | 1 | 2;
  readonly parent: string | null;
  /** Exactly as printed. */
  readonly name: string;
  /** One to three sentences in our own words. */
  readonly definition: string;
  readonly references: readonly ReferenceFile[];
  /** What is odd about this row in the source, in our words. */
  readonly notes?: readonly string[];
}

export interface CapabilityModelFile extends ModelHead {
  readonly kind: 'capability';
  readonly elements: readonly CapabilityFile[];
}

/** One stage of a staged model. Stage 0 is the floor: its lines describe a start and are not scored. */
export interface StageFile {
  readonly id: string;
  readonly number: number;
  /** Only where a source gives one. */
  readonly title?: string;
  readonly summary?: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly floor?: boolean;
  readonly notes?: readonly string[];
}

/** A domain, focus area or dimension: one column of a staged model. */
export interface DomainFile {
  readonly id: string;
  /** Exactly as the source names it, when its origin is a source. */
  readonly name: string;
  readonly origin: Origin;
  readonly definition?: string;
  readonly note?: string;
}

/** One criterion of a stage. */
export interface CriterionFile {
  readonly id: string;
  readonly stage: string;
  readonly domain: string;
  /** Whether a source puts this criterion into this domain. */
  readonly domainOrigin: Origin;
  readonly otherDomains?: readonly string[];
  /** Short, in our own words: what the tile shows. */
  readonly name: string;
  /** One to three sentences in our own words. */
  readonly definition: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly notes?: readonly string[];
}

/** What an answer earns of the one point that a criterion can give. */
export interface AnswerPoints {
  /** The value of a level of the model's scale. */
  readonly answer: number;
  /** 0 to 1, in steps of 0.01. */
  readonly points: number;
}

/** When a stage counts as reached. */
export interface StageRuleFile {
  /** Percent of a stage's possible points that must be earned, in steps of 0.01. */
  readonly threshold: number;
  /** Whether every stage below must pass too. */
  readonly cumulative: boolean;
  /** What each answer earns, from the lowest to the highest. */
  readonly points: readonly AnswerPoints[];
  /** Where threshold and `cumulative` come from. */
  readonly origin: Origin;
  /** Where the points come from. */
  readonly pointsOrigin: Origin;
  readonly source?: string;
  readonly note: string;
}

/** A published figure. */
export interface BenchmarkFile {
  readonly id: string;
  readonly label: string;
  readonly value?: number;
  /** Set where the figure is about one domain. */
  readonly domain?: string;
  /** Said where the figure is not a number, such as "most organizations are within Stage 4". */
  readonly text?: string;
  readonly source: string;
  readonly year: string;
  readonly confidence: Confidence;
}

export interface StagedModelFile extends ModelHead {
  readonly kind: 'staged';
  /** What a column is called in this model: domain, focus area, dimension. */
  readonly domainWord: string;
  readonly stages: readonly StageFile[];
  readonly domains: readonly DomainFile[];
  readonly criteria: readonly CriterionFile[];
  readonly rule: StageRuleFile;
  readonly benchmarks: readonly BenchmarkFile[];
}

export type ModelFile = CapabilityModelFile | StagedModelFile;
