import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyDocument } from '../document/document';
import { noHistory } from '../document/history';
import type { Platform } from '../platform/platform';
import type { ModelEntry } from './catalogue';
import type { DocumentSession } from './persistence/session-state';
import type { Scenery } from './scenery';
import type { Edited, Scratch } from './scratch';
import { defaultPreferences, noFilter, type Preferences, type WorkspaceState } from './state';
import { nothingUnsaved } from './unsaved';

/** The open document's session, and how to leave it. */
export interface Keeper {
  readonly session: DocumentSession;
  /** The copy that edits go to while a what-if lasts; null otherwise. */
  scratch: Scratch | null;
  /** Shows what is edited now. */
  show(): void;
  close(): void;
}

/** What edits go to: the copy of a what-if, or else the open document. Null while none is open. */
export const editedBy = ({ keeper }: Workspace): Edited | null =>
  keeper?.scratch ?? keeper?.session ?? null;

/** Where the keyboard goes next. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'first' | 'last';

/** What the view that is shown knows about places; each view registers its own. */
export interface Navigator {
  /** The element that lies in that direction, or null when there is none. `from` null starts at the first. */
  move(from: string | null, direction: Direction): string | null;
  /** Absent where there is nothing to zoom. */
  fit?(): void;
  zoom?(by: 'in' | 'out'): void;
  /** The view as a PNG, for views that are not scenes: absent where the exporters draw it. */
  picture?(): Promise<Blob>;
  /** Set where the view is a page that prints as it is. */
  readonly prints?: true;
  /** Brings an element into sight. */
  reveal(key: string): void;
}

/** The running app apart from its pictures: the state, and what stands behind it. */
export interface Workspace {
  readonly store: StoreApi<WorkspaceState>;
  readonly platform: Platform;
  /** What there is to draw with; more of it comes later. */
  scenery: Scenery;
  readonly catalogue: readonly ModelEntry[];
  /** Keeps the open document; null until one is open. */
  keeper: Keeper | null;
  /** What knows the places of the view that is shown; null while there is none. */
  navigator: Navigator | null;
}

/** A workspace with nothing open yet. */
export function createWorkspace(
  parts: Pick<Workspace, 'platform' | 'scenery' | 'catalogue'>,
): Workspace {
  const kept = parts.platform.preferences.read('preferences');
  const preferences: Preferences = {
    ...defaultPreferences,
    ...(typeof kept === 'object' && kept !== null ? (kept as Partial<Preferences>) : {}),
  };
  const store = createStore<WorkspaceState>()(() => ({
    status: 'opening',
    failure: '',
    documentId: null,
    document: emptyDocument,
    shown: emptyDocument,
    stroke: [],
    history: noHistory,
    saved: { state: 'saved' },
    unsaved: nothingUnsaved,
    role: 'waiting',
    barred: null,
    whatIf: null,
    models: new Map(),
    modelId: parts.catalogue[0]?.id ?? '',
    viewId: 'map',
    lensId: 'current',
    assessment: 'a1',
    grouping: 'model',
    selection: new Set<string>(),
    focus: null,
    brush: null,
    party: null,
    members: false,
    filter: noFilter,
    dialog: null,
    wanted: null,
    incoming: null,
    message: null,
    preferences,
    theme: 'light',
  }));
  return { ...parts, store, keeper: null, navigator: null };
}

/** Says what knows the places of the view that is shown; returns how to take that back. */
export function setNavigator(workspace: Workspace, navigator: Navigator): () => void {
  const set = (next: Navigator | null): void => {
    workspace.navigator = next;
    // What commands can do depends on it: whoever shows them looks again.
    workspace.store.setState({});
  };
  set(navigator);
  return () => {
    if (workspace.navigator === navigator) set(null);
  };
}

/** Changes settings of this browser, and keeps them. */
export function setPreferences(workspace: Workspace, change: Partial<Preferences>): void {
  const preferences = { ...workspace.store.getState().preferences, ...change };
  workspace.store.setState({ preferences });
  workspace.platform.preferences.write('preferences', preferences);
}

/** Opens a dialog by its id, or closes the one that is open. */
export function showDialog(workspace: Workspace, dialog: string | null): void {
  workspace.store.setState({ dialog });
}

let messages = 0;

/** Tells the user something, in the corner and aloud. */
export function tell(
  workspace: Workspace,
  text: string,
  options: {
    readonly kind?: 'info' | 'problem';
    readonly action?: { readonly label: string; readonly run: () => void };
  } = {},
): void {
  messages += 1;
  const { kind = 'info', action } = options;
  workspace.store.setState({ message: { id: messages, text, kind, ...(action && { action }) } });
}

/** Takes the message away. */
export function dismissMessage(workspace: Workspace): void {
  workspace.store.setState({ message: null });
}
