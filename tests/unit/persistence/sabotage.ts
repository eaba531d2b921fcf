import type { Edit } from '../../../src/document/edit';
import type { MemoryTab } from '../../../src/platform/memory/memory-world';
import type { DocumentStorage, Platform, Stored } from '../../../src/platform/platform';

/**
 * Bugs to plant, each of a kind that has lost people's work somewhere:
 * - `early-ack`: says stored when the request succeeded, before the transaction completed.
 * - `deaf-to-faults`: says stored whatever happened.
 * - `drop-on-conflict`: takes another tab's change for its own and drops what it had.
 * - `blind-write`: does not check which revision it builds on, and writes over what is there.
 * - `wrong-order`: stores the edits of a batch in the wrong order.
 * - `lost-edit`: leaves out the last edit of a batch.
 */
export const bugs = [
  'early-ack',
  'deaf-to-faults',
  'drop-on-conflict',
  'blind-write',
  'wrong-order',
  'lost-edit',
] as const;
export type Bug = (typeof bugs)[number];

const fine: Stored = { ok: true, value: undefined };

/** The platform of a tab with one of the bugs in its storage. */
export function withBug(tab: MemoryTab, bug: Bug): Platform {
  return { ...tab.platform, storage: { ...tab.platform.storage, append: brokenAppend(tab, bug) } };
}

function brokenAppend(tab: MemoryTab, bug: Bug): DocumentStorage['append'] {
  const { storage } = tab.platform;
  return async (id, head, edits) => {
    switch (bug) {
      case 'early-ack':
        void storage.append(id, head, edits);
        return fine;
      case 'deaf-to-faults': {
        const stored = await storage.append(id, head, edits);
        return !stored.ok && stored.fault.kind === 'conflict' ? stored : fine;
      }
      case 'drop-on-conflict': {
        const stored = await storage.append(id, head, edits);
        return !stored.ok && stored.fault.kind === 'conflict' ? fine : stored;
      }
      case 'blind-write': {
        // Whoever came first loses its place: what is there is cut off, then the edits go in.
        const at = edits[0]?.revision ?? 0;
        const read = await storage.readEdits(id, at, Infinity);
        if (read.ok && read.value.entries.length > 0) {
          await storage.setAside(id, {
            reason: 'bug',
            at: Math.random(),
            after: at - 1,
            snapshots: [],
          });
        }
        return storage.append(id, head, edits);
      }
      case 'wrong-order': {
        const turned = [...edits].reverse();
        return storage.append(
          id,
          head,
          turned.map((edit, index): Edit => ({ ...edit, revision: edits[index]?.revision ?? 0 })),
        );
      }
      case 'lost-edit':
        return edits.length < 2
          ? storage.append(id, head, edits)
          : storage.append(id, head, edits.slice(0, -1));
    }
  };
}
