import { addUp } from '../../analysis/add-up';
import type { Rollup } from '../../analysis/rollup';
import type { LensContext } from '../../scene/lens';
import { useWorkspace } from '../use-workspace';
import { DistributionChart } from './distribution-chart';
import { barsOf, sayMean } from './figures';
import styles from './figures-block.module.css';
import { entriesOf } from './use-model';

/**
 * Roll-ups in figures and as a distribution. Stages are gated and never averaged, so that a staged
 * model has counts only.
 */
export function FiguresBlock(props: {
  readonly current: readonly Rollup[];
  readonly target: readonly Rollup[];
  readonly context: LensContext;
}) {
  const { context } = props;
  const figures = addUp(props.current);
  const target = addUp(props.target);
  const averaged = context.model.kind === 'capability';
  const entries = entriesOf(useWorkspace(), context, 'current');
  return (
    <>
      <dl className={styles['figures']}>
        {averaged && (
          <>
            <Figure name="Mean" value={sayMean(figures.mean)} />
            <Figure
              name="Minimum"
              value={figures.minimum === null ? '–' : String(figures.minimum)}
            />
            {context.scale.targets && <Figure name="Mean target" value={sayMean(target.mean)} />}
          </>
        )}
        <Figure name="Assessed" value={`${figures.assessed}`} rest={`of ${figures.of}`} />
      </dl>
      <DistributionChart bars={barsOf(figures, entries)} />
    </>
  );
}

function Figure(props: { readonly name: string; readonly value: string; readonly rest?: string }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {props.value}
        {props.rest !== undefined && <span> {props.rest}</span>}
      </dd>
    </div>
  );
}
