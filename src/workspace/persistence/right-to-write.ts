import type { Locks, StorageFault, Stored } from '../../platform/platform';
import { backoff } from './saver';
import type { TakenOver } from './session-state';

/** How long taking over may go without an answer, in milliseconds. */
const patience = 5_000;

/** What the right to write needs from its session. */
export interface RightHost {
  readonly locks: Locks;
  readonly name: string;
  /** Whether the tab may write from the start: nobody else can know the document yet. */
  readonly writerAlready: boolean;
  /** Called with the right in hand, before writing: makes sure that this tab has seen everything. */
  prepare(): Promise<Stored>;
  gained(): void;
  lost(): void;
  changed(): void;
}

/** This tab's right to write a document: waiting for it, taking it, losing it. */
export interface Right {
  role(): 'writer' | 'follower' | 'waiting';
  /** Why the right cannot be used yet, or null. */
  fault(): StorageFault | null;
  /** Waits until no other tab has it. */
  wait(): void;
  /** Takes it from whoever has it. */
  take(): Promise<TakenOver>;
  /** Prepares again now, when that failed. */
  retry(): void;
  release(): void;
}

/** The right to write for one session. */
export function createRight(host: RightHost): Right {
  const { locks, name } = host;
  let role: ReturnType<Right['role']> = host.writerAlready ? 'writer' : 'waiting';
  let fault: StorageFault | null = null;
  let release = (): void => undefined;
  let wake = (): void => undefined;
  let askers: ((answer: TakenOver) => void)[] = [];
  /** Grows whenever what is under way has lost its point. */
  let turn = 0;

  const answer = (taken: TakenOver): void => {
    const waiting = askers;
    askers = [];
    for (const tell of waiting) tell(taken);
  };
  const letGo = (): void => {
    turn += 1;
    release();
    release = () => undefined;
    wake();
  };
  const pause = (time: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, time);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const gain = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    for (let failures = 1; ; failures += 1) {
      const ready = await host.prepare();
      if (own !== turn) return;
      if (ready.ok) break;
      ({ fault } = ready);
      answer({ ok: false, reason: fault.message });
      host.changed();
      if (fault.kind === 'newer') {
        role = 'follower';
        return letGo();
      }
      await pause(backoff(failures));
      if (own !== turn) return;
    }
    fault = null;
    role = 'writer';
    host.gained();
    host.changed();
    answer({ ok: true });
  };
  const hold = (steal: boolean): void => {
    letGo();
    release = locks.hold(name, { steal }, () => void gain(), lose);
  };
  const lose = (): void => {
    turn += 1;
    role = 'follower';
    answer({ ok: false, reason: 'Another tab took over at the same moment.' });
    host.changed();
    host.lost();
    hold(false);
  };
  return {
    role: () => role,
    fault: () => fault,
    wait: () => {
      void locks.taken(name).then((taken) => {
        if (!taken || role !== 'waiting') return;
        role = 'follower';
        host.changed();
      });
      hold(false);
    },
    take: () =>
      new Promise((resolve) => {
        if (role === 'writer') return resolve({ ok: true });
        askers.push(resolve);
        const reason = 'Taking over takes longer than it should. Try again.';
        setTimeout(() => resolve({ ok: false, reason }), patience);
        hold(true);
      }),
    retry: () => wake(),
    release: () => {
      role = 'waiting';
      letGo();
    },
  };
}
