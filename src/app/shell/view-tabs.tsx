import { Tabs } from '../../ui/tabs';
import { viewPlace } from '../../views/focus-view';
import { useRun } from '../../views/use-workspace';
import { useView } from './use-view';

/** The views of the model that is shown, as tabs. */
export function ViewTabs() {
  const run = useRun();
  const shown = useView();
  if (shown === null) return null;
  const { views, view, model } = shown;
  return (
    <Tabs
      label="Views"
      panel={viewPlace}
      selected={view.id}
      onSelect={(id) => run('set-view', id)}
      tabs={views.map((one) => ({ id: one.id, label: one.label(model) }))}
    />
  );
}
