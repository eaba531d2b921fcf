import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createDocument } from '../../src/document/create-document';
import { noHistory } from '../../src/document/history';
import { rate } from '../../src/document/operations/rate';
import { createInternCell } from '../../src/formats/stored-edit';
import { createModel } from '../../src/model/model';
import { createMemoryWorld } from '../../src/platform/memory/memory-world';
import {
  createReplicaStore,
  type ReplicaStore,
} from '../../src/workspace/persistence/replica-store';
import { generateModel } from '../fixtures/generated-model';

const edits = 10_000;
const at = Date.UTC(2026, 10, 20);

function collected(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Rates one tile after another, each as an edit of its own that storage then confirms, as an open document does. */
function editOn(store: ReplicaStore, model: ReturnType<typeof createModel>, from: number): void {
  for (let index = from; index < from + edits; index += 1) {
    const leaf = model.leaves[(index * 7) % model.leaves.length];
    if (leaf === undefined) throw new Error('The model has no tiles.');
    const level = 1 + (Math.floor(index / model.leaves.length) % 5);
    const { document } = store.get();
    const outcome = rate(
      document,
      { model, assessment: 'a1' },
      [leaf],
      'current',
      level,
      at + index,
    );
    if (!outcome.ok) throw new Error(outcome.reason);
    const edit = store.commit({ label: `Rate ${leaf}`, at: at + index, writes: outcome.writes });
    if (edit === null) throw new Error('An edit changed nothing.');
    store.confirm([edit]);
  }
}

/** By how many megabytes the heap of an open document grows with each of three times 10,000 edits, after collection. */
export function editMegabytes(): number[] {
  const model = createModel(generateModel(1000));
  const { platform } = createMemoryWorld().open();
  const store = createReplicaStore(platform.storage, 'bench', createInternCell());
  const document = createDocument({ title: 'Bench', models: [model], at });
  store.start(document, { history: noHistory, floor: document.revision + 1, complete: true });
  let before = collected();
  return [0, 1, 2].map((round) => {
    editOn(store, model, round * edits);
    const after = collected();
    const grown = after - before;
    before = after;
    return grown;
  });
}
