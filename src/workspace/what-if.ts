import type { Document } from '../document/document';
import { sayTried } from '../document/operations/labels';
import { whyNotSaidIn } from '../document/operations/said-writes';
import { type Tried, trialBase } from '../document/operations/what-if';
import { openDocument } from './documents';
import { whyNotWrite } from './editing';
import { printedDay } from './printed-day';
import { createScratch, type Scratch } from './scratch';
import type { WorkspaceState } from './state';
import { tell, type Workspace } from './workspace';

/** The open document as it is kept, whatever a what-if shows. */
export const keptDocument = ({ whatIf, document }: WorkspaceState): Document =>
  whatIf?.document ?? document;

/** Whether anything was tried. */
export const anyTried = ({ answers, others }: Tried): boolean => answers + others > 0;

/** What was left with something tried in it, and of which document. */
interface Left {
  readonly id: string;
  readonly scratch: Scratch;
}
const left = new WeakMap<Workspace, Left>();

/** Starts to try answers on a copy of the assessment that is shown. The document is not touched. */
export function startWhatIf(workspace: Workspace): void {
  const { keeper, store, platform } = workspace;
  const { document, assessment, whatIf } = store.getState();
  if (keeper === null || whatIf !== null) return;
  const name = `What if, ${printedDay(platform.now())}`;
  const scratch: Scratch = createScratch({
    assessment,
    base: trialBase(document, assessment, name),
    now: () => platform.now(),
    changed: () => workspace.keeper?.show(),
    left: () => putAside(workspace, { id: keeper.session.id, scratch }),
  });
  keeper.scratch = scratch;
  keeper.show();
}

/** Goes back to the document as it is kept. What was tried can be had back as long as the page is open. */
export function leaveWhatIf(workspace: Workspace): void {
  const { keeper } = workspace;
  if (keeper === null || keeper.scratch === null) return;
  const { scratch } = keeper;
  keeper.scratch = null;
  keeper.show();
  scratch.left();
}

function putAside(workspace: Workspace, aside: Left): void {
  const { tried } = aside.scratch.state();
  if (!anyTried(tried)) return;
  left.set(workspace, aside);
  tell(workspace, `Left the what-if. Not kept: ${sayTried(tried)}.`, {
    action: { label: 'Back to it', run: () => void returnToWhatIf(workspace) },
  });
}

/** Why there is no what-if to go back to, or null when there is one. */
export function whyNotReturn(workspace: Workspace): string | null {
  if (workspace.store.getState().whatIf !== null) return 'Leave this what-if first.';
  return left.has(workspace) ? null : 'No what-if was left.';
}

/** Goes back to the what-if that was left last, opening its document where that is another one. */
export async function returnToWhatIf(workspace: Workspace): Promise<void> {
  const aside = left.get(workspace);
  if (aside === undefined || whyNotReturn(workspace) !== null) return;
  if (workspace.store.getState().documentId !== aside.id) await openDocument(workspace, aside.id);
  const { keeper, store } = workspace;
  if (keeper?.session.id !== aside.id || store.getState().status !== 'open') return;
  left.delete(workspace);
  keeper.scratch = aside.scratch;
  store.setState({ assessment: aside.scratch.state().assessment });
  keeper.show();
}

/** Why what was tried cannot be kept, in its assessment or as a new one; null when it can. */
export function whyNotKeep(workspace: Workspace, { asNew }: { readonly asNew: boolean }) {
  const { whatIf, assessment } = workspace.store.getState();
  if (whatIf === null) return 'No what-if is under way.';
  const reason = whyNotWrite(workspace);
  if (reason !== null) return reason;
  if (!anyTried(whatIf.tried)) return 'Nothing has been tried yet.';
  return asNew ? null : whyNotSaidIn(whatIf.document, assessment);
}
