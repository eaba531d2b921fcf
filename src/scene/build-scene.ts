import type { Owners } from '../analysis/ownership';
import type { Row } from '../document/rows';
import type { Element, Model } from '../model/model';
import { buildFigures, type RollupMethod, type SaidOf } from './build-figures';
import { buildTile, flagsOf, type TileInput } from './build-tile';
import { chipInRoom } from './chip-room';
import type { LensContext, TilePaint } from './lens';
import type { GroupPlace, Placement, TilePlace } from './placement';
import type { Flag, Gauge, GroupNode, Scene, StageGauges, TileNode } from './scene';

/** Everything that a picture is made of. */
export interface SceneInput extends TileInput {
  readonly placement: Placement;
  /** Everything said about an element, by its key: the same object until it changes. */
  readonly said: SaidOf;
  readonly rollup: RollupMethod;
  /** What the assessment has reached in a staged model; its stages then show their gauge. The same object until it changes. */
  readonly standing?: StageGauges | null;
  /** Keys of all elements about which something else is said than in the input before; without it all are looked at. */
  readonly changed?: ReadonlySet<string>;
}

/** What a tile was made from, and the tile. */
interface Held {
  readonly said: Row | undefined;
  readonly owners: Owners | undefined;
  readonly node: TileNode;
}

interface Memory {
  readonly input: SceneInput;
  readonly tiles: Map<string, Held>;
  readonly groupOf: ReadonlyMap<string, number>;
  readonly scene: Scene;
}

function sameContext(a: LensContext, b: LensContext): boolean {
  return (
    a === b ||
    (a.model === b.model &&
      a.scale === b.scale &&
      a.palette === b.palette &&
      a.theme === b.theme &&
      a.today === b.today)
  );
}

const sameFrame = (a: SceneInput, b: SceneInput): boolean =>
  a.lens === b.lens &&
  sameContext(a.context, b.context) &&
  a.placement === b.placement &&
  a.rollup === b.rollup &&
  a.stripe === b.stripe &&
  a.owners?.parties === b.owners?.parties &&
  a.owners?.roles === b.owners?.roles;

function elementOf(model: Model, key: string): Element {
  const element = model.byKey.get(key);
  if (element === undefined) throw new Error(`The placement has "${key}", which the model lacks.`);
  return element;
}

/** What is built from, and what was built before. */
interface Work {
  readonly input: SceneInput;
  readonly tiles: Map<string, Held>;
  /** Whether a tile of which nothing else is said can have another paint: the lens looks at the standing or at owners, and that changed. */
  readonly repaint: boolean;
}

const sameStripe = (a: TilePaint['stripe'], b: TilePaint['stripe']): boolean =>
  a === b ||
  (a?.letters === b?.letters && a?.fills.every((fill, index) => fill === b?.fills[index]) === true);

const samePaint = (a: TilePaint, b: TilePaint): boolean =>
  a.words === b.words &&
  a.legend === b.legend &&
  a.chip === b.chip &&
  a.ink === b.ink &&
  a.fill.kind === b.fill.kind &&
  a.fill.colour === b.fill.colour &&
  a.fill.pattern === b.fill.pattern &&
  sameStripe(a.stripe, b.stripe);

/** Whether a tile of which nothing else is said looks as it did. */
function looksSame({ said, node }: Held, { input, repaint }: Work): boolean {
  if (!repaint) return true;
  const element = elementOf(input.context.model, node.place.key);
  if (!element.rated) return true;
  const paint = input.lens.paint(element, said, input.context);
  return samePaint(node.paint, chipInRoom(paint, node.place));
}

/** The tile of a place: the one that is held when nothing about it changed. */
function tileAt(place: TilePlace, work: Work): TileNode {
  const { input, tiles } = work;
  const held = tiles.get(place.key);
  const said = input.said(place.key);
  const owners = input.owners?.of(place.key);
  let children: readonly TileNode[] = held?.node.children ?? [];
  if (place.children.length > 0) {
    const fresh = place.children.map((child) => tileAt(child, work));
    if (fresh.length !== children.length || fresh.some((child, index) => child !== children[index]))
      children = fresh;
  }
  const same =
    held !== undefined &&
    held.said === said &&
    held.owners === owners &&
    held.node.children === children;
  if (same && looksSame(held, work)) return held.node;
  const node = buildTile(elementOf(input.context.model, place.key), said, place, children, input);
  tiles.set(place.key, { said, owners, node });
  return node;
}

const gaugeOf = ({ standing }: SceneInput, key: string): Gauge | null =>
  standing?.gauge(key) ?? null;

const groupTitle = (element: Element): string =>
  element.kind === 'stage'
    ? `Stage ${element.stage ?? element.id}${element.name === '' ? '' : `, ${element.name}`}`
    : `${element.id} ${element.name}`.trimStart();

