import { applyWrites, type Write } from '../document/edit';
import type { Outcome } from '../document/operations/outcome';
import { whyNotSaidIn } from '../document/operations/said-writes';
import { editedBy, tell, type Workspace } from './workspace';

/** Why nothing can be edited now, or null when it can: in a what-if only a copy is. */
export function whyNotEdit(workspace: Workspace): string | null {
  const { status, whatIf } = workspace.store.getState();
  return status === 'open' && whatIf !== null ? null : whyNotWrite(workspace);
}

/** Why nothing can be said in the assessment that is shown, or null when it can. */
export function whyNotSay(workspace: Workspace): string | null {
  const { document, assessment } = workspace.store.getState();
  return whyNotEdit(workspace) ?? whyNotSaidIn(document, assessment);
}

/** Why this tab cannot write to the stored document now, or null when it can. */
export function whyNotWrite(workspace: Workspace): string | null {
  const { status, role, barred } = workspace.store.getState();
  if (status !== 'open') return 'The document is still opening.';
  if (barred !== null) return barred;
  if (role === 'waiting') return 'The document is still opening.';
  if (role !== 'writer')
    return 'This document is open for editing in another tab. Take over to edit it here.';
  return null;
}

/**
 * Makes an edit of an operation's writes; a refusal is told to the user. With `join` the edit goes on
 * with the last one where that wrote the same cells under the same label. Returns whether anything was written.
 */
export function perform(
  workspace: Workspace,
  label: string,
  outcome: Outcome,
  options: { readonly join: boolean } = { join: false },
): boolean {
  const refusal = outcome.ok ? whyNotEdit(workspace) : outcome.reason;
  if (refusal !== null) {
    tell(workspace, refusal, { kind: 'problem' });
    return false;
  }
  if (!outcome.ok || outcome.writes.length === 0) return false;
  return (editedBy(workspace)?.commit(label, outcome.writes, options) ?? null) !== null;
}

/** Shows writes before they are an edit: what a brush has painted so far. */
export function showStroke(workspace: Workspace, writes: readonly Write[]): void {
  const { document } = workspace.store.getState();
  workspace.store.setState({ stroke: writes, shown: applyWrites(document, writes) });
}

/** Takes the stroke under way back. */
export function cancelStroke(workspace: Workspace): void {
  const { document } = workspace.store.getState();
  workspace.store.setState({ stroke: [], shown: document });
}

/** Turns the stroke under way into one edit. */
export function endStroke(workspace: Workspace, label: string): void {
  const { stroke } = workspace.store.getState();
  cancelStroke(workspace);
  if (stroke.length > 0) perform(workspace, label, { ok: true, writes: [...stroke] });
}
