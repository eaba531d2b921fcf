import { createOwnership, type Ownership } from '../analysis/ownership';
import { type Check, checkOwnership, defaultLimit } from '../analysis/ownership-checks';
import { type Document, readRow } from '../document/document';
import type { Model } from '../model/model';
import type { WorkspaceState } from './state';

type Shown = Pick<WorkspaceState, 'shown' | 'assessment'>;

const ownerships = new WeakMap<Model, ReturnType<typeof createOwnership>>();

/** Who owns what of a model in the assessment that is shown. The same function until an answer can change. */
export function ownershipOf({ shown, assessment }: Shown, model: Model): Ownership {
  const known = ownerships.get(model) ?? createOwnership(model);
  ownerships.set(model, known);
  return known(shown, assessment);
}

/** Being accountable for more than this is too many, as the document says. */
export function limitOf(document: Document): number {
  const limit = readRow(document, 'document', 'document')?.['limit'];
  return typeof limit === 'number' ? limit : defaultLimit;
}

interface Held {
  readonly document: Document;
  readonly assessment: string;
  readonly checks: readonly Check[];
}
const held = new WeakMap<Model, Held>();

/** What the ownership checks find in the assessment that is shown. The same list until something may have changed. */
export function checksOf(state: Shown, model: Model): readonly Check[] {
  const { shown, assessment } = state;
  const last = held.get(model);
  if (last?.document === shown && last.assessment === assessment) return last.checks;
  const checks = checkOwnership(
    model,
    shown,
    assessment,
    ownershipOf(state, model),
    limitOf(shown),
  );
  held.set(model, { document: shown, assessment, checks });
  return checks;
}
