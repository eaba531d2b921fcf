import type { Edit } from '../../document/edit';
import type { StorageFault, Stored } from '../../platform/platform';

/** At most so many edits go into one transaction. */
const batch = 500;
/** How often in a row another writer may come first before that is a fault. */
const conflictsBorne = 3;

/** What a saver needs from the session that it saves for. */
export interface SaverHost {
  /** Edits that storage does not have, in order. */
  waiting(): readonly Edit[];
  /** Whether there is anything to send: edits, or the document itself. */
  hasWork(): boolean;
  mayWrite(): boolean;
  send(edits: readonly Edit[]): Promise<Stored>;
  confirmed(edits: readonly Edit[]): void;
  /** Takes in what another writer stored. */
  catchUp(): Promise<Stored>;
  /** Called when the fault came, changed or went. */
  changed(): void;
}

/** Brings edits to storage in order, one transaction at a time. */
export interface Saver {
  /** Sends what there is, unless it is being sent already. */
  poke(): void;
  /** Sends everything, without waiting for what is under way; settles when all is answered. */
  flush(): Promise<void>;
  /** Settles when nothing is under way. */
  idle(): Promise<void>;
  /** What went wrong last, or null when the last attempt went well. */
  fault(): StorageFault | null;
  stop(): void;
}

/** How long to wait after so many failures in a row, in milliseconds. */
export const backoff = (failures: number): number => Math.min(30_000, 250 * 2 ** failures);

/** A saver for one session. After a fault it tries again by itself, ever more patiently. */
export function createSaver(host: SaverHost): Saver {
  let running: Promise<void> | null = null;
  let underWay = 0;
  let failures = 0;
  let fault: StorageFault | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const well = (): void => {
    failures = 0;
    if (fault === null) return;
    fault = null;
    host.changed();
  };
  const attempt = async (conflicts: number): Promise<Stored> => {
    const edits = host.waiting().slice(0, batch);
    underWay = edits.length;
    const sent = await host.send(edits);
    underWay = 0;
    if (sent.ok) host.confirmed(edits);
    else if (sent.fault.kind === 'conflict' && conflicts < conflictsBorne) return host.catchUp();
    return sent;
  };
  const run = async (): Promise<void> => {
    for (let conflicts = 0; !stopped && host.mayWrite() && host.hasWork(); ) {
      const left = host.waiting()[0];
      const result = await attempt(conflicts);
      if (!result.ok) {
        failures += 1;
        fault = result.fault;
        host.changed();
        if (fault.kind !== 'newer' && !stopped) timer = setTimeout(poke, backoff(failures));
        return;
      }
      conflicts = host.waiting()[0] === left ? conflicts + 1 : 0;
      well();
    }
    if (!host.hasWork()) well();
  };
  const poke = (): void => {
    if (running !== null || stopped) return;
    clearTimeout(timer);
    running = run().finally(() => {
      running = null;
    });
  };
  const idle = async (): Promise<void> => {
    await running;
  };
  return {
    poke,
    idle,
    fault: () => fault,
    flush: async () => {
      const edits = host.waiting();
      // With those that are under way: if another tab came before them, the rest must not follow it.
      const sent =
        underWay > 0 && edits.length > underWay && host.mayWrite() ? host.send(edits) : null;
      poke();
      const answer = await sent;
      if (answer?.ok === true) {
        host.confirmed(host.waiting().filter((edit) => edits.includes(edit)));
      }
      await idle();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
