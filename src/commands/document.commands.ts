import { listModels } from '../document/create-document';
import { describeModel, describeRenaming } from '../document/operations/labels';
import { addModel, moveModel, removeModel } from '../document/operations/models';
import { renameDocument } from '../document/operations/rename-document';
import { perform, whyNotEdit } from '../workspace/editing';
import { loadModel, showModel } from '../workspace/showing';
import type { Workspace } from '../workspace/workspace';
import type { Command } from './command';

const edit = (
  id: string,
  label: string,
  run: (workspace: Workspace, argument: never) => void | Promise<void>,
): Command => ({
  id,
  label,
  scope: 'anywhere',
  control: true,
  when: (workspace) => whyNotEdit(workspace) ?? true,
  run: (workspace, argument) => run(workspace, argument as never),
});

const shortTitleOf = (workspace: Workspace, id: string): string =>
  listModels(workspace.store.getState().document).find((model) => model.id === id)?.title ?? id;

export const commands: readonly Command[] = [
  {
    id: 'edit-title',
    label: 'Rename the document',
    keys: ['F2'],
    scope: 'map',
    menu: 'file',
    when: (workspace) => whyNotEdit(workspace) ?? true,
    run: ({ store }) => store.setState({ wanted: 'title' }),
  },
  edit(
    'rename-document',
    'Rename the document',
    (workspace, { title }: { readonly title: string }) => {
      perform(
        workspace,
        describeRenaming(title),
        renameDocument(workspace.store.getState().document, title),
      );
    },
  ),
  edit('add-model', 'Add a model', async (workspace, { id }: { readonly id: string }) => {
    const model = await loadModel(workspace, id);
    const { document } = workspace.store.getState();
    if (perform(workspace, describeModel('Add', model.shortTitle), addModel(document, model))) {
      await showModel(workspace, id);
    }
  }),
  edit('remove-model', 'Remove a model', async (workspace, { id }: { readonly id: string }) => {
    const { document } = workspace.store.getState();
    const label = describeModel('Remove', shortTitleOf(workspace, id));
    if (!perform(workspace, label, removeModel(document, id))) return;
    const left = listModels(workspace.store.getState().document)[0];
    if (left !== undefined && workspace.store.getState().modelId === id)
      await showModel(workspace, left.id);
  }),
  edit(
    'move-model',
    'Move a model',
    (workspace, { id, to }: { readonly id: string; readonly to: number }) => {
      const { document } = workspace.store.getState();
      perform(
        workspace,
        describeModel('Move', shortTitleOf(workspace, id)),
        moveModel(document, id, to),
      );
    },
  ),
];
