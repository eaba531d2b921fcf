import { assessmentIn, createDocument, listModels } from '../document/create-document';
import type { Document } from '../document/document';
import { atRest } from './at-rest';
import { keepView, keptView } from './kept-view';
import { loadScenery, loadSceneryOf } from './late-scenery';
import { comeBack, leaveBehind } from './left-behind';
import { listDocuments, purgeDeleted } from './persistence/documents';
import type { Refusal } from './persistence/load';
import { openSession } from './persistence/session';
import type { DocumentSession } from './persistence/session-state';
import { loadModel, showModel } from './showing';
import { type Keeper, showDialog, tell, type Workspace } from './workspace';

/** Why a document does not open, and where what is stored of it is kept; empty when it does. */
function sayRefusal(refusal: Refusal | null): string {
  if (refusal?.kind !== 'unreadable') return refusal?.message ?? '';
  return `${refusal.message} It is set aside as it was found: download it from Documents.`;
}

/** Shows what a session holds, now and after every change. */
function attach(workspace: Workspace, session: DocumentSession): void {
  const { store } = workspace;
  const show = (): void => {
    const { saved, waiting, unsaved, role, phase, refusal, barred, ...kept } = session.state();
    const before = store.getState();
    if (before.documentId !== session.id) return;
    const trial = keeper.scratch?.state() ?? null;
    const { document, history } = trial ?? kept;
    const same = before.document === document;
    // A stroke under way ends where another tab's edit comes in: what it painted over has changed.
    const stroke = same ? before.stroke : [];
    store.setState({
      status: phase === 'opening' ? 'opening' : phase === 'open' ? 'open' : 'failed',
      failure: sayRefusal(refusal),
      barred,
      document,
      assessment: assessmentIn(document, before.assessment),
      whatIf: trial && { document: kept.document, tried: trial.tried },
      shown: same ? before.shown : document,
      stroke,
      history,
      saved,
      unsaved: { ...before.unsaved, waiting, leftOut: unsaved },
      role,
    });
  };
  const stop = session.subscribe(show);
  const keeper: Keeper = {
    session,
    scratch: null,
    show,
    close: () => {
      stop();
      keeper.scratch?.left();
      leaveBehind(workspace, session);
    },
  };
  workspace.keeper = keeper;
  show();
}

/** Opens a document that is stored, or was left behind, in place of the one that is open. */
export async function openDocument(workspace: Workspace, id: string): Promise<void> {
  await readyFor(workspace, id);
  const session = comeBack(workspace, id) ?? openSession({ platform: workspace.platform, id });
  await start(workspace, session, id);
}

/** Brings what the first picture of a stored document needs besides what is always there. */
async function readyFor(workspace: Workspace, id: string): Promise<void> {
  const { lensId, grouping = 'model' } = keptView(workspace, id).view;
  if (lensId !== undefined) await loadSceneryOf(workspace, lensId);
  if (grouping !== 'model' || workspace.store.getState().preferences.ownerStripe)
    await loadScenery(workspace, 'owners');
}

/** Opens a document value as a new stored document and returns its id. */
export async function openAsNew(workspace: Workspace, document: Document): Promise<string> {
  const { platform } = workspace;
  const id = platform.newId();
  await start(workspace, openSession({ platform, id, fresh: document }), id);
  return id;
}

/** Starts an empty document with all built-in models, or with those named. */
export function newDocument(
  workspace: Workspace,
  title = 'Untitled',
  models?: readonly string[],
): Promise<string> {
  const { catalogue, platform } = workspace;
  const wanted =
    models === undefined ? catalogue : catalogue.filter((entry) => models.includes(entry.id));
  return openAsNew(workspace, createDocument({ title, models: wanted, at: platform.now() }));
}

async function start(workspace: Workspace, session: DocumentSession, id: string): Promise<void> {
  const { store, platform } = workspace;
  workspace.keeper?.close();
  store.setState({
    documentId: id,
    status: 'opening',
    selection: new Set(),
    focus: null,
    brush: null,
    stroke: [],
  });
  attach(workspace, session);
  platform.preferences.write('document', id);
  await opened(session);
  if (store.getState().documentId !== id || session.state().phase !== 'open') return;
  await showFirst(workspace, id);
  const { damaged } = session.state();
  if (damaged !== null) {
    const text = `This document is open only as far as it could be read. ${damaged} All of it was set aside, to download.`;
    tell(workspace, text, {
      kind: 'problem',
      action: { label: 'Documents', run: () => showDialog(workspace, 'home') },
    });
  }
}

/** Settles once the session is open, or known not to open. */
function opened(session: DocumentSession): Promise<void> {
  return new Promise((resolve) => {
    if (session.state().phase !== 'opening') {
      resolve();
      return;
    }
    const stop = session.subscribe(() => {
      if (session.state().phase === 'opening') return;
      stop();
      resolve();
    });
  });
}

/** Shows the model, view and lens that were last shown of this document. */
async function showFirst(workspace: Workspace, id: string): Promise<void> {
  const { store, catalogue } = workspace;
  const { document } = store.getState();
  const known = listModels(document).filter((model) =>
    catalogue.some((entry) => entry.id === model.id),
  );
  const kept = keptView(workspace, id);
  const modelId = known.find((model) => model.id === kept.modelId)?.id ?? known[0]?.id;
  store.setState({ ...kept.view, assessment: assessmentIn(document, kept.assessment) });
  if (modelId === undefined) {
    store.setState({
      status: 'failed',
      failure: 'This version of Isotherm has none of the models of this document.',
    });
    return;
  }
  await showModel(workspace, modelId);
  // The other tabs switch at once when their models are there already.
  await atRest();
  await Promise.all([
    ...known.map((model) => loadModel(workspace, model.id)),
    loadScenery(workspace, 'owners'),
  ]);
}

/**
 * Opens what was open last, else the newest document, else a new one with the built-in models. Where
 * none was open before, the new one is shown at once and can be edited when storage has answered.
 */
export async function openFirst(workspace: Workspace): Promise<void> {
  const { platform, catalogue, store } = workspace;
  const last = platform.preferences.read('document');
  const fresh = createDocument({ title: 'CRM readiness', models: catalogue, at: platform.now() });
  if (last === null) store.setState({ document: fresh, shown: fresh });
  const [first] = catalogue;
  if (first !== undefined) void loadModel(workspace, first.id);
  keepView(workspace);
  const listed = await listDocuments(platform.storage);
  if (!listed.ok && listed.fault.kind !== 'unavailable') {
    // There may well be documents: a new one in their place would look as if they were lost.
    store.setState({ status: 'failed', failure: listed.fault.message });
    return;
  }
  const documents = listed.ok ? listed.value.filter((head) => head.deleted === undefined) : [];
  const wanted = documents.find((head) => head.id === last) ?? documents[0];
  if (wanted === undefined) await openAsNew(workspace, fresh);
  else await openDocument(workspace, wanted.id);
  await purgeDeleted(platform);
}
