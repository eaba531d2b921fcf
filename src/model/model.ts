import type {
  BenchmarkFile,
  CapabilityModelFile,
  Confidence,
  DomainFile,
  ModelFile,
  Origin,
  ReferenceFile,
  SourceFile,
  StagedModelFile,
  StageRuleFile,
} from './model-file';

/** What a thing is called in its model. Groups and stages contain; capabilities and criteria are rated. */
export type ElementKind = 'group' | 'capability' | 'stage' | 'criterion';

/** Anything that a model lists: a capability group, a capability, a stage or a criterion. */
export interface Element {
  /** Unique over all models: `<model id>:<id>`. Everything said about the element hangs on it. */
  readonly key: string;
  /** The printed number, as text: 4.1 and 4.10 are different rows. */
  readonly id: string;
  readonly kind: ElementKind;
  /** 0 for groups and stages, counting inwards from there. */
  readonly depth: number;
  readonly name: string;
  readonly definition: string;
  /** Key of the containing element, or null at the top. */
  readonly parent: string | null;
  /** Keys of the contained elements, in the model's own order. */
  readonly children: readonly string[];
  /** Whether people rate it: every capability; every criterion above the floor. */
  readonly rated: boolean;
  readonly references: readonly ReferenceFile[];
  readonly notes: readonly string[];
  readonly confidence: Confidence;
  /** Set on criteria: the column it stands in. */
  readonly domain?: string;
  /** Set on criteria: whether a source says so. */
  readonly domainOrigin?: Origin;
  readonly sources: readonly string[];
  /** Set on stages: 0 to 7. */
  readonly stage?: number;
  /** Set on a stage that is the floor, and on its criteria: described, never scored. */
  readonly floor?: boolean;
}

/** A model as the app works with it: one list of elements over both kinds of model. */
export interface Model {
  readonly kind: ModelFile['kind'];
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly edition: string;
  readonly publisher: string;
  readonly summary: string;
  readonly independence: string;
  readonly sources: readonly SourceFile[];
  readonly notes: readonly string[];
  /** Id of the scale that its elements are rated on. */
  readonly scale: string;
  /** Every element in the model's own order, containers before what they contain. */
  readonly elements: readonly Element[];
  readonly byKey: ReadonlyMap<string, Element>;
  /** Keys of the Level 0 groups, or of the stages from the highest to the floor. */
  readonly roots: readonly string[];
  /** Keys of the rated elements that contain no other: the truth that roll-ups count. */
  readonly leaves: readonly string[];
  /** Columns of a staged model; empty for a capability model. */
  readonly domains: readonly DomainFile[];
  readonly domainWord: string;
  readonly rule: StageRuleFile | null;
  readonly benchmarks: readonly BenchmarkFile[];
}

/** The key under which everything said about an element is kept. */
export const elementKey = (modelId: string, id: string): string => `${modelId}:${id}`;

/** The model that an element key belongs to. */
export const modelOfKey = (key: string): string => key.slice(0, key.indexOf(':'));

function capabilityElements(file: CapabilityModelFile): Element[] {
  const children = childKeys(file, file.elements);
  return file.elements.map((row) => ({
    key: elementKey(file.id, row.id),
    id: row.id,
    kind: row.level === 0 ? 'group' : 'capability',
    depth: row.level,
    name: row.name,
    definition: row.definition,
    parent: row.parent === null ? null : elementKey(file.id, row.parent),
    children: children.get(row.id) ?? [],
    rated: row.level > 0,
    references: row.references,
    notes: row.notes ?? [],
    confidence: 'high',
    sources: file.sources.map((source) => source.id),
  }));
}

function stagedElements(file: StagedModelFile): Element[] {
  const rows = file.criteria.map((row) => ({ id: row.id, parent: row.stage }));
  const children = childKeys(file, rows);
  const stages = [...file.stages].sort((a, b) => b.number - a.number);
  return stages.flatMap((stage) => {
    const floor = stage.floor === true;
    const head: Element = {
      key: elementKey(file.id, stage.id),
      id: stage.id,
      kind: 'stage',
      depth: 0,
      name: stage.title ?? '',
      definition: stage.summary ?? '',
      parent: null,
      children: children.get(stage.id) ?? [],
      rated: false,
      references: [],
      notes: stage.notes ?? [],
      confidence: stage.confidence,
      sources: stage.sources,
      stage: stage.number,
      ...(floor && { floor }),
    };
    const criteria = file.criteria.filter((row) => row.stage === stage.id);
    return [
      head,
      ...criteria.map(
        (row): Element => ({
          key: elementKey(file.id, row.id),
          id: row.id,
          kind: 'criterion',
          depth: 1,
          name: row.name,
          definition: row.definition,
          parent: head.key,
          children: [],
          rated: !floor,
          references: [],
          notes: row.notes ?? [],
          confidence: row.confidence,
          domain: row.domain,
          domainOrigin: row.domainOrigin,
          sources: row.sources,
          ...(floor && { floor }),
        }),
      ),
    ];
  });
}

function childKeys(
  file: ModelFile,
  rows: readonly { readonly id: string; readonly parent: string | null }[],
): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const row of rows) {
    if (row.parent === null) continue;
    const list = children.get(row.parent) ?? [];
    list.push(elementKey(file.id, row.id));
    children.set(row.parent, list);
  }
  return children;
}

/** Builds the working form of a model from its file, which has been validated. */
export function createModel(file: ModelFile): Model {
  const elements = file.kind === 'capability' ? capabilityElements(file) : stagedElements(file);
  const staged = file.kind === 'staged' ? file : null;
  return {
    kind: file.kind,
    id: file.id,
    title: file.title,
    shortTitle: file.shortTitle,
    edition: file.edition,
    publisher: file.publisher,
    summary: file.summary,
    independence: file.independence,
    sources: file.sources,
    notes: file.notes,
    scale: file.scale,
    elements,
    byKey: new Map(elements.map((element) => [element.key, element])),
    roots: elements.filter((element) => element.parent === null).map((element) => element.key),
    leaves: elements
      .filter((element) => element.rated && element.children.length === 0)
      .map((element) => element.key),
    domains: staged?.domains ?? [],
    domainWord: staged?.domainWord ?? '',
    rule: staged?.rule ?? null,
    benchmarks: staged?.benchmarks ?? [],
  };
}
