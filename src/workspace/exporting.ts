import { readTitle } from '../document/create-document';
import type { Exporter, ExportOptions, ExportSubject, ExportTools } from '../formats/exporter';
import { fileNameFor } from '../formats/file-name';
import {
  arrangedModel,
  createContextOf,
  currentModel,
  layoutFor,
  lensFor,
  ownersOf,
} from './current';
import { loadFontFaces } from './font-faces';
import { groupings } from './group-by';
import { printedDay } from './printed-day';
import { keptDocument } from './what-if';
import type { Workspace } from './workspace';

/**
 * What would be exported now: the model that is shown through the lens in force. A picture is of what
 * is on screen, data of what is kept, whatever a what-if shows. Null while nothing is open.
 */
export function subjectOf(
  workspace: Workspace,
  kind: Exporter['kind'] = 'picture',
): ExportSubject | null {
  const state = workspace.store.getState();
  const model = currentModel(state);
  if (state.status !== 'open' || model === null) return null;
  const shown = kind === 'picture' ? arrangedModel(workspace, state, model) : model;
  return {
    document: kind === 'picture' ? state.document : keptDocument(state),
    model: shown,
    grouping: shown === model ? '' : groupings[state.grouping].words,
    models: state.models,
    assessment: state.assessment,
    lens: lensFor(workspace, state, model),
    layout: layoutFor(workspace, model),
    context: createContextOf(workspace)(state, model),
    owners: ownersOf(workspace, state, model),
    stripe: state.preferences.ownerStripe,
    rollup: state.preferences.rollup,
    selection: new Set([...state.selection].filter((key) => model.byKey.has(key))),
    party: { id: state.party, members: state.members },
    date: printedDay(workspace.platform.now()),
  };
}

/** Why nothing can be exported now, or not in that way, or null when it can. */
export function whyNotExport(workspace: Workspace, exporter?: Exporter): string | null {
  const subject = subjectOf(workspace, exporter?.kind);
  if (subject === null) return 'The document is still opening.';
  return exporter?.whyNot?.(subject) ?? null;
}

/** What this browser does for an exporter. */
export const toolsOf = ({ scenery, platform }: Workspace): ExportTools => ({
  measure: scenery.measure,
  rasterise: platform.rasterise,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  fontFaces: loadFontFaces,
});

/** What the file is called unless the user says otherwise. A picture is named by what it shows. */
export function exportName(subject: ExportSubject, exporter: Exporter): string {
  const title = exporter.title?.(subject) ?? readTitle(subject.document);
  const shown = `${subject.model.shortTitle} ${subject.lens.label(subject.model)}`;
  return fileNameFor(
    exporter.kind === 'picture' ? `${title}, ${shown}` : title,
    exporter.extension,
  );
}

/** What became of a wish to save. `late`: the file is ready, but the browser wants to be asked once more. */
export type Saving = 'saved' | 'cancelled' | 'late';

/** Writes a finished file where the user wants it. Throws with a readable message when it cannot be written. */
export async function saveBlob(
  workspace: Workspace,
  blob: Blob,
  name: string,
  description: string,
): Promise<Saving> {
  try {
    const saved = await workspace.platform.files.save(blob, { name, description });
    return saved === null ? 'cancelled' : 'saved';
  } catch (error) {
    // A browser opens its file dialog only shortly after a click or a key.
    if (error instanceof Error && error.name === 'SecurityError') return 'late';
    throw error;
  }
}

/** Makes the file of an export. Throws with a readable message when it cannot be made. */
export async function makeExport(
  workspace: Workspace,
  exporter: Exporter,
  options: ExportOptions,
): Promise<Blob> {
  const subject = subjectOf(workspace, exporter.kind);
  if (subject === null) throw new Error('Nothing is open that could be exported.');
  return exporter.run(subject, options, toolsOf(workspace));
}

/**
 * Puts an export on the clipboard: PNG as a picture, anything else as its text. Call it straight from
 * a click or key. Throws with a readable message when the browser refuses.
 */
export async function copyExport(
  workspace: Workspace,
  exporter: Exporter,
  options: ExportOptions,
): Promise<void> {
  const made = makeExport(workspace, exporter, options);
  const { clipboard } = workspace.platform;
  if (exporter.mime === 'image/png') await clipboard.writeImage(made);
  else await clipboard.writeText(await (await made).text());
}