/** What a group is called aloud. A stage's state and percentage come before its long title. */
function groupLabel(element: Element, gauge: Gauge | null, words: string): string {
  const parts =
    gauge === null
      ? [groupTitle(element), words]
      : [
          `Stage ${element.stage ?? element.id}`,
          gauge.label,
          element.floor === true ? '' : words,
          element.name,
        ];
  return parts.filter((part) => part !== '').join(', ');
}

function groupAt(place: GroupPlace, before: GroupNode | undefined, work: Work): GroupNode {
  const { input } = work;
  const gauge = gaugeOf(input, place.key);
  let same =
    before?.place === place && before.gauge === gauge && before.tiles.length === place.tiles.length;
  const fresh: TileNode[] = [];
  for (let index = 0; index < place.tiles.length; index += 1) {
    const tilePlace = place.tiles[index];
    if (tilePlace === undefined) continue;
    const node = tileAt(tilePlace, work);
    same &&= before?.tiles[index] === node;
    fresh.push(node);
  }
  if (same && before !== undefined) return before;
  const element = elementOf(input.context.model, place.key);
  const { lens, context, said, rollup } = input;
  const { figures, words } = buildFigures(element, lens, context, said, rollup);
  return {
    place,
    figures,
    gauge,
    label: groupLabel(element, gauge, words),
    title: groupTitle(element),
    tiles: fresh,
    empty: place.empty,
  };
}

function indexGroups(placement: Placement): Map<string, number> {
  const groupOf = new Map<string, number>();
  const add = (tiles: readonly TilePlace[], index: number): void => {
    for (const tile of tiles) {
      groupOf.set(tile.key, index);
      add(tile.children, index);
    }
  };
  placement.groups.forEach((group, index) => {
    add(group.tiles, index);
  });
  return groupOf;
}

const flagOrder: readonly Flag[] = ['proposal', 'medium', 'low'];

function flagsIn(model: Model): readonly Flag[] {
  const found = new Set(
    model.elements.flatMap((element) => (element.kind === 'criterion' ? flagsOf(element) : [])),
  );
  return flagOrder.filter((flag) => found.has(flag));
}

function sceneOf(
  groups: readonly GroupNode[],
  input: SceneInput,
  before: Scene | undefined,
): Scene {
  const { placement, lens, context, standing } = input;
  return {
    width: placement.width,
    height: placement.height,
    theme: context.theme,
    groups,
    columns: placement.columns,
    legend: before?.legend ?? lens.legend(context),
    caption: before?.caption ?? lens.caption(context),
    flags: before?.flags ?? flagsIn(context.model),
    assessed: groups.reduce((sum, { figures }) => sum + figures.assessed, 0),
    of: groups.reduce((sum, { figures }) => sum + figures.of, 0),
    counted: lens.counted ?? 'assessed',
    standing: standing?.words ?? null,
  };
}

function buildAll(input: SceneInput): Memory {
  const work = { input, tiles: new Map<string, Held>(), repaint: false };
  const groups = input.placement.groups.map((place) => groupAt(place, undefined, work));
  return {
    input,
    tiles: work.tiles,
    groupOf: indexGroups(input.placement),
    scene: sceneOf(groups, input, undefined),
  };
}

function buildAgain(memory: Memory, next: SceneInput): Memory {
  const { tiles, groupOf, scene } = memory;
  const before = memory.input;
  const repaint =
    next.context.stages !== before.context.stages ||
    next.context.owners !== before.context.owners ||
    next.context.findings !== before.context.findings;
  const reassigned = next.owners?.of !== before.owners?.of;
  // A context that is as it was keeps its identity, and so what lenses remember about it.
  const input = repaint ? next : { ...next, context: before.context };
  const touched =
    repaint || reassigned || next.changed === undefined
      ? null
      : new Set([...next.changed].flatMap((key) => groupOf.get(key) ?? []));
  const work = { input, tiles, repaint };
  let same = !repaint && next.standing === before.standing;
  const groups = scene.groups.map((old, index) => {
    const quiet = touched !== null && !touched.has(index);
    if (quiet && gaugeOf(input, old.place.key) === old.gauge) return old;
    const group = groupAt(old.place, old, work);
    same &&= group === old;
    return group;
  });
  if (same) return { input, tiles, groupOf, scene };
  return { input, tiles, groupOf, scene: sceneOf(groups, input, repaint ? undefined : scene) };
}

/**
 * Makes the builder of one map. It joins places, paint and words into a scene, and gives every
 * tile and group that did not change as the same object again, the whole scene too when nothing did.
 */
export function createSceneBuilder(): (input: SceneInput) => Scene {
  let memory: Memory | null = null;
  return (input) => {
    memory =
      memory !== null && sameFrame(memory.input, input)
        ? buildAgain(memory, input)
        : buildAll(input);
    return memory.scene;
  };
}

/** A scene made once, for an export. */
export const buildScene = (input: SceneInput): Scene => buildAll(input).scene;
