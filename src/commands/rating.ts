import { describeRating } from '../document/operations/labels';
import { rate } from '../document/operations/rate';
import type { Place } from '../document/operations/said-writes';
import type { Measure, Rating } from '../document/said';
import type { Element } from '../model/model';
import type { BrushValue } from '../scene/lens';
import { currentModel, scaleFor } from '../workspace/current';
import { cancelStroke, endStroke, perform, showStroke, whyNotSay } from '../workspace/editing';
import { actionTargets, setFocus } from '../workspace/selecting';
import { tell, type Workspace } from '../workspace/workspace';

/** Which model and assessment something is said about, or null while the model loads. */
export function placeOf(workspace: Workspace): Place | null {
  const state = workspace.store.getState();
  const model = currentModel(state);
  return model === null ? null : { model, assessment: state.assessment };
}

/** The elements behind keys, in the order given. */
export const elementsOf = (place: Place, keys: readonly string[]): Element[] =>
  keys.flatMap((key) => place.model.byKey.get(key) ?? []);

const ratingFor = (value: BrushValue): Rating | undefined =>
  value === 'clear' ? undefined : value;

/** Rates elements as one edit. Without keys, the selection, or else the element the keyboard is on. */
export function rateElements(
  workspace: Workspace,
  measure: Measure,
  value: BrushValue,
  keys: readonly string[] = actionTargets(workspace),
): void {
  const place = placeOf(workspace);
  if (place === null) return;
  if (keys.length === 0) {
    tell(workspace, 'Move to a tile or select some, then rate.', { kind: 'problem' });
    return;
  }
  const { document, shown } = workspace.store.getState();
  const rating = ratingFor(value);
  const outcome = rate(document, place, keys, measure, rating, workspace.platform.now());
  const scale = scaleFor({ ...workspace.store.getState(), shown }, place.model);
  const rated = elementsOf(place, keys).filter((element) => element.rated);
  perform(workspace, describeRating(rated, measure, rating, scale), outcome);
  if (outcome.ok && outcome.passedOver !== undefined) tell(workspace, outcome.passedOver);
  if (outcome.ok) advance(workspace, keys);
}

/** Moves the keyboard, and a selection of one, on to the next tile, when the user asked for that. */
function advance(workspace: Workspace, keys: readonly string[]): void {
  const { preferences, focus, selection } = workspace.store.getState();
  if (
    !preferences.advance ||
    keys.length !== 1 ||
    keys[0] !== focus ||
    workspace.navigator === null
  )
    return;
  const next = nextRated(workspace, focus);
  if (next === null) return;
  if (selection.size > 0) workspace.store.setState({ selection: new Set([next]) });
  setFocus(workspace, next);
  workspace.navigator.reveal(next);
}

function nextRated(workspace: Workspace, key: string): string | null {
  const model = currentModel(workspace.store.getState());
  if (model === null) return null;
  const from = model.elements.findIndex((element) => element.key === key);
  return model.elements.find((element, index) => index > from && element.rated)?.key ?? null;
}

/** Paints with the brush over elements, without making it an edit yet: see `finishStroke`. */
export function extendStroke(workspace: Workspace, keys: readonly string[], start: boolean): void {
  const { brush, stroke, document } = workspace.store.getState();
  const place = placeOf(workspace);
  if (brush === null || place === null) return;
  const refusal = whyNotSay(workspace);
  if (refusal !== null) {
    if (start) tell(workspace, refusal, { kind: 'problem' });
    return;
  }
  const painted = start ? [] : strokeKeys(stroke);
  const all = [...new Set([...painted, ...keys])].filter(
    (key) => place.model.byKey.get(key)?.rated,
  );
  if (all.length === 0) return;
  const outcome =
    'measure' in brush
      ? rate(document, place, all, brush.measure, ratingFor(brush.value), workspace.platform.now())
      : brush.paint(document, place, all);
  if (outcome.ok) showStroke(workspace, outcome.writes);
  else tell(workspace, outcome.reason, { kind: 'problem' });
}

/** Turns what the brush has painted into one edit. */
export function finishStroke(workspace: Workspace): void {
  const { brush, stroke } = workspace.store.getState();
  const place = placeOf(workspace);
  if (brush === null || place === null || stroke.length === 0) {
    cancelStroke(workspace);
    return;
  }
  const elements = elementsOf(place, strokeKeys(stroke));
  const scale = scaleFor(workspace.store.getState(), place.model);
  const label =
    'measure' in brush
      ? describeRating(elements, brush.measure, ratingFor(brush.value), scale)
      : brush.label(elements);
  endStroke(workspace, label);
}

const strokeKeys = (stroke: readonly { readonly cell: { readonly row: string } }[]): string[] => [
  ...new Set(stroke.map(({ cell }) => cell.row.slice(cell.row.indexOf('/') + 1))),
];
