import { setGoal } from '../document/operations/goals';
import { describeGoal, describeRule } from '../document/operations/labels';
import { changeRule, resetRule } from '../document/operations/rules';
import type { StageRule } from '../model/stage-rule';
import { currentModel, scaleFor } from '../workspace/current';
import { perform, whyNotEdit } from '../workspace/editing';
import { startWhatIf } from '../workspace/what-if';
import { setPreferences, showDialog, type Workspace } from '../workspace/workspace';
import type { Command } from './command';
import { placeOf, rateElements } from './rating';

/** Whether the model that is shown has stages, or why not. */
function staged({ store }: Workspace): true | string {
  const model = currentModel(store.getState());
  if (model === null) return 'The model is still loading.';
  return model.rule !== null || `${model.shortTitle} has no stages.`;
}

function editable(workspace: Workspace): true | string {
  const answer = staged(workspace);
  return answer === true ? (whyNotEdit(workspace) ?? true) : answer;
}

export const commands: readonly Command[] = [
  {
    id: 'what-next',
    label: 'What next',
    keys: ['W'],
    scope: 'map',
    menu: 'view',
    when: staged,
    run: (workspace) => {
      workspace.store.setState({ selection: new Set(), wanted: 'inspector' });
      setPreferences(workspace, { inspector: true });
    },
  },
  {
    id: 'edit-rule',
    label: 'Edit the rule for stages',
    scope: 'anywhere',
    menu: 'rate',
    when: staged,
    run: (workspace) => showDialog(workspace, 'rule'),
  },
  {
    id: 'change-rule',
    label: 'Change the rule for stages',
    scope: 'anywhere',
    control: true,
    when: editable,
    run: (workspace, argument) => {
      const { document } = workspace.store.getState();
      const model = placeOf(workspace)?.model;
      if (model === undefined) return;
      const change = argument as Partial<StageRule>;
      perform(workspace, describeRule(model, change), changeRule(document, model, change));
    },
  },
  {
    id: 'reset-rule',
    label: "Use the model's own rule",
    scope: 'anywhere',
    control: true,
    when: editable,
    run: (workspace) => {
      const model = placeOf(workspace)?.model;
      if (model === undefined) return;
      const { document } = workspace.store.getState();
      perform(workspace, describeRule(model, null), resetRule(document, model));
    },
  },
  {
    id: 'try-way',
    label: 'Try to meet criteria without saving',
    scope: 'anywhere',
    control: true,
    when: staged,
    run: (workspace, argument) => {
      const { keys } = argument as { readonly keys: readonly string[] };
      const model = currentModel(workspace.store.getState());
      const met = model === null ? undefined : scaleFor(workspace.store.getState(), model).levels;
      const best = met?.at(-1)?.value;
      if (best === undefined) return;
      startWhatIf(workspace);
      rateElements(workspace, 'current', best, keys);
    },
  },
  {
    id: 'set-goal',
    label: 'Say which stage is wanted',
    scope: 'anywhere',
    control: true,
    when: editable,
    run: (workspace, argument) => {
      const place = placeOf(workspace);
      if (place === null) return;
      const { document } = workspace.store.getState();
      const goal = argument as Parameters<typeof setGoal>[2];
      perform(workspace, describeGoal(place.model, goal), setGoal(document, place, goal));
    },
  },
];
