import { neededPoints, sayPercent, sayPoints } from '../../analysis/stage-sum';
import { sayGain, stateWords } from '../../analysis/standing-words';
import { sumLines } from '../../analysis/sum-lines';
import type { Element, Model } from '../../model/model';
import { levelOf } from '../../model/scale';
import { scaleFor } from '../../workspace/current';
import { stagesOf, standingOf } from '../../workspace/standing';
import { useWorkspaceState } from '../use-workspace';
import { capitalised } from './element-title';
import styles from './inspector.module.css';
import { Section } from './section';
import sums from './stage-block.module.css';

/** Where a stage stands, with the sum behind its percentage. */
export function StageBlock({
  element,
  model,
}: {
  readonly element: Element;
  readonly model: Model;
}) {
  const standing = useWorkspaceState((state) => standingOf(state, model));
  const scale = useWorkspaceState((state) => scaleFor(state, model));
  const stage = standing?.byKey.get(element.key);
  if (standing === null || stage === undefined) return null;
  const { sum } = stage;
  const { rule } = standing;
  const nameOf = (answer: number): string => levelOf(scale, answer)?.name ?? `Level ${answer}`;
  return (
    <Section title="Where it stands">
      <p>
        <strong>{capitalised(stateWords(stage))}</strong>
        {stage.state === 'blocked' && stage.passes && ', though it passes by itself'}
      </p>
      <table className={sums['sum']}>
        <caption>The sum behind its percentage, in points</caption>
        <tbody>
          {sumLines(sum, rule).map(({ answer, count, each, earned }) => (
            <tr key={answer ?? 'none'}>
              <th scope="row">{answer === null ? 'Not assessed' : nameOf(answer)}</th>
              <td>
                {count} × {sayPoints(each)}
              </td>
              <td>{sayPoints(earned)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Earned</th>
            <td>
              {sayPoints(sum.earned)} of {sayPoints(sum.possible)}
            </td>
            <td>{sayPercent(sum.earned, sum.possible)}</td>
          </tr>
          <tr>
            <th scope="row">Needed</th>
            <td>{sayPoints(neededPoints(sum.possible, rule))}</td>
            <td>{rule.threshold} %</td>
          </tr>
        </tfoot>
      </table>
      {sum.notApplicable > 0 && (
        <p className={styles['small']}>
          {sum.notApplicable} not applicable: left out of the count.
        </p>
      )}
      {sum.unknown > 0 && (
        <p className={styles['small']}>What is not assessed counts as not met for now.</p>
      )}
    </Section>
  );
}

/** What meeting a criterion would do for the next stage; nothing where it does not block it. */
export function Blocking({ element, model }: { readonly element: Element; readonly model: Model }) {
  const next = useWorkspaceState((state) => stagesOf(state, model)?.next ?? null);
  const blocker = next?.blockers.find(({ key }) => key === element.key);
  if (blocker === undefined) return null;
  return (
    <p className={styles['result']}>
      <span>
        Blocks Stage {blocker.stage}: <strong>{sayGain(blocker)}</strong> when met
        {blocker.needed ? ', and on the shortest way' : ''}.
      </span>
    </p>
  );
}
