import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { listModels } from '../../document/create-document';
import { emptyDocument } from '../../document/document';
import { Menu } from '../../ui/menu';
import type { MenuItem } from '../../ui/menu-item';
import { Tabs } from '../../ui/tabs';
import { viewPlace } from '../../views/focus-view';
import { useRun, useWorkspace, useWorkspaceState } from '../../views/use-workspace';
import { whyNotEdit } from '../../workspace/editing';

/** The models of the document as tabs, with a menu that adds and removes them. */
export function ModelTabs() {
  const workspace = useWorkspace();
  const run = useRun();
  const table = useWorkspaceState((state) => state.shown.tables.models);
  const selected = useWorkspaceState((state) => state.modelId);
  // Depends on this table alone, so that painting does not list it anew.
  const models = useMemo(
    () => listModels({ ...emptyDocument, tables: { ...emptyDocument.tables, models: table } }),
    [table],
  );
  const items = workspace.catalogue.map((entry): MenuItem => {
    const within = models.some((model) => model.id === entry.id);
    const last = within && models.length === 1 ? 'A document keeps at least one model.' : null;
    return {
      id: entry.id,
      label: `${entry.title} (${entry.edition})`,
      checked: within,
      disabledReason: whyNotEdit(workspace) ?? last,
      onSelect: () => run(within ? 'remove-model' : 'add-model', { id: entry.id }),
    };
  });
  const titles = new Map(
    workspace.catalogue.map((entry) => [entry.id, `${entry.title}, ${entry.edition}`]),
  );
  return (
    <Tabs
      label="Models"
      panel={viewPlace}
      selected={selected}
      onSelect={(id) => run('set-model', id)}
      tabs={models.map(({ id, title }) => ({ id, label: title, title: titles.get(id) ?? title }))}
    >
      <Menu
        label="Add or remove models"
        trigger={<Plus />}
        items={() => [{ label: 'Models in this document', items }]}
      />
    </Tabs>
  );
}
