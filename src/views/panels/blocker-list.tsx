import { Circle, CircleDot } from 'lucide-react';
import { sayGain } from '../../analysis/standing-words';
import type { Blocker } from '../../analysis/way';
import { ratingOf, readSaid } from '../../document/said';
import type { Model } from '../../model/model';
import { levelOf } from '../../model/scale';
import { scaleFor } from '../../workspace/current';
import { useRun, useWorkspaceState } from '../use-workspace';
import styles from './blocker-list.module.css';

/** As many are listed before the rest is folded away. */
const mostShown = 12;

/** Criteria that stand in the way, each a way to its tile. Those on the shortest way are marked. */
export function BlockerList(props: {
  readonly model: Model;
  readonly blockers: readonly Blocker[];
}) {
  const { model, blockers } = props;
  const rest = blockers.slice(mostShown);
  return (
    <>
      <Lines model={model} blockers={blockers.slice(0, mostShown)} />
      {rest.length > 0 && (
        <details>
          <summary className={styles['more']}>{rest.length} more</summary>
          <Lines model={model} blockers={rest} />
        </details>
      )}
    </>
  );
}

function Lines({
  model,
  blockers,
}: {
  readonly model: Model;
  readonly blockers: readonly Blocker[];
}) {
  return (
    <ul className={styles['list']}>
      {blockers.map((blocker) => (
        <Line key={blocker.key} model={model} blocker={blocker} />
      ))}
    </ul>
  );
}

function Line({ model, blocker }: { readonly model: Model; readonly blocker: Blocker }) {
  const run = useRun();
  const { key, needed } = blocker;
  const element = model.byKey.get(key);
  const answer = useWorkspaceState((state) => {
    const rating = ratingOf(readSaid(state.shown, state.assessment, key), 'current');
    if (typeof rating !== 'number') return 'not assessed';
    return (levelOf(scaleFor(state, model), rating)?.name ?? String(rating)).toLowerCase();
  });
  if (element === undefined) return null;
  return (
    <li>
      <button
        type="button"
        className={styles['line']}
        onClick={() => {
          run('select', { keys: [key], focus: key });
          run('reveal', { key });
        }}
      >
        <span className={styles['mark']} title={needed ? 'On the shortest way' : undefined}>
          {needed ? <CircleDot aria-label="On the shortest way" /> : <Circle aria-hidden="true" />}
        </span>
        <span className={styles['gain']}>{sayGain(blocker)}</span>
        <span className={styles['name']}>
          {element.id} {element.name} <span className={styles['answer']}>{answer}</span>
        </span>
      </button>
    </li>
  );
}
