import { readTitle } from '../document/create-document';
import type { Exporter, ExportOptions } from '../formats/exporter';
import { exporter as json } from '../formats/exporters/json.exporter';
import { exporter as png } from '../formats/exporters/png.exporter';
import { fileNameFor } from '../formats/file-name';
import { nameIn } from '../workspace/assessments';
import { readChoices } from '../workspace/export-choices';
import {
  copyExport,
  exportName,
  makeExport,
  subjectOf,
  toolsOf,
  whyNotExport,
} from '../workspace/exporting';
import { showDialog, tell, type Workspace } from '../workspace/workspace';
import type { Command } from './command';
import { saveFile } from './save-file';

const when = (workspace: Workspace): true | string => whyNotExport(workspace) ?? true;

/** The options of the last time, for the whole map. */
const wholeMap = (workspace: Workspace): ExportOptions => ({
  ...readChoices(workspace),
  scope: 'whole',
  assessments: 'all',
});

/** A command for each exporter: the whole map, as it was last exported, into a file. */
export const exportCommands = (exporters: readonly Exporter[]): readonly Command[] =>
  exporters.map((exporter) => ({
    id: `export-${exporter.id}`,
    label: `Export as ${exporter.label}`,
    scope: 'anywhere',
    menu: 'file',
    when: (workspace) => whyNotExport(workspace, exporter) ?? true,
    run: async (workspace) => {
      const subject = subjectOf(workspace, exporter.kind);
      if (subject === null) return;
      const name = exportName(subject, exporter);
      const blob = await makeExport(workspace, exporter, wholeMap(workspace));
      await saveFile(workspace, blob, name, exporter.label);
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
    id: 'export-assessment',
    label: 'Export an assessment',
    scope: 'anywhere',
    control: true,
    when,
    run: async (workspace, argument) => {
      const { id } = argument as { readonly id: string };
      const subject = subjectOf(workspace, 'data');
      if (subject === null) return;
      const options = { ...wholeMap(workspace), assessments: 'one' } as const;
      const blob = await json.run({ ...subject, assessment: id }, options, toolsOf(workspace));
      const title = `${readTitle(subject.document)}, ${nameIn(subject.document, id)}`;
      await saveFile(workspace, blob, fileNameFor(title, json.extension), json.label);
    },
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
