import {
  type AssessmentChange,
  changeAssessment,
  copySaid,
  removeAssessment,
} from '../document/operations/assessments';
import { describeAssessment, describeCopying } from '../document/operations/labels';
import { readSaid } from '../document/said';
import { nameIn, showAssessment } from '../workspace/assessments';
import { perform } from '../workspace/editing';
import { addNamed, type NewAssessment } from '../workspace/new-assessment';
import { actionTargets } from '../workspace/selecting';
import { showDialog, tell, type Workspace } from '../workspace/workspace';
import { elementsOf, placeOf } from './rating';
import { tellWithUndo } from './tell-with-undo';

const documentOf = ({ store }: Workspace) => store.getState().document;

/** Adds a `NewAssessment` and shows it. */
export function add(workspace: Workspace, argument: unknown): void {
  const wish = argument as NewAssessment;
  const { newId, now } = workspace.platform;
  const id = newId();
  const outcome = addNamed(documentOf(workspace), id, wish, now());
  if (!perform(workspace, describeAssessment('Add', wish.name.trim()), outcome)) return;
  showAssessment(workspace, id);
  showDialog(workspace, null);
}

/** Changes what is known of an assessment. */
export function change(workspace: Workspace, argument: unknown): void {
  const { id, change: wish } = argument as {
    readonly id: string;
    readonly change: AssessmentChange;
  };
  const document = documentOf(workspace);
  const { name, frozen } = wish;
  const trimmed = name === undefined ? wish : { ...wish, name: name.trim() };
  const action =
    name !== undefined
      ? 'Rename'
      : frozen === undefined
        ? 'Change'
        : frozen
          ? 'Freeze'
          : 'Unfreeze';
  const label = describeAssessment(action, nameIn(document, id));
  perform(workspace, label, changeAssessment(document, id, trimmed));
}

/** Takes an assessment out, with an undo at hand. */
export function remove(workspace: Workspace, argument: unknown): void {
  const { id } = argument as { readonly id: string };
  const document = documentOf(workspace);
  const name = nameIn(document, id);
  const label = describeAssessment('Remove', name);
  if (!perform(workspace, label, removeAssessment(document, id))) return;
  tellWithUndo(workspace, `Removed "${name}".`);
}

/** What is copied from another assessment, and of which elements. */
export interface Copying {
  readonly from: string;
  readonly scope: 'selection' | 'model';
}

/** Copies what another assessment says to the one that is shown. */
export function copy(workspace: Workspace, argument: unknown): void {
  const { from, scope } = argument as Copying;
  const place = placeOf(workspace);
  if (place === null) return;
  const document = documentOf(workspace);
  const keys =
    scope === 'selection'
      ? actionTargets(workspace)
      : [...place.model.byKey.keys()].filter((key) => readSaid(document, from, key) !== undefined);
  const outcome = copySaid(document, from, place.assessment, keys, workspace.platform.now());
  const label = describeCopying(elementsOf(place, keys), nameIn(document, from));
  if (!perform(workspace, label, outcome)) {
    if (outcome.ok) tell(workspace, 'Both say the same already.');
    return;
  }
  showDialog(workspace, null);
  const passedOver = outcome.ok ? outcome.passedOver : undefined;
  tell(workspace, `Copied from "${nameIn(document, from)}". ${passedOver ?? ''}`.trim());
}
