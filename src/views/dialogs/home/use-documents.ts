import { useEffect, useState } from 'react';
import type { DocumentHead, DocumentStorage, SetAside } from '../../../platform/platform';
import { listDocuments } from '../../../workspace/persistence/documents';
import { watchDocuments } from '../../../workspace/persistence/messages';
import { useWorkspace } from '../../use-workspace';

/** What is stored in this browser. */
export interface StoredList {
  /** Newest first. */
  readonly documents: readonly DocumentHead[];
  /** In the bin, the one deleted last first. */
  readonly deleted: readonly DocumentHead[];
  readonly setAside: readonly SetAside[];
  /** Why the list could not be read, or empty. */
  readonly fault: string;
}

async function readList(storage: DocumentStorage): Promise<StoredList> {
  const [stored, aside] = await Promise.all([listDocuments(storage), storage.listSetAside()]);
  const heads = stored.ok ? stored.value : [];
  return {
    documents: heads
      .filter((head) => head.deleted === undefined)
      .sort((a, b) => b.changed - a.changed),
    deleted: heads
      .filter((head) => head.deleted !== undefined)
      .sort((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0)),
    setAside: aside.ok ? aside.value : [],
    fault: stored.ok ? '' : stored.fault.message,
  };
}

/** The list of stored documents, read anew whenever this or another tab changes it; null until it is there. */
export function useDocuments(): StoredList | null {
  const { platform, store } = useWorkspace();
  const [list, setList] = useState<StoredList | null>(null);
  useEffect(() => {
    let here = true;
    const refresh = () =>
      void readList(platform.storage).then((next) => {
        if (here) setList(next);
      });
    refresh();
    const stopWatching = watchDocuments(platform, refresh);
    // The open document's own line changes with what is saved of it.
    const stopFollowing = store.subscribe((state, before) => {
      if (state.saved.state === 'saved' && before.saved.state !== 'saved') refresh();
    });
    return () => {
      here = false;
      stopWatching();
      stopFollowing();
    };
  }, [platform, store]);
  return list;
}
