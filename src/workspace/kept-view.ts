import type { GroupBy, WorkspaceState } from './state';
import type { Workspace } from './workspace';

type View = Pick<WorkspaceState, 'viewId' | 'lensId' | 'grouping'>;

const isGrouping = (value: unknown): value is GroupBy =>
  value === 'model' || value === 'area' || value === 'team';

/** What was shown of a document when it was last open here. */
export function keptView(
  workspace: Workspace,
  documentId: string,
): {
  readonly modelId?: string;
  readonly assessment?: string;
  readonly view: Partial<View>;
} {
  const kept = workspace.platform.preferences.read(`view:${documentId}`);
  if (typeof kept !== 'object' || kept === null) return { view: {} };
  const { modelId, assessment, viewId, lensId, grouping } = kept as Record<string, unknown>;
  return {
    ...(typeof modelId === 'string' && { modelId }),
    ...(typeof assessment === 'string' && { assessment }),
    view: {
      ...(typeof viewId === 'string' && { viewId }),
      ...(typeof lensId === 'string' && { lensId }),
      ...(isGrouping(grouping) && { grouping }),
    },
  };
}

/** Keeps what is shown of the open document from now on. */
export function keepView(workspace: Workspace): void {
  workspace.store.subscribe((state, before) => {
    const { documentId, status } = state;
    const same = parts.every((name) => state[name] === before[name]);
    // What changes while a document opens is no choice of the user.
    const open = status === 'open' && before.status === 'open' && documentId === before.documentId;
    if (same || documentId === null || !open) return;
    const { modelId, assessment, viewId, lensId, grouping } = state;
    const view = { modelId, assessment, viewId, lensId, grouping };
    workspace.platform.preferences.write(`view:${documentId}`, view);
  });
}

const parts = ['modelId', 'assessment', 'viewId', 'lensId', 'grouping'] as const;
