import type { CheckId } from '../analysis/ownership-checks';
import type { Model } from '../model/model';
import type { FindingsShown } from '../scene/lens';
import { checksOf } from './owners';
import type { WorkspaceState } from './state';

const held = new WeakMap<Model, FindingsShown>();

const same = (a: FindingsShown, b: FindingsShown): boolean =>
  a.size === b.size &&
  [...a].every(([key, ids]) => {
    const others = b.get(key);
    return others?.length === ids.length && ids.every((id, index) => id === others[index]);
  });

/** Which ownership checks find something about each element, by its key; what was silenced is left out. The same map until it changes. */
export function findingsOf(
  state: Pick<WorkspaceState, 'shown' | 'assessment'>,
  model: Model,
): FindingsShown {
  const found = new Map<string, CheckId[]>();
  for (const { id, findings } of checksOf(state, model)) {
    const keys = findings.flatMap(({ elements, silenced }) => (silenced === null ? elements : []));
    for (const key of new Set(keys)) found.set(key, [...(found.get(key) ?? []), id]);
  }
  const last = held.get(model);
  const shown = last !== undefined && same(last, found) ? last : found;
  held.set(model, shown);
  return shown;
}
