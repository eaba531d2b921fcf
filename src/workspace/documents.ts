import { createDocument, firstAssessment, listModels } from '../document/create-document';
import type { Document } from '../document/document';
import { atRest } from './at-rest';
import { keepView, keptView } from './kept-view';
import { listDocuments, purgeDeleted } from './persistence/documents';
import { openSession } from './persistence/session';
import type { DocumentSession } from './persistence/session-state';
import { loadModel, showModel } from './showing';
import { tell, type Workspace } from './workspace';

/** Shows what a session holds, now and after every change. */
function attach(workspace: Workspace, session: DocumentSession): void {
  const { store } = workspace;
  const show = (): void => {
    const { document, history, saved, role, phase, refusal, barred } = session.state();
    const before = store.getState();
    if (before.documentId !== session.id) return;
    const same = before.document === document;
    // A stroke under way ends where another tab's edit comes in: what it painted over has changed.
    const stroke = same ? before.stroke : [];
    store.setState({
      status: phase === 'opening' ? 'opening' : phase === 'open' ? 'open' : 'failed',
      failure: refusal?.message ?? '',
      barred,
      document,
      shown: same ? before.shown : document,
      stroke,
      history,
      saved,
      role,
    });
  };
  const stop = session.subscribe(show);
  workspace.keeper = {
    session,
    close: () => {
      stop();
      void session.close();
    },
  };
  show();
}

/** Opens a document that is stored, in place of the one that is open. */
export async function openDocument(workspace: Workspace, id: string): Promise<void> {
  await start(workspace, openSession({ platform: workspace.platform, id }), id);
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
    tell(workspace, `Part of this document could not be read and was set aside. ${damaged}`, {
      kind: 'problem',
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
  store.setState({ assessment: firstAssessment(document), ...kept.view });
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
  await Promise.all(known.map((model) => loadModel(workspace, model.id)));
}

/** Opens what was open last, else the newest document, else a new one with the built-in models. */
export async function openFirst(workspace: Workspace): Promise<void> {
  const { platform, catalogue } = workspace;
  const [first] = catalogue;
  if (first !== undefined) void loadModel(workspace, first.id);
  keepView(workspace);
  const listed = await listDocuments(platform.storage);
  if (!listed.ok && listed.fault.kind !== 'unavailable') {
    // There may well be documents: a new one in their place would look as if they were lost.
    workspace.store.setState({ status: 'failed', failure: listed.fault.message });
    return;
  }
  const documents = listed.ok ? listed.value.filter((head) => head.deleted === undefined) : [];
  const last = platform.preferences.read('document');
  const wanted = documents.find((head) => head.id === last) ?? documents[0];
  if (wanted === undefined) await newDocument(workspace, 'CRM readiness');
  else await openDocument(workspace, wanted.id);
  await purgeDeleted(platform);
}
