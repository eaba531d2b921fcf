import type { ReactNode } from 'react';
import { readScale } from '../../document/scales';
import { counted } from '../panels/element-title';
import { sayMean } from '../panels/figures';
import { useRun, useWorkspaceState } from '../use-workspace';
import styles from './party-page.module.css';
import type { ShownPage } from './use-party-page';

/** What the party's part comes to, each figure that stands for tiles a way to them. */
export function PartyFigures({ page }: { readonly page: ShownPage }) {
  const { totals, model } = page;
  const { accountable, responsible, open, gap, current, target, contested, asked } = totals;
  const scale = useWorkspaceState((state) => readScale(state.shown, model.scale));
  const staged = model.kind === 'staged';
  const answers = scale.levels.toReversed().map(({ value, name }) => {
    const count = current.counts.get(value) ?? 0;
    return count === 0 ? '' : `${count} ${name.toLowerCase()}`;
  });
  const parts = asked.some((key) => (model.byKey.get(key)?.depth ?? 0) > 1);
  return (
    <dl className={styles['figures']}>
      <Figure words="Accountable for" keys={accountable} />
      <Figure words="Responsible for" keys={responsible} />
      <Figure
        words="Assessed"
        note={
          staged
            ? answers.filter((answer) => answer !== '').join(', ')
            : current.of > accountable.length
              ? 'parts counted one by one'
              : ''
        }
      >
        {current.assessed} of {current.of}
      </Figure>
      {!staged && (
        <>
          <Figure words="Mean current">{sayMean(current.mean)}</Figure>
          {scale.targets && <Figure words="Mean target">{sayMean(target.mean)}</Figure>}
        </>
      )}
      <Figure
        words={staged ? 'Still to meet' : 'Below target'}
        keys={open}
        note={staged || gap === 0 ? '' : `${counted(gap, 'level')} to rise`}
      />
      <Figure words="Evidence asked for" keys={asked} note={parts ? 'parts included' : ''} />
      <Figure words="Contested" keys={contested} />
    </dl>
  );
}

/** One figure under its words. `keys`: the tiles that it counts and leads to. */
function Figure(props: {
  readonly words: string;
  readonly keys?: readonly string[];
  readonly note?: string;
  readonly children?: ReactNode;
}) {
  const { words, keys, note = '', children } = props;
  const run = useRun();
  return (
    <div>
      <dt>{words}</dt>
      <dd>
        {keys === undefined || keys.length === 0 ? (
          (children ?? 0)
        ) : (
          <button
            type="button"
            className={styles['jump']}
            aria-label={`${words} ${keys.length}: show on the map`}
            title="Show on the map"
            onClick={() => run('show-elements', { keys })}
          >
            {keys.length}
          </button>
        )}
        {note !== '' && <span className={styles['note']}>{note}</span>}
      </dd>
    </div>
  );
}
