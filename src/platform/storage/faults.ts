import type { StorageFault, Stored } from '../platform';
import type { Database } from './database';

/** How long a call may take before it is reported as failed, in milliseconds. */
export const patience = 5_000;

/** Thrown inside a transaction to abort it, when something else wrote first. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** Thrown when there is no storage at all. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

const messages: { readonly [name: string]: StorageFault } = {
  QuotaExceededError: {
    kind: 'full',
    message:
      'The browser has no room left for this site. Free some space, or save the document as a file.',
  },
  VersionError: {
    kind: 'newer',
    message: 'A newer version of the app has changed the storage. Reload this page to go on.',
  },
  SecurityError: {
    kind: 'unavailable',
    message: 'This browser keeps no data for this page. Save the document as a file.',
  },
  ConstraintError: { kind: 'conflict', message: 'Another tab stored a change first.' },
};

/** The fault that an error of the database stands for. */
export function faultOf(error: unknown): StorageFault {
  const name = error instanceof Error ? error.name : '';
  const message =
    error instanceof Error && error.message !== '' ? error.message : 'no reason given';
  if (error instanceof ConflictError) return { kind: 'conflict', message };
  if (error instanceof UnavailableError) return { kind: 'unavailable', message };
  const known = Object.hasOwn(messages, name) ? messages[name] : undefined;
  return (
    known ?? { kind: 'failed', message: `The browser could not use its storage (${message}).` }
  );
}

/**
 * Runs a call on the database and answers for it: never throws, and never takes longer than
 * `patience` beyond what the database says it is doing meanwhile. A connection that the browser
 * closed is opened once more.
 */
export function answer<Value>(
  database: Database,
  call: () => Promise<Value>,
): Promise<Stored<Value>> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let finished = false;
    const giveUp = (): void => {
      const underway = database.underway?.() ?? null;
      if (underway !== null) {
        void underway.then(wait);
        return;
      }
      database.disconnect();
      const seconds = patience / 1000;
      const message = `The browser's storage did not answer within ${seconds} seconds.`;
      resolve({ ok: false, fault: { kind: 'failed', message } });
    };
    const wait = (): void => {
      if (!finished) timer = setTimeout(giveUp, patience);
    };
    wait();
    const finish = (stored: Stored<Value>) => {
      finished = true;
      clearTimeout(timer);
      resolve(stored);
    };
    const again = (error: unknown): Promise<Value> => {
      if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
      database.disconnect();
      return call();
    };
    Promise.resolve()
      .then(call)
      .catch(again)
      .then(
        (value) => finish({ ok: true, value }),
        (error: unknown) => finish({ ok: false, fault: faultOf(error) }),
      );
  });
}
