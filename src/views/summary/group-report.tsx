import type { AssessmentSummary, GroupSummary } from '../../analysis/summary';
import type { Model } from '../../model/model';
import { findPalette, levelColours } from '../../scene/find-palette';
import { scaleFor } from '../../workspace/current';
import { sayMean } from '../panels/figures';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import styles from './group-report.module.css';

/** The roll-ups of a capability model: mean, lowest, target and distribution of each group. */
export function GroupReport({
  model,
  summary,
}: {
  readonly model: Model;
  readonly summary: AssessmentSummary;
}) {
  const { scenery } = useWorkspace();
  const scale = useWorkspaceState((state) => scaleFor(state, model));
  const colours = levelColours(scale, findPalette(scenery.palettes, scale.palette));
  const colourOf = (value: number): string =>
    colours[scale.levels.findIndex((level) => level.value === value)] ?? 'var(--edge)';
  return (
    <div className={styles['wide']}>
      <table className={styles['groups']}>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Mean</th>
            <th scope="col">Lowest</th>
            <th scope="col">Mean target</th>
            <th scope="col">Assessed</th>
            <th scope="col" className={styles['bars']}>
              Distribution
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.groups.map(({ group, current, target }) => (
            <tr key={group.key}>
              <th scope="row">
                {group.id} {group.name}
              </th>
              <td>{sayMean(current.mean)}</td>
              <td>{current.minimum ?? '–'}</td>
              <td>{sayMean(target.mean)}</td>
              <td>
                {current.assessed} of {current.of}
              </td>
              <td>
                <Distribution group={{ group, current, target }} colourOf={colourOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles['key']}>
        {scale.levels.map((level) => (
          <li key={level.value}>
            <i style={{ background: colourOf(level.value) }} aria-hidden="true" />
            {level.value} {level.name}
          </li>
        ))}
        <li>
          <i className={styles['none']} aria-hidden="true" />
          Not assessed
        </li>
      </ul>
    </div>
  );
}

function Distribution(props: {
  readonly group: GroupSummary;
  readonly colourOf: (value: number) => string;
}) {
  const { current } = props.group;
  const words = [...current.counts].map(([value, count]) => `${count} at ${value}`);
  return (
    <span className={styles['bar']} role="img" aria-label={words.join(', ') || 'nothing assessed'}>
      {[...current.counts].map(([value, count]) => (
        <i key={value} style={{ flexGrow: count, background: props.colourOf(value) }} />
      ))}
      {current.of > current.assessed && <i style={{ flexGrow: current.of - current.assessed }} />}
    </span>
  );
}
