import type { Document } from '../document/document';
import { applyEdit, type Edit } from '../document/edit';
import {
  type History,
  noHistory,
  recordEdit,
  redoEdit,
  stepToJoin,
  undoEdit,
} from '../document/history';
import { countTried, type Trial, type Tried } from '../document/operations/what-if';
import type { DocumentSession } from './persistence/session-state';

/** What edits go to. */
export type Edited = Pick<DocumentSession, 'commit' | 'undo' | 'redo'>;

/** A copy of a document in memory, to try answers on: edited as a stored one is, and never stored. */
export interface Scratch extends Edited {
  /** Says that its document is being left. */
  left(): void;
  state(): Trial & { readonly history: History; readonly tried: Tried };
}

/**
 * Starts a copy. `now` gives milliseconds since 1970; `changed` is called after every edit, `left` when
 * its document is left.
 */
export function createScratch(options: {
  readonly assessment: string;
  readonly base: Document;
  readonly now: () => number;
  readonly changed: () => void;
  readonly left: () => void;
}): Scratch {
  const { assessment, base, now, changed, left } = options;
  let state: ReturnType<Scratch['state']> = {
    assessment,
    base,
    document: base,
    history: noHistory,
    tried: { answers: 0, others: 0 },
  };
  const apply = (edit: Edit | null): Edit | null => {
    if (edit === null || edit.writes.length === 0) return null;
    const document = applyEdit(state.document, edit);
    const history = recordEdit(state.history, edit);
    state = { ...state, document, history, tried: countTried({ base, document }) };
    changed();
    return edit;
  };
  const revision = (): number => state.document.revision;
  return {
    left,
    state: () => state,
    commit: (label, writes, options) => {
      const joins = options?.join ? stepToJoin(state.history, label, writes) : undefined;
      return apply({
        revision: revision() + 1,
        label,
        at: now(),
        writes,
        ...(joins !== undefined && { joins }),
      });
    },
    undo: () => apply(undoEdit(state.history, revision(), now())),
    redo: () => apply(redoEdit(state.history, revision(), now())),
  };
}
