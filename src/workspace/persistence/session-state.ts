import type { Document } from '../../document/document';
import type { Edit, Write } from '../../document/edit';
import type { History } from '../../document/history';
import type { StorageFault } from '../../platform/platform';
import type { Refusal } from './load';

/** What is known of an open document. A new value with every change. */
export interface SessionState {
  /**
   * `refused`: it cannot be opened, and `refusal` says why. Nothing is ever written before it is
   * `open`. `closed`: it was left, and does nothing any more.
   */
  readonly phase: 'opening' | 'open' | 'refused' | 'closed';
  readonly refusal: Refusal | null;
  readonly document: Document;
  readonly history: History;
  /** Whether there are steps to undo before the first of `history`, not fetched yet. */
  readonly moreHistory: boolean;
  readonly saved: {
    readonly state: 'saved' | 'saving' | 'not-saved';
    readonly fault?: StorageFault;
  };
  /** `waiting`: it is not known yet whether this tab may write. */
  readonly role: 'writer' | 'follower' | 'waiting';
  /** Edits made here that the document shows and storage does not have yet, in order. */
  readonly waiting: readonly Edit[];
  /** Edits made here that storage does not have and the document no longer shows: never dropped by themselves. */
  readonly unsaved: readonly Edit[];
  /** Why this tab must not write although the document is open, or null. */
  readonly barred: string | null;
  /** What could not be read when it was opened and was set aside, or null. */
  readonly damaged: string | null;
}

export type TakenOver = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** An open document: applies edits at once, keeps them, and follows other tabs. */
export interface DocumentSession {
  readonly id: string;
  state(): SessionState;
  /** Calls back after every change of the state. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Applies and keeps writes as one edit; null when nothing changes or this tab may not write. With
   * `join` it goes on with the last step when that has the same label and cells: one undo for both.
   */
  commit(
    label: string,
    writes: readonly Write[],
    options?: { readonly join: boolean },
  ): Edit | null;
  undo(): Edit | null;
  redo(): Edit | null;
  /** Takes the right to write from the tab that has it. */
  takeOver(): Promise<TakenOver>;
  /** Tries again now what failed, instead of at the next turn. */
  retry(): void;
  /** Looks in storage for what other tabs wrote. */
  refresh(): Promise<void>;
  /**
   * Gives up the edits in `unsaved`, when the user said so. Returns how to have them back, which
   * answers false once the session is closed.
   */
  discardUnsaved(): () => boolean;
  /** Sends everything to storage without waiting for its turn; settles once it is saved or known not to be. */
  flush(): Promise<void>;
  /**
   * Saves what is left and gives the right to write back. False when something could not be saved:
   * it then keeps it and goes on trying, and is closed once it has succeeded.
   */
  close(): Promise<boolean>;
  /** Takes back the wish to close. False when it is closed already. */
  resume(): boolean;
}
