import { readTitle } from '../document/create-document';
import type { DocumentSession } from './persistence/session-state';
import type { Unsaved } from './unsaved';
import type { Workspace } from './workspace';

/** Sessions that were left and are not closed yet, by the id of their document. */
const sessions = new WeakMap<Workspace, Map<string, DocumentSession>>();

type LeftBehind = Unsaved['leftBehind'];

function change(workspace: Workspace, next: (list: LeftBehind) => LeftBehind): void {
  const { unsaved } = workspace.store.getState();
  const leftBehind = next(unsaved.leftBehind);
  workspace.store.setState({ unsaved: { ...unsaved, leftBehind } });
}

/** Closes a session. One with work that could not be saved stays at hand, and is named to the user. */
export function leaveBehind(workspace: Workspace, session: DocumentSession): void {
  const { id } = session;
  const held = sessions.get(workspace) ?? new Map<string, DocumentSession>();
  sessions.set(workspace, held);
  held.set(id, session);
  const without = (list: LeftBehind): LeftBehind => list.filter((one) => one.id !== id);
  session.subscribe(() => {
    if (session.state().phase !== 'closed' || held.get(id) !== session) return;
    held.delete(id);
    change(workspace, without);
  });
  void session.close().then((all) => {
    if (all || held.get(id) !== session) return;
    const title = readTitle(session.state().document);
    change(workspace, (list) => [...without(list), { id, title }]);
  });
}

/** The session of a document that was left behind, as it was left; null when there is none. */
export function comeBack(workspace: Workspace, id: string): DocumentSession | null {
  const session = sessions.get(workspace)?.get(id);
  if (session?.resume() !== true) return null;
  sessions.get(workspace)?.delete(id);
  change(workspace, (list) => list.filter((one) => one.id !== id));
  return session;
}
