import type { WorkspaceState } from './state';
import type { Workspace } from './workspace';

type View = Pick<WorkspaceState, 'viewId' | 'lensId'>;

/** What was shown of a document when it was last open here. */
export function keptView(
  workspace: Workspace,
  documentId: string,
): { readonly modelId?: string; readonly view: Partial<View> } {
  const kept = workspace.platform.preferences.read(`view:${documentId}`);
  if (typeof kept !== 'object' || kept === null) return { view: {} };
  const { modelId, viewId, lensId } = kept as Record<string, unknown>;
  return {
    ...(typeof modelId === 'string' && { modelId }),
    view: {
      ...(typeof viewId === 'string' && { viewId }),
      ...(typeof lensId === 'string' && { lensId }),
    },
  };
}

/** Keeps what is shown of the open document from now on. */
export function keepView(workspace: Workspace): void {
  workspace.store.subscribe(({ documentId, status, modelId, viewId, lensId }, before) => {
    const same = modelId === before.modelId && viewId === before.viewId && lensId === before.lensId;
    if (same || documentId === null || documentId !== before.documentId || status !== 'open')
      return;
    workspace.platform.preferences.write(`view:${documentId}`, { modelId, viewId, lensId });
  });
}
