import { keepTrial, keepTrialAs } from '../document/operations/keep-what-if';
import { describeAssessment, describeKeeping, sayTried } from '../document/operations/labels';
import type { Outcome } from '../document/operations/outcome';
import { nameIn } from './assessments';
import { perform, whyNotWrite } from './editing';
import { tell, type Workspace } from './workspace';

/** Says in the document, as one edit, what was tried, and ends the what-if. */
export function keepWhatIf(workspace: Workspace): void {
  const { keeper } = workspace;
  if (keeper === null || keeper.scratch === null) return;
  const trial = keeper.scratch.state();
  const outcome = keepTrial(keeper.session.state().document, trial);
  const label = describeKeeping(trial.tried);
  if (finish(workspace, label, outcome)) tell(workspace, `Kept ${sayTried(trial.tried)}.`);
}

/** Adds, as one edit, an assessment with the answers as they were tried, shows it and ends the what-if. */
export function keepWhatIfAs(workspace: Workspace): void {
  const { keeper, platform, store } = workspace;
  if (keeper === null || keeper.scratch === null) return;
  const trial = keeper.scratch.state();
  const id = platform.newId();
  const outcome = keepTrialAs(keeper.session.state().document, trial, id, platform.now());
  const name = nameIn(trial.document, trial.assessment);
  if (!finish(workspace, describeAssessment('Add', name), outcome)) return;
  store.setState({ assessment: id });
  tell(workspace, `Kept as a new assessment, "${nameIn(store.getState().document, id)}".`);
}

/** Ends the what-if with an edit of the document. A refusal is told, and the what-if goes on. */
function finish(workspace: Workspace, label: string, outcome: Outcome): boolean {
  const { keeper } = workspace;
  const reason = outcome.ok ? whyNotWrite(workspace) : outcome.reason;
  if (reason !== null || keeper === null) {
    if (reason !== null) tell(workspace, reason, { kind: 'problem' });
    return false;
  }
  keeper.scratch = null;
  keeper.show();
  perform(workspace, label, outcome);
  return true;
}
