import { assessmentName, listAssessments } from '../document/create-document';
import type { Document } from '../document/document';
import { cancelStroke, whyNotEdit } from './editing';
import type { Workspace } from './workspace';

/** What an assessment of a document (by id) is called. */
export const nameIn = (document: Document, id: string): string =>
  assessmentName(listAssessments(document).find((one) => one.id === id) ?? { name: '' });

/** Why another assessment cannot be chosen now, or null when it can. */
export const whyNotChoose = ({ store }: Workspace): string | null =>
  store.getState().whatIf === null ? null : 'Leave the what-if first, or keep it.';

/** Why assessments cannot be added, changed or removed now, or null when they can. */
export const whyNotManage = (workspace: Workspace): string | null =>
  whyNotChoose(workspace) ?? whyNotEdit(workspace);

/** Shows another assessment. What it does not find in the document is passed over. */
export function showAssessment(workspace: Workspace, id: string): void {
  const { document } = workspace.store.getState();
  if (!listAssessments(document).some((one) => one.id === id)) return;
  cancelStroke(workspace);
  workspace.store.setState({ assessment: id });
}
