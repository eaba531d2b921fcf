import type { Workspace } from './workspace';

/** The files that documents came from or were saved to, as long as this page is open. */
const handles = new WeakMap<Workspace, Map<string, unknown>>();

/** The file of a document (by id), or undefined; the browser can write to it without asking where. */
export const handleOf = (workspace: Workspace, id: string): unknown =>
  handles.get(workspace)?.get(id);

/** Remembers the file of a document; undefined forgets it. */
export function rememberHandle(workspace: Workspace, id: string, handle: unknown): void {
  const held = handles.get(workspace) ?? new Map<string, unknown>();
  handles.set(workspace, held);
  if (handle === undefined) held.delete(id);
  else held.set(id, handle);
}
