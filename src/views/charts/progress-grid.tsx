import type { DomainScore } from '../../analysis/profile';
import { sayPercent } from '../../analysis/stage-sum';
import { inkOn } from '../../scene/contrast';
import styles from './progress-grid.module.css';

/**
 * How far each domain has come at each stage: a cell per stage, coloured by the share earned, with
 * its percentage. A stage at which the source asks nothing of the domain is shown as empty.
 */
export function ProgressGrid(props: {
  readonly domains: readonly DomainScore[];
  readonly highest: number;
  readonly caption: string;
  readonly domainWord: string;
  /** The colour of a share from 0 to 1. */
  readonly colourOf: (share: number) => string;
}) {
  const { domains, highest, caption, domainWord, colourOf } = props;
  const stages = Array.from({ length: highest }, (_, index) => index + 1);
  return (
    <table className={styles['grid']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{domainWord}</th>
          {stages.map((stage) => (
            <th key={stage} scope="col">
              <span className={styles['word']}>Stage </span>
              {stage}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {domains.map(({ domain, steps }) => (
          <tr key={domain?.id ?? 'all'}>
            <th scope="row">{domain?.name ?? 'All'}</th>
            {stages.map((stage) => {
              const step = steps.find((one) => one.stage === stage);
              if (step === undefined) {
                return (
                  <td key={stage} className={styles['empty']} aria-label="nothing asked">
                    –
                  </td>
                );
              }
              const { earned, possible } = step.sum;
              const colour = colourOf(earned / possible);
              return (
                <td key={stage} style={{ background: colour, color: inkOn(colour) }}>
                  {sayPercent(earned, possible)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
