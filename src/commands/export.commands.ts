import type { Exporter, ExportOptions } from '../formats/exporter';
import { exporter as png } from '../formats/exporters/png.exporter';
import { readChoices } from '../workspace/export-choices';
import {
  copyExport,
  exportName,
  makeExport,
  saveBlob,
  subjectOf,
  whyNotExport,
} from '../workspace/exporting';
import { showDialog, tell, type Workspace } from '../workspace/workspace';
import type { Command } from './command';

const when = (workspace: Workspace): true | string => whyNotExport(workspace) ?? true;

/** The options of the last time, for the whole map. */
const wholeMap = (workspace: Workspace): ExportOptions => ({
  ...readChoices(workspace),
  scope: 'whole',
});

async function save(
  workspace: Workspace,
  blob: Blob,
  name: string,
  exporter: Exporter,
): Promise<void> {
  const outcome = await saveBlob(workspace, blob, name, exporter.label);
  if (outcome === 'saved') tell(workspace, `Saved "${name}".`);
  if (outcome !== 'late') return;
  tell(workspace, `"${name}" is ready.`, {
    action: { label: 'Save', run: () => void save(workspace, blob, name, exporter) },
  });
}

/** A command for each exporter: the whole map, as it was last exported, into a file. */
export const exportCommands = (exporters: readonly Exporter[]): readonly Command[] =>
  exporters.map((exporter) => ({
    id: `export-${exporter.id}`,
    label: `Export as ${exporter.label}`,
    scope: 'anywhere',
    menu: 'file',
    when,
    run: async (workspace) => {
      const subject = subjectOf(workspace);
      if (subject === null) return;
      const name = exportName(subject, exporter);
      const blob = await makeExport(workspace, exporter, wholeMap(workspace));
      await save(workspace, blob, name, exporter);
    },
  }));

export const commands: readonly Command[] = [
  {
    id: 'export',
    label: 'Export',
    keys: ['Mod+E'],
    scope: 'anywhere',
    menu: 'file',
    when,
    run: (workspace) => showDialog(workspace, 'export'),
  },
  {
    id: 'copy-picture',
    label: 'Copy the map as a picture',
    keys: ['Mod+Alt+C'],
    scope: 'anywhere',
    menu: 'file',
    when,
    run: async (workspace) => {
      await copyExport(workspace, png, { ...wholeMap(workspace), scale: 2 });
      tell(workspace, 'Copied the map as a picture.');
    },
  },
];
