import type { Document } from '../../document/document';
import { noHistory } from '../../document/history';
import type { InternCell } from '../../formats/stored-edit';
import type { Damage, Platform, Stored } from '../../platform/platform';
import { type Loaded, loadDocument, type Refusal } from './load';
import type { ReplicaStore } from './replica-store';
import { backoff } from './saver';
import type { SessionState } from './session-state';

const done: Stored = { ok: true, value: undefined };

/** A session's reading of its document, and what must be mended before the first write. */
export interface Opening {
  phase(): SessionState['phase'];
  refusal(): Refusal | null;
  /** What could not be read, or null. */
  damaged(): string | null;
  /** When the document was made, in milliseconds since 1970. */
  created(): number;
  /** Opens a document that is not in storage. */
  start(document: Document): void;
  /** Reads the document. After a fault of storage it tries again by itself. */
  load(): Promise<Stored>;
  /** Reads again what was refused or damaged, and sets aside what cannot be read: before anything is written. */
  mend(): Promise<Stored>;
  stop(): void;
}

/** The opening of one session's document. */
export function createOpening(host: {
  readonly platform: Platform;
  readonly id: string;
  readonly replica: ReplicaStore;
  readonly intern: InternCell;
  /** Whether what is read may still take the place of what is there. */
  wanted(): boolean;
  opened(snapshot: number): void;
  changed(): void;
}): Opening {
  const { platform, id, replica } = host;
  let phase: SessionState['phase'] = 'opening';
  let refusal: Refusal | null = null;
  let damage: Omit<Damage, 'at'> | null = null;
  let damaged: string | null = null;
  let created = platform.now();
  let loading: Promise<Stored> | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refuse = (reason: Refusal): Stored => {
    refusal = reason;
    phase = 'refused';
    host.changed();
    if (reason.kind !== 'fault') return done;
    failures += 1;
    timer = setTimeout(() => void (phase === 'refused' && load()), backoff(failures));
    return { ok: false, fault: reason.fault };
  };
  const open = (loaded: Loaded): Stored => {
    replica.start(loaded.document, loaded.reach);
    created = loaded.head.created;
    ({ damage } = loaded);
    damaged = damage?.reason ?? damaged;
    refusal = null;
    phase = 'open';
    host.opened(loaded.snapshot);
    host.changed();
    return done;
  };
  const read = async (): Promise<Stored> => {
    const result = await loadDocument(platform.storage, id, host.intern);
    if (!host.wanted()) return done;
    return result.ok ? open(result.value) : refuse(result.refusal);
  };
  const load = (): Promise<Stored> => {
    clearTimeout(timer);
    loading ??= read().finally(() => {
      loading = null;
    });
    return loading;
  };
  return {
    phase: () => phase,
    refusal: () => refusal,
    damaged: () => damaged,
    created: () => created,
    start: (document) => {
      replica.start(document, { history: noHistory, floor: document.revision + 1, complete: true });
      phase = 'open';
      host.opened(document.revision);
    },
    load,
    mend: async () => {
      if (loading !== null) await loading;
      if (phase === 'refused' || damage !== null) {
        const again = await load();
        if (!again.ok) return again;
      }
      const broken = refusal?.kind === 'unreadable' ? refusal.damage : damage;
      if (broken === null) return done;
      const kept = await platform.storage.setAside(id, { ...broken, at: platform.now() });
      if (kept.ok) damage = null;
      return kept;
    },
    stop: () => clearTimeout(timer),
  };
}
